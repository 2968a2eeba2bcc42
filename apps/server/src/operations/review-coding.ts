import type { EncounterCodes } from '@cleanclaim/billing/coding';
import { normalizeIcd10cm } from '@cleanclaim/codesets';
import { z } from 'zod';
import type { ClinicianQueryView, CodedVisit, CodingDecisionView, CodingReviewView } from '../contract/coding-views.ts';
import { latestAssistantAnswer, withAssistant } from './ask-assistant.ts';
import { loadAssistant } from './assistant-settings.ts';
import { capture } from './capture-codes.ts';
import { catalogStamps } from './catalog-stamps.ts';
import { loadCodingModel } from './coding-model.ts';
import { codingInput, loadNotes } from './coding-visit.ts';
import { encounterLabels } from './encounter-labels.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { EDITABLE_STATUSES } from './visit-row.ts';

/** Earlier visits that a coder looks back to. */
const HISTORY_LIMIT = 12;

async function loadVisit(context: OperationContext, encounterId: string) {
  const row = await context.tx
    .selectFrom('encounter as n')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.patient_id'),
    )
    .select(['n.id', 'n.version', 'n.billing_status', 'n.content', 'p.content as patient'])
    .where('n.tenant_id', '=', context.tenantId)
    .where('n.id', '=', encounterId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such visit.');
  return row;
}

async function decisionsOf(context: OperationContext, encounterId: string): Promise<CodingDecisionView[]> {
  const rows = await context.tx
    .selectFrom('coding_decision')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    system: row.system,
    suggestedCode: row.suggested_code,
    decision: row.decision,
    finalCode: row.final_code,
    decidedBy: row.decided_by,
    author: row.author,
    decidedAt: row.decided_at.toISOString(),
    reason: row.content.reason,
  }));
}

async function queriesOf(context: OperationContext, encounterId: string): Promise<ClinicianQueryView[]> {
  const rows = await context.tx
    .selectFrom('clinician_query')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    what: row.what,
    text: row.body,
    status: row.query_status,
    answer: row.answer,
    askedAt: row.asked_at.toISOString(),
    askedBy: row.asked_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
  }));
}

/** The patient's latest other visits with their codes as they stand. */
async function historyOf(context: OperationContext, patientId: string, besides: string): Promise<CodedVisit[]> {
  const rows = await context.tx
    .selectFrom('encounter')
    .select(['id', 'date_of_service', 'billing_status', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .where('id', '!=', besides)
    .orderBy('date_of_service', 'desc')
    .orderBy('id')
    .limit(HISTORY_LIMIT)
    .execute();
  return rows.map((row) => {
    const codes: EncounterCodes = row.content.codes ?? { diagnoses: [], charges: [] };
    const labels = encounterLabels(context.codes, row.content.encounter, [codes]);
    const labelled = (code: string) => ({ code, label: labels[code]?.label ?? '' });
    return {
      encounterId: row.id,
      dateOfService: row.date_of_service,
      billingStatus: row.billing_status,
      diagnoses: codes.diagnoses.map(({ code }) => labelled(code)),
      procedures: codes.charges.map(({ procedureCode }) => labelled(procedureCode)),
    };
  });
}

/** Coding by a second coder that is open: who codes again must not see the first codes before. */
async function openSecondCoding(context: OperationContext, encounterId: string): Promise<string | null> {
  const row = await context.tx
    .selectFrom('second_coding')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .where('coding_status', '=', 'open')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Reads a visit's notes into suggested codes with their evidence, beside the codes as they stand. */
export const reviewCoding = operation<{ encounterId: string }, CodingReviewView>({
  name: 'review-coding',
  summary: 'Shows a visit for coding: notes, suggested codes with evidence, level, findings, queries and history.',
  roles: ['coder', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({ encounterId: z.uuid() }),
  async run(context, { encounterId }) {
    const row = await loadVisit(context, encounterId);
    const notes = await loadNotes(context, row.id);
    const content = EDITABLE_STATUSES.has(row.billing_status) ? capture(context, row.content) : row.content;
    const codes = content.codes ?? { diagnoses: [], charges: [] };
    const model = await loadCodingModel(context);
    const input = codingInput(content, row.patient, notes);
    const answer = await latestAssistantAnswer(context, row.id);
    const assistantOn = (await loadAssistant(context))?.is_on ?? false;
    const review = withAssistant(context.coding.review(input, model), answer?.content.suggestions ?? []);
    context.audit({ action: 'read', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient.id });
    const { encounter } = content;
    return {
      encounterId: row.id,
      version: row.version,
      editable: EDITABLE_STATUSES.has(row.billing_status),
      billingStatus: row.billing_status,
      dateOfService: encounter.dateOfService,
      placeOfService: encounter.placeOfService,
      setting: input.setting,
      patient: {
        id: row.patient.id,
        name: `${row.patient.name.last}, ${row.patient.name.first}`,
        birthDate: row.patient.birthDate ?? null,
        sex: row.patient.sex ?? null,
        mrn: row.patient.mrn,
      },
      notes,
      review,
      codes: { ...codes, diagnoses: codes.diagnoses.map((one) => ({ ...one, code: normalizeIcd10cm(one.code) })) },
      labels: encounterLabels(context.codes, encounter, [codes]),
      decisions: await decisionsOf(context, row.id),
      compliance: context.coding.compliance(review, codes, encounter.dateOfService),
      queries: await queriesOf(context, row.id),
      history: await historyOf(context, row.patient.id, row.id),
      catalogs: catalogStamps(context),
      model: model ? { version: model.version, trainedAt: model.trainedAt } : null,
      assistant: {
        on: assistantOn,
        answer: answer
          ? {
              status: answer.answer_status,
              model: answer.content.model,
              refused: answer.content.refused,
              failure: answer.content.failure ?? null,
            }
          : null,
      },
      secondCodingId: await openSecondCoding(context, row.id),
    };
  },
});
