import { filingLimit } from '@cleanclaim/billing/claims';
import { cents } from '@cleanclaim/billing/kernel';
import {
  denialFacts,
  earlierDate,
  lineAnswer,
  OPEN_DENIALS,
  type SettledDenial,
  settleDenial,
} from '@cleanclaim/billing/receivables';
import type { RemittancePosting, WorkDraft } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import { lockDenials, saveDenials } from './denial-store.ts';
import type { OperationContext } from './operation.ts';

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

/** What the answers make of earlier denials: of the claims themselves, and of those whose refused lines they bill again. */
async function settleEarlier(context: OperationContext, answers: Answers, rows: readonly ClaimRow[]): Promise<void> {
  const rebills = new Map(rows.flatMap((row) => (row.content.rebills ? [[row.id, row.content.rebills] as const] : [])));
  const answered = answers.claimPostings.flatMap(({ claimId }) => (claimId ? [claimId] : []));
  const originals = [...rebills.values()].map(({ claimId }) => claimId);
  const earlier = await lockDenials(
    context,
    [...new Set([...answered, ...originals])],
    [...OPEN_DENIALS, 'recovered', 'overturned', 'upheld', 'billed-on', 'written-off'],
  );
  if (earlier.length === 0) return;
  const standing = new Map(
    earlier.map((row) => [
      row.id,
      {
        id: row.id,
        claimId: row.claim_id,
        claimPaymentKey: row.claim_payment_key,
        ...(row.line_number === null ? {} : { lineNumber: row.line_number }),
        denialStatus: row.denial_status,
        deniedCents: cents(row.denied_cents),
        recoveredCents: cents(row.recovered_cents),
      },
    ]),
  );
  const settled = new Map<string, SettledDenial>();
  for (const posting of answers.claimPostings) {
    if (!posting.claimId) continue;
    const again = rebills.get(posting.claimId);
    for (const denial of standing.values()) {
      if (denial.claimPaymentKey === posting.claimPaymentKey) continue;
      // A claim that bills refused lines again has them as its lines 1, 2 ... in their order.
      const place = again?.claimId === denial.claimId ? again.lineNumbers.indexOf(denial.lineNumber ?? 0) : -1;
      if (denial.claimId !== posting.claimId && place < 0) continue;
      const change = settleDenial(denial, lineAnswer(posting, place < 0 ? denial.lineNumber : place + 1));
      if (!change) continue;
      settled.set(denial.id, change);
      standing.set(denial.id, { ...denial, ...change });
    }
  }
  await saveDenials(context, [...settled.values()]);
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
