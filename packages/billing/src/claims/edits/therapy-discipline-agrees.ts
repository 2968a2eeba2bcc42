import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { PLAN_MODIFIERS } from './support/therapy.ts';

/** Evaluations belong to one discipline. */
const OF_ONE: readonly { ranges: readonly CodeRange[]; plan: string }[] = [
  { ranges: [['97161', '97164']], plan: 'GP' },
  { ranges: [['97165', '97168']], plan: 'GO' },
  {
    ranges: [
      ['92507', '92508'],
      ['92521', '92524'],
    ],
    plan: 'GN',
  },
];
/** Assistants: of physical therapy under GP, of occupational therapy under GO. */
const ASSISTANTS: Readonly<Record<string, string>> = { CQ: 'GP', CO: 'GO' };

export const therapyDisciplineAgrees: Edit = {
  id: 'therapy-discipline-agrees',
  title: 'Code, plan and assistant are of one discipline',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 5 sections 10.6 and 20.1 (GN, GO, GP; CQ, CO); 42 CFR 410.60 and 410.59',
  why: 'A physical therapy evaluation under another plan, or with the other assistant, is returned with CO-4.',
  kinds: ['professional', 'institutional'],
  effective: { from: '2020-01-01' },
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (line.modifiers.length === 0) return undefined;
      const plans = line.modifiers.filter((modifier) => PLAN_MODIFIERS.includes(modifier));
      const where = `${path}.modifiers`;
      if (plans.length > 1)
        return {
          where,
          message: `Line ${line.lineNumber} stands under ${plans.join(' and ')} together.`,
          fix: 'Keep the plan under which the therapist gave the service.',
        };
      const assistant = line.modifiers.find((modifier) => Object.hasOwn(ASSISTANTS, modifier));
      const wanted =
        OF_ONE.find(({ ranges }) => inRanges(line.procedureCode, ranges))?.plan ??
        (assistant === undefined ? undefined : ASSISTANTS[assistant]);
      const [plan] = plans;
      const fits = (one: string | undefined) => one === undefined || wanted === undefined || one === wanted;
      if (fits(plan) && fits(assistant === undefined ? undefined : ASSISTANTS[assistant])) return undefined;
      return {
        where,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} with ${[plan, assistant].filter(Boolean).join(' and ')}, which is another discipline.`,
        fix: `Use ${wanted} for this service, with CQ for an assistant under GP or CO under GO.`,
      };
    }),
  examples: {
    fires: {
      story: 'occupational evaluation under physical therapy',
      claim: (clean) => withLines(clean, { procedureCode: '97165', modifiers: ['GP'] }),
    },
    passes: {
      story: 'exercise by an assistant of physical therapy',
      claim: (clean) => withLines(clean, { procedureCode: '97110', modifiers: ['GP', 'CQ'] }),
    },
  },
};
