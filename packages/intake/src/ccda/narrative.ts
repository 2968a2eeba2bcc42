import { trimCells } from '../common/strip-markup.ts';
import { textOf, type XmlElement } from './xml.ts';

/** Elements that begin a line. */
const LINES = new Set(['br', 'tr', 'item', 'li', 'caption', 'thead', 'tbody']);
/** Elements that stand apart from what is around them. */
const BLOCKS = new Set(['paragraph', 'p', 'list', 'table', 'div', 'title', 'text']);
/** Elements that hold cells of one line. */
const CELLS = new Set(['td', 'th']);

/** Plain text of a narrative block: one line for each paragraph, item and table row, cells divided by ` | `. */
export function narrativeText(element: XmlElement): string {
  return render(element, 0)
    .split('\n')
    .map(trimCells)
    .filter((line, i, lines) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim();
}

/** Narrative that is nested deeper is plain text: no layout goes so far. */
const LAYOUT_LIMIT = 20;

function render(element: XmlElement, depth: number): string {
  if (depth > LAYOUT_LIMIT) return textOf(element);
  const inside = element.children
    .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : render(child, depth + 1)))
    .join('');
  if (CELLS.has(element.name)) return `${cellText(inside)} | `;
  if (element.name === 'item' || element.name === 'li') return `\n- ${inside.trim()}`;
  if (LINES.has(element.name)) return `\n${inside.trim()}`;
  return BLOCKS.has(element.name) ? `\n\n${inside.trim()}\n\n` : inside;
}

/** Lines inside a cell become one, divided by semicolons. */
function cellText(inside: string): string {
  return inside
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
}
