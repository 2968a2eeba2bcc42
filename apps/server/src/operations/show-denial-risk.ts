import type { Claim } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { type CodeDenials, type DenialRisk, denialRisk } from '@cleanclaim/billing/pricing';
import { sql } from 'kysely';
import { z } from 'zod';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** Decisions that are looked at, the newest first: more would say the same and take longer. */
const MOST = 2000;

interface Counted {
  what: 'practice' | 'payer' | 'provider' | 'code' | 'carc';
  code: string;
  carc: string;
  decided: number;
  denied: number;
}

/**
 * What payers decided in the year before today, counted in one query: claims by practice, payer and rendering provider,
 * lines by code and by CARC. A line is denied when nothing is paid on it, nothing of it is a deductible, coinsurance or
 * copay (PR-1 to PR-3), and something beside the contract's reduction (45) takes the charge. A decision on the claim as a
 * whole is one on each of its lines.
 */
async function countDecisions(context: OperationContext, claim: Claim): Promise<Counted[]> {
  const codes = [...new Set(claim.lines.map(({ procedureCode }) => procedureCode))].filter((code) => code !== '');
  const { rows } = await sql<Counted>`
    with decided as materialized (
      select p.outcome = 'denied' as denied, p.content, c.content->'lines' as lines, c.payer_id, c.content->'rendering'->>'npi' as npi
        from claim_payment p
        join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
        join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
       where p.tenant_id = ${context.tenantId} and p.outcome in ('paid', 'partly-paid', 'denied')
         and r.posting = 'posted' and r.payment_date >= ${addDays(context.today, -365)}
       order by p.id desc
       limit ${MOST}
    ), of_payer as (
      select * from decided where payer_id = ${claim.payer.id}
    ), line as (
      select coalesce(s->'billedProcedure'->>'code', s->'procedure'->>'code') as code, s->'adjustments' as adjustments,
             (s->>'paidCents')::bigint = 0 and (s->>'chargeCents')::bigint > 0 as unpaid
        from of_payer cross join lateral jsonb_array_elements(content->'servicePayments') s
      union all
      select l->>'procedureCode', content->'adjustments', denied
        from of_payer cross join lateral jsonb_array_elements(lines) l
       where jsonb_array_length(content->'servicePayments') = 0
    ), asked as (
      select code, adjustments,
             unpaid and not jsonb_path_exists(adjustments, '$[*] ? (@.groupCode == "PR" && (@.carc == "1" || @.carc == "2" || @.carc == "3"))')
               and jsonb_path_exists(adjustments, '$[*] ? (@.carc != "45" && @.amountCents > 0)') as denied
        from line where code = any(${codes}::text[])
    )
    select 'practice' as what, '' as code, '' as carc, count(*)::int as decided, (count(*) filter (where denied))::int as denied
      from decided
    union all
    select 'payer', '', '', count(*)::int, (count(*) filter (where denied))::int from of_payer
    union all
    select 'provider', '', '', count(*)::int, (count(*) filter (where denied))::int
      from of_payer where npi = ${claim.rendering?.npi ?? ''}
    union all
    select 'code', code, '', count(*)::int, (count(*) filter (where denied))::int from asked group by code
    union all
    select 'carc', code, a->>'carc', count(*)::int, count(*)::int
      from asked cross join lateral jsonb_array_elements(adjustments) a
     where denied and a->>'carc' <> '45' group by code, a->>'carc'`.execute(context.tx);
  return rows;
}

function codesOf(rows: readonly Counted[]): CodeDenials[] {
  return rows
    .filter(({ what }) => what === 'code')
    .map(({ code, decided, denied }) => {
      const reasons = rows.filter((row) => row.what === 'carc' && row.code === code);
      const [most] = reasons.sort((a, b) => b.denied - a.denied || a.carc.localeCompare(b.carc));
      return { code, decided, denied, ...(most ? { carc: { code: most.carc, denied: most.denied } } : {}) };
    });
}

/** How likely the payer is to deny a claim, by what was decided before, with its reasons in words. */
export const showDenialRisk = operation<{ claimId: string }, DenialRisk>({
  name: 'show-denial-risk',
  summary: 'Says how likely the payer is to deny a claim, by the decisions of the last year, and why.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ claimId: z.uuid() }),
  async run(context, { claimId }) {
    const row = await context.tx
      .selectFrom('claim')
      .select(['id', 'patient_id', 'content'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such claim.');
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id });
    const { payer, rendering } = row.content;
    const rows = await countDecisions(context, row.content);
    const counts = (what: Counted['what']) => {
      const { decided, denied } = rows.find((one) => one.what === what) ?? { decided: 0, denied: 0 };
      return { decided, denied };
    };
    const history = {
      payerName: payer.name,
      practice: counts('practice'),
      payer: counts('payer'),
      codes: codesOf(rows),
      ...(rendering ? { provider: { ...counts('provider'), name: rendering.lastOrOrganizationName } } : {}),
    };
    return denialRisk(history, (carc) => {
      const answer = context.codes.ask('carc', carc, context.today);
      return answer.status === 'valid' ? answer.entry.label : undefined;
    });
  },
});
