import type { Edit } from './edit.ts';
import { withoutProviders, withProvider } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const operatingProviderRequired: Edit = {
  id: 'operating-provider-required',
  title: 'Operations name who operated',
  severity: 'hold',
  source: '005010X223A3 loop 2310B; CMS Claims Processing Manual ch. 25 section 75.5 form locator 77',
  why: 'A surgical procedure on the claim needs the operating clinician: rejected, or returned with N261.',
  kinds: ['institutional'],
  effective: SINCE_ICD10,
  check: (claim) => {
    if (claim.providers?.operating) return [];
    // Section 0 of ICD-10-PCS: medical and surgical.
    const surgical = facilityPart(claim)?.procedures?.find(({ code }) => code.startsWith('0'));
    if (!surgical) return [];
    return [
      {
        where: 'providers.operating',
        message: `The bill reports the operation ${surgical.code} and names nobody who operated.`,
        fix: 'Add the operating clinician with the individual NPI.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'hernia repair, only the attending named',
      from: 'inpatient',
      claim: (clean) => withProvider(withoutProviders(clean), 'attending'),
    },
    passes: { story: 'surgeon named', from: 'inpatient', claim: (clean) => clean },
  },
};
