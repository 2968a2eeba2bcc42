import { captureCharges } from '@cleanclaim/billing/encounters';
import type { Provider } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ChartedCodes, EncounterView } from '../contract/views.ts';
import type { EncounterContent } from '../db/schema.ts';
import { encounterLabels } from './encounter-labels.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { isReopenable } from './reopen-visit.ts';
import { stayView } from './stay-bills.ts';
import { EDITABLE_STATUSES } from './visit-row.ts';

/** The chart's codes in the form of captured ones; no line of the chart has an id of ours. */
function chartedCodes(content: EncounterContent): ChartedCodes {
  const ids = content.charges.map((_, i) => `charted-${i + 1}`);
  return {
    diagnoses: content.diagnoses.map(({ code, rank, system, description }) => ({ code, rank, system, description })),
    charges: captureCharges(content.charges, content.diagnoses, ids).charges,
  };
}

async function loadRow(context: OperationContext, encounterId: string) {
  const row = await context.tx
    .selectFrom('encounter as n')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.patient_id'),
    )
    .leftJoin('received_file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'n.tenant_id').onRef('f.id', '=', 'n.received_file_id'),
    )
    .select(['n.id', 'n.version', 'n.billing_status', 'n.content', 'n.place', 'p.content as patient'])
    .select(['f.id as file_id', 'f.sha256', 'f.file_name'])
    .where('n.tenant_id', '=', context.tenantId)
    .where('n.id', '=', encounterId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such visit.');
  return row;
}

async function providersOf(context: OperationContext, ids: readonly (string | undefined)[]) {
  const known = ids.filter((id) => id !== undefined);
  if (known.length === 0) return new Map<string, Provider>();
  const rows = await context.tx
    .selectFrom('provider')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', known)
    .execute();
  return new Map(rows.map((row) => [row.id, row.content]));
}

const nameOf = ({ lastOrOrganizationName, firstName }: Provider) =>
  [lastOrOrganizationName, firstName].filter(Boolean).join(', ');

async function facilityName(context: OperationContext, id: string | undefined): Promise<string | null> {
  if (!id) return null;
  const row = await context.tx
    .selectFrom('facility')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.content.name ?? null;
}

async function notesOf(context: OperationContext, encounterId: string): Promise<EncounterView['notes']> {
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

async function openQuestionsOf(context: OperationContext, encounterId: string): Promise<EncounterView['questions']> {
  const rows = await context.tx
    .selectFrom('code_question')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .where('question_status', '=', 'open')
    .orderBy('id')
    .execute();
  return rows.map(({ id, content }) => ({ id, question: content }));
}

async function claimOf(context: OperationContext, encounterId: string): Promise<EncounterView['claim']> {
  const row = await context.tx
    .selectFrom('claim')
    .select(['id', 'patient_control_number', 'claim_status'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    // A void stands no more: the claim that was built after it does.
    .orderBy(sql`frequency_code = '8'`)
    .orderBy('payer_sequence')
    .orderBy('claim_part')
    .limit(1)
    .executeTakeFirst();
  return row ? { id: row.id, patientControlNumber: row.patient_control_number, claimStatus: row.claim_status } : null;
}

async function blockedBy(context: OperationContext, encounterId: string): Promise<string | null> {
  const row = await context.tx
    .selectFrom('work_item')
    .select('reason')
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .where('kind', '=', 'encounter-blocked')
    .where('work_status', '=', 'open')
    .orderBy('raised_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.reason ?? null;
}

/** A visit with its note, its codes as charted and as they stand, the open questions and its claim. */
export const showEncounter = operation<{ encounterId: string }, EncounterView>({
  name: 'show-encounter',
  summary: 'Shows a visit: notes, charted codes beside those to be billed, open questions and the claim.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ encounterId: z.uuid() }),
  async run(context, { encounterId }) {
    const row = await loadRow(context, encounterId);
    const { encounter, findings } = row.content;
    const charted = chartedCodes(row.content);
    const codes = row.content.codes ?? charted;
    const others = [encounter, ...codes.charges].flatMap((one) => Object.values(one.providerIds ?? {}));
    const providers = await providersOf(context, [
      encounter.renderingProviderId,
      encounter.referringProviderId,
      ...others,
    ]);
    context.audit({ action: 'read', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient.id });
    return {
      encounter,
      version: row.version,
      billingStatus: row.billing_status,
      patient: row.patient,
      rendering: providers.get(encounter.renderingProviderId ?? '') ?? null,
      referring: providers.get(encounter.referringProviderId ?? '') ?? null,
      providerNames: Object.fromEntries([...providers].map(([id, provider]) => [id, nameOf(provider)])),
      facilityName: await facilityName(context, encounter.facilityId),
      notes: await notesOf(context, row.id),
      charted,
      codes,
      labels: encounterLabels(context.codes, encounter, [charted, codes]),
      findings,
      questions: await openQuestionsOf(context, row.id),
      claim: await claimOf(context, row.id),
      blockedBy: row.billing_status === 'blocked' ? await blockedBy(context, row.id) : null,
      file:
        row.file_id && row.sha256 && row.file_name !== null
          ? { id: row.file_id, sha256: row.sha256, fileName: row.file_name, place: row.place }
          : null,
      editable: EDITABLE_STATUSES.has(row.billing_status),
      stay: await stayView(context, row.id, row.content),
      reopenable: await isReopenable(context, row),
    };
  },
});
