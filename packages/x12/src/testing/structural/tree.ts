import type { Guide } from '../../guide.ts';
import { GUIDES } from '../../guides/index.ts';
import { readX12 } from '../../read.ts';
import type { Loop, X12File } from '../../types.ts';
import { bytesOf } from '../fixtures.ts';
import type { GrownLoop } from '../generate/from-guide.ts';
import type { Grown } from '../generate/guide-segment.ts';
import { setsOf } from '../round-trip.ts';

/** A segment of a fixture with its line. */
export interface Standing extends Grown {
  /** Index of its line in the file. */
  line: number;
}

/** A loop of a fixture: as grown ones are, so that rules can be asked of it in their plain reading. */
export interface StandingLoop extends GrownLoop {
  segments: Standing[];
  loops: StandingLoop[];
}

/** One transaction set of a fixture. */
export interface StandingSet {
  guide: Guide;
  root: StandingLoop;
}

/** A passing fixture: its segments as lines, and its sets as loops that lead to the lines. */
export interface StandingFile {
  lines: string[];
  sets: StandingSet[];
}

/** Reads a passing fixture that is written with `*`, `:`, `^` and `~`, one segment a line. */
export function standing(text: string): StandingFile {
  const file = readX12(bytesOf(text));
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length !== file.segments.length) throw new Error('A fixture has one segment a line.');
  return { lines, sets: standingSets(file) };
}

/** The sets of any file as loops; the line of a segment is its number in the file. */
export function standingSets(file: X12File): StandingSet[] {
  const numberOf = new Map(file.segments.map(({ offset }, i) => [offset, i]));
  return setsOf(file).flatMap(({ root }) => {
    const guide = GUIDES.find((one) => one.root === root?.rule);
    return root === undefined || guide === undefined ? [] : [{ guide, root: loopOf(root, undefined, numberOf) }];
  });
}

function loopOf(loop: Loop, parent: GrownLoop | undefined, numberOf: ReadonlyMap<number, number>): StandingLoop {
  const { rule, rules } = loop;
  if (rule === undefined || rules === undefined) throw new Error(`Loop ${loop.id} was not placed by a guide.`);
  const segments = loop.segments.map(
    ({ id, elements, offset }): Standing => ({ id, elements: [...elements], line: numberOf.get(offset) ?? -1 }),
  );
  const own: StandingLoop = { id: loop.id, parent, segments, loops: [], rule, rules: [...rules] };
  own.loops = loop.loops.map((child) => loopOf(child, own, numberOf));
  return own;
}

/** Every loop, parents first. */
export function loopsOf(root: StandingLoop): StandingLoop[] {
  return [root, ...root.loops.flatMap(loopsOf)];
}

/** Lines of a loop and all below it. */
export function linesOf(loop: StandingLoop): number[] {
  return [...loop.segments.map(({ line }) => line), ...loop.loops.flatMap(linesOf)].sort((a, b) => a - b);
}

/** A segment as a line; what is empty at the end is left out. */
export function lineOf(id: string, elements: readonly string[]): string {
  const texts = [...elements];
  while (texts.at(-1) === '') texts.pop();
  return `${[id, ...texts].join('*')}~`;
}

/** A copy of a loop under the same parent. */
export function copyOf(loop: StandingLoop): StandingLoop {
  const copy: StandingLoop = { ...loop, segments: [...loop.segments], rules: [...loop.rules], loops: [] };
  copy.loops = loop.loops.map((child) => ({ ...copyOf(child), parent: copy }));
  return copy;
}

/** SE01 of every transaction set counted anew. */
export function recounted(lines: readonly string[]): string {
  let from = 0;
  return `${lines
    .map((line, i) => {
      if (line.startsWith('ST*')) from = i;
      return line.startsWith('SE*') ? line.replace(/^SE\*\d*/, `SE*${i - from + 1}`) : line;
    })
    .join('\n')}\n`;
}
