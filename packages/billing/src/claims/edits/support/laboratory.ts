import type { Claim, ServiceLine } from '../../types.ts';
import { type CodeRange, inRanges } from './code-ranges.ts';

/** Tests under CLIA; drawing blood, consultations of pathologists and breath tests that need no certificate are left out. */
const TESTS: readonly CodeRange[] = [
  ['80047', '80299'],
  ['81000', '81003'],
  ['81005', '81025'],
  ['82009', '82962'],
  ['83036', '83036'],
  ['83540', '84999'],
  ['85004', '85999'],
  ['86003', '86063'],
  ['86140', '86900'],
  ['87015', '87999'],
];

/** True for a laboratory test that needs a CLIA certificate; the physician's part of it (26) does not. */
export function needsClia(line: ServiceLine): boolean {
  return inRanges(line.procedureCode, TESTS) && !line.modifiers.includes('26');
}

/** The certificate number of a line: its own, the claim's, the place's, or the practice's; undefined where there is none. */
export function cliaOf(claim: Claim, line: ServiceLine): string | undefined {
  const numbers = [line.cliaNumber, claim.details?.cliaNumber, claim.facility?.cliaNumber, claim.billing.cliaNumber];
  return numbers.find((number) => number !== undefined && number.trim() !== '');
}
