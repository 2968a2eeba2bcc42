import type { Encounter } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import { saveVisitDetailsSchema } from '../contract/schemas/details.ts';
import type { EncounterContent } from '../db/schema.ts';
import { operation } from './operation.ts';
import { saveVisitContent } from './save-visit-content.ts';
import { checkProviders } from './visit-parties.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The encounter with another kind and other details; a professional claim says no kind. */
function withDetails(
  encounter: Encounter,
  given: Omit<z.infer<typeof saveVisitDetailsSchema>, 'encounterId' | 'version'>,
): Encounter {
  const {
    claimKind: _kind,
    admissionDate: _day,
    frequencyCode: _bill,
    details: _more,
    providerIds: _who,
    ...kept
  } = encounter;
  const { claimKind, details, providerIds, frequencyCode, ...rest } = given;
  return {
    ...kept,
    ...withoutUndefined(rest),
    ...(claimKind === 'professional' ? {} : { claimKind }),
    ...(frequencyCode && frequencyCode !== '1' ? { frequencyCode } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(Object.keys(providerIds).length > 0 ? { providerIds: withoutUndefined(providerIds) } : {}),
  };
}

/** Says what a hospital, dental or specialty claim needs beside codes; a visit that waits is built again. */
export const saveVisitDetails = operation<z.infer<typeof saveVisitDetailsSchema>, { version: number }>({
  name: 'save-visit-details',
  summary: 'Saves the kind of claim and what its kind or specialty adds, on a visit that is not on a claim yet.',
  roles: ['front-desk', 'coder', 'biller', 'manager', 'admin'],
  input: saveVisitDetailsSchema,
  async run(context, { encounterId, version, ...given }) {
    await checkProviders(context, Object.values(given.providerIds));
    return saveVisitContent(context, { encounterId, version }, (content): EncounterContent => {
      return { ...content, encounter: withDetails(content.encounter, given) };
    });
  },
});
