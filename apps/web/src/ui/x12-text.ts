/** A segment of an X12 file as shown: its text without terminator, and where it starts. */
export interface PlacedSegment {
  text: string;
  /** 0-based byte offset in the file, as the ledger and the exceptions name it. */
  offset: number;
}

/** ISA has a fixed length; the byte after it ends every segment (X12.5). */
const TERMINATOR_AT = 105;

/** Splits a file into its segments. One that does not start with ISA is taken to end its segments with a tilde or a line end. */
export function splitX12(text: string): PlacedSegment[] {
  const start = text.indexOf('ISA');
  const terminator = start < 0 ? undefined : text.charAt(start + TERMINATOR_AT);
  const ends = terminator && terminator.trim() !== '' ? terminator : /[~\r\n]/;
  const encoder = new TextEncoder();
  let offset = 0;
  return text.split(ends).flatMap((part) => {
    const own = part.trim();
    const blank = encoder.encode(part.slice(0, part.length - part.trimStart().length)).length;
    const at = offset + blank;
    offset += encoder.encode(part).length + 1;
    return own === '' ? [] : [{ text: own, offset: at }];
  });
}

/** `NM1*IL*1` starts segment `NM1*IL*1*HARMON`: the separator is whatever the segment itself uses. */
export function startsWithElements(segment: string, ...elements: string[]): boolean {
  const separator = segment.charAt(/^[A-Z0-9]+/.exec(segment)?.[0].length ?? 0);
  if (separator === '') return elements.length === 1 && segment === elements[0];
  const own = segment.split(separator);
  return elements.every((element, i) => own[i] === element);
}

const BY_FIRST: Readonly<Record<string, string>> = {
  ISA: 'Interchange starts',
  IEA: 'Interchange ends',
  GS: 'Group starts',
  GE: 'Group ends',
  ST: 'Transaction starts',
  SE: 'Transaction ends',
  BHT: 'Purpose',
  BPR: 'Payment',
  TRN: 'Check or EFT number',
  SBR: 'Coverage',
  PAT: 'Patient',
  CLM: 'Claim',
  HI: 'Diagnoses',
  LX: 'Line number',
  SV1: 'Service',
  LIN: 'Drug (NDC)',
  CTP: 'Drug quantity',
  CLP: 'Claim payment',
  SVC: 'Service payment',
  CAS: 'Adjustments',
  PLB: 'Provider adjustment',
  N3: 'Street',
  N4: 'City, state, ZIP',
  DMG: 'Birth date and sex',
  PRV: 'Taxonomy',
  PER: 'Contact',
  LQ: 'Remark',
  MOA: 'Remarks',
  STC: 'Status',
  TA1: 'Interchange answer',
  AK1: 'Group answered',
  AK2: 'Transaction answered',
  AK9: 'Group verdict',
  IK3: 'Segment in error',
  IK4: 'Element in error',
  IK5: 'Transaction verdict',
};

const BY_SECOND: Readonly<Record<string, string>> = {
  'NM1*IL': 'Subscriber',
  'NM1*QC': 'Patient',
  'NM1*PR': 'Payer',
  'NM1*85': 'Billing provider',
  'NM1*82': 'Rendering provider',
  'NM1*DN': 'Referring provider',
  'NM1*77': 'Service facility',
  'NM1*41': 'Submitter',
  'NM1*40': 'Receiver',
  'N1*PR': 'Payer',
  'N1*PE': 'Payee',
  'DTP*472': 'Service date',
  'DTP*439': 'Accident date',
  'DTP*435': 'Admission date',
  'DTM*405': 'Production date',
  'DTM*232': 'Service from',
  'DTM*233': 'Service to',
  'DTM*472': 'Service date',
  'REF*6R': 'Our line number',
  'REF*G1': 'Authorization',
  'REF*F8': "Payer's claim number",
  'REF*1K': "Payer's claim number",
  'REF*EI': 'Tax id',
  'AMT*B6': 'Allowed',
};

/** What a segment holds, in a biller's words; '' for the rest. */
export function segmentName(segment: string): string {
  const first = /^[A-Z0-9]+/.exec(segment)?.[0] ?? '';
  const second = segment.split(segment.charAt(first.length))[1] ?? '';
  return BY_SECOND[`${first}*${second}`] ?? BY_FIRST[first] ?? '';
}
