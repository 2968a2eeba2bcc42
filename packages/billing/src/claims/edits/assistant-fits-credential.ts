import type { Edit } from './edit.ts';
import { asMedicare, withLines, withRendering } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

const NOT_PHYSICIANS = new Set(['PA', 'PA-C', 'NP', 'APRN', 'CNS', 'RNFA']);
const PHYSICIANS = new Set(['MD', 'DO', 'DPM']);

export const assistantFitsCredential: Edit = {
  id: 'assistant-fits-credential',
  title: 'AS marks an assistant at surgery who is no physician',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 12 section 20.4.3 (80 to 82 physicians, AS physician assistants and nurse practitioners)',
  why: 'The assistant is paid by who it was; with the wrong modifier the line is denied or overpaid.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) => {
          const credential = (line.providers?.rendering ?? claim.rendering)?.credential;
          if (credential === undefined || line.modifiers.length === 0) return undefined;
          const marked = line.modifiers.includes('AS');
          const where = `${path}.modifiers`;
          if (marked && PHYSICIANS.has(credential))
            return {
              where,
              message: `Line ${line.lineNumber} has AS and was assisted by a physician (${credential}).`,
              fix: 'Use 80, 81 or 82 for a physician.',
            };
          if (!marked && NOT_PHYSICIANS.has(credential) && hasModifier(line, ['80', '81', '82']))
            return {
              where,
              message: `Line ${line.lineNumber} has an assistant modifier and was assisted by ${credential}, without AS.`,
              fix: 'Use AS for an assistant who is no physician.',
            };
          return undefined;
        })
      : [],
  examples: {
    fires: {
      story: 'physician assistant with 80',
      claim: (clean) =>
        asMedicare(
          withRendering(withLines(clean, { procedureCode: '27447', modifiers: ['RT', '80'] }), { credential: 'PA' }),
        ),
    },
    passes: {
      story: 'physician assistant with AS',
      claim: (clean) =>
        asMedicare(
          withRendering(withLines(clean, { procedureCode: '27447', modifiers: ['RT', 'AS'] }), { credential: 'PA' }),
        ),
    },
  },
};
