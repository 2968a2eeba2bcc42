import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';

export const drugWasteModifiersAgree: Edit = {
  id: 'drug-waste-modifiers-agree',
  title: 'Wasted drug (JW) stands beside what was given, and not with JZ',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 17 sections 40 and 40.1 (JW and JZ); 42 CFR 414.940',
  why: 'JZ says that nothing was wasted. JW with it, or waste of a drug that was not given, is returned.',
  kinds: ['professional', 'institutional'],
  effective: { from: '2023-01-01' },
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const wasted = line.modifiers.includes('JW');
      if (!wasted) return undefined;
      const same = claim.lines.filter(
        (other) =>
          other !== line && other.procedureCode === line.procedureCode && other.dateOfService === line.dateOfService,
      );
      const where = `${path}.modifiers`;
      if (line.modifiers.includes('JZ') || same.some(({ modifiers }) => modifiers.includes('JZ')))
        return {
          where,
          message: `Line ${line.lineNumber} bills wasted ${line.procedureCode} (JW) beside JZ, which says that nothing was wasted.`,
          fix: 'Keep JZ when the whole vial was given; else JW on the wasted part only.',
        };
      if (same.some(({ modifiers }) => !modifiers.includes('JW'))) return undefined;
      return {
        where,
        message: `Line ${line.lineNumber} bills wasted ${line.procedureCode} and no line bills what was given.`,
        fix: 'Add the line with the units that the patient got, without JW.',
      };
    }),
  examples: {
    fires: { story: 'waste alone', claim: (clean) => withLines(clean, { procedureCode: 'J0178', modifiers: ['JW'] }) },
    passes: {
      story: 'given and wasted',
      claim: (clean) => withLines(clean, { procedureCode: 'J0178' }, { procedureCode: 'J0178', modifiers: ['JW'] }),
    },
  },
};
