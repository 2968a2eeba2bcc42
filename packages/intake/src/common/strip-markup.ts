/** Elements after whose end (or at which) a line ends. */
const LINE_ENDS = new Set(['br', '/p', '/div', '/tr', '/li', '/table', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6']);

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * Plain text of XHTML or HTML: block ends become line ends, cells are divided by ` | `, tags, comments, scripts and
 * styles go, references are decoded once. One pass, so that no markup makes it slow.
 */
export function stripMarkup(markup: string): string {
  const parts: string[] = [];
  let position = 0;
  while (position < markup.length) {
    const open = markup.indexOf('<', position);
    if (open < 0) break;
    if (open > position) parts.push(spoken(markup.slice(position, open)));
    const close = markup.indexOf('>', open);
    if (close < 0) {
      position = markup.length;
      break;
    }
    const tag = tagName(markup, open + 1);
    const mark = markOf(tag);
    // Empty lines go anyway, so that marks do not pile up.
    if (mark !== '' && !(mark === '\n' && parts.at(-1) === '\n')) parts.push(mark);
    position = close + 1;
    if (tag === 'script' || tag === 'style') {
      const end = markup.indexOf(`</${tag}`, position);
      position = end < 0 ? markup.length : end;
    }
  }
  parts.push(spoken(markup.slice(position)));
  return tidyLines(parts.join(''));
}

const TAG_NAME = /\/?[a-z][a-z0-9]{0,15}/iy;

function tagName(markup: string, start: number): string {
  TAG_NAME.lastIndex = start;
  return TAG_NAME.exec(markup)?.[0].toLowerCase() ?? '';
}

function markOf(tag: string): string {
  if (LINE_ENDS.has(tag)) return '\n';
  if (tag === '/td' || tag === '/th') return ' | ';
  return tag === 'li' ? '- ' : '';
}

function spoken(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/&(lt|gt|amp|quot|apos|nbsp|#\d{1,6});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return REFERENCES.get(name) ?? whole;
    const point = Number(name.slice(1));
    return point > 0 && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : ' ';
  });
}

/** Lines without blanks and cell marks at their ends; empty lines are left out. */
function tidyLines(text: string): string {
  return text
    .split('\n')
    .map(trimCells)
    .filter((line) => line !== '')
    .join('\n');
}

/** A line without blanks and cell marks (`|`) at its ends, blanks folded. */
export function trimCells(line: string): string {
  const folded = line.replace(/[^\S\n]+/g, ' ');
  let [start, end] = [0, folded.length];
  while (start < end && (folded[start] === ' ' || folded[start] === '|')) start += 1;
  while (end > start && (folded[end - 1] === ' ' || folded[end - 1] === '|')) end -= 1;
  return folded.slice(start, end);
}
