import type { Encounter } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import { editVisitSchema } from '../contract/schemas/encounters.ts';
import { operation } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { checkVisitParties } from './visit-parties.ts';
import { EDITABLE_STATUSES, lockVisit, refuseBilledVisit } from './visit-row.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Changes where, by whom and why a visit was, while it is not billed; a visit that waits is built again. */
export const editVisit = operation<z.infer<typeof editVisitSchema>, { version: number }>({
  name: 'edit-visit',
  summary: 'Changes the place, providers, authorization or accident of a visit that is not on a claim yet.',
  roles: ['front-desk', 'coder', 'biller', 'manager', 'admin'],
  input: editVisitSchema,
  async run(context, { encounterId, version, ...visit }) {
    const { tx, tenantId } = context;
    const row = await lockVisit(context, encounterId);
    refuseBilledVisit(row);
    await checkSeenVersion(context, { kind: 'encounter', id: row.id, version: row.version }, version);
    await checkVisitParties(context, visit);
    // The form holds all of these: what it left empty is taken away. The rest of the visit stays.
    const {
      placeOfService: _place,
      renderingProviderId: _rendering,
      referringProviderId: _referring,
      facilityId: _facility,
      priorAuthorizationNumber: _authorization,
      accident: _accident,
      ...kept
    } = row.content.encounter;
    const encounter: Encounter = { ...kept, ...withoutUndefined(visit) };
    const saved = await tx
      .updateTable('encounter')
      .set({ content: JSON.stringify({ ...row.content, encounter }) })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    if (EDITABLE_STATUSES.has(row.billing_status)) {
      context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: row.id } });
    }
    context.audit({ action: 'update', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
    return saved;
  },
});
