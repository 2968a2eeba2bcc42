import type { Edit } from './edit.ts';
import { isSpinalManipulation, isSubluxation } from './support/chiropractic.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { pointedAt } from './support/pointers.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const chiropracticSubluxation: Edit = {
  id: 'chiropractic-subluxation',
  title: 'Manipulation points to a subluxation',
  severity: 'hold',
  source:
    'CMS Benefit Policy Manual ch. 15 section 240.1.2 and Claims Processing Manual ch. 12 section 220; 42 CFR 410.21(b)',
  why: 'Medicare covers manipulation for a subluxation of the spine only: otherwise CO-50.',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          isSpinalManipulation(line) && line.modifiers.includes('AT') && !pointedAt(claim, line).some(isSubluxation)
            ? {
                where: `${path}.diagnosisPointers`,
                message: `Line ${line.lineNumber} bills active manipulation and points to no subluxation.`,
                fix: 'Point to the region’s subluxation (M99.00 to M99.05), and to the complaint after it.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'low back pain only',
      claim: (clean) =>
        withDetails(
          { ...asMedicare(withLines(clean, { procedureCode: '98940', modifiers: ['AT'] })), diagnoses: ['M5450'] },
          { dates: { 'initial-treatment': '2026-10-20' } },
        ),
    },
    passes: {
      story: 'lumbar subluxation',
      claim: (clean) =>
        withDetails(
          { ...asMedicare(withLines(clean, { procedureCode: '98940', modifiers: ['AT'] })), diagnoses: ['M9903'] },
          { dates: { 'initial-treatment': '2026-10-20' } },
        ),
    },
  },
};
