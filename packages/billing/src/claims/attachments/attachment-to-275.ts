import {
  type AnswerDocument,
  answerRequest,
  cleanText,
  documentFormat,
  documentSegment,
  type Finding,
  type OutSegment,
  writeInterchange,
  type X12File,
} from '@cleanclaim/x12';
import type { Claim } from '../types.ts';
import type { Envelope837 } from '../wire/claims-to-837.ts';
import { claimRequestsOf } from './requests-from-277rfi.ts';

const GUIDE = '006020X314';

/** A document on its way to a payer. */
export interface OutgoingDocument {
  loinc: string;
  bytes: Uint8Array;
}

export type AttachmentResult = { ok: true; bytes: Uint8Array } | { ok: false; finding: Finding };

type AnswerOptions = Parameters<typeof answerRequest>[2];

/**
 * Answers one claim of a 277 request with a 275 (006020X314, BGN01 11), which repeats the request.
 * @param file the request as it was received
 * @param order of the claim in it, as of `documentRequestsFrom`
 * @param options `reference` is our attachment control number (BGN02), `control` the interchange's number
 * @returns the file, or why it cannot be written. Throws a RangeError when the file has no such claim: that is a bug.
 */
export function answerTo275(
  file: X12File,
  order: number,
  documents: readonly [OutgoingDocument, ...OutgoingDocument[]],
  options: AnswerOptions,
): AttachmentResult {
  const request = claimRequestsOf(file)[order];
  if (request === undefined) throw new RangeError(`the request has no claim ${order}`);
  const answered = documents.map(({ loinc, bytes }): AnswerDocument => ({ loinc, document: bytes }));
  const [first, ...rest] = answered;
  if (first === undefined) throw new RangeError('an answer needs a document');
  const answer = answerRequest(request, [first, ...rest], options);
  if (!answer.ok) return answer;
  // The 999 names the file by the number of its group: it is the interchange's, as of everything that goes out.
  const groups = answer.interchange.groups.map((group) => ({ ...group, control: options.control }));
  return writeInterchange({ ...answer.interchange, groups });
}

/** Days of service of the whole claim, as DTP02 and DTP03 want them. */
function serviceDates(claim: Claim): [format: string, days: string] {
  const stay = claim.details?.institutional;
  const days = claim.lines.map((line) => line.dateOfService).sort();
  const from = (stay?.statementFrom ?? days[0] ?? claim.dateOfService).replaceAll('-', '');
  const to = (stay?.statementThrough ?? days.at(-1) ?? claim.dateOfService).replaceAll('-', '');
  return from === to ? ['D8', from] : ['RD8', `${from}-${to}`];
}

function headSegments(claim: Claim, reference: string, envelope: Envelope837): OutSegment[] {
  const { billing, patient, payer } = claim;
  const facility = claim.details?.institutional?.facilityTypeCode;
  const name = (text: string, length: number) => cleanText(text).slice(0, length);
  const patientName = [name(patient.name.last, 60), name(patient.name.first, 35), name(patient.name.middle ?? '', 25)];
  const id = payer.identifiers?.attachment ?? payer.payerIdentifier;
  return [
    ['BGN', '02', reference, envelope.date.replaceAll('-', ''), envelope.time.replace(':', '')],
    ['NM1', 'PR', '2', name(payer.name, 60), '', '', '', '', 'PI', id],
    ['NM1', '41', '2', name(envelope.submitter?.name ?? billing.name, 60), '', '', '', '', '46', envelope.senderId],
    ['NM1', '1P', '2', name(billing.name, 60), '', '', '', '', 'XX', billing.npi],
    ['NM1', 'QC', '1', ...patientName, '', '', 'MI', claim.memberId],
    ['REF', 'EJ', claim.patientControlNumber],
    ...(facility ? [['REF', 'BLT', `${facility}${claim.frequencyCode}`] satisfies OutSegment] : []),
    ['DTP', '472', ...serviceDates(claim)],
  ];
}

/** A document that goes with a claim, under the number that the claim names in PWK06. */
export interface UnsolicitedDocument extends OutgoingDocument {
  controlNumber: string;
}

/**
 * Writes documents that go with a claim before anyone asks as a 275 (006020X314, BGN01 02): TRN02 of each is its
 * attachment control number, by which the payer finds the claim (PWK06).
 * @returns the file, or the value that cannot be sent.
 */
export function attachmentsTo275(
  claim: Claim,
  documents: readonly UnsolicitedDocument[],
  envelope: Envelope837,
): AttachmentResult {
  const [first] = documents;
  if (first === undefined) throw new RangeError('an attachment needs a document');
  const day = envelope.date.replaceAll('-', '');
  const segments = [
    ...headSegments(claim, first.controlNumber, envelope),
    ...documents.flatMap(({ controlNumber, loinc, bytes }, i): OutSegment[] => [
      ['LX', String(i + 1)],
      ['TRN', '1', controlNumber],
      ['DTP', '368', 'D8', day],
      ['CAT', 'AE', documentFormat(bytes), '', 'LOI', loinc],
      ['OOI', '1', '47', 'ATTACHMENT'],
      documentSegment(bytes),
    ]),
  ];
  const { senderQualifier, senderId, receiverQualifier, receiverId, date, time, usage } = envelope;
  const set = { id: '275', guide: GUIDE, control: String(envelope.firstTransactionSetControl).padStart(4, '0') };
  return writeInterchange({
    ...{ senderQualifier, senderId, receiverQualifier, receiverId, date, time, usage },
    control: envelope.interchangeControl,
    acknowledgmentRequested: false,
    groups: [
      {
        ...{ functionalId: 'PI', senderCode: senderId, receiverCode: receiverId, control: envelope.groupControl },
        version: GUIDE,
        transactionSets: [{ ...set, segments }],
      },
    ],
  });
}
