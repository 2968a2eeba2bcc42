import { addDays } from '@cleanclaim/billing/kernel';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { answerDisputeSchema } from '../contract/schemas/variances.ts';
import type { VarianceDisputeRow, VarianceDisputeView } from '../contract/variance-views.ts';
import { disputeNumber, varianceRows } from './list-variances.ts';
import { type OperationContext, operation, Refusal, type Role } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { loadVarianceSettings } from './variance-settings.ts';
import { lockCases, moveCases } from './variance-store.ts';

const READERS: readonly Role[] = ['biller', 'payment-poster', 'manager', 'admin', 'auditor'];
/** The newest letters; older ones are found by their cases. */
const MOST = 200;

async function disputeRows(
  { tx, tenantId }: OperationContext,
  only: RawBuilder<unknown> = sql``,
): Promise<VarianceDisputeRow[]> {
  const { rows } = await sql<Omit<VarianceDisputeRow, 'disputeNumber' | 'madeAt'> & { number: number; madeAt: Date }>`
    select d.id, d.version, d.dispute_number as number, y.name as "payerName", d.case_count as "caseCount",
           d.disputed_cents as "disputedCents", d.sent_by as "sentBy", d.sent_date as "sentDate",
           d.answer_due_date as "answerDueDate", d.dispute_state as state, d.answer, d.answer_date as "answerDate",
           d.answer_note as "answerNote", d.made_at as "madeAt", d.made_by as "madeBy", d.pdf_sha256 as sha256,
           coalesce((select sum(greatest(0, v.recovered_cents - coalesce((v.content->>'recoveredBeforeCents')::bigint, 0)))
                       from variance v
                      where v.tenant_id = d.tenant_id and v.dispute_id = d.id), 0)::bigint as "recoveredCents"
      from variance_dispute d join payer y on y.tenant_id = d.tenant_id and y.id = d.payer_id
     where d.tenant_id = ${tenantId} ${only}
     order by d.dispute_number desc limit ${MOST}`.execute(tx);
  return rows.map(({ number, madeAt, ...row }) => ({
    ...row,
    disputeNumber: disputeNumber(number),
    madeAt: madeAt.toISOString(),
  }));
}

/** Letters to payers about variances, the newest first, with what each has brought. */
export const listVarianceDisputes = operation<Record<string, never>, { disputes: VarianceDisputeRow[] }>({
  name: 'list-variance-disputes',
  summary: 'Lists the letters that dispute payments, with their deadline, their answer and what they brought.',
  roles: READERS,
  input: z.object({}).strict(),
  async run(context) {
    const disputes = await disputeRows(context);
    context.audit({ action: 'read', subjectKind: 'variance-dispute', subjectId: context.tenantId });
    return { disputes };
  },
});

async function casesOf({ tx, tenantId }: OperationContext, disputeId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('variance')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('dispute_id', '=', disputeId)
    .orderBy('date_of_service')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** One letter with its cases. */
export const showVarianceDispute = operation<{ disputeId: string }, VarianceDisputeView>({
  name: 'show-variance-dispute',
  summary: 'Shows a letter that disputes payments, with its cases and what came of them.',
  roles: READERS,
  input: z.object({ disputeId: z.uuid() }),
  async run(context, { disputeId }) {
    const [dispute] = await disputeRows(context, sql`and d.id = ${disputeId}`);
    if (!dispute) throw new Refusal('not-found', 'There is no such dispute.');
    const ids = await casesOf(context, disputeId);
    const cases = await varianceRows(context, ids);
    context.audit({ action: 'read', subjectKind: 'variance-dispute', subjectId: disputeId });
    for (const { id, patientId } of cases)
      context.audit({ action: 'read', subjectKind: 'variance', subjectId: id, patientId });
    return { ...dispute, cases: cases.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) };
  },
});

/**
 * Notes what a payer answered to a dispute. Where it refuses, its cases are open again, for an appeal or to be accepted;
 * where it pays, they wait for the money, which closes them when it is posted.
 */
export const answerVarianceDispute = operation<z.output<typeof answerDisputeSchema>, { version: number }>({
  name: 'answer-variance-dispute',
  summary: 'Notes the answer of a payer to a dispute.',
  roles: ['biller', 'payment-poster', 'manager', 'admin'],
  input: answerDisputeSchema as z.ZodType<z.output<typeof answerDisputeSchema>>,
  async run(context, { disputeId, version, answer, answerDate, note }) {
    const row = await context.tx
      .selectFrom('variance_dispute')
      .select(['id', 'version', 'payer_id', 'sent_date'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', disputeId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such dispute.');
    await checkSeenVersion(context, { kind: 'variance-dispute', id: row.id, version: row.version }, version);
    if (answerDate < row.sent_date)
      throw new Refusal('bad-input', 'The answer cannot be older than the letter.', {
        answerDate: 'After the letter.',
      });
    const saved = await context.tx
      .updateTable('variance_dispute')
      .set({ dispute_state: 'answered', answer, answer_date: answerDate, answer_note: note })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', disputeId)
      .returning('version')
      .executeTakeFirstOrThrow();
    const waiting = (await lockCases(context, await casesOf(context, disputeId))).filter(
      (one) => one.variance_status === 'disputed',
    );
    const settings = await loadVarianceSettings(context);
    const refused = answer === 'refuses';
    await moveCases(context, waiting, {
      status: refused ? 'open' : 'disputed',
      dueDate: addDays(answerDate, refused ? settings.disputeDays : settings.answerDays),
      what: refused ? 'The payer refuses to pay the difference.' : 'The payer says that it will pay.',
    });
    context.audit({ action: 'update', subjectKind: 'variance-dispute', subjectId: disputeId, detail: { answer } });
    return { version: saved.version };
  },
});
