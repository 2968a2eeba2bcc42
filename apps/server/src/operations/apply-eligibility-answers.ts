import type { GroupAcknowledgment, InterchangeAcknowledgment } from '@cleanclaim/billing/claims';
import {
  type Eligibility,
  type EligibilityProblem,
  type EligibilityResponse,
  otherPayerFirst,
  statusOn,
} from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { raiseEligibilityWork } from './eligibility-work.ts';
import type { OperationContext } from './operation.ts';
import { findOutgoing } from './outgoing-file.ts';
import { recheckClaims } from './recheck-claims.ts';
import { raiseWork } from './work-items.ts';

type CheckRow = Selectable<Tables['eligibility_check']>;

interface Source {
  id: string;
}

async function applyAnswer(context: OperationContext, check: CheckRow, eligibility: Eligibility): Promise<void> {
  const status = statusOn(eligibility, check.service_date);
  const other = otherPayerFirst(eligibility, check.service_date);
  await context.tx
    .updateTable('eligibility_check')
    .set({
      check_status: 'answered',
      answered_at: context.now,
      eligibility_status: status,
      other_payer_name: other?.name ?? '',
      answer: JSON.stringify(eligibility),
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', check.id)
    .execute();
  context.audit({
    action: 'update',
    subjectKind: 'coverage',
    subjectId: check.coverage_id,
    patientId: check.patient_id,
  });
  const newer = await context.tx
    .selectFrom('eligibility_check')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('coverage_id', '=', check.coverage_id)
    .where('check_status', '=', 'answered')
    .where('asked_at', '>', check.asked_at)
    .executeTakeFirst();
  // A late answer to an old question is history: the newer one has raised its work.
  if (newer) return;
  await raiseEligibilityWork(context, { ...check, eligibility, status, other });
  await recheckClaims(
    context,
    check.coverage_id,
    'Checked again with the answer of the payer about the coverage (271).',
  );
  // What the payer says now may change what was right to pay.
  const judged = { tenantId: context.tenantId, coverageId: check.coverage_id };
  if (eligibility.problems.length === 0) context.enqueue({ queue: 'find-variances', data: judged });
}

/** Open and answered questions: a payer may answer again, and the newest answer stands. */
function checksOf(context: OperationContext) {
  return context.tx.selectFrom('eligibility_check').selectAll().where('tenant_id', '=', context.tenantId).forUpdate();
}

async function raiseUnknown(context: OperationContext, what: string, key: string, source: Source): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `answer-unclear:${source.id}:271:${key}`,
      kind: 'answer-unclear',
      title: 'A 271 cannot be led back to a question of ours',
      reason: what,
      steps: ['Look at the original, which is kept.', 'Ask the sender what it answers.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
    },
  ]);
}

/**
 * A file of questions, or one set of it, that was refused as a whole: each question without an answer is answered with
 * the reason.
 * @returns how many questions that were.
 */
export async function refuseChecks(
  context: OperationContext,
  outgoingFileId: string,
  problems: readonly EligibilityProblem[],
  transactionSetControl?: string,
): Promise<number> {
  let query = checksOf(context).where('outgoing_file_id', '=', outgoingFileId).where('check_status', '<>', 'answered');
  if (transactionSetControl !== undefined) query = query.where('transaction_set_control', '=', transactionSetControl);
  const checks = await query.orderBy('id').execute();
  for (const check of checks) {
    const nothing = { benefits: [], otherPayers: [], problems: [...problems] };
    await applyAnswer(context, check, { status: 'unknown', ...nothing });
  }
  return checks.length;
}

/** The questions of a set, led back by BHT03: interchange number, dash, set number. */
async function applyToAll(context: OperationContext, response: EligibilityResponse, source: Source): Promise<void> {
  const [control = '', set] = response.reference.split('-');
  const file = await findOutgoing(context, control);
  if (file?.transaction_set === '270') await refuseChecks(context, file.id, response.problems, set);
  else
    await raiseUnknown(
      context,
      `It refuses a file that we did not send: ${response.problems.map(({ message }) => message).join(' ')}`,
      `s${response.offset}`,
      source,
    );
}

/** Lets one 271 answer the questions it speaks of; what cannot be led back to a question of ours goes to a person. */
export async function applyEligibilityResponse(
  context: OperationContext,
  response: EligibilityResponse,
  source: Source,
): Promise<void> {
  for (const answer of response.answers) {
    const { traceNumbers } = answer;
    if (traceNumbers.length === 0 && response.problems.length > 0) continue;
    const check =
      traceNumbers.length === 0
        ? undefined
        : await checksOf(context).where('trace_number', 'in', traceNumbers).executeTakeFirst();
    if (check) await applyAnswer(context, check, answer.eligibility);
    else
      await raiseUnknown(
        context,
        `It answers question ${traceNumbers[0] ?? 'without a number'}, which we did not ask.`,
        String(answer.offset),
        source,
      );
  }
  if (response.problems.length > 0) await applyToAll(context, response, source);
}

const REFUSED_FIX = 'Compare what was sent with what the receipt names, correct it and check again.';

/** What a TA1 or 999 refuses of a file of eligibility questions: all of it, or single sets. */
export async function refuseRejectedChecks(
  context: OperationContext,
  file: { id: string; transaction_set: string },
  receipt: InterchangeAcknowledgment | GroupAcknowledgment,
): Promise<void> {
  if (file.transaction_set !== '270') return;
  const problem = (message: string) => [
    {
      code: receipt.kind,
      followUp: 'C',
      message: `${receipt.kind} rejected the question: ${message}`,
      fix: REFUSED_FIX,
    },
  ];
  if (receipt.outcome === 'rejected') await refuseChecks(context, file.id, problem(receipt.message));
  else if (receipt.kind === '999')
    for (const set of receipt.sets)
      if (set.outcome === 'rejected')
        await refuseChecks(context, file.id, problem(set.message), set.transactionSetControl);
}
