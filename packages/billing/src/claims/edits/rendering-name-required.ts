import type { Edit } from './edit.ts';
import { withRendering } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const renderingNameRequired: Edit = {
  id: 'rendering-name-required',
  title: 'Rendering provider has a name',
  severity: 'hold',
  source: '005010X222A1 loop 2310B NM103, NM104',
  why: 'The payer matches name and NPI of the clinician; without the name the claim is returned as CO-16 with N289.',
  effective: SINCE_5010,
  check: ({ rendering }) => {
    if (!rendering) return [];
    const { kind, lastOrOrganizationName, firstName } = rendering;
    if (!isBlank(lastOrOrganizationName) && (kind === 'organization' || !isBlank(firstName))) return [];
    return [
      {
        where: 'rendering.lastOrOrganizationName',
        message: 'The rendering provider has no full name that can be sent.',
        fix: "Enter last and first name on the provider's record.",
      },
    ];
  },
  examples: {
    fires: { story: 'no first name', claim: (clean) => withRendering(clean, { firstName: '' }) },
    passes: { story: 'last and first name', claim: (clean) => withRendering(clean, { firstName: 'Tomas' }) },
  },
};
