import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { facilityPart } from './support/institutional.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Outpatient bills that are paid by procedure code. */
const BY_CODE = new Set(['13', '14', '75', '76', '83', '85']);

/** Revenue codes that name no service by themselves; those that Medicare packages (0343, 0344, 0732, 0762 ...) are not here. */
const NEEDS_CODE: readonly CodeRange[] = [
  ['0300', '0319'],
  ['0320', '0329'],
  ['0333', '0335'],
  ['0340', '0342'],
  ['0350', '0369'],
  ['0400', '0409'],
  ['0420', '0449'],
  ['0450', '0459'],
  ['0460', '0489'],
  ['0490', '0499'],
  ['0510', '0519'],
  ['0610', '0619'],
  ['0636', '0636'],
  ['0730', '0731'],
  ['0740', '0749'],
  ['0771', '0771'],
  ['0900', '0918'],
];

export const revenueCodeNeedsProcedure: Edit = {
  id: 'revenue-code-needs-procedure',
  title: 'Outpatient lines have the procedure code that their revenue code needs',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 4 sections 20.1 and 20.5; 005010X223A3 loop 2400 SV202',
  why: 'Outpatient care is paid by procedure code: a laboratory or X-ray line without one is returned with M20.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!BY_CODE.has(facilityPart(claim)?.facilityTypeCode ?? '')) return [];
    return lineHits(claim, (line, path) =>
      line.procedureCode.trim() === '' && line.chargeCents > 0 && inRanges(line.revenueCode ?? '', NEEDS_CODE)
        ? {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} has revenue code ${line.revenueCode} and no procedure code.`,
            fix: 'Enter the CPT or HCPCS code of the service, one line for each.',
          }
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'X-ray without its code',
      from: 'outpatient',
      claim: (clean) => ({
        ...clean,
        lines: clean.lines.map((line) => (line.revenueCode === '0320' ? { ...line, procedureCode: '' } : line)),
      }),
    },
    passes: { story: 'every line coded', from: 'outpatient', claim: (clean) => clean },
  },
};
