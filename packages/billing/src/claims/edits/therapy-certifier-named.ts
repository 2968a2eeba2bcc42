import type { Edit } from './edit.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { hasModifier } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { isTherapy, PLAN_MODIFIERS } from './support/therapy.ts';

export const therapyCertifierNamed: Edit = {
  id: 'therapy-certifier-named',
  title: 'Therapy names who certified the plan of care',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 5 section 20 (certifying physician as referring provider); 42 CFR 424.24(c)',
  why: 'Medicare wants the name and NPI of who signed the plan: without, CO-16 with N285.',
  kinds: ['professional'],
  effective: { from: '2012-10-01' },
  check: (claim) => {
    if (claim.referring || !isMedicare(claim)) return [];
    const at = claim.lines.findIndex(
      (line) => isTherapy(line.procedureCode) && hasModifier(line, PLAN_MODIFIERS) && !line.providers?.referring,
    );
    const line = claim.lines[at];
    if (!line) return [];
    return [
      {
        where: 'referring',
        message: `Line ${line.lineNumber} bills therapy and the claim does not name who certified the plan of care.`,
        fix: 'Add the physician or practitioner who signed the plan, as the referring provider.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'nobody named',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '97110', modifiers: ['GP'] })),
    },
    passes: {
      story: 'physician named',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '97110', modifiers: ['GP'] }))),
    },
  },
};
