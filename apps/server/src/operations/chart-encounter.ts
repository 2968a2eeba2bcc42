import { type Encounter, type IntakeChart, type IntakeProvider, visitKey } from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Patient } from '@cleanclaim/billing/parties';
import type { EncounterContent } from '../db/schema.ts';
import { saveFacility, saveProvider } from './chart-parties.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** What became of one chart's visit. */
export type VisitResult = 'new' | 'completed' | 'known' | 'conflict' | 'none';

interface Source {
  /** Null: the visit comes from no stored file. */
  receivedFileId: string | null;
}

/** Saves the providers of each role; what stands on the visit or charge are their ids. */
async function providerIdsOf<R extends string>(
  context: OperationContext,
  providers: Readonly<Partial<Record<R, IntakeProvider>>> | undefined,
): Promise<{ providerIds?: Partial<Record<R, string>> }> {
  const ids: Partial<Record<R, string>> = {};
  for (const role of Object.keys(providers ?? {}) as R[]) {
    const provider = providers?.[role];
    if (provider) ids[role] = (await saveProvider(context, provider)).id;
  }
  return Object.keys(ids).length > 0 ? { providerIds: ids } : {};
}

async function chargesOf(context: OperationContext, chart: IntakeChart): Promise<IntakeChart['charges']> {
  const charges: IntakeChart['charges'] = [];
  for (const { providers, ...charge } of chart.charges) {
    charges.push({ ...charge, ...(await providerIdsOf(context, providers)) });
  }
  return charges;
}

async function encounterOf(
  context: OperationContext,
  patient: Patient,
  chart: IntakeChart,
): Promise<Encounter | undefined> {
  const visit = chart.encounter;
  if (!visit) return undefined;
  const { rendering, referring, facility, providers, ...rest } = visit;
  const renderingProvider = rendering && (await saveProvider(context, rendering));
  const referringProvider = referring && (await saveProvider(context, referring));
  const place = facility && (await saveFacility(context, facility, visit.placeOfService));
  return {
    ...rest,
    id: context.newId(),
    patientId: patient.id,
    // A chart that names a known place but no place-of-service code takes that place's code.
    placeOfService: visit.placeOfService || place?.placeOfService || '',
    ...(renderingProvider ? { renderingProviderId: renderingProvider.id } : {}),
    ...(referringProvider ? { referringProviderId: referringProvider.id } : {}),
    ...(place ? { facilityId: place.id } : {}),
    ...(await providerIdsOf(context, providers)),
  };
}

/** A registration (HL7 v2 ADT, SIU) announces a visit whose charges come later; a chart of a finished visit owes them. */
function startingStatus(chart: IntakeChart): 'coding' | 'no-charge' {
  return chart.charges.length === 0 && chart.format === 'hl7v2' ? 'no-charge' : 'coding';
}

function sameServices(a: EncounterContent, chart: IntakeChart): boolean {
  const key = (charge: IntakeChart['charges'][number]) =>
    [
      charge.revenueCode ?? '',
      charge.procedureCode,
      charge.dateOfService,
      charge.units,
      ...[...charge.modifiers].sort(),
    ].join('|');
  return JSON.stringify(a.charges.map(key).sort()) === JSON.stringify(chart.charges.map(key).sort());
}

/**
 * Saves the visit of a chart once, whatever file or format brings it. Charges that arrive after a registration complete
 * it; charges that contradict those on file change nothing and go to a person.
 */
export async function saveVisit(
  context: OperationContext,
  patient: Patient,
  chart: IntakeChart,
  source: Source,
): Promise<{ result: VisitResult; encounterId?: string }> {
  const encounter = await encounterOf(context, patient, chart);
  if (!encounter || !chart.encounter) return { result: 'none' };
  const { tx, tenantId } = context;
  const content: EncounterContent = {
    encounter,
    diagnoses: chart.diagnoses,
    charges: await chargesOf(context, chart),
    findings: chart.findings.map((finding) => finding.message),
  };
  const key = visitKey(patient.mrn, chart.encounter);
  const inserted = await tx
    .insertInto('encounter')
    .values({
      tenant_id: tenantId,
      id: encounter.id,
      patient_id: patient.id,
      visit_key: key,
      date_of_service: encounter.dateOfService,
      billing_status: startingStatus(chart),
      content: JSON.stringify(content),
      received_file_id: source.receivedFileId,
      place: chart.place,
      created_at: context.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'patient_id', 'visit_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) {
    context.audit({ action: 'create', subjectKind: 'encounter', subjectId: encounter.id, patientId: patient.id });
    return { result: 'new', encounterId: encounter.id };
  }
  const onFile = await tx
    .selectFrom('encounter')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('patient_id', '=', patient.id)
    .where('visit_key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return mergeVisit(context, onFile, content, chart, source);
}

async function mergeVisit(
  context: OperationContext,
  onFile: { id: string; patient_id: string; content: EncounterContent },
  content: EncounterContent,
  chart: IntakeChart,
  source: Source,
): Promise<{ result: VisitResult; encounterId: string }> {
  if (chart.charges.length === 0 || sameServices(onFile.content, chart))
    return { result: 'known', encounterId: onFile.id };
  if (onFile.content.charges.length === 0) {
    const encounter = { ...onFile.content.encounter, ...content.encounter, id: onFile.id };
    const diagnoses = chart.diagnoses.length > 0 ? chart.diagnoses : onFile.content.diagnoses;
    await context.tx
      .updateTable('encounter')
      .set({
        content: JSON.stringify({ ...content, encounter, diagnoses }),
        billing_status: 'coding',
        date_of_service: encounter.dateOfService,
        received_file_id: source.receivedFileId,
        place: chart.place,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', onFile.id)
      .execute();
    context.audit({ action: 'update', subjectKind: 'encounter', subjectId: onFile.id, patientId: onFile.patient_id });
    return { result: 'completed', encounterId: onFile.id };
  }
  await raiseWork(context, [
    {
      workKey: `chart-conflict:${onFile.id}:${source.receivedFileId}:${chart.place}`,
      kind: 'chart-conflict',
      title: 'A second chart charges the same visit differently',
      reason: `The visit of ${content.encounter.dateOfService} is on file with ${onFile.content.charges.length} service(s); this file has ${chart.charges.length} that differ. Nothing was changed.`,
      steps: [
        'Compare both charts.',
        'If the new one is right, correct the claim; if it is a duplicate, close this item.',
      ],
      amountCents: 0,
      deadlineDate: addDays(context.today, 3),
      encounterId: onFile.id,
      patientId: onFile.patient_id,
    },
  ]);
  return { result: 'conflict', encounterId: onFile.id };
}
