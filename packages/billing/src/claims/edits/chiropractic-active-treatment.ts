import type { Edit } from './edit.ts';
import { isSpinalManipulation } from './support/chiropractic.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicare, withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const chiropracticActiveTreatment: Edit = {
  id: 'chiropractic-active-treatment',
  title: 'Manipulation says whether it is active treatment',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 section 220 and Benefit Policy Manual ch. 15 section 240.1.3 (AT)',
  why: 'Medicare pays active treatment only: a line without AT is denied as maintenance, and without GA the patient owes nothing.',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          isSpinalManipulation(line) && !hasModifier(line, ['AT', 'GA', 'GY', 'GZ', 'GX'])
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills manipulation with neither AT nor a notice.`,
                fix: 'Add AT for active treatment; GA with a signed notice, or GZ without, for maintenance.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'no modifier',
      claim: (clean) =>
        withDetails(
          { ...asMedicare(withLines(clean, { procedureCode: '98941' })), diagnoses: ['M9903'] },
          { dates: { 'initial-treatment': '2026-10-20' } },
        ),
    },
    passes: {
      story: 'active treatment',
      claim: (clean) =>
        withDetails(
          { ...asMedicare(withLines(clean, { procedureCode: '98940', modifiers: ['AT'] })), diagnoses: ['M9903'] },
          { dates: { 'initial-treatment': '2026-10-20' } },
        ),
    },
  },
};
