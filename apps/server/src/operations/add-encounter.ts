import type { EncounterCodes } from '@cleanclaim/billing/coding';
import { type Encounter, type IntakeCharge, visitKey } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import { addEncounterSchema } from '../contract/schemas/encounters.ts';
import type { EncounterContent } from '../db/schema.ts';
import { enteredCodes } from './entered-codes.ts';
import { nextNumber } from './next-number.ts';
import { operation } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { checkVisitParties } from './visit-parties.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What was entered stands as the chart of the visit too: it shows later what was changed. */
function contentOf(encounter: Encounter, codes: EncounterCodes): EncounterContent {
  const charges = codes.charges.map(({ id: _id, priceSource, chargeCents, ...charge }): IntakeCharge => {
    return priceSource === 'sender' ? { ...charge, chargeCents } : charge;
  });
  const diagnoses = codes.diagnoses.map(({ code, rank }) => ({
    code,
    rank,
    system: 'icd10cm' as const,
    description: '',
    origin: 'visit' as const,
  }));
  return { encounter, diagnoses, charges, findings: [], codes };
}

/** Charge capture by hand: the visit with its codes, which then goes the way of every visit. */
export const addEncounter = operation<z.infer<typeof addEncounterSchema>, { encounterId: string }>({
  name: 'add-encounter',
  summary: 'Enters a visit with its diagnoses and charges by hand; its claim is built next.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: addEncounterSchema,
  async run(context, { patientId, diagnoses, charges, claimKind, ...visit }) {
    const { tx, tenantId } = context;
    const patient = await lockPatient(context, patientId);
    await checkVisitParties(context, visit);
    const encounter: Encounter = {
      ...withoutUndefined(visit),
      ...(claimKind && claimKind !== 'professional' ? { claimKind } : {}),
      id: context.newId(),
      patientId,
      // Of a form that no sender's number has.
      visitNumber: `HAND-${await nextNumber(context, 'visit')}`,
    };
    const none: EncounterCodes = { diagnoses: [], charges: [] };
    const codes = enteredCodes(none, { diagnoses, charges }, visit.dateOfService, context.newId);
    await tx
      .insertInto('encounter')
      .values({
        tenant_id: tenantId,
        id: encounter.id,
        patient_id: patientId,
        visit_key: visitKey(patient.content.mrn, encounter),
        date_of_service: encounter.dateOfService,
        billing_status: 'coding',
        content: JSON.stringify(contentOf(encounter, codes)),
        place: 'entered by hand',
        created_at: context.now,
      })
      .execute();
    context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: encounter.id } });
    context.audit({
      action: 'create',
      subjectKind: 'encounter',
      subjectId: encounter.id,
      patientId,
      detail: { charges: charges.length },
    });
    return { encounterId: encounter.id };
  },
});
