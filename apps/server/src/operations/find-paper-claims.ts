import { parseDollars } from '@cleanclaim/billing/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { PaperClaimView } from '../contract/paper-views.ts';
import { findPaperClaimsSchema } from '../contract/schemas/paper.ts';
import { startsWith } from './lists/conditions.ts';
import { patientsHolding } from './lists/patients.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { PAPER_TYPISTS, paperClaims } from './paper-store.ts';
import { claimsSentWhere } from './sent-numbers.ts';

/** No payer answers what never went out: money for it would wait without a claim. */
const WAS_SENT = sql<SqlBool>`(
  exists (select from submission_claim s where s.tenant_id = c.tenant_id and s.claim_id = c.id)
  or exists (select from print_batch_claim s where s.tenant_id = c.tenant_id and s.claim_id = c.id))`;

/** As many as a person looks through. */
const MOST = 12;

function wordTest(tenantId: string, word: string): RawBuilder<SqlBool> {
  const number = word.toUpperCase();
  const amount = /\d/.test(word) ? parseDollars(word) : undefined;
  return sql<SqlBool>`(c.patient_id = any(${patientsHolding(tenantId, word)})
    or ${startsWith(sql`c.patient_control_number`, number)}
    or ${startsWith(sql`c.payer_claim_control_number`, number)}
    or c.total_charge_cents = ${amount ?? null}::bigint
    or c.id = any(${claimsSentWhere(tenantId, (sent) => startsWith(sent, number), 50)}))`;
}

function condition(
  { tenantId }: OperationContext,
  { text, claimId }: z.infer<typeof findPaperClaimsSchema>,
): RawBuilder<SqlBool> {
  if (claimId) return sql<SqlBool>`c.id = ${claimId}::uuid`;
  const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0) return sql<SqlBool>`false`;
  return sql<SqlBool>`${sql.join(
    words.map((word) => wordTest(tenantId, word)),
    sql` and `,
  )}`;
}

/** Claims that went out and that a paper may name, by their number or the payer's, the patient or the charge; the payer's own and open ones first. */
export const findPaperClaims = operation<z.infer<typeof findPaperClaimsSchema>, { claims: PaperClaimView[] }>({
  name: 'find-paper-claims',
  summary: 'Finds claims by number, patient or charge and gives their lines, to be copied into a paper EOB.',
  roles: PAPER_TYPISTS,
  input: findPaperClaimsSchema,
  async run(context, input) {
    const { rows: found } = await sql<{ id: string; patient_id: string }>`
      select c.id, c.patient_id from claim c
       where c.tenant_id = ${context.tenantId} and c.frequency_code <> '8' and ${WAS_SENT} and ${condition(context, input)}
       order by (c.payer_id = ${input.payerId ?? null}::uuid) desc nulls last,
                (c.claim_status in ('mailed', 'sent', 'received', 'accepted', 'partly-paid', 'denied')) desc,
                c.date_of_service desc, c.id
       limit ${MOST}`.execute(context.tx);
    if (input.claimId && found.length === 0)
      throw new Refusal('not-found', 'There is no such claim, or it has not gone out.');
    const ids = found.map(({ id }) => id);
    const rows = await context.tx
      .selectFrom('claim')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute();
    for (const { id, patient_id: patientId } of found)
      context.audit({ action: 'read', subjectKind: 'claim', subjectId: id, patientId });
    if (found.length === 0) context.audit({ action: 'read', subjectKind: 'claims', subjectId: context.tenantId });
    return {
      claims: await paperClaims(
        context,
        ids.flatMap((id) => rows.find((row) => row.id === id) ?? []),
      ),
    };
  },
});
