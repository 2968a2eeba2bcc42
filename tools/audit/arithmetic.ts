import type { RawClaimPayment } from './read-835.ts';

const words = (text: string) => new Set(text.split(/\s+/));

/**
 * Reasons (CARC) that end a payer's debt by contract, law or arithmetic. Written down here once more, from the meaning of
 * the codes, so that a slip in the table that posts is seen.
 */
const WRITTEN_OFF = words(
  `24 42 44 45 59 69 70 74 75 76 89 90 91 94 102 103 118 122 130 131 132 134 137 139 144 161 172 205 217 223 232 235 237
   246 259 260 262 263 264 265 266 271 278 281 295 303 A2 A5 P12 P13 P23 P24`,
);
/** Kept back by the payer, lost by budget law, or interest: they leave the claim as well. */
const OTHERWISE_GONE = words('104 105 225 245 253');
const PROVIDER_GROUPS = words('CO OA PI');
/** The payer has sent the claim on: the next one owes the patient's part first (CLP02). */
const SENT_ON = words('19 20 21');
const LATER_PAYER = words('2 3 20 21');
/** Remarks for a qualified Medicare beneficiary, who owes no cost share (section 1902(n)(3) of the Social Security Act). */
const QMB = words('N781 N782 N783');

/** Change of a claim's two balances, in cents. */
export interface Effect {
  payer: number;
  patient: number;
}

/**
 * What a claim payment does to what payer and patient owe on its claim.
 *
 * Paid and written off leave the payer's balance; the patient's share (group PR) passes from payer to patient; what is
 * refused stays. A later payer's write-off takes no more than is left, for the earlier one took its own.
 * @param payerBalance of the claim before
 */
export function effectOf(raw: RawClaimPayment, payerBalance: number, afterPayer: boolean): Effect {
  if (raw.status === '25') return { payer: 0, patient: 0 };
  const counted = raw.adjustments.filter((one) => one.carc !== '101');
  const sum = (test: (group: string, carc: string, cents: number) => boolean) =>
    counted.filter((one) => test(one.group, one.carc, one.cents)).reduce((total, one) => total + one.cents, 0);
  const nextPayerFirst = SENT_ON.has(raw.status) || raw.remarks.some((remark) => QMB.has(remark));
  const patient = nextPayerFirst ? 0 : sum((group) => group === 'PR');
  const isWrittenOff = (group: string, carc: string) => PROVIDER_GROUPS.has(group) && WRITTEN_OFF.has(carc);
  const writtenOff = sum(isWrittenOff);
  const otherwise = sum((group, carc) => PROVIDER_GROUPS.has(group) && OTHERWISE_GONE.has(carc));
  const wanted = patient + writtenOff + otherwise;
  const left = Math.max(0, payerBalance - raw.paidCents);
  const mayBeRepeated = sum((group, carc, cents) => isWrittenOff(group, carc) && cents > 0);
  const repeated = afterPayer || LATER_PAYER.has(raw.status) ? Math.min(mayBeRepeated, Math.max(0, wanted - left)) : 0;
  return { payer: -(raw.paidCents + wanted - repeated), patient };
}

/** True when a reversal (CLP02 22) takes this claim payment back: same payer number where both have one, amounts turned around. */
export function takesBack(reversal: RawClaimPayment, one: RawClaimPayment): boolean {
  const numbers = [reversal.payerNumber, one.payerNumber];
  const sameNumber = numbers[0] === numbers[1] || numbers.includes('');
  const turned = reversal.chargeCents + one.chargeCents === 0 && reversal.paidCents + one.paidCents === 0;
  return one.status !== '22' && sameNumber && turned;
}
