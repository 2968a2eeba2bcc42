import { trimCells } from '../common/strip-markup.ts';
import type { XmlElement } from './xml.ts';

/** Elements that begin a line. */
const LINES = new Set(['br', 'tr', 'item', 'li', 'caption', 'thead', 'tbody']);
/** Elements that stand apart from what is around them. */
const BLOCKS = new Set(['paragraph', 'p', 'list', 'table', 'div', 'title', 'text']);
/** Elements that hold cells of one line. */
const CELLS = new Set(['td', 'th']);

/** Plain text of a narrative block: one line for each paragraph, item and table row, cells divided by ` | `. */
export function narrativeText(element: XmlElement): string {
  return render(element)
    .split('\n')
    .map(trimCells)
    .filter((line, i, lines) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim();
}

function render(element: XmlElement): string {
  const inside = element.children
    .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : render(child)))
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
