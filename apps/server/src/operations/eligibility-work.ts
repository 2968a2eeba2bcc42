import type { Eligibility, EligibilityStatus, OtherPayer } from '@cleanclaim/billing/encounters';
import { addDays, formatDate } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import { dayOf } from '../platform/clock.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** An answer with the question that it is for. */
interface Answered {
  id: string;
  coverage_id: string;
  patient_id: string;
  payer_id: string;
  service_date: string;
  eligibility: Eligibility;
  status: EligibilityStatus;
  other: OtherPayer | undefined;
}

interface Todo {
  title: string;
  reason: string;
  steps: string[];
}

const ENTER = 'Open the patient and correct the coverage; claims that wait are checked again.';
const AGAIN = 'Check again there with "Check now".';

function todoOf({ eligibility, status, other, service_date }: Answered, payer: string): Todo | undefined {
  const { problems, to, from } = eligibility;
  const day = formatDate(service_date);
  const said = problems.map(({ message }) => message).join(' ');
  if (status === 'inactive') {
    const ended = to && to < service_date ? ` It ended on ${formatDate(to)}.` : '';
    const begins = from && from > service_date ? ` It begins on ${formatDate(from)}.` : '';
    return {
      title: `${payer}: the coverage is not in force`,
      reason: `The payer says that the coverage is not in force on ${day}.${ended}${begins}`,
      steps: ['Ask the patient for the card that is valid on the day, or how the visit is paid.', ENTER, AGAIN],
    };
  }
  if (status === 'not-found')
    return {
      title: `${payer}: the member is not found`,
      reason: said || 'The payer does not know this member.',
      steps: [...new Set(problems.map(({ fix }) => fix)), ENTER, AGAIN],
    };
  if (status === 'unknown')
    return {
      title: `${payer}: eligibility was not answered`,
      reason: said || 'The answer says neither that the coverage is in force nor why not.',
      steps: [...new Set(problems.map(({ fix }) => fix)), 'Ask by phone or on the portal of the payer.'],
    };
  if (other)
    return {
      title: `${payer}: another payer is first`,
      reason: `The payer says that ${other.name} pays first on ${day}${other.memberId ? `, member id ${other.memberId}` : ''}.`,
      steps: [
        `Ask the patient about ${other.name}.`,
        'Add that coverage as the first one with "Add this coverage", and make this one second.',
        'If it has ended, have the patient tell the payer; then check again.',
      ],
    };
  return undefined;
}

/** Ends the work that earlier answers about a coverage have raised. */
async function finishEarlier(context: OperationContext, coverageId: string, resolution: string): Promise<void> {
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('kind', '=', 'eligibility')
    .where('work_status', '=', 'open')
    .where(sql<boolean>`starts_with(work_key, ${`eligibility:${coverageId}:`})`)
    .execute();
}

/** What an answer calls for becomes work, in place of what the answer before called for; an answer that is good ends it. */
export async function raiseEligibilityWork(context: OperationContext, answered: Answered): Promise<void> {
  const { name } = await context.tx
    .selectFrom('payer')
    .select('name')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', answered.payer_id)
    .executeTakeFirstOrThrow();
  const todo = todoOf(answered, name);
  const key = `eligibility:${answered.coverage_id}:`;
  await finishEarlier(context, answered.coverage_id, todo ? 'A newer answer came.' : 'The coverage is in force.');
  if (!todo) return;
  // Before the visit, where that is still to come.
  const soon = addDays(context.today, 2);
  const deadlineDate =
    answered.service_date > context.today && answered.service_date < soon ? answered.service_date : soon;
  await raiseWork(context, [
    {
      ...todo,
      workKey: `${key}${answered.id}:${context.newId()}`,
      kind: 'eligibility',
      amountCents: 0,
      deadlineDate,
      patientId: answered.patient_id,
    },
  ]);
}

/** Questions that a payer left without an answer are work, once. @returns how many. */
export async function watchSilentChecks(context: OperationContext, before: Date): Promise<number> {
  const silent = await context.tx
    .updateTable('eligibility_check as k')
    .set({ check_status: 'silent' })
    .where('k.tenant_id', '=', context.tenantId)
    .where('k.check_status', '=', 'asked')
    .where('k.asked_at', '<', before)
    .returning(['k.id', 'k.coverage_id', 'k.patient_id', 'k.service_date', 'k.asked_at'])
    .execute();
  await raiseWork(
    context,
    silent.map((check) => ({
      workKey: `eligibility:${check.coverage_id}:${check.id}:silent`,
      kind: 'eligibility',
      title: 'A payer did not answer whether a coverage is in force',
      reason: `It was asked on ${formatDate(dayOf(check.asked_at))} about ${formatDate(check.service_date)}.`,
      steps: [
        'Look whether the connection takes and brings files.',
        AGAIN,
        'Ask by phone or on the portal of the payer.',
      ],
      amountCents: 0,
      deadlineDate: addDays(context.today, 1),
      patientId: check.patient_id,
    })),
  );
  return silent.length;
}
