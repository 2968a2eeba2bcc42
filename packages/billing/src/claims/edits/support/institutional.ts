import type { InstitutionalDetails } from '../../../encounters/index.ts';
import { addDays, daysBetween, isIsoDate } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';

/** Types of bill of inpatient care: hospital, swing bed, skilled nursing, religious nonmedical. */
const INPATIENT = new Set(['11', '18', '21', '41']);

/** The institutional part of a claim; undefined on other kinds and where it is missing. */
export function facilityPart(claim: Claim): InstitutionalDetails | undefined {
  return claim.kind === 'institutional' ? claim.details?.institutional : undefined;
}

/** True for the first two digits of an inpatient type of bill (NUBC: 011x, 018x, 021x, 041x), written without the zero. */
export const isInpatientBill = (facilityTypeCode: string): boolean => INPATIENT.has(facilityTypeCode);

/** True for an inpatient type of bill (NUBC: 011x, 018x, 021x, 041x). */
export function isInpatient(claim: Claim): boolean {
  const part = facilityPart(claim);
  return part !== undefined && INPATIENT.has(part.facilityTypeCode);
}

/** True for a stay in an acute or other hospital, 011x. */
export function isHospitalStay(claim: Claim): boolean {
  return facilityPart(claim)?.facilityTypeCode === '11';
}

/** True for a revenue code of room and board, 0100 to 0219, leave of absence (018x) apart. */
export function isRoomAndBoard(revenueCode: string | undefined): boolean {
  if (revenueCode?.length !== 4 || revenueCode[0] !== '0') return false;
  return revenueCode >= '0100' && revenueCode <= '0219' && !revenueCode.startsWith('018');
}

/**
 * Days of a stay as a hospital counts them: the day of admission counts, the day of discharge does not, and a patient
 * who comes and leaves on one day has one. A patient who is still there (status 30) has the last day too.
 * @returns undefined where the dates cannot be read.
 */
export function daysOfStay(claim: Claim): number | undefined {
  const part = facilityPart(claim);
  if (!part || !isIsoDate(part.statementFrom) || !isIsoDate(part.statementThrough)) return undefined;
  const { admissionDate } = claim;
  const late = admissionDate !== undefined && isIsoDate(admissionDate) && admissionDate > part.statementFrom;
  const from = late ? admissionDate : part.statementFrom;
  const end = part.patientStatus === '30' ? addDays(part.statementThrough, 1) : part.statementThrough;
  return Math.max(1, daysBetween(from, end));
}

/** What a value code says, in hundredths, all its entries together; undefined when it is not on the claim. */
export function valueHundredths(claim: Claim, code: string): number | undefined {
  const found = facilityPart(claim)?.values?.filter((value) => value.code === code) ?? [];
  return found.length === 0 ? undefined : found.reduce((sum, { hundredths }) => sum + hundredths, 0);
}
