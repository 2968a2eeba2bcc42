import { sumCents } from '@cleanclaim/billing/kernel';
import { explainClaim } from '@cleanclaim/billing/receivables';
import { cashOf, type Remittance, remittanceKey } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  appliedAfter,
  appliedTo,
  decisionsOf,
  elsewhere,
  entriesOf,
  explained,
  numbersOf,
  patientPaymentsOf,
  remittancesByNumber,
  rereadRemittances,
} from './claim-originals.ts';
import { heldMoneyFaults } from './held-money-faults.ts';
import { claimNobodyHas, visitNobodyHas } from './lost-work.ts';
import { type OperationContext, operation } from './operation.ts';
import { rebilledOf, withRebilledLines } from './rebilled-lines.ts';
import { selfPayFaults } from './self-pay-faults.ts';

/** What must always be zero. */
export interface Invariants {
  /** Journal entries whose lines do not add up to zero, or that have none. */
  unbalancedEntries: number;
  /** Posted payments whose cash in the ledger is not the amount of the 835 as stored; of one under way, of its claim payments so far. */
  unbalancedRemittances: number;
  /** Visits and claims that nobody has: no claim, question, work or payer, or a batch that never went out. */
  lostClaims: number;
  /** Payments, claim payments or receipts that stand in the ledger more often than in the originals. */
  doublePosted: number;
  /** Cents by which ledger balances differ from what charges, 835s and payments add up to. */
  unexplainedCents: number;
}

async function count(context: OperationContext, query: ReturnType<typeof sql<{ count: number }>>): Promise<number> {
  const { rows } = await query.execute(context.tx);
  return rows[0]?.count ?? 0;
}

function unbalancedEntries(context: OperationContext) {
  return count(
    context,
    sql<{ count: number }>`
      select count(*)::int as count from (
        select e.id from journal_entry e left join journal_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id
         where e.tenant_id = ${context.tenantId}
         group by e.id having coalesce(sum(l.cents), 1) <> 0 or count(l.entry_id) = 0) bad`,
  );
}

/** Visits without claim, charge, open question or open work; claims without an owner, or whose batch never left. */
function lostClaims(context: OperationContext) {
  const tenant = context.tenantId;
  return count(
    context,
    sql<{ count: number }>`
      select (
        (select count(*) from encounter n where n.tenant_id = ${tenant} and ${visitNobodyHas})
      + (select count(*) from claim c where c.tenant_id = ${tenant} and c.claim_status <> 'closed' and (c.owner = 'none' or c.deadline_date is null))
      + (select count(*) from claim c where c.tenant_id = ${tenant} and c.claim_status = 'closed'
            and exists (select from journal_line l where l.tenant_id = c.tenant_id and l.claim_id = c.id and l.account in ('payer-ar', 'patient-ar')
                        having sum(l.cents) <> 0))
      + (select count(*) from claim c where c.tenant_id = ${tenant} and ${claimNobodyHas})
      + (select count(*) from claim c where c.tenant_id = ${tenant} and c.claim_status in ('batched', 'printed', 'sent', 'mailed', 'received', 'accepted') and c.attempt > 0
            and not exists (select from submission_claim s where s.tenant_id = c.tenant_id and s.patient_control_number = c.patient_control_number)
            and not exists (select from print_batch_claim s where s.tenant_id = c.tenant_id and s.patient_control_number = c.patient_control_number))
      + (select count(*) from submission s where s.tenant_id = ${tenant} and s.delivery = 'waiting')
      + (select count(*) from received_file f where f.tenant_id = ${tenant} and f.reading = 'waiting')
      )::int as count`,
  );
}

/** What the claim payments of a payment bring: all of its cash while it is under way. */
function claimPaymentsCents({ claimPayments }: Remittance): number {
  return sumCents(claimPayments.map((payment) => payment.paidCents));
}

async function paymentFaults(context: OperationContext) {
  const reread = await rereadRemittances(context);
  const { rows } = await sql<{ id: string; remittance_key: string; posting: string; cash: number; payments: number }>`
    select r.id, r.remittance_key, r.posting,
           coalesce((select sum(l.cents) from journal_line l where l.tenant_id = r.tenant_id and l.remittance_id = r.id and l.account = 'cash'), 0)::bigint as cash,
           (select count(*) from claim_payment p where p.tenant_id = r.tenant_id and p.remittance_id = r.id)::int as payments
      from remittance r where r.tenant_id = ${context.tenantId} and r.posting in ('posted', 'under-way')
     order by r.id`.execute(context.tx);
  let unbalanced = 0;
  let lost = 0;
  const seen = new Set<string>();
  let doubled = 0;
  for (const [i, row] of rows.entries()) {
    const original = reread[i]?.remittance;
    const due = original && (row.posting === 'under-way' ? claimPaymentsCents(original) : cashOf(original));
    if (!original || remittanceKey(original) !== row.remittance_key || due !== row.cash) unbalanced += 1;
    if (original && original.claimPayments.length !== row.payments) lost += 1;
    const identity = original
      ? `${original.payerName}|${original.traceNumber}|${original.paymentDate}|${original.paidCents}|${original.apart ?? ''}`
      : row.remittance_key;
    if (seen.has(identity)) doubled += 1;
    seen.add(identity);
  }
  return { unbalanced, lost, doubled };
}

/** Receipts whose cash stands in the ledger other than once, and batches that hold a claim's sending twice. */
function doubledReceipts(context: OperationContext) {
  return count(
    context,
    sql<{ count: number }>`
      select ((select count(*) from patient_payment p
               where p.tenant_id = ${context.tenantId}
                 and p.paid_cents <> (select coalesce(sum(l.cents), 0) from journal_entry e join journal_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id
                                       where e.tenant_id = p.tenant_id and e.source_key = 'patient-payment:' || p.receipt_number and l.account = 'cash'))
            + (select coalesce(sum(n - 1), 0) from (select count(*) as n from claim_payment
                where tenant_id = ${context.tenantId} and claim_id is not null and outcome not in ('reversed', 'unbalanced', 'charge-mismatch', 'rebilled-line', 'held')
                group by claim_id, payer_claim_control_number, claim_status_code, paid_cents, charge_cents, patient_responsibility_cents, remittance_id having count(*) > 1) d)
             )::int as count`,
  );
}

async function unexplainedCents(context: OperationContext): Promise<number> {
  const claims = await context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .orderBy('id')
    .execute();
  const numbers = await numbersOf(
    context,
    claims.map((claim) => claim.id),
  );
  const about = remittancesByNumber(await rereadRemittances(context));
  const rebilled = await rebilledOf(context, claims);
  let total = 0;
  for (const claim of claims) {
    const own = numbers.get(claim.id) ?? [];
    const applied = await appliedTo(context, claim.id);
    const told = [...new Set([claim.patient_control_number, ...own, ...applied.numbers])];
    const remittances = withRebilledLines(about(told), rebilled.get(claim.id));
    const { unexplainedCents: off } = explainClaim(
      explained(claim, own, await elsewhere(context, claim, own)),
      await entriesOf(context, claim.id),
      {
        remittances,
        appliedClaimPaymentKeys: applied.keys,
        appliedAfter: appliedAfter(remittances, applied.given),
        paidOnlyClaimPaymentKeys: applied.paidOnlyKeys,
        patientPayments: await patientPaymentsOf(context, claim),
        decisions: await decisionsOf(context, claim),
      },
    );
    total += off;
  }
  return total;
}

export interface BooksCheck {
  invariants: Invariants;
  /** First audit event that was changed, removed or forged; null while the chain is whole. */
  brokenAuditEvent: number | null;
}

/** Proves the books from the originals: every invariant must be zero, and the audit chain whole. */
export const checkBooks = operation<Record<string, never>, BooksCheck>({
  name: 'check-books',
  summary: 'Recomputes the books from stored files and counts what does not agree.',
  roles: ['manager', 'admin', 'auditor', 'system'],
  input: z.object({}).strict(),
  async run(context) {
    const payments = await paymentFaults(context);
    const invariants: Invariants = {
      unbalancedEntries: await unbalancedEntries(context),
      unbalancedRemittances: payments.unbalanced,
      lostClaims: (await lostClaims(context)) + payments.lost,
      doublePosted: payments.doubled + (await doubledReceipts(context)),
      unexplainedCents:
        (await unexplainedCents(context)) + (await heldMoneyFaults(context)) + (await selfPayFaults(context)),
    };
    context.audit({ action: 'read', subjectKind: 'books', subjectId: context.tenantId, detail: { ...invariants } });
    return { invariants, brokenAuditEvent: (await context.findBrokenAuditLink()) ?? null };
  },
});
