import {
  type AnsweredLines,
  coversSuggestion,
  type DeniedLines,
  draftOfSuggestion,
  type EditSuggestion,
  type EndedRefusals,
  explainSuggestion,
  type PracticeEditRule,
  suggestEdits,
} from '@cleanclaim/billing/claims';
import { addDays, cents } from '@cleanclaim/billing/kernel';
import { describeDenial } from '@cleanclaim/billing/receivables';
import { carcLabel, classifyAdjustment } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { z } from 'zod';
import type { EditSuggestionView } from '../contract/practice-edit-views.ts';
import { dismissEditSuggestionSchema } from '../contract/schemas/practice-edits.ts';
import { type OperationContext, operation } from './operation.ts';

/** Refusals older than this say little of what a payer does now. */
const DAYS = 90;

interface Aggregate {
  payer_id: string;
  code: string;
  /** Null on the row that counts all answered lines of the code. */
  group_code: string | null;
  carc: string | null;
  lines: number;
  cents: number;
  claim_ids: string[] | null;
}

/**
 * Answered lines by payer and code, and adjusted ones by reason too, in one statement. What a payer takes from a claim as
 * a whole falls on the claim's lines by their charges. Revenue codes (qualifier NU) are no procedures. Reversals and
 * predeterminations are left out.
 */
async function aggregates({ tx, tenantId, today }: OperationContext): Promise<Aggregate[]> {
  const { rows } = await sql<Aggregate>`
    with answered as (
      select p.claim_id, c.payer_id, p.content, c.content->'lines' as lines, c.total_charge_cents as total
        from claim_payment p
        join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
        join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
       where p.tenant_id = ${tenantId} and r.payment_date >= ${addDays(today, -DAYS)}::date
         and r.posting <> 'superseded' and p.claim_status_code not in ('22', '25')
    ), line as (
      select claim_id, payer_id, coalesce(s->'billedProcedure'->>'code', s->'procedure'->>'code') as code,
             s->'adjustments' as adjustments, 1::numeric as share, true as is_answer
        from answered, jsonb_array_elements(content->'servicePayments') s
       where coalesce(s->'procedure'->>'qualifier', '') <> 'NU'
      union all
      select claim_id, payer_id, l->>'procedureCode', content->'adjustments',
             (l->>'chargeCents')::numeric / greatest(total, 1), jsonb_array_length(content->'servicePayments') = 0
        from answered, jsonb_array_elements(lines) l
       where l->>'procedureCode' <> ''
         and (jsonb_array_length(content->'servicePayments') = 0 or jsonb_array_length(content->'adjustments') > 0)
    )
    select payer_id, code, null as group_code, null as carc, count(*)::int as lines, 0::bigint as cents, null as claim_ids
      from line where is_answer group by 1, 2
    union all
    select l.payer_id, l.code, j->>'groupCode', j->>'carc', count(*)::int,
           round(sum((j->>'amountCents')::numeric * l.share))::bigint, (array_agg(distinct l.claim_id::text))[1:20]
      from line l, jsonb_array_elements(l.adjustments) j
     where (j->>'amountCents')::bigint > 0
     group by 1, 2, 3, 4`.execute(tx);
  return rows;
}

/** Days in which refusals and their appeals have ended for most. */
const HISTORY_DAYS = 365;

/** What became of the refusals of a year, by payer, code and reason, with the appeals against them that are decided. */
async function endedRefusals({ tx, tenantId, today }: OperationContext): Promise<EndedRefusals[]> {
  const { rows } = await sql<EndedRefusals>`
    select d.payer_id as "payerId", d.procedure_code as code, d.group_code as "groupCode", d.carc,
           bool_or(d.preventable) as preventable, count(*)::int as refusals,
           sum(d.denied_cents)::bigint as "refusedCents",
           sum(d.recovered_cents + d.next_payer_cents)::bigint as "recoveredCents",
           sum(a.decided)::int as "appealsDecided", sum(a.lost)::int as "appealsLost",
           (array_agg(distinct d.claim_id::text))[1:20] as "claimIds"
      from denial d
      cross join lateral (
        select count(*) as decided, count(*) filter (where a.outcome in ('upheld', 'dismissed')) as lost
          from appeal a
         where a.tenant_id = d.tenant_id and a.claim_id = d.claim_id and a.appeal_status = 'decided'
           and d.carc = any(a.carcs)
           and a.disputed_lines @> jsonb_build_array(jsonb_build_object('lineNumber', coalesce(d.line_number, 0)))) a
     where d.tenant_id = ${tenantId} and d.denied_on >= ${addDays(today, -HISTORY_DAYS)}::date and d.procedure_code <> ''
     group by 1, 2, 3, 4`.execute(tx);
  return rows.map((row) => ({
    ...row,
    refusedCents: Number(row.refusedCents),
    recoveredCents: Number(row.recoveredCents),
  }));
}

function isDenied(row: Aggregate): row is Aggregate & { group_code: string; carc: string } {
  return row.group_code !== null && row.carc !== null && classifyAdjustment(row.group_code, row.carc) === 'denial';
}

/** Rules that stand: what is switched off covers nothing. */
async function standingRules({ tx, tenantId }: OperationContext): Promise<PracticeEditRule[]> {
  const rows = await tx
    .selectFrom('practice_edit as e')
    .innerJoin('practice_edit_version as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'e.tenant_id')
        .onRef('v.edit_id', '=', 'e.id')
        .onRef('v.version_number', '=', 'e.latest_version'),
    )
    .select('v.content')
    .where('e.tenant_id', '=', tenantId)
    .where('e.edit_state', '<>', 'off')
    .execute();
  return rows.map((row) => row.content);
}

/** What is to be done about a refusal of this kind, in one sentence. */
function fixOf({ groupCodes, carc, refusedCents }: EditSuggestion): string {
  const [groupCode = 'CO'] = groupCodes;
  const fact = { groupCode, carc, amountCents: cents(refusedCents), class: 'denial' as const };
  return describeDenial([fact], [], '').whatToDo[0] ?? 'Check the claim before it goes.';
}

/**
 * Refusals of the last 90 days that recur, and those of a year whose appeals are lost, that no edit of the practice looks
 * for, each with where its numbers are from and the draft of an edit.
 */
export const listEditSuggestions = operation<Record<string, never>, { suggestions: EditSuggestionView[] }>({
  name: 'list-edit-suggestions',
  summary: 'Lists refusals that recur by payer, service and reason, each with the draft of an edit.',
  roles: ['biller', 'coder', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const { tx, tenantId } = context;
    const rows = await aggregates(context);
    const denied = rows.filter(isDenied).map(
      (row): DeniedLines => ({
        payerId: row.payer_id,
        code: row.code,
        groupCode: row.group_code,
        carc: row.carc,
        hits: row.lines,
        refusedCents: Number(row.cents),
        claimIds: row.claim_ids ?? [],
      }),
    );
    const answered = rows
      .filter(({ carc }) => carc === null)
      .map((row): AnsweredLines => ({ payerId: row.payer_id, code: row.code, lines: row.lines }));
    const payers = await tx.selectFrom('payer').select(['id', 'content']).where('tenant_id', '=', tenantId).execute();
    const payerOf = new Map(payers.map(({ id, content }) => [id, content]));
    const dismissed = await tx
      .selectFrom('dismissed_edit_suggestion')
      .select('suggestion_key')
      .where('tenant_id', '=', tenantId)
      .execute();
    const unwanted = new Set(dismissed.map((row) => row.suggestion_key));
    const rules = await standingRules(context);
    const suggestions = suggestEdits(denied, answered, await endedRefusals(context)).flatMap(
      (suggestion): EditSuggestionView[] => {
        const payer = payerOf.get(suggestion.payerId);
        if (!payer || unwanted.has(suggestion.key)) return [];
        if (rules.some((rule) => coversSuggestion(rule, suggestion, payer.payerIdentifier))) return [];
        const label = carcLabel(suggestion.carc);
        const draft = draftOfSuggestion(suggestion, payer, { label, fix: fixOf(suggestion) });
        return [{ ...suggestion, payerName: payer.name, reason: label, why: explainSuggestion(suggestion), draft }];
      },
    );
    const detail = { suggestions: suggestions.length };
    context.audit({ action: 'read', subjectKind: 'edit-suggestion', subjectId: tenantId, detail });
    return { suggestions };
  },
});

/** A suggestion that the practice does not want is not shown again. */
export const dismissEditSuggestion = operation<z.infer<typeof dismissEditSuggestionSchema>, { dismissed: boolean }>({
  name: 'dismiss-edit-suggestion',
  summary: 'Takes a suggested edit off the list for good.',
  roles: ['manager', 'admin'],
  input: dismissEditSuggestionSchema,
  async run(context, { key }) {
    await context.tx
      .insertInto('dismissed_edit_suggestion')
      .values({
        tenant_id: context.tenantId,
        suggestion_key: key,
        dismissed_at: context.now,
        dismissed_by: context.actor.name,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'suggestion_key']).doNothing())
      .execute();
    context.audit({ action: 'update', subjectKind: 'edit-suggestion', subjectId: context.tenantId });
    return { dismissed: true };
  },
});
