/** A kind of document: its LOINC code, what we call it, and PWK01 of a claim that it goes with. */
export interface DocumentKind {
  loinc: string;
  label: string;
  reportType: string;
}

/**
 * Documents that payers ask for most. Codes are of LOINC (code source LOI of STC01-4); report types are of 005010X222A1,
 * PWK01 in loop 2300: OZ, support data for the claim, where none is closer.
 */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { loinc: '11506-3', label: 'Progress note', reportType: 'OZ' },
  { loinc: '34117-2', label: 'History and physical', reportType: 'OZ' },
  { loinc: '11488-4', label: 'Consultation note', reportType: 'OZ' },
  { loinc: '11504-8', label: 'Operation note', reportType: 'OB' },
  { loinc: '28570-0', label: 'Procedure note', reportType: 'OB' },
  { loinc: '18842-5', label: 'Discharge summary', reportType: 'DS' },
  { loinc: '34111-5', label: 'Emergency department note', reportType: 'OZ' },
  { loinc: '18776-5', label: 'Plan of care', reportType: 'OZ' },
  { loinc: '57133-1', label: 'Referral note', reportType: 'B4' },
  { loinc: '11502-2', label: 'Laboratory report', reportType: 'LA' },
  { loinc: '11526-1', label: 'Pathology report', reportType: 'LA' },
  { loinc: '18748-4', label: 'Imaging report', reportType: 'RR' },
  { loinc: '34109-9', label: 'Other note', reportType: 'OZ' },
];

/** Report types of 837D (005010X224A2, PWK01) among the ones above. */
const DENTAL_TYPES: readonly string[] = ['B4', 'OB', 'OZ', 'RR'];

/** What we call a document; one that we have no name for goes by its code. */
export function documentLabel(loinc: string): string {
  return DOCUMENT_KINDS.find((kind) => kind.loinc === loinc)?.label ?? `Document ${loinc}`;
}

/** PWK01 of a document on a claim of this kind. */
export function reportTypeOf(loinc: string, claimKind: 'professional' | 'institutional' | 'dental'): string {
  const type = DOCUMENT_KINDS.find((kind) => kind.loinc === loinc)?.reportType ?? 'OZ';
  return claimKind === 'dental' && !DENTAL_TYPES.includes(type) ? 'OZ' : type;
}
