import { type Paint, paint } from './ansi.ts';
import { shortened, visible } from './format.ts';
import type { InspectedFile, InspectedLine, NumberedFinding } from './model.ts';
import type { TextOptions } from './render-text.ts';
import { placeInWords } from './words.ts';

/** Segments shown before and after the one with the finding. */
const AROUND = 1;

/**
 * The findings of a file one by one, each with the loops around it, the segment it names and its neighbours: the answer
 * to what is wrong, where, and what to do.
 */
export function renderFindings(model: InspectedFile, options: TextOptions = {}): string {
  const p = paint(options.color === true);
  const width = Math.max(options.width ?? 100, 40);
  const lineOf = new Map<number, number>();
  for (const [i, line] of model.lines.entries()) for (const one of line.findings) lineOf.set(one.number, i);
  const out: string[] = [];
  for (const [i, one] of model.findings.entries()) {
    out.push(`  ${sentence(p, one)}`);
    const at = lineOf.get(one.number);
    const next = model.findings[i + 1];
    // Several findings in one segment share what is shown of it.
    if (at !== undefined && (next === undefined || lineOf.get(next.number) !== at))
      out.push(...contextOf(p, model.lines, at, width));
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

function sentence(p: Paint, { finding }: NumberedFinding): string {
  const where = [finding.loop, finding.element || finding.segment].filter((part) => part !== '').join(' ');
  const color = finding.severity === 'error' ? p.red : p.yellow;
  const place = `segment ${finding.position}${where === '' ? '' : ` (${where})`}, SNIP ${finding.snip}:`;
  return visible(`${place} ${finding.message} ${finding.fix}`).replace(place, () => color(place));
}

function contextOf(p: Paint, lines: readonly InspectedLine[], at: number, width: number): string[] {
  const line = lines[at];
  if (line === undefined) return [];
  const path = nearestPath(line, width - 11);
  const out = path === '' ? [] : [p.dim(`        in ${path}`)];
  for (const near of lines.slice(Math.max(at - AROUND, 0), at + AROUND + 1)) {
    const isIt = near === line;
    const text = shortened(`${String(near.position).padStart(6)}  ${near.text}`, width - 6);
    // What a selection left out in between would make strangers neighbours.
    if (!isIt && Math.abs(near.position - line.position) > AROUND) continue;
    out.push(isIt ? `    ${p.bold('>')} ${text}` : p.dim(`      ${text}`));
    if (isIt) out.push(...elementsOf(p, line));
  }
  return out;
}

/** The loops around a line; what has no room is left out from the outside. */
function nearestPath({ path }: InspectedLine, width: number): string {
  const inner = path.filter(({ id }) => id !== 'ISA' && id !== 'GS');
  for (let from = 0; from < inner.length; from += 1) {
    const text = `${from === 0 ? '' : '… › '}${placeInWords(inner.slice(from))}`;
    if (text.length <= width || from === inner.length - 1) return shortened(text, width);
  }
  return '';
}

/** The elements that findings name, with what they are called and what they say. */
function elementsOf(p: Paint, line: InspectedLine): string[] {
  return line.elements
    .filter((element) => element.findings.length > 0)
    .map(({ reference, name, shown, meaning }) => {
      const words = meaning === '' ? '' : ` (${meaning})`;
      return `              ${p.bold(`${reference} ${name}: ${shown}`)}${words}`;
    });
}
