import { isNpi } from '../../kernel/index.ts';
import type { Provider } from '../../parties/index.ts';
import type { Edit, EditHit } from './edit.ts';
import { withProvider } from './support/details-example.ts';
import { npiHits } from './support/npi-hits.ts';
import { SINCE_5010 } from './support/since.ts';

/** Roles in words, for messages. */
const WORDS: Readonly<Record<string, string>> = {
  otherOperating: 'other operating',
  assistantSurgeon: 'assistant surgeon',
  purchasedService: 'purchased service',
  primaryCare: 'primary care',
};
/** A seller of a test need not have an NPI on the claim. */
const MAY_LACK = new Set(['purchasedService', 'primaryCare', 'referring']);

function hitsOf(providers: Readonly<Record<string, Provider | undefined>>, at: string): EditHit[] {
  return Object.entries(providers).flatMap(([role, provider]): EditHit[] => {
    if (!provider || isNpi(provider.npi)) return [];
    const whose = WORDS[role] ?? role;
    if (provider.npi.trim() !== '') return npiHits(provider.npi, `${at}.${role}.npi`, whose);
    if (MAY_LACK.has(role)) return [];
    return [
      {
        where: `${at}.${role}.npi`,
        message: `The ${whose} provider has no NPI.`,
        fix: 'Look the provider up in NPPES and enter the NPI on the provider’s record.',
      },
    ];
  });
}

export const otherProvidersNpi: Edit = {
  id: 'other-providers-npi',
  title: 'Providers in further roles have a valid NPI',
  severity: 'hold',
  source: '45 CFR 162.404 and 162.406; 005010X222A1 loops 2310 and 2420 NM109, X223A3 loops 2310A to 2310D',
  why: 'A missing or wrong NPI of an attending, operating, ordering or supervising provider is rejected.',
  effective: SINCE_5010,
  check: (claim) => {
    const hits = claim.providers ? hitsOf(claim.providers, 'providers') : [];
    claim.lines.forEach((line, index) => {
      if (line.providers) hits.push(...hitsOf(line.providers, `lines[${index}].providers`));
    });
    return hits;
  },
  examples: {
    fires: {
      story: 'supervisor with a wrong check digit',
      claim: (clean) => withProvider(clean, 'supervising', { npi: '1999999126' }),
    },
    passes: { story: 'supervisor', claim: (clean) => withProvider(clean, 'supervising') },
  },
};
