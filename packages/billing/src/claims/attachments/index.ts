export {
  type AttachmentResult,
  answerTo275,
  attachmentsTo275,
  type OutgoingDocument,
  type UnsolicitedDocument,
} from './attachment-to-275.ts';
export { type ClinicalDocumentParts, clinicalDocument, type DocumentBody } from './clinical-document.ts';
export { DOCUMENT_KINDS, type DocumentKind, documentLabel, reportTypeOf } from './document-kinds.ts';
export type { DocumentRequest, RequestedDocumentKind } from './document-request.ts';
export { documentRequestsFrom } from './requests-from-277rfi.ts';
