import type { Claim, ServiceLine } from '../../types.ts';
import type { EditHit } from '../edit.ts';

/**
 * Asks a question of every service line.
 * @param check gets the line, its path (`lines[0]`) and its 0-based index; undefined means nothing wrong.
 */
export function lineHits(
  claim: Claim,
  check: (line: ServiceLine, path: string, index: number) => EditHit | readonly EditHit[] | undefined,
): EditHit[] {
  const found: EditHit[] = [];
  const { lines } = claim;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const hits = check(line, linePath(index), index);
    if (hits === undefined) continue;
    if (isList(hits)) found.push(...hits);
    else found.push(hits);
  }
  return found;
}

const isList = (hits: EditHit | readonly EditHit[]): hits is readonly EditHit[] => Array.isArray(hits);

/** Paths of the lines that a claim may have; made once, since every edit about lines needs them. */
const PATHS = Array.from({ length: 100 }, (_, index) => `lines[${index}]`);

function linePath(index: number): string {
  return PATHS[index] ?? `lines[${index}]`;
}

/** The place of service of a line: its own, else the claim's. */
export function placeOf(claim: Claim, line: ServiceLine): string {
  return line.placeOfService ?? claim.placeOfService;
}

/** True when any of the modifiers is on the line. */
export function hasModifier(line: ServiceLine, modifiers: readonly string[]): boolean {
  return line.modifiers.some((modifier) => modifiers.includes(modifier));
}
