import type { Claim } from '../../types.ts';
import type { EditContext, EditHit } from '../edit.ts';
import { hasModifier, lineHits } from './lines.ts';
import { isMedicare } from './payer-kind.ts';
import { tableOn } from './tables.ts';

/** GA notice on file, GX voluntary notice, GY never covered, GZ no notice on file. */
export const ABN = ['GA', 'GX', 'GY', 'GZ'];

/**
 * Lines to Medicare whose code stands in coverage articles and whose diagnoses none of them covers. Articles of several
 * contractors may list a code; one that covers a diagnosis is enough, since the contractor is not known here. A line that
 * says by its modifier that a denial is expected is left alone.
 */
export function withoutNeed(claim: Claim, { codes }: EditContext): EditHit[] {
  if (!isMedicare(claim)) return [];
  return lineHits(claim, (line, path) => {
    if (hasModifier(line, ABN)) return undefined;
    const articles = tableOn(codes, 'coverage-articles', line.dateOfService)?.find(line.procedureCode) ?? [];
    const listing = articles.filter(({ covered, notCovered }) => covered.length + notCovered.length > 0);
    if (listing.length === 0) return undefined;
    const pointed = line.diagnosisPointers.map((pointer) => claim.diagnoses[pointer - 1] ?? '');
    const supported = listing.some(({ covered, notCovered }) =>
      pointed.some((code) => (covered.length > 0 ? covered.includes(code) : !notCovered.includes(code))),
    );
    if (supported) return undefined;
    return {
      where: `${path}.diagnosisPointers`,
      message: `No diagnosis of line ${line.lineNumber} supports ${line.procedureCode} (article ${listing[0]?.article}: ${listing[0]?.title}).`,
      fix: 'Point to the diagnosis that the chart gives as reason; with a signed ABN add GA, without one GZ.',
    };
  });
}
