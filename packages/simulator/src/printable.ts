import type { OutElement, OutSegment } from '@cleanclaim/x12';

/** Text that an answer may carry: what is not printable ASCII loses its accent or becomes a question mark. */
export function printable(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?');
}

function printableElement(value: OutElement): OutElement {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return printable(value);
  return value.map((part) => (part === undefined ? undefined : printable(part)));
}

/** A segment whose values, some of them echoed from the claim, can all be written. */
export function printableSegment([id, ...elements]: OutSegment): OutSegment {
  return [id, ...elements.map(printableElement)];
}
