import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { isSmallBalance } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { SmallBalanceSweep } from '../contract/money-views.ts';
import { sweepSmallBalancesSchema } from '../contract/schemas/payments.ts';
import { lockClaim, lockClaims } from './claim-store.ts';
import { loadMoneyPolicy } from './money-policy-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatients } from './patient-payments.ts';
import type { WriteOffPlace } from './write-off-place.ts';
import { insertWriteOff, postWriteOff, subjectOf } from './write-off-store.ts';

/** At most so many at once: the next run takes the rest. */
const AT_ONCE = 500;

const ON_CLAIMS = (maxCents: number) => sql`
  select c.id as claim_id, null::uuid as encounter_id, c.patient_id, c.patient_control_number as number, b.owed, b.last_change
    from (select l.claim_id, sum(l.cents) filter (where l.account = 'patient-ar')::bigint as owed, max(e.posting_date) as last_change
            from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
           where l.tenant_id = app_tenant_id() and l.account in ('payer-ar', 'patient-ar') and l.claim_id is not null
           group by l.claim_id
          having coalesce(sum(l.cents) filter (where l.account = 'payer-ar'), 0) = 0
             and sum(l.cents) filter (where l.account = 'patient-ar') between 1 and ${maxCents}) b
    join claim c on c.tenant_id = app_tenant_id() and c.id = b.claim_id
   where c.claim_status = 'patient-due'`;

const ON_ACCOUNTS = (maxCents: number) => sql`
  select null, l.encounter_id, l.patient_id, null, sum(l.cents)::bigint, max(e.posting_date)
    from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
   where l.tenant_id = app_tenant_id() and l.account = 'patient-ar' and l.claim_id is null and l.patient_id is not null
   group by l.encounter_id, l.patient_id having sum(l.cents) between 1 and ${maxCents}`;

type Candidate = SmallBalanceSweep['balances'][number];

/** Claims, self-pay visits and fees on which only a patient owes a little; the longest untouched first. */
async function candidates(context: OperationContext, maxCents: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select f.claim_id as "claimId", f.encounter_id as "encounterId", f.patient_id as "patientId",
           f.number as "patientControlNumber", p.last_name || ', ' || p.first_name as "patientName",
           f.owed as "owedCents", f.last_change as "lastChangeDate"
      from (${ON_CLAIMS(maxCents)} union all ${ON_ACCOUNTS(maxCents)}) f
      join patient p on p.tenant_id = ${context.tenantId} and p.id = f.patient_id
     where not exists (select from write_off w where w.tenant_id = ${context.tenantId} and w.account = 'patient-ar'
              and w.write_off_state = 'requested'
              and coalesce(w.claim_id, w.encounter_id, w.patient_id) = coalesce(f.claim_id, f.encounter_id, f.patient_id))
     order by f.last_change, f.claim_id, f.encounter_id, f.patient_id limit ${AT_ONCE}`.execute(context.tx);
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
    if (!dryRun) await lockAll(context, seen);
    // What was paid or given up while this waited for the locks is not given up again.
    const ids = new Set(seen.map(keyOf));
    const now = dryRun ? seen : await smallBalances(context, smallBalance);
    const found = now.filter((one) => ids.has(keyOf(one)));
    if (!dryRun) for (const one of found) await writeOff(context, one, smallBalance);
    const totalCents = found.reduce((sum, one) => sum + one.owedCents, 0);
    context.audit({
      action: dryRun ? 'read' : 'post',
      subjectKind: 'small-balances',
      subjectId: context.tenantId,
      detail: { balances: found.length, totalCents },
    });
    return { balances: found, totalCents, writtenOff: !dryRun };
  },
});

const keyOf = ({ claimId, encounterId, patientId }: Candidate) => claimId ?? encounterId ?? patientId;

/** Locks whose money it is, patients before claims, as whoever takes a payment does. */
async function lockAll(context: OperationContext, seen: readonly Candidate[]): Promise<void> {
  const ofPatients = seen.filter((one) => one.claimId === null).map((one) => one.patientId);
  if (ofPatients.length > 0) await lockPatients(context, ofPatients);
  await lockClaims(
    context,
    seen.flatMap((one) => one.claimId ?? []),
  );
}

async function writeOff(
  context: OperationContext,
  { claimId, encounterId, patientId, owedCents }: Candidate,
  rule: { maxCents: number; minDays: number },
) {
  const claim = claimId ? await lockClaim(context, claimId) : undefined;
  const reason = `At most ${formatDollars(cents(rule.maxCents))} and untouched for ${rule.minDays} days`;
  const notRoutine = 'Collecting it would cost more than it is worth: the rule of the practice for small, old balances';
  const place: WriteOffPlace = { patientId, claimId, encounterId, account: 'patient-ar' };
  const made = { kind: 'small-balance' as const, cents: owedCents, reason, basis: claim ? { notRoutine } : {} };
  await postWriteOff(context, await insertWriteOff(context, place, made, 'posted'), claim?.payer_id);
  context.audit({
    action: 'post',
    ...subjectOf(place),
    detail: { movedCents: -owedCents, account: 'patient-ar' },
  });
}
