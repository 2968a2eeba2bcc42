import {
  captureCharges,
  type Encounter,
  type IntakeChart,
  type IntakeProvider,
  visitKey,
} from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Patient } from '@cleanclaim/billing/parties';
import type { EncounterContent } from '../db/schema.ts';
import { saveFacility, saveProvider } from './chart-parties.ts';
import type { OperationContext } from './operation.ts';
import { expectNextBill, standingOf } from './stay-bills.ts';
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

function serviceKey(charge: IntakeChart['charges'][number]): string {
  const { revenueCode = '', procedureCode, dateOfService, units, modifiers } = charge;
  return [revenueCode, procedureCode, dateOfService, units, ...modifiers.toSorted()].join('|');
}

function sameServices(a: EncounterContent, chart: IntakeChart): boolean {
  return JSON.stringify(a.charges.map(serviceKey).sort()) === JSON.stringify(chart.charges.map(serviceKey).sort());
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

/** What a chart charges beyond what is on file; undefined when it leaves out or changes anything of that. */
function addedCharges(onFile: EncounterContent, chart: IntakeChart): number[] | undefined {
  const open = Map.groupBy(chart.charges.keys(), (i) => serviceKey(chart.charges[i] as IntakeChart['charges'][number]));
  for (const charge of onFile.charges) if (open.get(serviceKey(charge))?.shift() === undefined) return undefined;
  return [...open.values()].flat().toSorted((a, b) => a - b);
}

/** The stay as the newer chart tells it; its days, and what says in which parts it is billed, stay. */
function stayOf(onFile: Encounter, told: Encounter): Encounter {
  const before = onFile.details?.institutional;
  const after = told.details?.institutional;
  if (!before || !after) return onFile;
  const { statementFrom, statementThrough } = before;
  const institutional = { ...before, ...after, statementFrom, statementThrough };
  return {
    ...onFile,
    ...(told.endDate === undefined ? {} : { endDate: told.endDate }),
    details: { ...onFile.details, institutional },
  };
}

/**
 * A stay goes on, or charges come late: what is on file stays, the new charges join it and wait for a bill of their own.
 * @returns undefined when this is no such chart.
 */
async function continueStay(
  context: OperationContext,
  onFile: { id: string; patient_id: string; content: EncounterContent },
  content: EncounterContent,
  chart: IntakeChart,
): Promise<{ result: VisitResult; encounterId: string } | undefined> {
  const before = onFile.content;
  const added = standingOf(before, []) ? addedCharges(before, chart) : undefined;
  if (!added) return undefined;
  const charges = added.flatMap((i) => content.charges[i] ?? []);
  const { codes } = before;
  const captured = captureCharges(
    charges,
    codes?.diagnoses ?? before.diagnoses,
    charges.map(() => context.newId()),
  ).charges;
  const merged: EncounterContent = {
    ...before,
    encounter: stayOf(before.encounter, content.encounter),
    charges: [...before.charges, ...charges],
    ...(codes ? { codes: { ...codes, charges: [...codes.charges, ...captured] } } : {}),
  };
  await context.tx
    .updateTable('encounter')
    .set({ content: JSON.stringify(merged) })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', onFile.id)
    .execute();
  await expectNextBill(context, onFile, merged);
  context.audit({ action: 'update', subjectKind: 'encounter', subjectId: onFile.id, patientId: onFile.patient_id });
  return { result: 'completed', encounterId: onFile.id };
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
  const continued = await continueStay(context, onFile, content, chart);
  if (continued) return continued;
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
