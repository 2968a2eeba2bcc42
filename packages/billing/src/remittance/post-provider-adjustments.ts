import { type Cents, cents, formatDollars, type IsoDate, negate, ZERO } from '../kernel/index.ts';
import { type Account, type EntryDraft, journalEntry, type LineDraft } from '../ledger/index.ts';
import { claimsByReference } from './claim-reference.ts';
import { type OpenRecoupment, type RecoupmentBook, recoupmentBook } from './open-recoupments.ts';
import type { PostableClaim, PostingException, PostingIds, WorkDraft } from './posting-types.ts';
import { providerAdjustmentRule } from './provider-adjustment-table.ts';
import { providerAdjustmentKeys } from './remittance-key.ts';
import type { ProviderAdjustment, RemittanceHead } from './types.ts';

export interface PostProviderAdjustmentsInput {
  remittance: RemittanceHead;
  /** Claims that PLB references may name: those of this remittance and those found by `claimReferenceCandidates`. */
  claims: readonly PostableClaim[];
  /** What this payer may still take back: `openRecoupmentsOf` its ledger lines. */
  openRecoupments: readonly OpenRecoupment[];
  postingDate: IsoDate;
  ids: PostingIds;
}

export interface ProviderAdjustmentPosting {
  entries: EntryDraft[];
  exceptions: PostingException[];
  work: WorkDraft[];
}

interface Part {
  account: Account;
  cents: Cents;
  toClaim: boolean;
  /** The reference under which was given what this part takes; absent: that of the adjustment. */
  settles?: string;
}

/** Where the other side of the cash goes. Amounts have the sign of PLB: positive takes money from us, a debit here. */
interface Split {
  parts: Part[];
  /** Set when a person must decide, with the money that waits. */
  problem?: { reason: string; cents: Cents; heldIn: PostingException['heldIn'] };
}

/**
 * What an adjustment takes of what is open, each part under the reference by which it was given: the ledger then says of each
 * reference what is still to be taken. `rest`: what it takes besides.
 */
function takeOpen(one: ProviderAdjustment, claim: PostableClaim | undefined, book: RecoupmentBook) {
  const taken = book.take(one.reference, claim?.claimId, one.amountCents);
  const parts = taken.map(
    (part): Part => ({ account: 'payer-recoupment', cents: part.cents, toClaim: true, settles: part.reference }),
  );
  return { parts, rest: cents(taken.reduce((left, part) => left - part.cents, one.amountCents as number)) };
}

function splitRecoupment(one: ProviderAdjustment, claim: PostableClaim | undefined, book: RecoupmentBook): Split {
  if (one.amountCents < 0) {
    book.add(one.reference, claim?.claimId, negate(one.amountCents));
    return { parts: [{ account: 'payer-recoupment', cents: one.amountCents, toClaim: true }] };
  }
  const { parts, rest } = takeOpen(one, claim, book);
  if (rest === 0) return { parts };
  if (claim) return { parts: [...parts, { account: 'payer-ar', cents: rest, toClaim: true }] };
  parts.push({ account: 'payer-recoupment', cents: rest, toClaim: false });
  book.add(one.reference, undefined, negate(rest));
  const reason = `The payer took ${formatDollars(rest)} and names no claim that we know. Ask the payer which claim it took back.`;
  return { parts, problem: { reason, cents: negate(rest), heldIn: 'payer-recoupment' } };
}

function splitForwarding(one: ProviderAdjustment, claim: PostableClaim | undefined, book: RecoupmentBook): Split {
  if (one.amountCents < 0) {
    book.add(one.reference, claim?.claimId, negate(one.amountCents));
    return { parts: [{ account: 'payer-recoupment', cents: one.amountCents, toClaim: true }] };
  }
  const { parts, rest } = takeOpen(one, claim, book);
  if (rest === 0) return { parts };
  parts.push({ account: 'payer-recoupment', cents: rest, toClaim: true });
  book.add(one.reference, claim?.claimId, negate(rest));
  const reason = `The payer took a carried balance of ${formatDollars(rest)} that no earlier payment shows. Find the payment it was carried from.`;
  return { parts, problem: { reason, cents: negate(rest), heldIn: 'payer-recoupment' } };
}

function splitAdjustment(one: ProviderAdjustment, claim: PostableClaim | undefined, book: RecoupmentBook): Split {
  const rule = providerAdjustmentRule(one.reasonCode);
  if (rule.how === 'recoupment') return splitRecoupment(one, claim, book);
  if (rule.how === 'forwarding') return splitForwarding(one, claim, book);
  if (rule.how === 'account') return { parts: [{ account: rule.account, cents: one.amountCents, toClaim: true }] };
  const verb = one.amountCents > 0 ? 'took' : 'paid';
  const reason = `The payer ${verb} ${formatDollars(cents(Math.abs(one.amountCents)))} as ${one.reasonCode} (${rule.label}). Decide which account it belongs to.`;
  return {
    parts: [{ account: 'unapplied-cash', cents: one.amountCents, toClaim: false }],
    problem: { reason, cents: negate(one.amountCents), heldIn: 'unapplied-cash' },
  };
}

function linesFor(
  one: ProviderAdjustment,
  split: Split,
  claim: PostableClaim | undefined,
  ids: PostingIds,
): LineDraft[] {
  const payerId = claim?.payerId ?? ids.payerId;
  const common = {
    remittanceId: ids.remittanceId,
    ...(payerId === undefined ? {} : { payerId }),
    providerAdjustmentCode: one.reasonCode,
    providerAdjustmentReference: one.reference,
    segment: one.segment,
    memo: `Payer adjustment ${one.reasonCode}: ${providerAdjustmentRule(one.reasonCode).label}`,
  };
  const named = claim ? { claimId: claim.claimId, patientId: claim.patientId } : {};
  return [
    { ...common, account: 'cash', cents: negate(one.amountCents) },
    ...split.parts.map(
      ({ account, cents: part, toClaim, settles }): LineDraft => ({
        ...common,
        ...(settles === undefined ? {} : { providerAdjustmentReference: settles }),
        ...(toClaim ? named : {}),
        account,
        cents: part,
      }),
    ),
  ];
}

function recoupmentWork(one: ProviderAdjustment, split: Split, claim: PostableClaim, key: string): WorkDraft[] {
  const taken = split.parts.find((part) => part.account === 'payer-ar')?.cents ?? ZERO;
  if (taken <= 0) return [];
  return [
    {
      kind: 'recoupment',
      claimId: claim.claimId,
      patientId: claim.patientId,
      payerId: claim.payerId,
      sourceKey: `${key}|recoupment`,
      reason: `The payer took ${formatDollars(taken)} of this claim back. Check why, and appeal if it is wrong.`,
      amountCents: taken,
      claimStatusCode: '',
      payerClaimControlNumber: one.reference,
      adjustments: [],
      rarcs: [],
    },
  ];
}

/**
 * Posts the provider adjustments (PLB) of a remittance, one entry each: Cr cash (Dr when the amount is negative) against
 *
 * - WO, WU: payer recoupment while it has an open balance for the reference or claim, then payer A/R of the claim named;
 *   negative opens such a balance (the money comes back and will be taken later). No claim found: recoupment, with an exception.
 * - FB: payer recoupment both ways; taking a balance that was never given is an exception.
 * - L6 interest income, 72 refunds payable, AP payer recoupment, IR and E3 withhold.
 * - All others: unapplied cash, with an exception that holds the money.
 *
 * Balances that this remittance opens are open for all of it, whatever the order of its segments.
 */
export function postProviderAdjustments(input: PostProviderAdjustmentsInput): ProviderAdjustmentPosting {
  const { remittance, ids, postingDate } = input;
  const claimNamed = claimsByReference(input.claims);
  const book = recoupmentBook(input.openRecoupments);
  const keys = providerAdjustmentKeys(remittance);
  const posting: ProviderAdjustmentPosting = { entries: [], exceptions: [], work: [] };
  const keyed = remittance.providerAdjustments.map((one, i) => ({ one, key: keys[i] ?? '' }));
  const givingFirst = [
    ...keyed.filter(({ one }) => one.amountCents < 0),
    ...keyed.filter(({ one }) => one.amountCents >= 0),
  ];
  for (const { one, key } of givingFirst) {
    const claim = claimNamed(one.reference);
    const split = splitAdjustment(one, claim, book);
    const memo = `Payer adjustment ${one.reasonCode}`;
    const lines = linesFor(one, split, claim, ids);
    const entry = journalEntry({ kind: 'provider-adjustment', sourceKey: key, postingDate, memo, lines });
    if (entry) posting.entries.push(entry);
    if (claim) posting.work.push(...recoupmentWork(one, split, claim, key));
    if (split.problem) {
      const { reason, cents: amountCents, heldIn } = split.problem;
      const named = claim ? { claimId: claim.claimId } : {};
      posting.exceptions.push({
        kind: 'provider-adjustment',
        reason,
        amountCents,
        heldIn,
        ...named,
        adjustment: { reasonCode: one.reasonCode, reference: one.reference },
        segment: one.segment,
      });
    }
  }
  return posting;
}
