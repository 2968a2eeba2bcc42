import type { Edit, EditHit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { hasTeethWork, teethOf } from './support/teeth.ts';

export const missingToothNotTreated: Edit = {
  id: 'missing-tooth-not-treated',
  title: 'A missing tooth is not treated',
  severity: 'hold',
  source: '005010X224A2 loop 2300 DN202 M and loop 2400 TOO02; ADA claim form boxes 27 and 33',
  why: 'A filling in a tooth that the same claim calls missing is denied.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) => {
    const missing = new Set(
      (claim.details?.dental?.toothStatus ?? []).filter(({ status }) => status === 'M').map(({ tooth }) => tooth),
    );
    if (missing.size === 0) return [];
    return lineHits(claim, (line, path) =>
      hasTeethWork(line)
        ? teethOf(line).flatMap(({ number }, index): EditHit[] =>
            missing.has(number)
              ? [
                  {
                    where: `${path}.teeth[${index}].number`,
                    message: `Line ${line.lineNumber} treats tooth ${number}, which the claim says is missing.`,
                    fix: 'Correct the tooth, or take it off the missing teeth.',
                  },
                ]
              : [],
          )
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'tooth 19 missing and filled',
      from: 'dental',
      claim: (clean) => withDetails(clean, { dental: { toothStatus: [{ tooth: '19', status: 'M' }] } }),
    },
    passes: {
      story: 'tooth 18 missing',
      from: 'dental',
      claim: (clean) => withDetails(clean, { dental: { toothStatus: [{ tooth: '18', status: 'M' }] } }),
    },
  },
};
