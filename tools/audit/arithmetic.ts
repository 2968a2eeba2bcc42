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
/** Lost by budget law: a write-off that no agreement with the payer names. */
const SEQUESTERED = '253';
/** Kept back by the payer. */
const WITHHELD = words('104 105 245');
const INTEREST = '225';
const PROVIDER_GROUPS = words('CO OA PI');
/** The payer has sent the claim on, or it was never its own (23): the next one owes the patient's part first (CLP02). */
const SENT_ON = words('19 20 21 23');
const LATER_PAYER = words('2 3 20 21');
/** Remarks for a qualified Medicare beneficiary, who owes no cost share (section 1902(n)(3) of the Social Security Act). */
const QMB = words('N781 N782 N783');
/** CARC: the provider may not collect this from the patient. */
const NOT_FROM_THE_PATIENT = '209';

/** Change of a claim's two balances, in cents, with the accounts that take what leaves the payer's side unpaid. */
export interface Effect {
  payer: number;
  patient: number;
  writtenOff: number;
  withheld: number;
  interest: number;
}

const NOTHING: Effect = { payer: 0, patient: 0, writtenOff: 0, withheld: 0, interest: 0 };

/** The same effect taken back. */
export function turned({ payer, patient, writtenOff, withheld, interest }: Effect): Effect {
  const [a, b, c, d, e] = [payer, patient, writtenOff, withheld, interest].map((one) => 0 - one);
  return { payer: a ?? 0, patient: b ?? 0, writtenOff: c ?? 0, withheld: d ?? 0, interest: e ?? 0 };
}

/** A claim just before a claim payment. */
export interface Before {
  /** What its payer owes. */
  payerBalance: number;
  billedCents: number;
  /** What answers that stand took off the payer's side; 0 before the first one. */
  taken: number;
  afterPayer: boolean;
}

/**
 * What a claim payment does to what payer and patient owe on its claim.
 *
 * Paid and written off leave the payer's balance; the patient's share (group PR) passes from payer to patient; what is
 * refused stays. A later payer's write-off takes no more than is left, for the earlier one took its own. An answer beside
 * one that stands takes, besides its money, no more than that one left of the charge: write-offs give way first.
 */
export function effectOf(raw: RawClaimPayment, before: Before): Effect {
  if (raw.status === '25') return NOTHING;
  const counted = raw.adjustments.filter((one) => one.carc !== '101');
  const sum = (test: (group: string, carc: string) => boolean, least = Number.NEGATIVE_INFINITY) =>
    counted
      .filter((one) => one.cents > least && test(one.group, one.carc))
      .reduce((total, one) => total + one.cents, 0);
  const ours = (set: ReadonlySet<string>) => (group: string, carc: string) =>
    PROVIDER_GROUPS.has(group) && set.has(carc);
  const isPatients = (group: string) => group === 'PR';
  const [byContract, byLaw, isWithheld] = [ours(WRITTEN_OFF), ours(new Set([SEQUESTERED])), ours(WITHHELD)];
  const nextPayerFirst =
    SENT_ON.has(raw.status) ||
    raw.remarks.some((remark) => QMB.has(remark)) ||
    raw.adjustments.some((one) => one.carc === NOT_FROM_THE_PATIENT);
  const parts = {
    patient: nextPayerFirst ? 0 : sum(isPatients),
    contract: sum(byContract),
    law: sum(byLaw),
    withheld: sum(isWithheld),
    interest: sum(ours(new Set([INTEREST]))),
  };
  const wanted = () => Object.values(parts).reduce((total, one) => total + one, 0);
  /** A part gives way until what is wanted fits into what is left of the room after the payment. */
  const giveWay = (room: number, part: keyof typeof parts, most: number) => {
    const over = wanted() - Math.max(0, room - raw.paidCents);
    parts[part] -= Math.min(Math.max(0, over), Math.max(0, most));
  };
  const contract = parts.contract;
  const mostOfContract = sum(byContract, 0);
  if (before.afterPayer || LATER_PAYER.has(raw.status)) giveWay(before.payerBalance, 'contract', mostOfContract);
  if (raw.status !== '22' && before.taken > 0) {
    const room = before.afterPayer ? before.payerBalance : before.billedCents - before.taken;
    giveWay(room, 'contract', mostOfContract - (contract - parts.contract));
    giveWay(room, 'law', sum(byLaw, 0));
    giveWay(room, 'withheld', sum(isWithheld, 0));
    giveWay(room, 'patient', nextPayerFirst ? 0 : sum(isPatients, 0));
  }
  return {
    payer: 0 - raw.paidCents - wanted(),
    patient: parts.patient,
    writtenOff: parts.contract + parts.law,
    withheld: parts.withheld,
    interest: parts.interest,
  };
}

/**
 * True when a reversal (CLP02 22) takes this claim payment back: same payer number where both have one, amounts turned
 * around. What it takes back may be a reversal itself.
 */
export function takesBack(reversal: RawClaimPayment, one: RawClaimPayment): boolean {
  const numbers = [reversal.payerNumber, one.payerNumber];
  const sameNumber = numbers[0] === numbers[1] || numbers.includes('');
  const turned = reversal.chargeCents + one.chargeCents === 0 && reversal.paidCents + one.paidCents === 0;
  return (one.status !== '22' || one.chargeCents !== 0) && sameNumber && turned;
}
