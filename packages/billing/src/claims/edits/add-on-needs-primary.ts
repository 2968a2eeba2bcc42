import type { Edit } from './edit.ts';
import { inAddOnTable } from './support/add-on-hits.ts';
import { primariesOf } from './support/add-ons.ts';
import { inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const addOnNeedsPrimary: Edit = {
  id: 'add-on-needs-primary',
  title: 'Add-on codes stand beside their primary service',
  severity: 'hold',
  source: 'CMS NCCI add-on code edits; CMS Claims Processing Manual ch. 12 section 30.D; CPT appendix D',
  why: 'An add-on is never paid alone. Without its primary service of the same day it is denied: CO-97 or CO-16.',
  effective: SINCE_5010,
  check: (claim, context) =>
    lineHits(claim, (line, path) => {
      const primaries = primariesOf(line.procedureCode);
      // The whole list, where it is installed, decides by its own edits.
      if (!primaries || inAddOnTable(context, line.procedureCode, line.dateOfService)) return undefined;
      const present = claim.lines.some(
        (other) => other.dateOfService === line.dateOfService && inRanges(other.procedureCode, primaries),
      );
      if (present) return undefined;
      const names = primaries.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills the add-on ${line.procedureCode} without its primary service of that day.`,
        fix: `Add the primary service (${names}), or take the add-on off.`,
      };
    }),
  examples: {
    fires: {
      story: 'second vaccine given without a first',
      claim: (clean) => withLines(clean, { procedureCode: '90472' }),
    },
    passes: {
      story: 'second vaccine beside the first',
      claim: (clean) =>
        withLines({ ...clean, diagnoses: ['Z23'] }, { procedureCode: '90471' }, { procedureCode: '90472' }),
    },
  },
};
