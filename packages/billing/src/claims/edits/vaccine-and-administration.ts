import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { isVaccination, isVaccine } from './support/vaccines.ts';

export const vaccineAndAdministration: Edit = {
  id: 'vaccine-and-administration',
  title: 'A vaccine and its administration are billed together',
  severity: 'warn',
  source:
    'CPT immunization guidelines (90460 to 90474 with the product); CMS Claims Processing Manual ch. 18 section 10.2',
  why: 'Product and giving are paid apart: one is often forgotten, or denied without the other.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    const given = claim.lines.some(({ procedureCode }) => isVaccination(procedureCode));
    const product = claim.lines.some(({ procedureCode }) => isVaccine(procedureCode));
    if (given === product) return [];
    return lineHits(claim, (line, path) =>
      isVaccine(line.procedureCode) || isVaccination(line.procedureCode)
        ? {
            where: `${path}.procedureCode`,
            message: product
              ? `Line ${line.lineNumber} bills a vaccine and no line bills giving it.`
              : `Line ${line.lineNumber} bills giving a vaccine and no line names the vaccine.`,
            fix: product
              ? 'Add the administration: 90471, 90460 for children with counseling, or G0008 to G0010 for Medicare.'
              : 'Add the vaccine; one that the state gave has modifier SL and no charge where the payer wants it so.',
          }
        : undefined,
    );
  },
  examples: {
    fires: { story: 'vaccine only', claim: (clean) => withLines(clean, { procedureCode: '90686' }) },
    passes: {
      story: 'vaccine and giving',
      claim: (clean) => withLines(clean, { procedureCode: '90686' }, { procedureCode: '90471' }),
    },
  },
};
