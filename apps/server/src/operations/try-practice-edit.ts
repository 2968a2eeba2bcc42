import { preparePracticeEdits, type RunPracticeEdits } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { type ClaimPayment, classifyAdjustment } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PracticeEditTrial, TriedClaim } from '../contract/practice-edit-views.ts';
import { tryPracticeEditSchema } from '../contract/schemas/practice-edits.ts';
import { dayOf } from '../platform/clock.ts';
import type { ClaimRow } from './claim-store.ts';
import { type OperationContext, operation } from './operation.ts';
import { loadRule, lockPracticeEdit } from './practice-edit-store.ts';

/** A quarter. */
const DAYS = 92;
/** Claims in memory at a time. */
const CHUNK = 1000;
/** Claims that a trial names. */
const MOST_ROWS = 200;

type Touched = Omit<TriedClaim, 'paidCents' | 'refusedCents'>;
type TriedRow = Pick<ClaimRow, 'id' | 'claim_status' | 'content'> & { built_at: Date };

/** What one edit would have done to a claim. */
function effectsOn({ content }: TriedRow, run: RunPracticeEdits, today: string): TriedClaim['effects'] {
  const { findings, changes, routes } = run(content, today);
  const has = (severity: string) => findings.some((finding) => finding.severity === severity);
  return [
    ...(has('hold') ? (['hold'] as const) : []),
    ...(has('warn') ? (['warn'] as const) : []),
    ...(changes.length > 0 ? (['set'] as const) : []),
    ...(routes.length > 0 ? (['route'] as const) : []),
  ];
}

/** Claims built in the quarter, oldest first, in pieces. Those that a payer passed on were never judged here. */
async function* claimsOf({ tx, tenantId }: OperationContext, from: string): AsyncGenerator<TriedRow[]> {
  let after: { builtAt: Date; id: string } | undefined;
  for (;;) {
    const rows: TriedRow[] = await tx
      .selectFrom('claim')
      .select(['id', 'claim_status', 'content', 'built_at'])
      .where('tenant_id', '=', tenantId)
      .where('built_at', '>=', new Date(`${from}T00:00:00Z`))
      .where('attempt', '>', 0)
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(built_at, id) > (${after?.builtAt ?? null}, ${after?.id ?? null}::uuid)`),
      )
      .orderBy('built_at')
      .orderBy('id')
      .limit(CHUNK)
      .execute();
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    after = { builtAt: last.built_at, id: last.id };
  }
}

/** What a payer refused in one answer: adjustments that are denials, or that a person must judge. */
function refusedIn({ claimStatusCode, adjustments, servicePayments }: ClaimPayment): number {
  const all = [...adjustments, ...servicePayments.flatMap((service) => service.adjustments)];
  return all
    .filter(({ groupCode, carc }) => classifyAdjustment(groupCode, carc, { claimStatusCode }) === 'denial')
    .reduce((sum, { amountCents }) => sum + Math.max(0, amountCents), 0);
}

/** What became of claims: paid by the ledger, refused by the answers, at most in one of them. */
async function outcomesOf({ tx, tenantId }: OperationContext, claimIds: readonly string[]) {
  const outcomes = new Map<string, { paidCents: number; refusedCents: number; answered: boolean }>();
  const of = (id: string) => {
    const known = outcomes.get(id) ?? { paidCents: 0, refusedCents: 0, answered: false };
    outcomes.set(id, known);
    return known;
  };
  const paid = await sql<{ claim_id: string; paid: number }>`
    select claim_id, sum(cents)::bigint as paid from journal_line
     where tenant_id = ${tenantId} and claim_id = any(${[...claimIds]}::uuid[])
       and remittance_id is not null and account in ('cash', 'unapplied-cash')
     group by claim_id`.execute(tx);
  for (const row of paid.rows) of(row.claim_id).paidCents = Number(row.paid);
  const answers = await tx
    .selectFrom('claim_payment')
    .select(['claim_id', 'content'])
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .execute();
  for (const { claim_id, content } of answers) {
    if (claim_id === null) continue;
    const known = of(claim_id);
    known.answered = true;
    known.refusedCents = Math.max(known.refusedCents, refusedIn(content));
  }
  return { of, answered: (id: string) => outcomes.get(id)?.answered ?? false };
}

const sumOf = (rows: readonly TriedClaim[], key: 'chargeCents' | 'paidCents' | 'refusedCents') =>
  rows.reduce((sum, row) => sum + row[key], 0);

/** Adds up what would have been held and what became of it. */
function summed(
  span: { from: string; through: string; claims: number },
  rows: readonly TriedClaim[],
  answered: (claimId: string) => boolean,
): PracticeEditTrial {
  const count = (effect: TriedClaim['effects'][number]) =>
    rows.filter(({ effects }) => effects.includes(effect)).length;
  const held = rows.filter(({ effects }) => effects.includes('hold'));
  const paid = held.filter(({ paidCents }) => paidCents > 0);
  const refused = held.filter(({ refusedCents }) => refusedCents > 0);
  const isHeld = ({ effects }: TriedClaim) => (effects.includes('hold') ? 0 : 1);
  return {
    ...span,
    held: held.length,
    warned: count('warn'),
    set: count('set'),
    routed: count('route'),
    heldChargeCents: sumOf(held, 'chargeCents'),
    heldPaidClaims: paid.length,
    heldPaidCents: sumOf(paid, 'paidCents'),
    heldRefusedClaims: refused.length,
    heldRefusedCents: sumOf(refused, 'refusedCents'),
    heldOpenClaims: held.filter(({ claimId }) => !answered(claimId)).length,
    rows: [...rows].sort((a, b) => isHeld(a) - isHeld(b) || b.chargeCents - a.chargeCents).slice(0, MOST_ROWS),
  };
}

/**
 * Tries a version of an edit, alone, on the claims built in the last 92 days as they stand now, and keeps the result with the version:
 * what it would have held, and what those claims were really paid or refused. No claim changes.
 */
export const tryPracticeEdit = operation<
  z.infer<typeof tryPracticeEditSchema>,
  PracticeEditTrial & { version: number }
>({
  name: 'try-practice-edit',
  summary: "Tries an own edit on the last quarter's claims: what it would have held, and what those were really paid.",
  roles: ['manager', 'admin'],
  input: tryPracticeEditSchema,
  async run(context, { editId, versionNumber }) {
    const edit = await lockPracticeEdit(context, editId);
    const version = versionNumber ?? edit.latest_version;
    const rule = await loadRule(context, editId, version);
    const run = preparePracticeEdits([{ editId, version, rule }]);
    const from = addDays(context.today, -DAYS);
    const touched: Touched[] = [];
    let claims = 0;
    for await (const rows of claimsOf(context, from)) {
      claims += rows.length;
      for (const row of rows) {
        const builtOn = dayOf(row.built_at);
        const effects = effectsOn(row, run, builtOn);
        if (effects.length > 0) touched.push(touchedRow(row, effects));
      }
    }
    const outcomes = await outcomesOf(
      context,
      touched.map(({ claimId }) => claimId),
    );
    const tried = touched.map((row): TriedClaim => {
      const { paidCents, refusedCents } = outcomes.of(row.claimId);
      return { ...row, paidCents, refusedCents };
    });
    const result = summed({ from, through: context.today, claims }, tried, outcomes.answered);
    await context.tx
      .insertInto('practice_edit_trial')
      .values({
        tenant_id: context.tenantId,
        id: context.newId(),
        edit_id: editId,
        version_number: version,
        tried_at: context.now,
        tried_by: context.actor.name,
        result: JSON.stringify(result),
      })
      .execute();
    const detail = { versionNumber: version, claims, held: result.held };
    context.audit({ action: 'create', subjectKind: 'practice-edit-trial', subjectId: editId, detail });
    return { ...result, version };
  },
});

function touchedRow({ id, claim_status, content }: TriedRow, effects: TriedClaim['effects']): Touched {
  return {
    claimId: id,
    patientControlNumber: content.patientControlNumber,
    payerName: content.payer.name,
    dateOfService: content.dateOfService,
    claimStatus: claim_status,
    effects,
    chargeCents: content.totalChargeCents,
  };
}
