import { type Cents, cents, type IsoDate, sumCents } from '../kernel/index.ts';
import {
  adjustmentAccount,
  type ClaimPayment,
  claimPaymentHold,
  claimPaymentKeys,
  claimReferenceCandidates,
  classifyAdjustment,
  isForwarded,
  isQualifiedMedicareBeneficiary,
  paidAlone,
  proveBalance,
  providerAdjustmentRule,
  type Remittance,
  recoupmentReference,
} from '../remittance/index.ts';

/** The claim whose balance is explained. */
export interface ExplainedClaim {
  claimId: string;
  patientControlNumber: string;
  /** Numbers under which the claim was sent before: an answer to an earlier sending is the claim's too. */
  earlierPatientControlNumbers?: readonly string[];
  /** Claim payments under a number of this claim that are another claim's: a payer passed the claim on, and the next one answered under it. */
  elsewhereClaimPaymentKeys?: readonly string[];
  totalChargeCents: Cents;
  /** True when the charge went to the patient and to no payer. */
  selfPay?: boolean;
  /** Billed after another payer's answer: the charge stands on that payer's claim, and what is left came over by decisions. */
  afterPayer?: boolean;
  /** Taken back by a void: its charge stands no more. */
  voided?: boolean;
  lines: readonly { lineNumber: number; procedureCode: string; description: string; chargeCents: Cents }[];
}

/** True for the number of any sending of the claim. */
export function isNumberOf(claim: ExplainedClaim, patientControlNumber: string): boolean {
  if (patientControlNumber === claim.patientControlNumber) return true;
  return claim.earlierPatientControlNumbers?.includes(patientControlNumber) ?? false;
}

/** The facts outside the ledger from which a balance follows. */
export interface Originals {
  /** Posted remittances with a claim payment or provider adjustment for the claim, read anew from the stored files, in the order of posting. */
  remittances: readonly {
    file: string;
    remittance: Remittance;
    /** Lines of the claim that another claim billed again when this was posted. */
    rebilledLines?: readonly number[];
    /** What people took out of recoupments since the remittance before, by reference, signed as the payment. */
    placedBefore?: readonly { reference: string; cents: number }[];
  }[];
  /** Keys of held claim payments that a person gave to this claim. */
  appliedClaimPaymentKeys?: readonly string[];
  /** When people gave them, in that order: after so many of `remittances` were posted. One that is not here counts in its own. */
  appliedAfter?: readonly { key: string; after: number }[];
  /** Those of them of which the paid amount alone was posted. */
  paidOnlyClaimPaymentKeys?: readonly string[];
  /** Patient payments as taken in, with the part that goes to this claim. */
  patientPayments: readonly { paymentId: string; date: IsoDate; method: string; appliedCents: Cents }[];
  /** What people decided: write-offs, transfers, refunds. `changeCents` is the change of that A/R. */
  decisions: readonly {
    decisionId: string;
    date: IsoDate;
    what: string;
    account: 'payer-ar' | 'patient-ar';
    changeCents: Cents;
  }[];
}

export interface ClaimBalance {
  payerCents: Cents;
  patientCents: Cents;
}

/** What one claim payment does to the two balances. */
interface Effect {
  claimPayment: ClaimPayment;
  payer: number;
  patient: number;
  /** Of a reversal: what it took back, which stands again when the reversal itself is taken back. */
  tookBack?: Effect;
}

function sumWhere(
  claimPayment: ClaimPayment,
  test: (groupCode: string, carc: string, cents: number) => boolean,
): number {
  const all = [claimPayment.adjustments, ...claimPayment.servicePayments.map((service) => service.adjustments)].flat();
  return sumCents(all.filter((one) => test(one.groupCode, one.carc, one.amountCents)).map((one) => one.amountCents));
}

/** What there was on a claim before a claim payment. */
interface Before {
  payerBalance: number;
  afterPayer: boolean;
  totalCharge: number;
  /** Taken off payer A/R by answers that stand. */
  taken: number;
}

/**
 * The arithmetic of one claim payment from its amounts alone: paid, patient's part and what leaves payer A/R otherwise. A
 * second answer beside one that stands writes off, and leaves to the patient, no more than is left of the charge.
 */
function naturalEffect(claimPayment: ClaimPayment, { payerBalance, afterPayer, totalCharge, taken }: Before): Effect {
  const { claimStatusCode, paidCents } = claimPayment;
  const judge = (group: string, carc: string) => classifyAdjustment(group, carc, { claimStatusCode });
  const nextPayerOwes = isForwarded(claimStatusCode) || isQualifiedMedicareBeneficiary(claimPayment);
  const patient = nextPayerOwes ? 0 : sumWhere(claimPayment, (g, c) => judge(g, c) === 'patient-responsibility');
  const writeOff = sumWhere(claimPayment, (g, c, amount) => judge(g, c) === 'contractual' && amount > 0);
  const leaves = sumWhere(claimPayment, (g, c) => {
    const judged = judge(g, c);
    return judged !== 'patient-responsibility' && adjustmentAccount(judged) !== undefined;
  });
  const later = afterPayer || ['2', '3', '20', '21'].includes(claimStatusCode);
  const left = Math.max(0, payerBalance - paidCents);
  const repeated = later ? Math.min(writeOff, Math.max(0, patient + leaves - left)) : 0;
  const first = { claimPayment, payer: -(paidCents + patient + leaves - repeated), patient };
  if (claimStatusCode === '22' || taken <= 0) return first;
  const room = Math.max(0, (afterPayer ? payerBalance : totalCharge - taken) - paidCents);
  const positive = (...classes: string[]) =>
    sumWhere(claimPayment, (g, c, amount) => amount > 0 && classes.includes(judge(g, c)));
  const excess = Math.max(0, patient + leaves - repeated - room);
  const ours = Math.min(excess, positive('contractual', 'sequestration', 'withhold') - repeated);
  const theirs = nextPayerOwes ? 0 : Math.min(excess - ours, positive('patient-responsibility'));
  return { claimPayment, payer: first.payer + ours + theirs, patient: patient - theirs };
}

function isUndone(reversal: ClaimPayment, { claimPayment: one }: Effect): boolean {
  const a = reversal.payerClaimControlNumber;
  const b = one.payerClaimControlNumber;
  const amounts = one.chargeCents + reversal.chargeCents === 0 && one.paidCents + reversal.paidCents === 0;
  if (one.claimStatusCode === '22' && one.chargeCents === 0) return false;
  return amounts && (a === b || a === '' || b === '');
}

/** Which held claim payments people gave to the claim, and how much of each counts. */
export function givenByPeople({ appliedClaimPaymentKeys = [], paidOnlyClaimPaymentKeys = [] }: Originals) {
  const applied = new Set(appliedClaimPaymentKeys);
  const paidOnly = new Set(paidOnlyClaimPaymentKeys);
  return {
    isGiven: (key: string) => applied.has(key),
    asGiven: (key: string, claimPayment: ClaimPayment) => (paidOnly.has(key) ? paidAlone(claimPayment) : claimPayment),
  };
}

/** Walks the claim payments of one remittance that concern the claim. */
function addClaimPayments(
  balance: { payer: number; patient: number },
  standing: Effect[],
  remittance: Remittance,
  claim: ExplainedClaim & { rebilledLines: readonly number[] },
  byPerson: ReturnType<typeof givenByPeople>,
  isTurn: (key: string) => boolean,
): void {
  const { failures } = proveBalance(remittance);
  const keys = claimPaymentKeys(remittance);
  for (const [i, sent] of remittance.claimPayments.entries()) {
    if (!isTurn(keys[i] ?? '')) continue;
    const given = byPerson.isGiven(keys[i] ?? '');
    const claimPayment = byPerson.asGiven(keys[i] ?? '', sent);
    if (claim.elsewhereClaimPaymentKeys?.includes(keys[i] ?? '')) continue;
    if (!isNumberOf(claim, claimPayment.patientControlNumber) && !given) continue;
    const own = failures.filter((failure) => failure.claimPaymentIndex === claimPayment.index);
    if (!given && claimPaymentHold(claimPayment, claim, own)) continue;
    if (claimPayment.claimStatusCode === '25') continue;
    const i22 =
      claimPayment.claimStatusCode === '22' ? standing.findLastIndex((one) => isUndone(claimPayment, one)) : -1;
    const undone = i22 >= 0 ? standing.splice(i22, 1)[0] : undefined;
    const effect = undone
      ? { claimPayment, payer: -undone.payer, patient: -undone.patient }
      : naturalEffect(claimPayment, {
          payerBalance: balance.payer,
          afterPayer: claim.afterPayer === true,
          totalCharge: claim.totalChargeCents,
          taken: standing.reduce((total, one) => (one.tookBack ? total : total - one.payer), 0),
        });
    if (undone?.claimPayment.claimStatusCode !== '22') standing.push(undone ? { ...effect, tookBack: undone } : effect);
    else if (undone.tookBack) standing.push(undone.tookBack);
    balance.payer += effect.payer;
    balance.patient += effect.patient;
  }
}

/** What a payer gave back or carried forward for one reference, less what it took: positive is still to be taken. */
interface Carried {
  reference: string;
  ours: boolean;
  net: number;
  /** What a recovery in the remittance at hand may draw on. */
  available: number;
}

interface Recovery {
  how: 'recoupment' | 'forwarding';
  ours: boolean;
  reference: string;
  taken: number;
}

function recoveriesOf(remittance: Remittance, numbers: ReadonlySet<string>): Recovery[] {
  return remittance.providerAdjustments.flatMap((one) => {
    const { how } = providerAdjustmentRule(one.reasonCode);
    if (how !== 'recoupment' && how !== 'forwarding') return [];
    const ours = claimReferenceCandidates(one.reference).some((candidate) => numbers.has(candidate));
    return [{ how, ours, reference: recoupmentReference(one.reference), taken: one.amountCents as number }];
  });
}

function carriedFor(all: Carried[], { reference, ours }: Pick<Recovery, 'reference' | 'ours'>): Carried {
  const known = all.find((one) => one.reference === reference);
  if (known) return known;
  const fresh = { reference, ours, net: 0, available: 0 };
  all.push(fresh);
  return fresh;
}

/** What provider adjustments of one remittance take from the claim: recoveries beyond what was given back before. */
function recovered(remittance: Remittance, numbers: ReadonlySet<string>, carried: Carried[]): number {
  const recoveries = recoveriesOf(remittance, numbers);
  for (const one of carried) one.available = Math.max(0, one.net);
  for (const one of recoveries.filter(({ taken }) => taken < 0)) {
    const balance = carriedFor(carried, one);
    balance.net -= one.taken;
    balance.available -= one.taken;
  }
  let fromClaim = 0;
  for (const one of recoveries.filter(({ taken }) => taken > 0)) {
    let wanted = one.taken;
    for (const balance of carried) {
      const pairs = (one.reference !== '' && balance.reference === one.reference) || (one.ours && balance.ours);
      const part = pairs ? Math.min(balance.available, wanted) : 0;
      balance.available -= part;
      if (one.how === 'recoupment') balance.net -= part;
      wanted -= part;
    }
    if (one.how === 'forwarding') carriedFor(carried, one).net -= one.taken;
    else if (one.ours) fromClaim += wanted;
    else carriedFor(carried, one).net -= wanted;
  }
  return fromClaim;
}

/**
 * Recomputes what payers and patient owe on a claim from the originals alone: its charges, the remittances as the payer
 * sent them, patient payments and people's decisions. It reads no ledger line and shares only the rules with posting
 * (which adjustment does what, what is held), so that a wrong posting shows as a difference.
 */
export function recomputeClaim(claim: ExplainedClaim, originals: Originals): ClaimBalance {
  const charges: number = sumCents(claim.lines.map((line) => line.chargeCents));
  const balance = {
    payer: claim.selfPay || claim.afterPayer || claim.voided ? 0 : charges,
    patient: claim.selfPay ? charges : 0,
  };
  const byPerson = givenByPeople(originals);
  const standing: Effect[] = [];
  const carried: Carried[] = [];
  const numbers = new Set([claim.patientControlNumber, ...(claim.earlierPatientControlNumbers ?? [])]);
  const later = originals.appliedAfter ?? [];
  const givenLater = new Set(later.map((one) => one.key));
  for (const [i, { remittance, rebilledLines = [], placedBefore = [] }] of originals.remittances.entries()) {
    for (const { reference, cents: placed } of placedBefore) {
      carriedFor(carried, { reference: recoupmentReference(reference), ours: false }).net -= placed;
    }
    for (const one of remittance.claimPayments) {
      const ours = isNumberOf(claim, one.patientControlNumber);
      if (ours && one.payerClaimControlNumber !== '') numbers.add(one.payerClaimControlNumber);
    }
    const now = { ...claim, rebilledLines };
    addClaimPayments(balance, standing, remittance, now, byPerson, (key) => !givenLater.has(key));
    balance.payer += recovered(remittance, numbers, carried);
    for (const given of later.filter(({ after }) => after === i + 1)) {
      for (const one of originals.remittances.slice(0, i + 1))
        addClaimPayments(balance, standing, one.remittance, now, byPerson, (key) => key === given.key);
    }
  }
  for (const payment of originals.patientPayments) balance.patient -= payment.appliedCents;
  for (const decision of originals.decisions) {
    balance[decision.account === 'payer-ar' ? 'payer' : 'patient'] += decision.changeCents;
  }
  return { payerCents: cents(balance.payer), patientCents: cents(balance.patient) };
}
