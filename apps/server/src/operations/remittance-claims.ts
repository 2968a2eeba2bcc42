import { cents } from '@cleanclaim/billing/kernel';
import {
  type ClaimMatch,
  type ClaimPayment,
  claimReferenceCandidates,
  type MatchCandidate,
  matchClaimPayment,
  type OpenRecoupment,
  openRecoupmentsOf,
  type PostableClaim,
  type PostedClaimPayment,
  type Remittance,
  type RulesInForce,
} from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { candidatesOf, HELD_OUTCOMES } from './claim-candidates.ts';
import { type ClaimRow, lockClaims } from './claim-store.ts';
import { allowedByClaim } from './expected-of-claim.ts';
import { claimBalances, lineOf } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { postingRulesFor } from './posting-rule-store.ts';
import { lineNumbersOf, rebilledOf } from './rebilled-lines.ts';
import { claimsSentUnder } from './sent-numbers.ts';

export interface ClaimsOfRemittance {
  rows: ClaimRow[];
  postable: PostableClaim[];
}

/** The claims of a payment, how each claim payment finds its own, and what of it waits by the rules of the payer. */
export interface MatchedClaims extends ClaimsOfRemittance {
  /** By the index of the claim payment. */
  matches: ReadonlyMap<number, ClaimMatch>;
  rules: RulesInForce;
  /** The payer of the payment; where its head names none that is known, the one of most of its claims. */
  payerId: string | undefined;
}

/** A payment, or a part of a large one: claim payments in the order sent. */
type PaymentPart = Pick<Remittance, 'claimPayments' | 'providerAdjustments'>;

interface Numbered {
  claimId: string;
  patientControlNumber: string;
}

/** The claims a payment may speak of, by any patient control number we sent or any payer number we know. */
async function findClaimIds(context: OperationContext, remittance: PaymentPart): Promise<Numbered[]> {
  const { tx, tenantId } = context;
  const numbers = new Set(remittance.claimPayments.map((payment) => payment.patientControlNumber));
  for (const adjustment of remittance.providerAdjustments) {
    for (const candidate of claimReferenceCandidates(adjustment.reference)) numbers.add(candidate);
  }
  if (numbers.size === 0) return [];
  const sent = await claimsSentUnder(context, [...numbers]);
  const named = await tx
    .selectFrom('claim')
    .select(['id', 'patient_control_number'])
    .where('tenant_id', '=', tenantId)
    .where('payer_claim_control_number', 'in', [...numbers])
    .execute();
  const found = sent.map((row) => ({ claimId: row.claim_id, patientControlNumber: row.patient_control_number }));
  const known = new Set(found.map((one) => one.claimId));
  for (const row of named)
    if (!known.has(row.id)) found.push({ claimId: row.id, patientControlNumber: row.patient_control_number });
  return found;
}

const HELD: ReadonlySet<string> = new Set(HELD_OUTCOMES);

const appliedKey = (claimPaymentKey: string) => `${claimPaymentKey}|applied`;

async function loadPosted(
  context: OperationContext,
  claimIds: readonly string[],
): Promise<Map<string, PostedClaimPayment[]>> {
  if (claimIds.length === 0) return new Map();
  const { tx, tenantId } = context;
  const payments = await tx
    .selectFrom('claim_payment')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('claim_id', 'in', [...claimIds])
    .orderBy('id')
    .execute();
  if (payments.length === 0) return new Map();
  const lines = await tx
    .selectFrom('journal_line')
    .innerJoin('journal_entry', (join) =>
      join
        .onRef('journal_entry.tenant_id', '=', 'journal_line.tenant_id')
        .onRef('journal_entry.id', '=', 'journal_line.entry_id'),
    )
    .selectAll('journal_line')
    .select('journal_entry.source_key')
    .where('journal_line.tenant_id', '=', tenantId)
    .where(
      'journal_entry.source_key',
      'in',
      payments.flatMap(({ claim_payment_key: key }) => [key, appliedKey(key)]),
    )
    .orderBy('line_number')
    .execute();
  const linesByKey = Map.groupBy(lines, (line) => line.source_key);
  // What a person gave to the claim out of unapplied cash stands in an entry of its own.
  const keyOf = ({ claim_payment_key: key }: { claim_payment_key: string }) =>
    linesByKey.has(appliedKey(key)) ? appliedKey(key) : key;
  const posted = payments.map((payment) => ({
    claimId: payment.claim_id ?? '',
    one: {
      sourceKey: keyOf(payment),
      claimStatusCode: payment.claim_status_code,
      payerClaimControlNumber: payment.payer_claim_control_number,
      chargeCents: cents(payment.charge_cents),
      paidCents: cents(payment.paid_cents),
      lines: (linesByKey.get(keyOf(payment)) ?? []).map(lineOf),
      isHeld: HELD.has(payment.outcome),
    },
  }));
  return new Map([...Map.groupBy(posted, (row) => row.claimId)].map(([id, rows]) => [id, rows.map((row) => row.one)]));
}

/** The claim as matching holds it against a claim payment that names one of its numbers. */
function numberedCandidate(row: ClaimRow, number: string): MatchCandidate {
  const { memberId, lines } = row.content;
  return {
    claimId: row.id,
    payerId: row.payer_id,
    patientControlNumbers: [number],
    payerClaimControlNumbers: row.payer_claim_control_number ? [row.payer_claim_control_number] : [],
    memberId,
    datesOfService: [...new Set([row.date_of_service, ...lines.map((line) => line.dateOfService)])],
    totalChargeCents: cents(row.total_charge_cents),
    procedureCodes: lines.map((line) => line.procedureCode || (line.revenueCode ?? '')),
    isSent: true,
    isAnswered: false,
  };
}

/**
 * Matches claim payments that name no number of ours: by the payer's number or by what they say of the claim. One that
 * others of them answer, by its number or because it was found before, counts as answered: nothing is given to it twice.
 * @param numbered claims that this part of the payment answers by their number
 */
async function matchUnnumbered(
  context: OperationContext,
  payments: readonly ClaimPayment[],
  payerId: string | undefined,
  numbered: ReadonlySet<string>,
): Promise<Map<number, ClaimMatch>> {
  const candidates = await candidatesOf(context, payments);
  const answered = new Set(numbered);
  return new Map(
    payments.map((one) => {
      const known = candidates(one).map((claim) =>
        answered.has(claim.claimId) ? { ...claim, isAnswered: true } : claim,
      );
      const match = matchClaimPayment(one, known, payerId);
      if (match.claimId) answered.add(match.claimId);
      return [one.index, match];
    }),
  );
}

/** The payer of most of these claims. */
async function payerOf(context: OperationContext, claimIds: readonly string[]): Promise<string | undefined> {
  if (claimIds.length === 0) return undefined;
  const row = await context.tx
    .selectFrom('claim')
    .select('payer_id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .groupBy('payer_id')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('payer_id')
    .limit(1)
    .executeTakeFirst();
  return row?.payer_id;
}

/** Claims that were found without a number, as they go out now. */
async function numbersNow(context: OperationContext, claimIds: readonly string[]): Promise<Numbered[]> {
  if (claimIds.length === 0) return [];
  return context.tx
    .selectFrom('claim')
    .select(['id as claimId', 'patient_control_number as patientControlNumber'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .execute();
}

/**
 * Locks and loads the claims of a payment, with balances and what was posted to them before, and says how each claim
 * payment finds its claim. A large payment comes in parts: the queries do not grow with the number of claim payments.
 */
export async function loadClaimsOf(
  context: OperationContext,
  remittance: PaymentPart,
  namedPayerId: string | undefined,
): Promise<MatchedClaims> {
  const found = await withPassedOn(context, remittance, namedPayerId, await findClaimIds(context, remittance));
  const byNumber = new Map(found.map((one) => [one.patientControlNumber, one.claimId]));
  const known = new Set(byNumber.values());
  const numberedPayerId = namedPayerId ?? (await payerOf(context, [...known]));
  const numbered = new Set(remittance.claimPayments.flatMap((one) => byNumber.get(one.patientControlNumber) ?? []));
  const unnumbered = remittance.claimPayments.filter((one) => !byNumber.has(one.patientControlNumber));
  const matches = await matchUnnumbered(context, unnumbered, numberedPayerId, numbered);
  const more = [...matches.values()].flatMap(({ claimId }) => (claimId && !known.has(claimId) ? [claimId] : []));
  const payerId = numberedPayerId ?? (await payerOf(context, more));
  const rules = await postingRulesFor(context, payerId);
  const claims = await loadPostable(context, [...found, ...(await numbersNow(context, [...new Set(more)]))], rules);
  const rows = new Map(claims.rows.map((row) => [row.id, row]));
  for (const payment of remittance.claimPayments) {
    const row = rows.get(byNumber.get(payment.patientControlNumber) ?? '');
    if (!row) continue;
    const candidate = numberedCandidate(row, payment.patientControlNumber);
    matches.set(payment.index, matchClaimPayment(payment, [candidate], payerId));
  }
  return { ...claims, matches, rules, payerId };
}

/** CLP02 of an answer as second or third payer. */
const LATER_PAYER: ReadonlySet<string> = new Set(['2', '3', '20', '21']);

/**
 * A payer to which another one passed a claim on answers under the number of the first sending: its answer is for the
 * claim that waits for it. Told by the payer of the remittance; where that is not known, by an answer as later payer.
 */
async function withPassedOn(
  context: OperationContext,
  remittance: PaymentPart,
  payerId: string | undefined,
  found: readonly Numbered[],
): Promise<readonly Numbered[]> {
  const ids = found.map((one) => one.claimId);
  if (ids.length === 0) return found;
  const waiting = await context.tx
    .selectFrom('claim as next')
    .innerJoin('claim as first', (join) =>
      join.onRef('first.tenant_id', '=', 'next.tenant_id').onRef('first.id', '=', 'next.previous_claim_id'),
    )
    .select(['next.id', 'next.payer_id', 'first.id as first_id', 'first.payer_id as first_payer_id'])
    .where('next.tenant_id', '=', context.tenantId)
    .where('next.attempt', '=', 0)
    .where('first.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const answeredLater = new Set(
    remittance.claimPayments
      .filter((payment) => LATER_PAYER.has(payment.claimStatusCode))
      .map((payment) => payment.patientControlNumber),
  );
  return found.map((one) => {
    const next = waiting.find((row) => row.first_id === one.claimId);
    if (!next) return one;
    const isNext = payerId === next.payer_id && payerId !== next.first_payer_id;
    const unknown = payerId === undefined || (payerId !== next.first_payer_id && payerId !== next.payer_id);
    const answersNext = isNext || (unknown && answeredLater.has(one.patientControlNumber));
    return answersNext ? { ...one, claimId: next.id } : one;
  });
}

/** What each claim should bring, asked only where a rule looks at it. */
async function expectedByClaim(
  context: OperationContext,
  rows: readonly ClaimRow[],
  inForce: RulesInForce | undefined,
): Promise<ReadonlyMap<string, number>> {
  const { underpaidOverCents = null, underpaidOverPercent = null } = inForce?.rules ?? {};
  if (underpaidOverCents === null && underpaidOverPercent === null) return new Map();
  return allowedByClaim(
    context,
    rows.map((row) => row.content),
  );
}

/** Locks and loads claims for posting; a claim that was sent under several numbers stands once for each. */
export async function loadPostable(
  context: OperationContext,
  found: readonly Numbered[],
  inForce?: RulesInForce,
): Promise<ClaimsOfRemittance> {
  const ids = [...new Set(found.map((one) => one.claimId))];
  const rows = await lockClaims(context, ids);
  const balances = await claimBalances(context, ids);
  const posted = await loadPosted(context, ids);
  const rebilled = await rebilledOf(context, rows);
  const expected = await expectedByClaim(context, rows, inForce);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const postable = found.flatMap(({ claimId, patientControlNumber }): PostableClaim[] => {
    const row = byId.get(claimId);
    if (!row) return [];
    return [
      {
        claimId,
        patientId: row.patient_id,
        payerId: row.payer_id,
        patientControlNumber,
        totalChargeCents: cents(row.total_charge_cents),
        payerArCents: cents(balances.get(claimId)?.payerArCents ?? 0),
        lines: row.content.lines.map(({ lineNumber, procedureCode, chargeCents, revenueCode, ndc }) => ({
          lineNumber,
          procedureCode,
          chargeCents,
          ...(revenueCode ? { revenueCode } : {}),
          ...(ndc ? { ndc } : {}),
        })),
        payerClaimControlNumbers: row.payer_claim_control_number ? [row.payer_claim_control_number] : [],
        posted: posted.get(claimId) ?? [],
        ...(expected.has(claimId) ? { expectedCents: cents(expected.get(claimId) ?? 0) } : {}),
        ...(rebilled.has(row.id) ? { rebilledLines: lineNumbersOf(rebilled.get(row.id)) } : {}),
        ...(row.previous_claim_id ? { afterPayer: true } : {}),
      },
    ];
  });
  return { rows, postable };
}

/**
 * What a payer gave back or forwarded and may still take. The payer is locked until the transaction ends: of two payments that
 * end at once, the second sees what the first took.
 */
export async function loadOpenRecoupments(
  context: OperationContext,
  payerId: string | undefined,
): Promise<OpenRecoupment[]> {
  if (!payerId) return [];
  await context.tx
    .selectFrom('payer')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    // Not `for update`: claims of the payer may be saved meanwhile.
    .forNoKeyUpdate()
    .execute();
  const rows = await context.tx
    .selectFrom('journal_line')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('payer_id', '=', payerId)
    .where('account', '=', 'payer-recoupment')
    .orderBy('entry_id')
    .execute();
  return openRecoupmentsOf(rows.map(lineOf));
}
