import { type EligibilityQuestion, eligibilityRequestsTo270 } from '@cleanclaim/billing/encounters';
import type { Coverage, Patient, Payer, Practice } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { CoverageContent } from '../db/schema.ts';
import { connectionsOf } from './claim-routes.ts';
import { envelopeFor } from './envelope.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { sendFile } from './outgoing-file.ts';

/** A coverage that is asked about, with the day and the services. */
export interface CoverageToAsk {
  coverageId: string;
  /** ISO */
  date: string;
  serviceTypes: readonly string[];
}

/** A coverage with everyone who stands in a question about it. */
export interface AskableCoverage extends CoverageToAsk {
  patient: Patient;
  payer: Payer;
  coverage: Pick<Coverage, 'memberId' | 'groupNumber' | 'relationship' | 'subscriber'>;
  connectionId: string;
}

/** Why a coverage cannot be asked about. */
export type CannotAsk = 'not-found' | 'no-payer' | 'no-member-id' | 'not-health' | 'no-connection';

/** Insurers of accidents answer no 270. */
const WITHOUT_270: readonly string[] = ['workers-compensation', 'auto', 'liability'];

interface Row {
  id: string;
  member_id: string;
  content: CoverageContent;
  patient: Patient;
  payer_id: string | null;
  payer: Payer | null;
}

function obstacleOf(row: Row | undefined): CannotAsk | undefined {
  if (!row) return 'not-found';
  if (WITHOUT_270.includes(row.content.kind ?? 'health')) return 'not-health';
  if (!row.payer) return 'no-payer';
  return row.member_id.trim() === '' ? 'no-member-id' : undefined;
}

/** Loads what questions need, all coverages in one query. @returns those that can be asked about, and why others cannot. */
export async function loadAskable(
  context: OperationContext,
  wanted: readonly CoverageToAsk[],
): Promise<{ askable: AskableCoverage[]; others: { coverageId: string; why: CannotAsk }[] }> {
  const ids = [...new Set(wanted.map(({ coverageId }) => coverageId))];
  const { rows } = await sql<Row>`
    select c.id, c.member_id, c.content, p.content as patient, y.id as payer_id, y.content as payer
      from coverage c
      join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
      left join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
     where c.tenant_id = ${context.tenantId} and c.id = any(${ids}::uuid[])`.execute(context.tx);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const routes = await connectionsOf(
    context,
    rows.flatMap(({ payer_id }) => (payer_id ? [{ payer_id }] : [])),
  );
  const askable: AskableCoverage[] = [];
  const others: { coverageId: string; why: CannotAsk }[] = [];
  for (const one of wanted) {
    const row = byId.get(one.coverageId);
    const connectionId = routes.get(row?.payer_id ?? '');
    const why = obstacleOf(row) ?? (connectionId ? undefined : 'no-connection');
    if (why !== undefined || !row?.payer || !connectionId) {
      others.push({ coverageId: one.coverageId, why: why ?? 'no-connection' });
      continue;
    }
    const coverage = { ...row.content, memberId: row.member_id };
    askable.push({ ...one, patient: row.patient, payer: row.payer, coverage, connectionId });
  }
  return { askable, others };
}

/** Coverages whose payer was asked within the last day, about the same month, and has not answered. */
export async function openChecks(context: OperationContext, coverageIds: readonly string[]): Promise<Set<string>> {
  const rows = await context.tx
    .selectFrom('eligibility_check')
    .select('coverage_id')
    .where('tenant_id', '=', context.tenantId)
    .where('coverage_id', '=', sql<string>`any(${[...coverageIds]}::uuid[])`)
    .where('check_status', '=', 'asked')
    .where('asked_at', '>', new Date(context.now.getTime() - 24 * 3_600_000))
    .execute();
  return new Set(rows.map((row) => row.coverage_id));
}

interface Asked {
  one: AskableCoverage;
  question: EligibilityQuestion;
}

async function saveChecks(
  context: OperationContext,
  asked: readonly Asked[],
  outgoingFileId: string,
  placements: ReadonlyMap<string, string>,
): Promise<void> {
  await context.tx
    .insertInto('eligibility_check')
    .values(
      asked.map(({ one, question }) => ({
        tenant_id: context.tenantId,
        id: context.newId(),
        coverage_id: one.coverageId,
        patient_id: one.patient.id,
        payer_id: one.payer.id,
        service_date: one.date,
        service_types: [...one.serviceTypes],
        outgoing_file_id: outgoingFileId,
        transaction_set_control: placements.get(question.traceNumber) ?? '',
        trace_number: question.traceNumber,
        check_status: 'asked' as const,
        asked_at: context.now,
        asked_by: context.actor.name,
      })),
    )
    .execute();
  for (const { one } of asked)
    context.audit({
      action: 'send',
      subjectKind: 'coverage',
      subjectId: one.coverageId,
      patientId: one.patient.id,
    });
}

async function sendQuestions(
  context: OperationContext,
  connectionId: string,
  some: readonly AskableCoverage[],
  practice: Practice,
): Promise<void> {
  const asked: Asked[] = [];
  for (const one of some) {
    const traceNumber = `E${String(await nextNumber(context, 'eligibility')).padStart(9, '0')}`;
    const { coverage, patient, payer, date, serviceTypes } = one;
    asked.push({ one, question: { traceNumber, date, serviceTypes, coverage, patient, payer, practice } });
  }
  const control = await nextNumber(context, 'interchange');
  const written = eligibilityRequestsTo270(
    asked.map(({ question }) => question),
    await envelopeFor(context, control),
  );
  if (!written.ok)
    throw new Refusal(
      'cannot-be-written',
      `The question cannot be sent: ${written.finding.message} ${written.finding.fix}`,
    );
  const outgoingFileId = await sendFile(context, {
    connectionId,
    transactionSet: '270',
    control,
    bytes: written.bytes,
  });
  const placements = new Map(written.placements.map((place) => [place.traceNumber, place.transactionSetControl]));
  await saveChecks(context, asked, outgoingFileId, placements);
}

/**
 * Asks the payers about coverages: one file of 270s a connection, each coverage a question with a trace number.
 * @throws Refusal when a value cannot be sent.
 */
export async function askPayers(context: OperationContext, coverages: readonly AskableCoverage[]): Promise<void> {
  if (coverages.length === 0) return;
  const practice = await context.tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirstOrThrow();
  for (const [connectionId, some] of Map.groupBy(coverages, (one) => one.connectionId))
    await sendQuestions(context, connectionId, some, practice.content);
}
