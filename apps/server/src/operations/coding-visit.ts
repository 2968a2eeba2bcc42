import type { CodingInput, EncounterCodes } from '@cleanclaim/billing/coding';
import type { EncounterContent } from '../db/schema.ts';
import { capture } from './capture-codes.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { EDITABLE_STATUSES, lockVisit, refuseBilledVisit } from './visit-row.ts';

/** Places of service in which a stay is coded by the inpatient rules: hospital, psychiatric facility, rehabilitation. */
const INPATIENT_PLACES: ReadonlySet<string> = new Set(['21', '51', '61']);

/** A visit's notes in the order of the chart. */
export async function loadNotes(context: OperationContext, encounterId: string) {
  const rows = await context.tx
    .selectFrom('chart_note')
    .select(['id', 'title', 'body'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .orderBy('received_file_id')
    .orderBy('ordinal')
    .execute();
  return rows.map(({ id, title, body }) => ({ id, title, text: body }));
}

/** What a review of the visit's notes goes by. */
export function codingInput(
  content: EncounterContent,
  patient: { sex?: string; birthDate?: string },
  notes: readonly { title: string; text: string }[],
): CodingInput {
  const { dateOfService, placeOfService } = content.encounter;
  const sex = patient.sex === 'F' || patient.sex === 'M' ? patient.sex : undefined;
  return {
    notes,
    setting: INPATIENT_PLACES.has(placeOfService) ? 'inpatient' : 'outpatient',
    dateOfService,
    patient: { ...(sex ? { sex } : {}), ...(patient.birthDate ? { birthDate: patient.birthDate } : {}) },
    ...(placeOfService ? { placeOfService } : {}),
  };
}

/**
 * Locks a visit whose codes may still be changed.
 * @param version what the person saw. @throws Refusal `not-found`, `on-claim`, `patient-billed`, `changed-meanwhile`.
 */
export async function lockVisitToCode(context: OperationContext, encounterId: string, version: number | undefined) {
  const row = await lockVisit(context, encounterId);
  refuseBilledVisit(row);
  if (!EDITABLE_STATUSES.has(row.billing_status) && row.billing_status !== 'no-charge') {
    throw new Refusal('not-coded-now', 'This visit cannot be coded now.');
  }
  await checkSeenVersion(context, { kind: 'encounter', id: row.id, version: row.version }, version);
  const content = capture(context, row.content);
  return { ...row, content, codes: content.codes ?? { diagnoses: [], charges: [] } };
}

/** Saves a visit's codes without building its claim: the coder says when the visit is done. @returns its new version. */
export async function saveVisitCodes(
  context: OperationContext,
  row: { id: string; content: EncounterContent },
  codes: EncounterCodes,
): Promise<number> {
  const saved = await context.tx
    .updateTable('encounter')
    .set({ content: JSON.stringify({ ...row.content, codes }) })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return saved.version;
}
