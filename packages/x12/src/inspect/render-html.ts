import { counted } from './format.ts';
import { escapeHtml, page, tag } from './html.ts';
import type { InspectedElement, InspectedFile, InspectedLine, InspectedLoop, NumberedFinding } from './model.ts';
import { type Severities, severitiesOf, worstSeverity } from './severities.ts';
import { countOfFindings, placeOf, verdictOf } from './words.ts';

/** With up to so many segments every loop is open at first; else only the envelopes and what holds findings. */
const MOST_OPEN = 400;
/** Ids of the loops that are always open: the envelopes. */
const ENVELOPES = new Set(['ISA', 'GS', 'ST']);

/** Number of findings by severity inside of a loop. */
interface LoopFindings {
  errors: number;
  warnings: number;
}

/** The drawing in progress of one file. */
interface Drawing {
  out: string[];
  /** Put before ids, so that several files may share a page. */
  prefix: string;
  allOpen: boolean;
  inLoops: ReadonlyMap<InspectedLoop, LoopFindings>;
}

/** One inspected file, or several, as a page of its own: loops fold, findings link to their segments. */
export function renderHtml(models: InspectedFile | readonly InspectedFile[]): string {
  const files = 'lines' in models ? [models] : models;
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    const title = only.title === '' ? 'X12 file' : only.title;
    return page(title, `<main id="content">\n${fileHtml(only, '', 'h1')}\n</main>`);
  }
  const title = counted(files.length, 'X12 file');
  const sections = files.map((file, i) => `<section>\n${fileHtml(file, `f${i + 1}-`, 'h2')}\n</section>`);
  return page(title, `<h1>${escapeHtml(title)}</h1>\n<main id="content">\n${sections.join('\n')}\n</main>`);
}

function fileHtml(model: InspectedFile, prefix: string, heading: 'h1' | 'h2'): string {
  const out: string[] = [];
  const at: Drawing = {
    out,
    prefix,
    allOpen: model.lines.length <= MOST_OPEN,
    inLoops: findingsInLoops(model.lines),
  };
  const below = heading === 'h1' ? 'h2' : 'h3';
  out.push(`<header>`, `<${heading}>${escapeHtml(model.title === '' ? 'X12 file' : model.title)}</${heading}>`);
  const count = countOfFindings(model.findings);
  out.push(
    tag('span', `verdict ${model.valid ? 'good' : 'bad'}`, sentence(verdictOf(model))) + tag('span', 'dim', count),
  );
  out.push(tag('p', 'facts', model.facts.join(' · ')), setsHtml(model), `</header>`);
  if (model.findings.length > 0) {
    out.push(`<${below} id="${prefix}findings">Findings</${below}>`, `<ol class="findings">`);
    const shown = new Set(model.lines.flatMap((line) => line.findings.map((one) => one.number)));
    for (const one of model.findings)
      out.push(`<li>${findingHtml(at, one, shown.has(one.number) ? 'list' : 'alone')}</li>`);
    out.push(`</ol>`);
  }
  if (model.lines.length > 0) out.push(`<${below}>Segments</${below}>`);
  drawLines(at, model.lines);
  if (model.leftOut > 0) out.push(tag('p', 'dim', `${counted(model.leftOut, 'segment')} not shown.`));
  return out.filter((part) => part !== '').join('\n');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function setsHtml(model: InspectedFile): string {
  if (model.sets.length === 0) return '';
  const items = model.sets.map((set) => {
    const verdict = set.valid ? tag('span', 'count good', 'valid') : tag('span', 'count bad', 'not valid');
    const facts = [set.guide, ...set.facts].join(' · ');
    return `<li><b>${escapeHtml(`${set.name} ${set.control}`)} ${verdict}</b>${tag('span', 'dim', facts)}</li>`;
  });
  return `<ul class="sets" aria-label="Transaction sets">\n${items.join('\n')}\n</ul>`;
}

function findingsInLoops(lines: readonly InspectedLine[]): Map<InspectedLoop, LoopFindings> {
  const counts = new Map<InspectedLoop, LoopFindings>();
  for (const { path, findings } of lines) {
    if (findings.length === 0) continue;
    const errors = findings.filter((one) => one.finding.severity === 'error').length;
    for (const loop of path) {
      const before = counts.get(loop) ?? { errors: 0, warnings: 0 };
      counts.set(loop, {
        errors: before.errors + errors,
        warnings: before.warnings + findings.length - errors,
      });
    }
  }
  return counts;
}

function drawLines(at: Drawing, lines: readonly InspectedLine[]): void {
  let path: readonly InspectedLoop[] = [];
  for (const line of lines) {
    let same = 0;
    while (same < path.length && path[same] === line.path[same]) same += 1;
    for (let i = path.length; i > same; i -= 1) at.out.push('</details>');
    for (const loop of line.path.slice(same)) openLoop(at, loop);
    path = line.path;
    drawLine(at, line);
  }
  for (const _ of path) at.out.push('</details>');
}

function openLoop(at: Drawing, loop: InspectedLoop): void {
  const { errors, warnings } = at.inLoops.get(loop) ?? { errors: 0, warnings: 0 };
  const isOpen = at.allOpen || ENVELOPES.has(loop.id) || errors + warnings > 0;
  const state = errors > 0 ? ' class="has-error"' : warnings > 0 ? ' class="has-warning"' : '';
  const summary = [
    tag('span', 'loop', loop.id),
    `<span>${escapeHtml(loop.name)}</span>`,
    tag('span', 'title', loop.title),
    errors > 0 ? tag('span', 'count bad', counted(errors, 'error')) : '',
    warnings > 0 ? tag('span', 'count warned', counted(warnings, 'warning')) : '',
  ].join('');
  at.out.push(`<details${state}${isOpen ? ' open' : ''}>`, `<summary>${summary}</summary>`);
}

function drawLine(at: Drawing, line: InspectedLine): void {
  const { out, prefix } = at;
  out.push(`<div class="segment" id="${prefix}s${line.offset}">`);
  out.push(
    `<div class="head"><span class="position"><span class="vh">Segment </span>${line.position}</span>` +
      tag('span', 'id', line.segment) +
      tag('span', 'name', line.name) +
      tag('code', 'raw', line.text) +
      `</div>`,
  );
  if (!line.placed) out.push(tag('p', 'misplaced', 'The guide has no place for this segment here.'));
  if (line.elements.length > 0) {
    const severities = severitiesOf(line.findings);
    const cells = line.elements.map((element) => elementHtml(element, severities));
    out.push(`<dl class="elements">${cells.join('')}</dl>`);
  }
  for (const one of line.findings) out.push(findingHtml(at, one, 'line'));
  out.push(`</div>`);
}

function elementHtml(element: InspectedElement, severities: Severities): string {
  const worst = worstSeverity(element, severities);
  const classes = [
    worst === 'error' ? 'wrong' : worst === 'warning' ? 'doubtful' : '',
    element.shown.length + element.name.length > 60 ? 'long' : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
  const repetition = element.repetition > 0 ? ` (${element.repetition})` : '';
  const name = escapeHtml(`${element.name}${repetition}`);
  const term = `<dt><code>${escapeHtml(element.reference)}</code>${name}</dt>`;
  const value = `<dd><b>${escapeHtml(element.shown)}</b>${tag('span', 'meaning', element.meaning)}</dd>`;
  return `<div${classes === '' ? '' : ` class="${classes}"`}>${term}${value}</div>`;
}

/** In the list a finding links to its segment; at the segment it is what is linked to. */
function findingHtml(at: Drawing, { number, finding }: NumberedFinding, where: 'list' | 'alone' | 'line'): string {
  const kind = finding.severity === 'error' ? 'Error' : 'Warning';
  const target = `${at.prefix}s${finding.offset}`;
  const place = escapeHtml(placeOf(finding));
  const link = where === 'list' ? `<a href="#${target}">${place}</a>` : where === 'alone' ? place : '';
  const reference = where === 'line' ? escapeHtml(finding.element) : link;
  const id = where === 'line' ? ` id="${at.prefix}finding${number}"` : '';
  return (
    `<div class="finding${finding.severity === 'error' ? '' : ' warning'}"${id}>` +
    `<b>${kind}</b> <span class="where">SNIP ${finding.snip}${reference === '' ? '' : ` · ${reference}`}</span><br>` +
    `${escapeHtml(finding.message)}${tag('span', 'fix', finding.fix)}</div>`
  );
}
