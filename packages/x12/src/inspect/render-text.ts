import { type Paint, paint, wrap } from './ansi.ts';
import { counted, shortened, visible } from './format.ts';
import type { InspectedElement, InspectedFile, InspectedLine, InspectedLoop, NumberedFinding } from './model.ts';
import { type Severities, severitiesOf, worstSeverity } from './severities.ts';
import { countOfFindings, placeOf, verdictOf } from './words.ts';

/** How text is drawn. */
export interface TextOptions {
  /** With the colors of a terminal; plain where it is left out. */
  color?: boolean;
  /** Columns; 100 where it is left out. */
  width?: number;
}

/** The drawing in progress. */
interface Drawing {
  p: Paint;
  width: number;
  out: string[];
}

const POSITION = 6;
const REFERENCE = 9;
const NAME = 26;

/** An inspected file as indented text for a terminal or a text file. */
export function renderText(model: InspectedFile, options: TextOptions = {}): string {
  const at: Drawing = { p: paint(options.color === true), width: Math.max(options.width ?? 100, 40), out: [] };
  drawHead(at, model);
  let path: readonly InspectedLoop[] = [];
  for (const line of model.lines) {
    drawLoops(at, path, line.path);
    path = line.path;
    drawLine(at, line);
  }
  if (model.leftOut > 0) at.out.push('', at.p.dim(`${counted(model.leftOut, 'segment')} not shown.`));
  return `${at.out.join('\n')}\n`;
}

function drawHead(at: Drawing, model: InspectedFile): void {
  const { p, out } = at;
  const verdict = verdictOf(model);
  const count = countOfFindings(model.findings);
  const color = model.valid ? p.green : p.red;
  const head = [model.title === '' ? '' : p.bold(model.title), color(verdict), count].filter((part) => part !== '');
  out.push(head.join('  '));
  if (model.facts.length > 0) out.push(p.dim(model.facts.join(' · ')));
  for (const set of model.sets) {
    const mark = set.valid ? p.green('✓') : p.red('✗');
    out.push(`${mark} ${[`${set.name} ${set.control}`, set.guide, ...set.facts].join(' · ')}`);
  }
  for (const one of model.unplacedFindings) drawFinding(at, one, 0, true);
}

/** A heading for each loop that begins with a line: what its path has that the path before had not. */
function drawLoops(at: Drawing, before: readonly InspectedLoop[], now: readonly InspectedLoop[]): void {
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  if (same < now.length) at.out.push('');
  for (const [i, loop] of now.entries()) {
    if (i < same) continue;
    const id = at.p.bold(at.p.blue(loop.id));
    const title = loop.title === '' ? '' : `  ${at.p.bold(shortened(loop.title, at.width))}`;
    at.out.push(`${' '.repeat(POSITION)}${'  '.repeat(i)}${id} ${loop.name}${title}`);
  }
}

function indentOf(line: InspectedLine): string {
  return '  '.repeat(Math.max(line.path.length - 1, 0));
}

function drawLine(at: Drawing, line: InspectedLine): void {
  const { p, out, width } = at;
  const indent = indentOf(line);
  const position = String(line.position).padStart(POSITION - 1);
  const head = `${line.segment.padEnd(3)} ${line.name}`;
  const room = width - POSITION - indent.length - 2 - head.length - 3;
  const text = room >= 12 ? `   ${p.dim(shortened(line.text, room))}` : '';
  out.push(`${p.dim(position)} ${indent}  ${p.bold(line.segment.padEnd(3))} ${line.name}${text}`);
  if (!line.placed) out.push(`${' '.repeat(POSITION)}${indent}      ${p.yellow('no place for it in the guide')}`);
  const severities = severitiesOf(line.findings);
  for (const element of line.elements) drawElement(at, element, indent, severities);
  for (const one of line.findings) drawFinding(at, one, indent.length, false);
}

function drawElement(at: Drawing, element: InspectedElement, indent: string, severities: Severities): void {
  const { p, out, width } = at;
  const repetition = element.repetition > 0 ? ` (${element.repetition})` : '';
  const name = `${element.name}${repetition}`;
  const start = POSITION + indent.length + 6;
  const left = `${' '.repeat(start)}${p.dim(element.reference.padEnd(REFERENCE))} ${name.padEnd(NAME)} `;
  const column = start + REFERENCE + 1 + Math.max(name.length, NAME) + 1;
  const text = element.meaning === '' ? element.shown : `${element.shown}  ${element.meaning}`;
  const [first = '', ...more] = wrap(text, width - column);
  const worst = worstSeverity(element, severities);
  const mark = worst === 'error' ? p.red : worst === 'warning' ? p.yellow : p.bold;
  const value = first.startsWith(element.shown)
    ? `${mark(element.shown)}${p.cyan(first.slice(element.shown.length))}`
    : mark(first);
  out.push(left + value);
  for (const rest of more) out.push(' '.repeat(column) + p.cyan(rest));
}

function drawFinding(at: Drawing, { finding }: NumberedFinding, indent: number, withPlace: boolean): void {
  const { p, out, width } = at;
  const isError = finding.severity === 'error';
  const color = isError ? p.red : p.yellow;
  const start = withPlace ? 2 : POSITION + indent + 4;
  const place = withPlace ? `${placeOf(finding)}: ` : finding.element === '' ? '' : `${finding.element}: `;
  const words = visible(`${place}${finding.message} ${finding.fix}`.trim());
  const label = `${isError ? '✗ error' : '! warning'} SNIP ${finding.snip}  `;
  const [first = '', ...more] = wrap(words, width - start - label.length);
  out.push(`${' '.repeat(start)}${color(label)}${first}`);
  for (const rest of more) out.push(`${' '.repeat(start + label.length)}${rest}`);
}
