import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { namesOf } from './support/names.ts';
import { SINCE_5010 } from './support/since.ts';

/** Longest name of an element: first, middle, else last or organization. */
function longest(path: string): number {
  if (/first(Name)?$/.test(path)) return 35;
  return path.endsWith('middle') ? 25 : 60;
}

export const namesFit: Edit = {
  id: 'names-fit',
  title: 'Names fit their fields',
  severity: 'warn',
  source: '005010X222A1 NM103 (60 characters), NM104 (35), NM105 (25)',
  why: 'A longer name is cut; the payer may not match what is left.',
  effective: SINCE_5010,
  check: (claim) =>
    namesOf(claim)
      .filter(({ path, text }) => text.trim().length > longest(path))
      .map(({ path, whose, text }) => ({
        where: path,
        message: `The ${whose} has ${text.trim().length} characters; the claim carries ${longest(path)}, the rest is cut.`,
        fix: 'Enter the name as on the insurance card or in NPPES, shortened as there.',
      })),
  examples: {
    fires: {
      story: '36 letters of a first name',
      claim: (clean) => withPatient(clean, { name: { last: 'Vance', first: 'M'.repeat(36) } }),
    },
    passes: {
      story: '35 letters',
      claim: (clean) => withPatient(clean, { name: { last: 'Vance', first: 'M'.repeat(35) } }),
    },
  },
};
