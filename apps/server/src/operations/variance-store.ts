import { addDays } from '@cleanclaim/billing/kernel';
import {
  type CaseChange,
  caseStep,
  type KeptCase,
  type Variance,
  type VarianceSettings,
  type VarianceStatus,
} from '@cleanclaim/billing/receivables';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import type { CaseNote, VarianceContent } from '../db/tables/variances.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type VarianceRow = Selectable<Tables['variance']>;

/** Cases of these claims, locked. */
export async function lockCasesOf(context: OperationContext, claimIds: readonly string[]): Promise<VarianceRow[]> {
  return context.tx
    .selectFrom('variance')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Cases that a person chose, locked: all of them, or a refusal. */
export async function lockCases(context: OperationContext, varianceIds: readonly string[]): Promise<VarianceRow[]> {
  const ids = [...new Set(varianceIds)];
  const rows = await context.tx
    .selectFrom('variance')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length < ids.length) throw new Refusal('not-found', 'There is no such variance.');
  return rows;
}

/** A case as revising takes it. */
export function keptCase(row: VarianceRow): KeptCase {
  return {
    key: row.variance_key,
    status: row.variance_status,
    kind: row.kind,
    varianceCents: row.variance_cents,
    recoveredCents: row.recovered_cents,
    remittanceId: row.remittance_id,
  };
}

function note(context: OperationContext, what: string, cents: number): CaseNote {
  return { on: context.today, by: context.actor.name, what, cents };
}

function contentOf(variance: Variance, history: readonly CaseNote[]): VarianceContent {
  const { why, trail, reasons, rarcs } = variance;
  return { why, trail, reasons, rarcs, history };
}

function amountsOf(variance: Variance) {
  return {
    kind: variance.kind,
    procedure_code: variance.procedureCode,
    expected_cents: variance.expectedCents,
    actual_cents: variance.actualCents,
    paid_cents: variance.paidCents,
  };
}

export interface CaseOfClaim {
  claim: { id: string; patient_id: string; payer_id: string; dateOfService: string };
  /** Of the newest answer that stands; the last one known where none does. */
  remittanceId: string;
  paidOn: string;
}

/** Saves what revising decided: new cases, and those that change. */
export async function saveCaseChanges(
  context: OperationContext,
  of: CaseOfClaim,
  kept: readonly VarianceRow[],
  changes: readonly CaseChange[],
  settings: VarianceSettings,
): Promise<void> {
  const { tx, tenantId } = context;
  for (const change of changes) {
    const { variance, status, varianceCents, recoveredCents } = change;
    const row = kept.find((one) => one.variance_key === change.key);
    const step = caseStep(status, varianceCents);
    const columns = {
      variance_status: status,
      variance_cents: varianceCents,
      recovered_cents: recoveredCents,
      owner: step.owner,
      next_step: step.nextStep,
      remittance_id: of.remittanceId,
    };
    const told = note(context, change.told, varianceCents);
    if (row) {
      const content = variance
        ? { ...row.content, ...contentOf(variance, [...row.content.history, told]) }
        : { ...row.content, history: [...row.content.history, told] };
      const due =
        status === 'open' ? addDays(of.paidOn, settings.disputeDays) : status === 'disputed' ? row.due_date : null;
      await tx
        .updateTable('variance')
        .set({
          ...columns,
          ...(variance ? amountsOf(variance) : {}),
          due_date: due,
          content: JSON.stringify(content),
        })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', row.id)
        .execute();
    } else if (variance) {
      await tx
        .insertInto('variance')
        .values({
          ...columns,
          ...amountsOf(variance),
          tenant_id: tenantId,
          id: context.newId(),
          variance_key: change.key,
          claim_id: of.claim.id,
          patient_id: of.claim.patient_id,
          payer_id: of.claim.payer_id,
          line_number: variance.lineNumber ?? 0,
          date_of_service: of.claim.dateOfService,
          aspect: variance.aspect,
          due_date: addDays(of.paidOn, settings.disputeDays),
          content: JSON.stringify(contentOf(variance, [told])),
          found_at: context.now,
        })
        .execute();
    }
  }
}

/** Moves cases to a state by a person's deed, with a note in each history. */
export async function moveCases(
  context: OperationContext,
  rows: readonly VarianceRow[],
  to: { status: VarianceStatus; dueDate: string | null; disputeId?: string; what: string },
): Promise<void> {
  for (const row of rows) {
    const step = caseStep(to.status, row.variance_cents);
    const content = {
      ...row.content,
      history: [...row.content.history, note(context, to.what, row.variance_cents)],
      ...(to.disputeId === undefined ? {} : { recoveredBeforeCents: row.recovered_cents }),
    };
    await context.tx
      .updateTable('variance')
      .set({
        variance_status: to.status,
        owner: step.owner,
        next_step: step.nextStep,
        due_date: to.dueDate,
        content: JSON.stringify(content),
        ...(to.disputeId === undefined ? {} : { dispute_id: to.disputeId }),
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    context.audit({ action: 'update', subjectKind: 'variance', subjectId: row.id, patientId: row.patient_id });
  }
}
