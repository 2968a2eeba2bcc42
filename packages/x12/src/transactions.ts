/** A transaction set of health care as its guide identifier tells it. */
export interface KnownTransaction {
  transaction: string;
  /** Guide identifier without errata suffix. */
  base: string;
  name: string;
  functionalId: string;
}

/** Guides that the engine recognizes by name, defined or not (ASC X12 TR3 identifiers, HIPAA and related). */
const KNOWN: readonly KnownTransaction[] = [
  ['270', '005010X279', '270 eligibility inquiry', 'HS'],
  ['271', '005010X279', '271 eligibility response', 'HB'],
  ['276', '005010X212', '276 claim status request', 'HR'],
  ['277', '005010X212', '277 claim status response', 'HN'],
  ['277', '005010X213', '277 request for additional information', 'HN'],
  ['277', '005010X214', '277CA claim acknowledgment', 'HN'],
  ['277', '005010X228', '277 pending claim status', 'HN'],
  ['277', '006020X313', '277 request for additional information', 'HN'],
  ['275', '005010X210', '275 patient information', 'PI'],
  ['275', '006020X314', '275 patient information', 'PI'],
  ['278', '005010X215', '278 services review inquiry', 'HI'],
  ['278', '005010X216', '278 services review notification', 'HI'],
  ['278', '005010X217', '278 services review', 'HI'],
  ['820', '005010X218', '820 premium payment', 'RA'],
  ['820', '005010X306', '820 exchange premium payment', 'RA'],
  ['824', '005010X186', '824 application advice', 'AG'],
  ['834', '005010X220', '834 enrollment', 'BE'],
  ['834', '005010X307', '834 exchange enrollment', 'BE'],
  ['834', '005010X318', '834 plan member reporting', 'BE'],
  ['835', '005010X221', '835 claim payment', 'HP'],
  ['837', '005010X222', '837P professional claim', 'HC'],
  ['837', '005010X223', '837I institutional claim', 'HC'],
  ['837', '005010X224', '837D dental claim', 'HC'],
  ['837', '005010X298', '837P post-adjudicated claims data', 'HC'],
  ['837', '005010X299', '837I post-adjudicated claims data', 'HC'],
  ['999', '005010X231', '999 acknowledgment', 'FA'],
  ['997', '005010', '997 functional acknowledgment', 'FA'],
  ['999', '005010', '999 acknowledgment', 'FA'],
].map(([transaction = '', base = '', name = '', functionalId = '']) => ({ transaction, base, name, functionalId }));

/** The transaction set by ST01 and guide identifier (errata suffix such as A1 or E2 aside); undefined when unknown. */
export function knownTransaction(transaction: string, guideId: string): KnownTransaction | undefined {
  const base = guideId.replace(/[AE]\d+$/, '');
  return KNOWN.find((one) => one.transaction === transaction && one.base === base);
}

/** What a guide identifier (GS08, ST03) names; both, where request and response share it; undefined when unknown. */
export function guideName(guideId: string): string | undefined {
  const base = guideId.replace(/[AE]\d+$/, '');
  const names = KNOWN.filter((one) => one.base === base).map((one) => one.name);
  return names.length === 0 ? undefined : names.join(' or ');
}

/** GS01 that belongs to a transaction set identifier; undefined when several do or none is known. */
export function functionalIdOf(transaction: string): string | undefined {
  return KNOWN.find((one) => one.transaction === transaction)?.functionalId;
}
