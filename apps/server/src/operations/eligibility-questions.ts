import {
  type EligibilityEnvelope,
  type EligibilityQuestion,
  eligibilityRequestsTo270,
} from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Coverage, Patient, Payer, Practice } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { CoverageContent } from '../db/schema.ts';
import { connectionsOf } from './claim-routes.ts';
import { envelopeFor } from './envelope.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { sendFile } from './outgoing-file.ts';
import { raiseWork } from './work-items.ts';

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

interface Unwritable {
  one: AskableCoverage;
  finding: { element: string; message: string; fix: string };
}

type Written = { kept: Asked[]; bytes: Uint8Array; placements: Map<string, string> };

/** The file of the questions that can be written; one bad value keeps back its own question only. */
function write270(asked: readonly Asked[], envelope: EligibilityEnvelope): { file?: Written; bad: Unwritable[] } {
  const write = (some: readonly Asked[]) =>
    eligibilityRequestsTo270(
      some.map(({ question }) => question),
      envelope,
    );
  const isAll = write(asked).ok;
  const kept: Asked[] = [];
  const bad: Unwritable[] = [];
  for (const each of asked) {
    const alone = isAll ? undefined : write([each]);
    if (alone && !alone.ok) bad.push({ one: each.one, finding: alone.finding });
    else kept.push(each);
  }
  if (kept.length === 0) return { bad };
  const written = write(kept);
  if (!written.ok) throw new Error(`the interchange cannot be written: ${written.finding.element}`);
  const placements = new Map(written.placements.map((place) => [place.traceNumber, place.transactionSetControl]));
  return { file: { kept, bytes: written.bytes, placements }, bad };
}

async function sendQuestions(
  context: OperationContext,
  connectionId: string,
  some: readonly AskableCoverage[],
  practice: Practice,
): Promise<Unwritable[]> {
  const asked: Asked[] = [];
  for (const one of some) {
    const traceNumber = `E${String(await nextNumber(context, 'eligibility')).padStart(9, '0')}`;
    const { coverage, patient, payer, date, serviceTypes } = one;
    asked.push({ one, question: { traceNumber, date, serviceTypes, coverage, patient, payer, practice } });
  }
  const control = await nextNumber(context, 'interchange');
  const { file, bad } = write270(asked, await envelopeFor(context, control));
  if (file) {
    const { kept, bytes, placements } = file;
    const outgoingFileId = await sendFile(context, { connectionId, transactionSet: '270', control, bytes });
    await saveChecks(context, kept, outgoingFileId, placements);
  }
  return bad;
}

/** What keeps a question back is work, once. */
function raiseUnwritable(context: OperationContext, bad: readonly Unwritable[]): Promise<void> {
  return raiseWork(
    context,
    bad.map(({ one, finding }) => ({
      workKey: `eligibility:${one.coverageId}:cannot-be-written:${finding.element}`,
      kind: 'eligibility',
      title: `${one.payer.name}: the coverage cannot be asked about`.slice(0, 200),
      reason: `${finding.message} ${finding.fix}`,
      steps: ['Open the patient and correct the coverage.', 'Check again there with "Check now".'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
      patientId: one.patient.id,
    })),
  );
}

/**
 * Asks the payers about coverages: one file of 270s a connection, each coverage a question with a trace number.
 * @param whenBad what becomes of a question with a value that cannot be sent: work for a person, or a refusal of all.
 * @returns how many were asked about.
 * @throws Refusal when a value cannot be sent and `whenBad` is `refuse`.
 */
export async function askPayers(
  context: OperationContext,
  coverages: readonly AskableCoverage[],
  whenBad: 'raise' | 'refuse',
): Promise<number> {
  if (coverages.length === 0) return 0;
  const practice = await context.tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirstOrThrow();
  const bad: Unwritable[] = [];
  for (const [connectionId, some] of Map.groupBy(coverages, (one) => one.connectionId))
    bad.push(...(await sendQuestions(context, connectionId, some, practice.content)));
  const [first] = bad;
  if (first && whenBad === 'refuse')
    throw new Refusal(
      'cannot-be-written',
      `The question cannot be sent: ${first.finding.message} ${first.finding.fix}`,
    );
  await raiseUnwritable(context, bad);
  return coverages.length - bad.length;
}
