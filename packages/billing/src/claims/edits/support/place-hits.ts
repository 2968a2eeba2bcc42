import type { Claim } from '../../types.ts';
import type { EditHit } from '../edit.ts';
import { type CodeRange, inRanges } from './code-ranges.ts';
import { lineHits, placeOf } from './lines.ts';

/** A visit whose code says where it was given. */
export interface PlaceRule {
  ranges: readonly CodeRange[];
  /** The visit in words: `an emergency department visit`. */
  visit: string;
  fits(place: string): boolean;
  fix: string;
}

/** Every line whose place of service contradicts its code. A place that is missing is another edit's concern. */
export function placeHits(claim: Claim, rule: PlaceRule): EditHit[] {
  return lineHits(claim, (line, path) => {
    const place = placeOf(claim, line);
    if (place === '' || !inRanges(line.procedureCode, rule.ranges) || rule.fits(place)) return undefined;
    return {
      where: line.placeOfService === undefined ? 'placeOfService' : `${path}.placeOfService`,
      message: `Line ${line.lineNumber} bills ${line.procedureCode}, ${rule.visit}, at place of service ${place}.`,
      fix: rule.fix,
    };
  });
}
