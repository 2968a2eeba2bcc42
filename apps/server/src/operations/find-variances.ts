import { findVariances as judge, reviseCases, standingAnswers } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import { findVariancesSchema } from '../contract/schemas/variances.ts';
import { lockClaims } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { varianceQuestions } from './variance-questions.ts';
import { loadVarianceSettings } from './variance-settings.ts';
import { keptCase, lockCasesOf, saveCaseChanges } from './variance-store.ts';

/** Claims judged in one transaction; a job goes on after the last of them. */
const CLAIMS_A_RUN = 100;

export type VariancesAsked = z.infer<typeof findVariancesSchema>;

/** Claims with posted answers: of one payment, payer or coverage, or all; in order, after the one given. */
async function answeredClaims(context: OperationContext, asked: VariancesAsked): Promise<string[]> {
  const { remittanceId, payerId, coverageId, after } = asked;
  const { rows } = await sql<{ id: string }>`
    select distinct p.claim_id as id
      from claim_payment p join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
     where p.tenant_id = ${context.tenantId}
       ${remittanceId ? sql`and p.remittance_id = ${remittanceId}` : sql``}
       ${payerId ? sql`and c.payer_id = ${payerId}` : sql``}
       ${coverageId ? sql`and c.patient_id = (select q.patient_id from coverage q where q.tenant_id = ${context.tenantId} and q.id = ${coverageId}) and c.content->>'coverageId' = ${coverageId}` : sql``}
       ${after ? sql`and p.claim_id > ${after}` : sql``}
     order by 1 limit ${CLAIMS_A_RUN}`.execute(context.tx);
  return rows.map(({ id }) => id);
}

/**
 * Other claims of the same patients, payers and years that a payment may judge anew: those paid on its day or later, which
 * did not know of it, and those whose case rests on what another claim was paid, which it may have taken back.
 */
async function relativesToJudge(
  context: OperationContext,
  claimIds: readonly string[],
  remittanceId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct o.id
      from claim c
      join claim o on o.tenant_id = c.tenant_id and o.patient_id = c.patient_id and o.payer_id = c.payer_id
       and o.date_of_service >= date_trunc('year', c.date_of_service)::date
       and o.date_of_service < date_trunc('year', c.date_of_service)::date + interval '1 year'
     where c.tenant_id = ${context.tenantId} and c.id = any(${[...claimIds]}::uuid[])
       and o.id <> all(${[...claimIds]}::uuid[])
       and (exists (select from variance v where v.tenant_id = o.tenant_id and v.claim_id = o.id
                      and v.aspect in ('twice', 'share') and v.variance_status in ('open', 'disputed'))
            or exists (select from claim_payment p join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
                        where p.tenant_id = o.tenant_id and p.claim_id = o.id and p.remittance_id <> ${remittanceId}
                          and r.payment_date >= (select payment_date from remittance
                                                  where tenant_id = ${context.tenantId} and id = ${remittanceId})))
     order by o.id`.execute(context.tx);
  return rows.map(({ id }) => id);
}

/** A payment, payer or coverage that is not the practice's is none. */
async function refuseUnknown(context: OperationContext, asked: VariancesAsked): Promise<void> {
  for (const [table, id] of [
    ['remittance', asked.remittanceId],
    ['payer', asked.payerId],
    ['coverage', asked.coverageId],
  ] as const) {
    if (!id) continue;
    const row = await context.tx
      .selectFrom(table)
      .select('id')
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', `There is no such ${table}.`);
  }
}

async function judgeClaims(context: OperationContext, claimIds: readonly string[]): Promise<number> {
  const settings = await loadVarianceSettings(context);
  await lockClaims(context, claimIds);
  const kept = Map.groupBy(await lockCasesOf(context, claimIds), (row) => row.claim_id);
  let changed = 0;
  for (const { row, question } of await varianceQuestions(context, claimIds, settings)) {
    const cases = kept.get(row.id) ?? [];
    const last = standingAnswers(question.answers).at(-1);
    const changes = reviseCases(row.id, cases.map(keptCase), judge(question), last?.remittanceId);
    const source = last ?? question.answers.at(-1);
    if (changes.length === 0 || !source) continue;
    changed += changes.length;
    const claim = {
      id: row.id,
      patient_id: row.patient_id,
      payer_id: row.payer_id,
      dateOfService: row.content.dateOfService,
    };
    const of = { claim, remittanceId: source.remittanceId, paidOn: source.paidOn };
    await saveCaseChanges(context, of, cases, changes, settings);
    const detail = { cases: changes.length };
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id, detail });
  }
  return changed;
}

/**
 * Compares what was paid with what was to be expected, and opens, changes or closes the cases. Judging the same answers
 * again changes nothing. Many claims are judged in parts, each in a transaction of its own.
 */
export const findVariances = operation<VariancesAsked, { claims: number; changed: number }>({
  name: 'find-variances',
  summary: 'Compares posted payments with what was expected, and opens or closes cases of what differs.',
  roles: ['system', 'biller', 'payment-poster', 'manager', 'admin'],
  input: findVariancesSchema,
  async run(context, asked) {
    await refuseUnknown(context, asked);
    const claimIds = await answeredClaims(context, asked);
    const { remittanceId, payerId, coverageId } = asked;
    const relatives =
      remittanceId && claimIds.length > 0 ? await relativesToJudge(context, claimIds, remittanceId) : [];
    const changed = claimIds.length === 0 ? 0 : await judgeClaims(context, [...claimIds, ...relatives]);
    const claims = claimIds.length + relatives.length;
    const detail = { claims, changed };
    context.audit({ action: 'update', subjectKind: 'variances', subjectId: context.tenantId, detail });
    const after = claimIds.at(-1);
    if (after && claimIds.length === CLAIMS_A_RUN) {
      const data = {
        tenantId: context.tenantId,
        after,
        ...(remittanceId ? { remittanceId } : {}),
        ...(payerId ? { payerId } : {}),
        ...(coverageId ? { coverageId } : {}),
      };
      context.enqueue({ queue: 'find-variances', data });
    }
    return { claims, changed };
  },
});
