import type { Edit } from './edit.ts';
import { ABN } from './support/coverage.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const abnModifiersAgree: Edit = {
  id: 'abn-modifiers-agree',
  title: 'ABN modifiers say one thing',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 30 section 50 (ABN) and ch. 1 section 60; HCPCS modifiers GA, GX, GY, GZ',
  why: 'GA (notice on file), GZ (none on file) and GY (never covered) exclude each other; the line is returned or denied to the practice: CO-4.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const said = line.modifiers.filter((modifier) => ABN.includes(modifier));
      const together = [...new Set(said)].sort().join(' ');
      // A voluntary notice (GX) may go with a service that is never covered (GY).
      if (!together.includes(' ') || together === 'GX GY') return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} has ${said.join(' and ')} together.`,
        fix: 'Keep GA if the patient signed an ABN, GZ if none was signed, GY if Medicare never covers the service.',
      };
    }),
  examples: {
    fires: {
      story: 'notice signed and not signed',
      claim: (clean) => asMedicare(withLines(clean, { modifiers: ['GA', 'GZ'] })),
    },
    passes: { story: 'notice signed', claim: (clean) => asMedicare(withLines(clean, { modifiers: ['GA'] })) },
  },
};
