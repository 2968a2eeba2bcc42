import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { needsClia } from './support/laboratory.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const referenceLaboratoryNamed: Edit = {
  id: 'reference-laboratory-named',
  title: 'A test that another laboratory did names its certificate',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 16 sections 40.1 and 70.2; 005010X222A1 loop 2400 REF*F4 with modifier 90',
  why: 'With modifier 90 the payer wants the certificate of the laboratory that did the test: MA120.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          line.modifiers.includes('90') && needsClia(line) && !line.referringCliaNumber?.trim()
            ? {
                where: `${path}.referringCliaNumber`,
                message: `Line ${line.lineNumber} has modifier 90 and no CLIA number of the other laboratory.`,
                fix: 'Enter the CLIA number of the laboratory that did the test.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'sent out, not said where',
      claim: (clean) =>
        withDetails(asMedicare(withReferring(withLines(clean, { procedureCode: '80053', modifiers: ['90'] }))), {
          cliaNumber: '24D0123456',
        }),
    },
    passes: {
      story: 'sent out to a named laboratory',
      claim: (clean) =>
        withDetails(
          asMedicare(
            withReferring(
              withLines(clean, { procedureCode: '80053', modifiers: ['90'], referringCliaNumber: '24D0654321' }),
            ),
          ),
          { cliaNumber: '24D0123456' },
        ),
    },
  },
};
