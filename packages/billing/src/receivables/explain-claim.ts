import { type Cents, cents, type IsoDate, ZERO } from '../kernel/index.ts';
import { balancesOf, type EntryDraft, type LineDraft, PATIENT_MONEY_KINDS } from '../ledger/index.ts';
import {
  type ClaimPayment,
  carcLabel,
  claimPaymentHold,
  claimPaymentKeys,
  classifyAdjustment,
  isForwarded,
  isQualifiedMedicareBeneficiary,
  proveBalance,
} from '../remittance/index.ts';
import {
  type ClaimBalance,
  type ExplainedClaim,
  givenByPeople,
  isNumberOf,
  type Originals,
  recomputeClaim,
} from './recompute-claim.ts';

/** Where a step of the explanation comes from. */
export type ExplanationSource =
  | { kind: 'charge'; lineNumber?: number }
  | { kind: 'remittance'; file: string; position: number; offset: number; text: string }
  | { kind: 'patient-payment'; sourceKey: string }
  | { kind: 'decision'; sourceKey: string };

export interface ExplanationStep {
  date: IsoDate;
  /** Plain words. */
  what: string;
  source: ExplanationSource;
  /** The amount that the source names, as it names it; zero-sum facts such as a denial keep their amount here. */
  amountCents: Cents;
  payerChangeCents: Cents;
  patientChangeCents: Cents;
  /** Running balances after the step. */
  payerBalanceCents: Cents;
  patientBalanceCents: Cents;
}

export interface Explanation {
  steps: ExplanationStep[];
  /** Balances of the ledger. */
  payerBalanceCents: Cents;
  patientBalanceCents: Cents;
  /** The same two balances from the originals. */
  recomputed: ClaimBalance;
  /** How far ledger and originals are apart, payer and patient side added without sign; zero when every cent is explained. */
  unexplainedCents: Cents;
}

/** An entry of the ledger as saved. Lines of other claims in it are passed over. */
export type SavedEntry = Pick<EntryDraft, 'kind' | 'sourceKey' | 'postingDate' | 'memo' | 'lines'> & {
  /** The stored file of the remittance behind it, for entries that have one. */
  file?: string;
};

interface Draft {
  date: IsoDate;
  what: string;
  source: ExplanationSource;
  amount: number;
  payer: number;
  patient: number;
}

function sourceOf(entry: SavedEntry, line: LineDraft): ExplanationSource {
  if (line.segment) return { kind: 'remittance', file: entry.file ?? '', ...line.segment };
  if (entry.kind === 'charge') {
    return { kind: 'charge', ...(line.lineNumber === undefined ? {} : { lineNumber: line.lineNumber }) };
  }
  if (PATIENT_MONEY_KINDS.includes(entry.kind)) return { kind: 'patient-payment', sourceKey: entry.sourceKey };
  return { kind: 'decision', sourceKey: entry.sourceKey };
}

/** Lines of one entry that tell one fact: same words, same segment, same service line. */
function factOf(line: LineDraft): string {
  const { segment } = line;
  return [line.memo, segment?.offset, segment?.position, line.lineNumber, line.groupCode, line.carc].join('|');
}

/** The A/R steps of one entry; an insurance payment that fell on several lines stays one step a line. */
function stepsOfEntry(entry: SavedEntry, claim: ExplainedClaim): Draft[] {
  const touching = entry.lines.filter(
    (line) => line.claimId === claim.claimId && (line.account === 'payer-ar' || line.account === 'patient-ar'),
  );
  return [...Map.groupBy(touching, factOf).values()].flatMap((lines): Draft[] => {
    const [first] = lines;
    if (!first) return [];
    const balances = balancesOf(lines);
    const payer = balances['payer-ar'];
    const patient = balances['patient-ar'];
    const service = claim.lines.find((line) => line.lineNumber === first.lineNumber);
    const what = service ? `${first.memo} (line ${service.lineNumber}: ${service.description})` : first.memo;
    const amount = payer === 0 ? patient : payer;
    return [
      { date: entry.postingDate, what, source: sourceOf(entry, first), amount: Math.abs(amount), payer, patient },
    ];
  });
}

/** What the payer said that moved no money: refusals, prior payers, predeterminations, a patient share that waits. */
function unmovedSteps(date: IsoDate, file: string, claimPayment: ClaimPayment, moved: ReadonlySet<string>): Draft[] {
  const { claimStatusCode } = claimPayment;
  const waits = isForwarded(claimStatusCode) || isQualifiedMedicareBeneficiary(claimPayment);
  const all = [claimPayment.adjustments, ...claimPayment.servicePayments.map((service) => service.adjustments)].flat();
  return all.flatMap((one): Draft[] => {
    if (one.amountCents === 0 || moved.has(`${one.segment.offset}|${one.groupCode}|${one.carc}`)) return [];
    const judged = classifyAdjustment(one.groupCode, one.carc, { claimStatusCode });
    const opening = {
      denial: 'Refused by the payer, stays on payer A/R:',
      'needs-person': 'Refused by the payer for a reason a person must judge, stays on payer A/R:',
      'prior-payer': 'Paid or adjusted by an earlier payer, moves nothing:',
      predetermination: 'Predetermination, moves nothing:',
      ...(waits ? { 'patient-responsibility': 'Patient share that waits for the next payer:' } : {}),
    }[judged as string];
    const label = carcLabel(one.carc);
    const what = `${opening ?? 'Not posted, it was taken before:'} ${one.groupCode}-${one.carc}${label === '' ? '' : ` ${label}`}`;
    const source: ExplanationSource = { kind: 'remittance', file, ...one.segment };
    return [{ date, what, source, amount: one.amountCents, payer: 0, patient: 0 }];
  });
}

interface Told {
  file: string;
  date: IsoDate;
  claimPayment: ClaimPayment;
  /** Set when its money was held instead of posted to the claim. */
  heldReason?: string;
}

/** The claim payments of the claim in the re-read remittances, by key. */
function claimPaymentsByKey(claim: ExplainedClaim, originals: Originals): Map<string, Told> {
  const byPerson = givenByPeople(originals);
  const found = new Map<string, Told>();
  for (const { file, remittance, rebilledLines = [] } of originals.remittances) {
    const keys = claimPaymentKeys(remittance);
    const { failures } = proveBalance(remittance);
    for (const [i, sent] of remittance.claimPayments.entries()) {
      const key = keys[i] ?? '';
      const given = byPerson.isGiven(key);
      const claimPayment = byPerson.asGiven(key, sent);
      if (claim.elsewhereClaimPaymentKeys?.includes(key)) continue;
      if (!isNumberOf(claim, claimPayment.patientControlNumber) && !given) continue;
      const own = failures.filter((failure) => failure.claimPaymentIndex === claimPayment.index);
      const hold = given ? undefined : claimPaymentHold(claimPayment, { ...claim, rebilledLines }, own);
      const told = { file, claimPayment, date: remittance.paymentDate };
      found.set(key, hold ? { ...told, heldReason: hold.reason } : told);
    }
  }
  return found;
}

/** What a claim payment said without an entry on the claim. */
function silentSteps({ file, date, claimPayment, heldReason }: Told): Draft[] {
  if (heldReason === undefined) return unmovedSteps(date, file, claimPayment, new Set());
  const source: ExplanationSource = { kind: 'remittance', file, ...claimPayment.segment };
  const what = `Held, not posted to this claim: ${heldReason}`;
  return [{ date, what, source, amount: claimPayment.paidCents, payer: 0, patient: 0 }];
}

/** Entry by entry, each followed by what its claim payment said without moving money; silent claim payments by their day. */
function draftsOf(claim: ExplainedClaim, entries: readonly SavedEntry[], originals: Originals): Draft[] {
  const told = claimPaymentsByKey(claim, originals);
  const drafts: Draft[] = [];
  for (const entry of entries) {
    const key = entry.sourceKey.replace(/\|applied$/, '');
    const source = told.get(key);
    told.delete(key);
    drafts.push(...stepsOfEntry(source ? { ...entry, file: entry.file ?? source.file } : entry, claim));
    if (source?.heldReason !== undefined) drafts.push(...silentSteps({ ...source, date: entry.postingDate }));
    if (!source || source.heldReason !== undefined || source.claimPayment.claimStatusCode === '22') continue;
    const moved = new Set(entry.lines.map((line) => `${line.segment?.offset}|${line.groupCode}|${line.carc}`));
    drafts.push(...unmovedSteps(entry.postingDate, source.file, source.claimPayment, moved));
  }
  for (const one of told.values()) {
    const later = drafts.findIndex((draft) => draft.date > one.date);
    drafts.splice(later < 0 ? drafts.length : later, 0, ...silentSteps(one));
  }
  return drafts;
}

/**
 * Explains the balance of a claim: each step in order with its date, plain words, its source (charge line, segment of the
 * 835 with file and place, patient payment or decision), its amount and the running balances. `unexplainedCents` compares
 * the ledger with the balance recomputed from the originals.
 * @param entries every entry with a line of the claim, in the order of posting
 */
export function explainClaim(claim: ExplainedClaim, entries: readonly SavedEntry[], originals: Originals): Explanation {
  let payer: Cents = ZERO;
  let patient: Cents = ZERO;
  const steps = draftsOf(claim, entries, originals).map((draft): ExplanationStep => {
    payer = cents(payer + draft.payer);
    patient = cents(patient + draft.patient);
    return {
      date: draft.date,
      what: draft.what,
      source: draft.source,
      amountCents: cents(draft.amount),
      payerChangeCents: cents(draft.payer),
      patientChangeCents: cents(draft.patient),
      payerBalanceCents: payer,
      patientBalanceCents: patient,
    };
  });
  const own = entries.flatMap((entry) => entry.lines.filter((line) => line.claimId === claim.claimId));
  const ledger = balancesOf(own);
  const recomputed = recomputeClaim(claim, originals);
  const payerGap = Math.abs(ledger['payer-ar'] - recomputed.payerCents);
  const patientGap = Math.abs(ledger['patient-ar'] - recomputed.patientCents);
  return {
    steps,
    payerBalanceCents: ledger['payer-ar'],
    patientBalanceCents: ledger['patient-ar'],
    recomputed,
    unexplainedCents: cents(payerGap + patientGap),
  };
}
