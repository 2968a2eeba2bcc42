import type { Encounter } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import { editVisitSchema } from '../contract/schemas/encounters.ts';
import { operation } from './operation.ts';
import { saveVisitContent } from './save-visit-content.ts';
import { checkVisitParties } from './visit-parties.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Changes where, by whom and why a visit was, while it is not billed; a visit that waits is built again. */
export const editVisit = operation<z.infer<typeof editVisitSchema>, { version: number }>({
  name: 'edit-visit',
  summary: 'Changes the place, providers, authorization or accident of a visit that is not on a claim yet.',
  roles: ['front-desk', 'coder', 'biller', 'manager', 'admin'],
  input: editVisitSchema,
  async run(context, { encounterId, version, ...visit }) {
    await checkVisitParties(context, visit);
    return saveVisitContent(context, { encounterId, version }, (content) => {
      // The form holds all of these: what it left empty is taken away. The rest of the visit stays.
      const {
        placeOfService: _place,
        renderingProviderId: _rendering,
        referringProviderId: _referring,
        facilityId: _facility,
        priorAuthorizationNumber: _authorization,
        accident: _accident,
        ...kept
      } = content.encounter;
      const encounter: Encounter = { ...kept, ...withoutUndefined(visit) };
      return { ...content, encounter };
    });
  },
});
