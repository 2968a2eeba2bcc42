import type { Claim } from '@cleanclaim/billing/claims';
import { addDays, cents } from '@cleanclaim/billing/kernel';
import {
  type ClaimPayment,
  tryPostingRules as decideTrial,
  type PastClaimPayment,
  type PostingRules,
} from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PostingTrialView } from '../contract/posting-views.ts';
import { tryPostingRulesSchema } from '../contract/schemas/posting.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import { allowedByClaim } from './expected-of-claim.ts';
import { type OperationContext, operation } from './operation.ts';
import { inForce, loadPostingRules, refuseUnknownPayer } from './posting-rule-store.ts';
import { withoutUndefined } from './without-undefined.ts';

const DAYS = 90;
/** Looked at, the newest first; fewer where each must be priced. */
const MOST = 20_000;
const MOST_PRICED = 1_000;

interface Past {
  content: ClaimPayment;
  outcome: string;
  applied_by_person: boolean;
  after_payer: boolean;
  is_unknown_reversal: boolean;
  claim: Claim | null;
}

/** Where the claim payments of the last quarter stand, of all payers or one. */
function pastOf(context: OperationContext, payerId: string | undefined, from: string) {
  return sql`
      from claim_payment p
      join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
      left join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
     where p.tenant_id = ${context.tenantId} and r.posting = 'posted' and r.posted_at >= ${from}::date
       and (${payerId ?? null}::uuid is null or r.payer_id = ${payerId ?? null}::uuid)`;
}

async function loadPast(context: OperationContext, payerId: string | undefined, from: string, isPriced: boolean) {
  const past = pastOf(context, payerId, from);
  const most = isPriced ? MOST_PRICED : MOST;
  const { rows } = await sql<Past>`
    select p.content, p.outcome, p.applied_by_person, c.previous_claim_id is not null as after_payer,
           case when ${isPriced} then c.content end as claim,
           p.claim_status_code = '22' and not exists (
             select from claim_payment o
              where o.tenant_id = p.tenant_id and o.claim_id = p.claim_id and o.id < p.id and o.claim_status_code <> '22'
                and o.charge_cents = -p.charge_cents and o.paid_cents = -p.paid_cents) as is_unknown_reversal
      ${past}
     order by r.posted_at desc, p.id desc
     limit ${most}`.execute(context.tx);
  const total = await sql<{ n: number }>`select count(*)::int as n ${past}`.execute(context.tx);
  return { rows, outOf: total.rows[0]?.n ?? 0 };
}

const isHeld = (outcome: string) => (HELD_OUTCOMES as readonly string[]).includes(outcome);

function pastPayment(row: Past, allowed: ReadonlyMap<string, number>): PastClaimPayment {
  const expectedCents = row.claim && allowed.get(row.claim.id);
  return {
    claimPayment: row.content,
    claim: {
      ...(row.after_payer ? { afterPayer: true } : {}),
      ...(row.claim ? { totalChargeCents: row.claim.totalChargeCents } : {}),
      ...(expectedCents ? { expectedCents: cents(expectedCents) } : {}),
    },
    isUnknownReversal: row.is_unknown_reversal,
    // A rule held it, or a person gave it away since: the rules say what they would do with it.
    ...(isHeld(row.outcome) && row.outcome !== 'held' ? { heldFor: row.outcome } : {}),
  };
}

/** Tries rules, saved or not, on the claim payments of the last 90 days. Changes nothing. */
export const tryPostingRules = operation<z.infer<typeof tryPostingRulesSchema>, PostingTrialView>({
  name: 'try-posting-rules',
  summary: 'Tries posting rules on the claim payments of the last 90 days; changes nothing.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: tryPostingRulesSchema,
  async run(context, { payerId, rules }) {
    await refuseUnknownPayer(context, payerId);
    const from = addDays(context.today, -DAYS);
    const tried = withoutUndefined(rules) as Partial<PostingRules>;
    const rows = await loadPostingRules(context);
    const practice = rows.find((row) => row.payer_id === null)?.content;
    const tryOn = payerId === undefined ? inForce(context, tried, undefined) : inForce(context, practice, tried);
    const { underpaidOverCents, underpaidOverPercent } = tryOn.rules;
    const isPriced = underpaidOverCents !== null || underpaidOverPercent !== null;
    const past = await loadPast(context, payerId, from, isPriced);
    const claims = new Map(past.rows.flatMap(({ claim }) => (claim ? [[claim.id, claim]] : [])));
    const allowed = await allowedByClaim(context, [...claims.values()]);
    const payments = past.rows.map((row) => pastPayment(row, allowed));
    const trial = decideTrial(payments, tryOn);
    const didPost = past.rows.filter((row) => !isHeld(row.outcome) && !row.applied_by_person).length;
    context.audit({
      action: 'read',
      subjectKind: 'posting-rules',
      subjectId: payerId ?? context.tenantId,
      detail: { claimPayments: trial.claimPayments, wouldPost: trial.wouldPost },
    });
    return { from, days: DAYS, outOf: past.outOf, didPost, ...trial };
  },
});
