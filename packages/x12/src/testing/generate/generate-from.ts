import type { Guide } from '../../guide.ts';
import { dropTwins, FINISHES } from './finishes.ts';
import {
  bodyOf,
  everyLoop,
  type GrownBody,
  type GrownLoop,
  growLoop,
  numberLevels,
  startGrowth,
} from './from-guide.ts';
import type { Random } from './random.ts';
import { repair } from './repair.ts';

/**
 * A transaction set (what stands between ST and SE) made by walking the definition of its guide: what is required is
 * there, the rest by chance; codes are from its lists, types and lengths from the dictionary. Syntax notes, levels and
 * the guide's rules hold; what only a check in code knows is put right by the guide's finish.
 */
export function generateFrom(guide: Guide, random: Random, density = 0.3): GrownBody {
  const at = startGrowth(guide, random, density);
  const root = growLoop(at, guide.root, undefined);
  numberLevels(root);
  const finish = FINISHES[guide.name];
  for (let round = 0; round < 3; round += 1) {
    repair(at, root, guide.rules);
    dropTwins(everyLoop(root));
    finish?.(random, everyLoop(root));
  }
  repair(at, root, guide.rules);
  return bodyOf(root);
}

/** The same before any repair: structure and elements are right, rules are broken as chance will have it. */
export function generateUnrepaired(
  guide: Guide,
  random: Random,
  density = 0.3,
): { body: GrownBody; loops: GrownLoop[] } {
  const root = growLoop(startGrowth(guide, random, density), guide.root, undefined);
  numberLevels(root);
  return { body: bodyOf(root), loops: everyLoop(root) };
}
