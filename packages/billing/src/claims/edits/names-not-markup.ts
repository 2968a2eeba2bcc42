import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { namesOf } from './support/names.ts';
import { SINCE_5010 } from './support/since.ts';

/** Starts as a spreadsheet formula does, or holds angle or curly brackets, or an escaped character. */
const SUSPECT = /^\s*[=+@-]|[<>{}]|&(#\d+|[a-z]+);/i;

export const namesNotMarkup: Edit = {
  id: 'names-not-markup',
  title: 'Names do not look like a formula or markup',
  severity: 'warn',
  source: '005010X222A1 NM103, NM104 of each name',
  why: 'Such a name comes from a broken import or from somebody who tries one on; no payer has it on file.',
  effective: SINCE_5010,
  check: (claim) =>
    namesOf(claim)
      .filter(({ text }) => SUSPECT.test(text))
      .map(({ path, whose }) => ({
        where: path,
        message: `The ${whose} looks like a formula or markup and not like a name.`,
        fix: 'Correct the name, and look at the file that it came from.',
      })),
  examples: {
    fires: {
      story: 'spreadsheet formula',
      claim: (clean) => withPatient(clean, { name: { last: '=SUM(A1)', first: 'Marta' } }),
    },
    passes: {
      story: 'hyphen inside',
      claim: (clean) => withPatient(clean, { name: { last: 'Vance-Holm', first: 'Marta' } }),
    },
  },
};
