import { type Paint, paint, wrap } from '../ansi.ts';
import { counted } from '../format.ts';
import { escapeHtml, page, tag } from '../html.ts';
import type { TextOptions } from '../render-text.ts';
import { loopInWords } from '../words.ts';
import type { Difference, FileDifferences } from './model.ts';

/** A difference as a sentence: `SV102 Charge: $200.00 became $210.00.` */
export function differenceInWords(one: Difference): string {
  const { kind, before, after } = one;
  const thing = nameOf(one);
  if (kind === 'changed') return `${thing}: ${before} became ${after}.`;
  return kind === 'added' ? `${thing} was added: ${after}.` : `${thing} was removed: ${before}.`;
}

function headline({ same, differences }: FileDifferences): string {
  return same ? 'The files say the same.' : `${counted(differences.length, 'difference')}.`;
}

/** Differences that lie in the same loop, in order. */
function groups(differences: readonly Difference[]): { steps: string[]; own: Difference[] }[] {
  const found: { steps: string[]; own: Difference[] }[] = [];
  for (const one of differences) {
    const last = found.at(-1);
    const steps = one.path.map(loopInWords);
    if (last !== undefined && last.steps.join('\n') === steps.join('\n')) last.own.push(one);
    else found.push({ steps, own: [one] });
  }
  return found;
}

/** Differences as text for a terminal or a text file. */
export function renderDiffText(result: FileDifferences, options: TextOptions = {}): string {
  const p = paint(options.color === true);
  const width = Math.max(options.width ?? 100, 40);
  const out = [`${p.red(`- ${result.before}`)}`, `${p.green(`+ ${result.after}`)}`, p.bold(headline(result))];
  let before: readonly string[] = [];
  for (const { steps, own } of groups(result.differences)) {
    let same = 0;
    while (same < before.length && before[same] === steps[same]) same += 1;
    if (same === 0 || same < steps.length) out.push('');
    for (const [i, step] of steps.entries()) {
      const indent = '  '.repeat(i);
      if (i >= same) for (const line of wrap(step, width - indent.length)) out.push(indent + p.bold(p.blue(line)));
    }
    before = steps;
    const widest = Math.min(Math.max(...own.map((one) => nameOf(one).length), 20), MOST_NAME);
    for (const one of own) out.push(...textOf(p, one, '  '.repeat(Math.max(steps.length - 1, 0)), width, widest));
  }
  return `${out.join('\n')}\n`;
}

const SIGNS = { changed: '~', added: '+', removed: '-' } as const;
/** Columns for names, at most. */
const MOST_NAME = 48;

function nameOf({ what, reference, name }: Difference): string {
  return what === 'transaction set' || what === 'interchange' ? name : `${reference} ${name}`;
}

function textOf(p: Paint, one: Difference, indent: string, width: number, nameWidth: number): string[] {
  const color = one.kind === 'changed' ? p.yellow : one.kind === 'added' ? p.green : p.red;
  const name = nameOf(one);
  const label = `${indent}  ${color(SIGNS[one.kind])} ${name.padEnd(nameWidth)} `;
  const column = indent.length + 4 + Math.max(name.length, nameWidth) + 1;
  const room = width - column;
  if (one.kind === 'changed' && one.before.length + one.after.length + 3 <= room)
    return [`${label}${p.red(one.before)} → ${p.green(one.after)}`];
  // A value that has no room beside its name stands below it.
  const start = room >= 40 ? column : indent.length + 6;
  const before = one.before === '' ? [] : wrap(one.before, width - start - 2).map((line) => p.red(line));
  const after = one.after === '' ? [] : wrap(one.after, width - start - 2).map((line) => p.green(line));
  const isBoth = one.kind === 'changed';
  const lines = [...signed(isBoth ? '- ' : '', before), ...signed(isBoth ? '+ ' : '', after)];
  if (start !== column) return [label.trimEnd(), ...lines.map((line) => ' '.repeat(start) + line)];
  const [first = '', ...more] = lines;
  return [label + first, ...more.map((line) => ' '.repeat(column) + line)];
}

function signed(sign: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => (i === 0 ? sign : ' '.repeat(sign.length)) + line);
}

/** Differences as a page of its own. */
export function renderDiffHtml(result: FileDifferences): string {
  const out = [
    '<header>',
    `<h1>${escapeHtml(`${result.before} and ${result.after}`)}</h1>`,
    tag('span', `verdict ${result.same ? 'good' : 'warned'}`, headline(result)),
    tag('p', 'facts', 'Separators, line ends, envelope dates and numbers, and the order of repeats do not count.'),
    '</header>',
    '<main id="content">',
  ];
  for (const { steps, own } of groups(result.differences)) {
    const outer = steps.slice(0, -1).join(' › ');
    out.push(`<h2>${tag('span', 'outer', outer)}${escapeHtml(steps.at(-1) ?? 'File')}</h2>`, '<table>');
    out.push('<thead><tr><th class="what" scope="col">What</th>');
    out.push(`<th class="before" scope="col">${escapeHtml(result.before || 'Before')}</th>`);
    out.push(`<th class="after" scope="col">${escapeHtml(result.after || 'After')}</th></tr></thead>`, '<tbody>');
    for (const one of own) out.push(rowHtml(one));
    out.push('</tbody></table>');
  }
  out.push('</main>');
  return page(`${result.before} and ${result.after}`, out.join('\n'));
}

function rowHtml({ reference, name, before, after, what, positionBefore, positionAfter }: Difference): string {
  const isPlain = what === 'transaction set' || what === 'interchange';
  const thing = isPlain ? escapeHtml(name) : `<code>${escapeHtml(reference)}</code> ${escapeHtml(name)}`;
  return (
    `<tr><td>${thing}</td>` +
    `<td>${before === '' ? NOTHING : `<del>${escapeHtml(before)}</del>${segmentAt(positionBefore)}`}</td>` +
    `<td>${after === '' ? NOTHING : `<ins>${escapeHtml(after)}</ins>${segmentAt(positionAfter)}`}</td></tr>`
  );
}

const NOTHING = '<span class="none">nothing</span>';

function segmentAt(position: number): string {
  return position === 0 ? '' : ` <span class="dim at">at segment ${position}</span>`;
}
