import type { Edit } from './edit.ts';
import { ABN } from './support/coverage.ts';
import { asMedicare, withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const abnIsForMedicare: Edit = {
  id: 'abn-is-for-medicare',
  title: 'ABN modifiers go to Medicare',
  severity: 'warn',
  source: 'CMS Claims Processing Manual ch. 30 section 50.1; HCPCS modifiers GA, GX, GY, GZ',
  why: 'Notices of non-coverage are for Original Medicare. Other payers ignore the modifier or deny the line: CO-4.',
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim) || claim.otherPayers?.some(({ payer }) => ['MA', 'MB'].includes(payer.claimFilingIndicator))
      ? []
      : lineHits(claim, (line, path) =>
          hasModifier(line, ABN)
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} has an ABN modifier and the payer is not Medicare.`,
                fix: 'Take it off; ask the plan for its decision beforehand instead.',
              }
            : undefined,
        ),
  examples: {
    fires: { story: 'GA to a commercial payer', claim: (clean) => withLines(clean, { modifiers: ['GA'] }) },
    passes: { story: 'GA to Medicare', claim: (clean) => asMedicare(withLines(clean, { modifiers: ['GA'] })) },
  },
};
