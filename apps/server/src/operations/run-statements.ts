import { formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { type DunningAction, WRITTEN_STEPS, wholeHold } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import type { RunRow, StatementRunView, StatementsRun } from '../contract/patient-billing-views.ts';
import { DUNNING_ACTIONS, previewStatementsSchema, runStatementsSchema } from '../contract/schemas/patient-billing.ts';
import { loadBillingPolicy } from './billing-policy.ts';
import { estimatesOf } from './good-faith-estimates.ts';
import { type Household, householdsOf, householdsWithBalance, lockHousehold, memberIds } from './household.ts';
import { type HouseholdBilling, loadHouseholdBillings, makeStatement, statementOfToday } from './household-billing.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { leftOutWords, nextStepWords } from './patient-billing-words.ts';
import { auditPatientsShown } from './patients-shown.ts';
import { activePlans, owedOnPlans, plansNow } from './payment-plan-store.ts';
import { closePlan } from './payment-plans.ts';
import { raiseWork } from './work-items.ts';

/** Patients with a balance in one part of a run, which is one transaction; the next part is a job of its own. */
const PART = 500;

/** What to look at before a statement goes out: a bill far above its good-faith estimate (45 CFR 149.620). */
async function warningsOf(
  context: OperationContext,
  households: readonly Household[],
): Promise<(billing: HouseholdBilling) => string[]> {
  const estimates = (await estimatesOf(context, households.flatMap(memberIds))).filter((one) => one.mayDispute);
  return ({ draft }) => {
    const days = new Set(draft.visits.map((visit) => `${visit.patientId}|${visit.dateOfService}`));
    const over = estimates.filter((one) => days.has(`${one.patientId}|${one.serviceDate}`));
    return over.map(
      (one) =>
        `The bill of ${formatDate(one.serviceDate ?? one.givenDate)} is ${formatDollars(one.overCents as never)} above estimate ${one.estimateNumber}: the patient may dispute it for 120 days. Check the charges before it goes out.`,
    );
  };
}

function runRow(billing: HouseholdBilling, warnings: string[]): RunRow {
  const { household, draft, next } = billing;
  const { first, last } = household.guarantor.name;
  const names = new Map(
    household.members.map(({ patientId, patient }) => [patientId, `${patient.name.first} ${patient.name.last}`]),
  );
  return {
    patientId: household.leadId,
    guarantorName: `${first} ${last}`,
    patients: new Set(draft.visits.map((visit) => visit.patientId)).size,
    language: household.language,
    dueCents: draft.totalDueCents,
    next,
    nextWords: nextStepWords(next),
    leftOut: draft.leftOut.map(({ patientId, ...visit }) => ({
      ...visit,
      patientName: names.get(patientId) ?? '',
      words: leftOutWords(visit.why),
    })),
    warnings,
  };
}

/** The step that is due for a household today, whoever does it. */
function dueAction({ next, holds }: HouseholdBilling): DunningAction | undefined {
  if (next.kind !== 'step' || !next.isDue || wholeHold(holds, 'stopsStatements')) return undefined;
  return next.action;
}

/** Shows who would get a statement today, what a person has to do, and who gets none and why. Changes nothing. */
export const previewStatements = operation<z.infer<typeof previewStatementsSchema>, StatementRunView>({
  name: 'preview-statements',
  summary: 'Shows the run of statements before it is made: who is due, who is not and why.',
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: previewStatementsSchema,
  async run(context, { after }) {
    const { households, nextAfter = null } = await householdsWithBalance(context, { after, limit: PART });
    const view: StatementRunView = { today: context.today, due: [], byHand: [], notDue: [], dueCents: 0, nextAfter };
    const warnings = await warningsOf(context, households);
    for (const billing of await loadHouseholdBillings(context, households)) {
      const action = dueAction(billing);
      const row = runRow(billing, warnings(billing));
      if (action === undefined) view.notDue.push(row);
      else if (WRITTEN_STEPS.has(action)) view.due.push(row);
      else view.byHand.push(row);
    }
    view.dueCents = view.due.reduce((sum, row) => sum + row.dueCents, 0);
    const detail = { due: view.due.length, byHand: view.byHand.length, notDue: view.notDue.length };
    context.audit({ action: 'read', subjectKind: 'statement-run', subjectId: context.tenantId, detail });
    auditPatientsShown(context, households.flatMap(memberIds));
    return view;
  },
});

const STEPS: Readonly<Partial<Record<DunningAction, readonly string[]>>> = {
  call: [
    'Call the guarantor: ask whether the statement came, and offer a payment plan.',
    'Note the call on the account.',
  ],
  'offer-plan': [
    'Offer a payment plan, and ask whether the guarantor needs financial help.',
    'Note it on the account.',
  ],
  collection: ['Look at the account once more.', 'Place it with the agency, write it off, or agree on a plan.'],
};

async function raiseByHand(context: OperationContext, { household, draft, next }: HouseholdBilling): Promise<void> {
  if (next.kind !== 'step') return;
  await raiseWork(context, [
    {
      workKey: `patient-balance:${household.leadId}:${next.action}:${next.dueDate}`,
      kind: 'patient-balance',
      title: `${DUNNING_ACTIONS[next.action]}: a patient balance`,
      reason: `${formatDollars(draft.totalDueCents)} is open; this step was due on ${formatDate(next.dueDate)}.`,
      steps: STEPS[next.action] ?? [],
      amountCents: draft.totalDueCents,
      deadlineDate: context.today,
      patientId: household.leadId,
    },
  ]);
}

/**
 * Ends plans that nothing is owed on any more, whichever way it was paid, and those with too many missed instalments: a
 * person decides what comes next of these. @returns how many of the latter.
 */
async function endPlans(context: OperationContext): Promise<number> {
  const plans = await activePlans(context, true);
  const { policy } = await loadBillingPolicy(context);
  const now = await plansNow(context, plans, policy);
  const owed = await owedOnPlans(context, plans);
  let ended = 0;
  for (const plan of plans) {
    const subject = { subjectKind: 'payment-plan', subjectId: plan.id, patientId: plan.patient_id };
    const state = now.get(plan.id);
    if ((owed.get(plan.id) ?? 0) <= 0) {
      await closePlan(context, plan, 'kept', 'Nothing is owed any more.');
      context.audit({ action: 'update', ...subject, detail: { kept: true } });
      continue;
    }
    if (state?.state !== 'in-default') continue;
    await closePlan(context, plan, 'in-default', `${state.missed} instalments were missed.`);
    await raiseWork(context, [
      {
        workKey: `plan-in-default:${plan.id}`,
        kind: 'patient-balance',
        title: 'A payment plan has ended unpaid',
        reason: `${state.missed} instalments were missed; ${formatDollars(state.leftCents)} is left.`,
        steps: [
          'Call the guarantor: agree on a new plan, or ask about financial help.',
          'Without an answer the cycle goes on.',
        ],
        amountCents: state.leftCents,
        deadlineDate: context.today,
        patientId: plan.patient_id,
      },
    ]);
    context.audit({ action: 'update', ...subject, detail: { missed: state.missed } });
    ended += 1;
  }
  return ended;
}

/** Those chosen, or a part of everyone with a balance; the part after it is queued in the same transaction. */
async function householdsToBill(
  context: OperationContext,
  { patientIds, after, limit }: { patientIds?: string[] | undefined; after?: string | undefined; limit: number },
  run: StatementsRun,
): Promise<Household[]> {
  if (patientIds) {
    await checkPatients(context, patientIds);
    return householdsOf(context, [...new Set(patientIds)].sort());
  }
  const { households, nextAfter } = await householdsWithBalance(context, { after, limit });
  if (nextAfter) {
    run.more = true;
    context.enqueue({ queue: 'run-statements', data: { tenantId: context.tenantId, after: nextAfter } });
  }
  return households;
}

async function checkPatients(context: OperationContext, patientIds: readonly string[]): Promise<void> {
  const ids = [...new Set(patientIds)];
  const rows = await context.tx
    .selectFrom('patient')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', ids)
    .execute();
  if (rows.length !== ids.length) throw new Refusal('not-found', 'There is no such patient.');
}

/**
 * Makes the statements that are due by the cycle, as every day: of everyone, or of those chosen in the preview. What a
 * person has to do becomes work. Everyone is reached, a part at a time, each part in a transaction of its own. A household with a warning waits for a person, who chooses it by name.
 */
export const runStatements = operation<z.infer<typeof runStatementsSchema>, StatementsRun>({
  name: 'run-statements',
  summary: 'Makes the statements that are due, and puts calls and other steps by hand into the work queue.',
  roles: ['system', 'biller', 'manager', 'admin'],
  input: runStatementsSchema,
  async run(context, { patientIds, after, limit = PART }) {
    const run: StatementsRun = {
      sent: 0,
      sentCents: 0,
      left: 0,
      work: after ? 0 : await endPlans(context),
      more: false,
    };
    const households = await householdsToBill(context, { patientIds, after, limit }, run);
    await lockHousehold(context, ...households);
    const warnings = await warningsOf(context, households);
    for (const billing of await loadHouseholdBillings(context, households)) {
      const action = dueAction(billing);
      if (action === undefined || (await statementOfToday(context, billing.household))) continue;
      if (!WRITTEN_STEPS.has(action)) {
        await raiseByHand(context, billing);
        run.work += 1;
        continue;
      }
      if (!patientIds && warnings(billing).length > 0) {
        run.left += 1;
        continue;
      }
      const made = await makeStatement(context, billing, action);
      run.sent += 1;
      run.sentCents += made.totalDueCents;
    }
    const detail = { sent: run.sent, left: run.left };
    context.audit({ action: 'read', subjectKind: 'statement-run', subjectId: context.tenantId, detail });
    return run;
  },
});
