import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { isSmallBalance } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { SmallBalanceSweep } from '../contract/money-views.ts';
import { sweepSmallBalancesSchema } from '../contract/schemas/payments.ts';
import { lockClaim, lockClaims } from './claim-store.ts';
import { loadMoneyPolicy } from './money-policy-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { insertWriteOff, postWriteOff } from './write-off-store.ts';

/** At most so many at once: the next run takes the rest. */
const AT_ONCE = 500;

interface Candidate {
  claimId: string;
  patientControlNumber: string;
  patientName: string;
  owedCents: number;
  lastChangeDate: string;
}

/** Claims on which only a patient owes a little; the longest untouched first. */
async function candidates(context: OperationContext, maxCents: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.id as "claimId", c.patient_control_number as "patientControlNumber", p.last_name || ', ' || p.first_name as "patientName",
           b.owed as "owedCents", b.last_change as "lastChangeDate"
      from (select l.claim_id, sum(l.cents) filter (where l.account = 'patient-ar')::bigint as owed, max(e.posting_date) as last_change
              from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
             where l.tenant_id = ${context.tenantId} and l.account in ('payer-ar', 'patient-ar') and l.claim_id is not null
             group by l.claim_id
            having coalesce(sum(l.cents) filter (where l.account = 'payer-ar'), 0) = 0
               and sum(l.cents) filter (where l.account = 'patient-ar') between 1 and ${maxCents}) b
      join claim c on c.tenant_id = ${context.tenantId} and c.id = b.claim_id
      join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
     where c.claim_status = 'patient-due'
       and not exists (select from write_off w where w.tenant_id = c.tenant_id and w.claim_id = c.id and w.write_off_state = 'requested')
     order by b.last_change, c.id limit ${AT_ONCE}`.execute(context.tx);
  return rows;
}

async function smallBalances(context: OperationContext, rule: { maxCents: number; minDays: number }) {
  const found = await candidates(context, rule.maxCents);
  return found.filter((one) => isSmallBalance(rule, one, context.today));
}

/** Writes off small patient balances that nobody has touched for long, by the practice's rule; first as a dry run. */
export const sweepSmallBalances = operation<z.infer<typeof sweepSmallBalancesSchema>, SmallBalanceSweep>({
  name: 'sweep-small-balances',
  summary: "Writes off small, old patient balances by the practice's rule, or only says which ones.",
  roles: ['manager', 'admin', 'system'],
  input: sweepSmallBalancesSchema,
  async run(context, { dryRun, nightly }) {
    const { smallBalance } = (await loadMoneyPolicy(context)).policy;
    if (nightly && !smallBalance?.isOn) {
      context.audit({
        action: 'read',
        subjectKind: 'small-balances',
        subjectId: context.tenantId,
        detail: { on: false },
      });
      return { balances: [], totalCents: 0, writtenOff: false };
    }
    if (!smallBalance) {
      throw new Refusal('no-rule', 'The practice has no rule for small balances yet. Enter one under Settings, Money.');
    }
    const seen = await smallBalances(context, smallBalance);
    if (!dryRun) {
      await lockClaims(
        context,
        seen.map((one) => one.claimId),
      );
    }
    // What was paid or given up while this waited for the claims is not given up again.
    const ids = new Set(seen.map((one) => one.claimId));
    const now = dryRun ? seen : await smallBalances(context, smallBalance);
    const found = now.filter((one) => ids.has(one.claimId));
    if (!dryRun) for (const one of found) await writeOff(context, one, smallBalance);
    const totalCents = found.reduce((sum, one) => sum + one.owedCents, 0);
    context.audit({
      action: dryRun ? 'read' : 'post',
      subjectKind: 'small-balances',
      subjectId: context.tenantId,
      detail: { claims: found.length, totalCents },
    });
    return { balances: found, totalCents, writtenOff: !dryRun };
  },
});

async function writeOff(
  context: OperationContext,
  { claimId, owedCents }: Candidate,
  rule: { maxCents: number; minDays: number },
) {
  const claim = await lockClaim(context, claimId);
  const reason = `At most ${formatDollars(cents(rule.maxCents))} and untouched for ${rule.minDays} days`;
  const notRoutine = 'Collecting it would cost more than it is worth: the rule of the practice for small, old balances';
  const made = {
    kind: 'small-balance' as const,
    account: 'patient-ar' as const,
    cents: owedCents,
    reason,
    basis: { notRoutine },
  };
  await postWriteOff(context, await insertWriteOff(context, claim, made, 'posted'), claim.payer_id);
  const subject = { subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id };
  context.audit({ action: 'post', ...subject, detail: { movedCents: -owedCents, account: 'patient-ar' } });
}
