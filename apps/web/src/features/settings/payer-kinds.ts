/** Kinds of insurance of 005010X222A1, SBR09, with words of our own: payers pick their rules by it. */
export const PAYER_KINDS: Readonly<Record<string, string>> = {
  CI: 'Commercial insurance',
  BL: 'Blue Cross Blue Shield',
  MB: 'Medicare Part B',
  MA: 'Medicare Part A',
  MC: 'Medicaid',
  CH: 'TRICARE',
  VA: 'Veterans Affairs',
  HM: 'HMO',
  12: 'PPO',
  13: 'Point of service plan',
  14: 'EPO',
  15: 'Indemnity insurance',
  16: 'Medicare Advantage HMO',
  17: 'Dental maintenance organization',
  AM: 'Automobile medical',
  WC: "Workers' compensation",
  LM: 'Liability, medical part',
  DS: 'Disability',
  FI: 'Federal employees program',
  OF: 'Other federal program',
  11: 'Other program, not federal',
  TV: 'Title V (maternal and child health)',
  ZZ: 'Other, as agreed with the payer',
};

/** `CI Commercial insurance`; a code that is not of the guide as it is. */
export function payerKind(code: string): string {
  const words = PAYER_KINDS[code];
  return words ? `${code} ${words}` : code;
}
