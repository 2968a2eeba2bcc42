import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { namesOf } from './support/names.ts';
import { SINCE_5010 } from './support/since.ts';
import { isX12Safe } from './support/text.ts';

export const namesX12Safe: Edit = {
  id: 'names-x12-safe',
  title: 'Names hold only characters that X12 can carry',
  severity: 'warn',
  source: '005010X222A1 appendix B (character sets and delimiters)',
  why: 'Separators and accented letters cannot be sent and are replaced; the payer may not match the changed name.',
  effective: SINCE_5010,
  check: (claim) =>
    namesOf(claim)
      .filter(({ text }) => !isX12Safe(text))
      .map(({ path, whose }) => ({
        where: path,
        message: `The ${whose} holds a character that X12 cannot carry; it will be replaced.`,
        fix: 'Write the name as on the insurance card in plain letters, for example n for an n with tilde.',
      })),
  examples: {
    fires: {
      story: 'accented letter',
      claim: (clean) => withPatient(clean, { name: { last: 'Muñoz', first: 'Marta' } }),
    },
    passes: {
      story: 'apostrophe and hyphen',
      claim: (clean) => withPatient(clean, { name: { last: "O'Dell-Vance", first: 'Marta' } }),
    },
  },
};
