import type { Edit } from './edit.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { isTherapy, PLAN_MODIFIERS } from './support/therapy.ts';

export const therapyPlanModifier: Edit = {
  id: 'therapy-plan-modifier',
  title: 'Therapy says under which plan it was given',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 5 sections 10.6 and 20.1 (GN, GO, GP)',
  why: 'Medicare counts therapy by discipline; a therapy line without the modifier is returned with N56 or CO-4.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          isTherapy(line.procedureCode) && !hasModifier(line, PLAN_MODIFIERS)
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills the therapy ${line.procedureCode} without its plan.`,
                fix: 'Add GP physical, GO occupational or GN speech therapy.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'exercise without plan',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '97110' }))),
    },
    passes: {
      story: 'exercise under physical therapy',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '97110', modifiers: ['GP'] }))),
    },
  },
};
