import { filingLimit } from '@cleanclaim/billing/claims';
import { denialFacts, earlierDate } from '@cleanclaim/billing/receivables';
import type { RemittancePosting, WorkDraft } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import { settleEarlier } from './earlier-denials.ts';
import type { OperationContext } from './operation.ts';
import { settleWonAppeals } from './won-appeals.ts';

/** A posting as denials need it. */
type Answers = Pick<RemittancePosting, 'claimPostings' | 'work'>;

/** CARC 29: filed too late. */
const isAboutFiling = (draft: WorkDraft) => draft.adjustments.some(({ carc }) => carc === '29');

/**
 * Which of the claims that were refused as filed too late were taken in time, by a 999 or 277CA that we hold; claims that
 * were refused for other reasons stand in neither.
 * @returns for each claim that is about filing, whether there is proof
 */
export async function filingProofs(
  context: OperationContext,
  work: readonly WorkDraft[],
  rows: readonly ClaimRow[],
): Promise<Map<string, boolean>> {
  const late = new Set(work.filter(isAboutFiling).map(({ claimId }) => claimId));
  const about = rows.filter((row) => late.has(row.id));
  if (about.length === 0) return new Map();
  const events = await context.tx
    .selectFrom('claim_event')
    .select(['claim_id', sql<string>`min(at)::date::text`.as('taken_on')])
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', sql<string>`any(${about.map((row) => row.id)}::uuid[])`)
    .where('event', 'in', ['received', 'accepted'])
    .where('file_sha256', 'is not', null)
    .groupBy('claim_id')
    .execute();
  const takenOn = new Map(events.map((one) => [one.claim_id, one.taken_on]));
  return new Map(
    about.map((row) => {
      const limit = filingLimit({ ...row.content, frequencyCode: '1' }, row.content.payer);
      const taken = takenOn.get(row.id);
      return [row.id, taken !== undefined && limit !== undefined && taken <= limit.deadline];
    }),
  );
}

function providerOf({ content }: ClaimRow): { provider_npi: string; provider_name: string } {
  const provider = content.rendering ?? content.providers?.attending;
  if (!provider) return { provider_npi: content.billing.npi, provider_name: content.billing.name };
  const name = [provider.lastOrOrganizationName, provider.firstName].filter(Boolean).join(', ');
  return { provider_npi: provider.npi, provider_name: name };
}

/**
 * Keeps every refusal of a posting, one a claim or line and reason, and settles earlier ones by what the payer says now.
 * The same posting twice changes nothing.
 * @param source the day of the remittance, and which claims have proof of timely filing
 */
export async function recordDenials(
  context: OperationContext,
  answers: Answers,
  rows: readonly ClaimRow[],
  source: { remittanceDate: string; proofs: ReadonlyMap<string, boolean> },
): Promise<void> {
  await settleEarlier(context, answers, rows);
  const paid = answers.claimPostings.flatMap(({ claimId, entries }) =>
    claimId && entries.length > 0 ? [claimId] : [],
  );
  await settleWonAppeals(context, paid);
  const byId = new Map(rows.map((row) => [row.id, row]));
  // Money may be advised for a later day: the refusal is known today.
  const deniedOn = earlierDate(source.remittanceDate, context.today);
  const values = answers.work.flatMap((draft) => {
    const row = byId.get(draft.claimId);
    if (!row) return [];
    const { payer, kind, dateOfService } = row.content;
    const proof = source.proofs.get(row.id);
    const claimPaymentKey = draft.sourceKey.slice(0, draft.sourceKey.lastIndexOf('|'));
    const facts = denialFacts(draft, {
      payer,
      kind,
      dateOfService,
      remittanceDate: source.remittanceDate,
      ...(proof === undefined ? {} : { hasFilingProof: proof }),
    });
    return facts.map((fact) => ({
      tenant_id: context.tenantId,
      id: context.newId(),
      denial_key: fact.denialKey,
      claim_payment_key: claimPaymentKey,
      work_key: `${draft.kind}:${draft.sourceKey}`,
      claim_id: row.id,
      patient_id: row.patient_id,
      payer_id: row.payer_id,
      line_number: fact.lineNumber ?? null,
      procedure_code: fact.procedureCode,
      ...providerOf(row),
      group_code: fact.groupCode,
      carc: fact.carc,
      rarcs: fact.rarcs,
      claim_status_code: draft.claimStatusCode,
      denied_cents: fact.deniedCents as number,
      category: fact.category,
      root_cause: fact.rootCause,
      preventable: fact.preventable,
      fixed_by: fact.fixedBy,
      // What the payer left to the patient stands on the patient's account at once.
      denial_status: fact.groupCode === 'PR' ? ('billed-on' as const) : ('open' as const),
      closed_on: fact.groupCode === 'PR' ? deniedOn : null,
      closed_by_key: fact.groupCode === 'PR' ? claimPaymentKey : null,
      denied_on: deniedOn,
      deadline_date: fact.deadlineDate,
    }));
  });
  for (let i = 0; i < values.length; i += 1000) {
    await context.tx
      .insertInto('denial')
      .values(values.slice(i, i + 1000))
      .onConflict((conflict) => conflict.columns(['tenant_id', 'denial_key']).doNothing())
      .execute();
  }
}
