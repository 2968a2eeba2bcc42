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
  return claim.lines.flatMap((line, index) => check(line, `lines[${index}]`, index) ?? []);
}

/** The place of service of a line: its own, else the claim's. */
export function placeOf(claim: Claim, line: ServiceLine): string {
  return line.placeOfService ?? claim.placeOfService;
}

/** True when any of the modifiers is on the line. */
export function hasModifier(line: ServiceLine, modifiers: readonly string[]): boolean {
  return line.modifiers.some((modifier) => modifiers.includes(modifier));
}
