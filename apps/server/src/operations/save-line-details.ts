import type { Charge } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import { lineDetails } from '../contract/claim-schema/line.ts';
import { saveLineDetailsSchema } from '../contract/schemas/details.ts';
import { capture } from './capture-codes.ts';
import { operation, Refusal } from './operation.ts';
import { saveVisitContent } from './save-visit-content.ts';
import { checkProviders } from './visit-parties.ts';
import { withoutUndefined } from './without-undefined.ts';

type Given = Pick<z.infer<typeof saveLineDetailsSchema>, 'details' | 'providerIds'>;

/** A charge with other details in place of all that it had. */
function withDetails(charge: Charge, { details, providerIds }: Given): Charge {
  const isDetail = (key: string) => key in lineDetails || key === 'providerIds';
  const kept = Object.fromEntries(Object.entries(charge).filter(([key]) => !isDetail(key))) as unknown as Charge;
  return {
    ...kept,
    ...details,
    ...(Object.keys(providerIds).length > 0 ? { providerIds: withoutUndefined(providerIds) } : {}),
  };
}

/** Says what one line needs beside code, units and charge: revenue code, tooth, drug, rental, its own providers. */
export const saveLineDetails = operation<z.infer<typeof saveLineDetailsSchema>, { version: number }>({
  name: 'save-line-details',
  summary: 'Saves what a kind or specialty adds to one line of a visit that is not on a claim yet.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: saveLineDetailsSchema,
  async run(context, { encounterId, version, chargeId, ...given }) {
    await checkProviders(context, Object.values(given.providerIds));
    return saveVisitContent(context, { encounterId, version }, (before) => {
      const content = capture(context, before);
      const codes = content.codes ?? { diagnoses: [], charges: [] };
      if (!codes.charges.some((charge) => charge.id === chargeId))
        throw new Refusal('not-found', 'This visit has no such line. Open it again.');
      const charges = codes.charges.map((charge) => (charge.id === chargeId ? withDetails(charge, given) : charge));
      return { ...content, codes: { ...codes, charges } };
    });
  },
});
