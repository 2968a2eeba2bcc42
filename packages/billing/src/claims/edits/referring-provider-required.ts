import type { Edit } from './edit.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { needsReferral } from './support/referred-services.ts';
import { SINCE_5010 } from './support/since.ts';

export const referringProviderRequired: Edit = {
  id: 'referring-provider-required',
  title: 'Referred and ordered services name who referred',
  severity: 'hold',
  source: '005010X222A1 loop 2310A; CMS Claims Processing Manual ch. 26 section 10.4 item 17; 42 CFR 424.507',
  why: 'A consultation, and for Medicare a test, image or supply, is not paid without who asked for it: CO-16 with N264 or N285.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    claim.referring || claim.providers?.ordering
      ? []
      : lineHits(claim, (line, path) => {
          const kind = needsReferral(line.procedureCode, isMedicare(claim));
          if (!kind || line.providers?.ordering || line.providers?.referring) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, ${kind}, and the claim names no referring or ordering provider.`,
            fix: 'Add the clinician who referred or ordered, with the individual NPI; that may be the rendering provider.',
          };
        }),
  examples: {
    fires: {
      story: 'chest film for Medicare without who ordered it',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '71046' })),
    },
    passes: {
      story: 'the same film with who ordered it',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '71046' }))),
    },
  },
};
