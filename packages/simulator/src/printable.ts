import type { Delimiters, OutElement, OutSegment, OutValue } from '@cleanclaim/x12';

/**
 * Text that an answer may carry: what is not printable ASCII loses its accent or becomes a question mark, and a
 * separator of the answer becomes a blank.
 */
export function printable(text: string, delimiters: Delimiters): string {
  const separators = [delimiters.element, delimiters.repetition, delimiters.component, delimiters.segment];
  const ascii = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .replace(/[^\x20-\x7e]/gu, '?');
  return separators.reduce((clean, separator) => clean.replaceAll(separator, ' '), ascii);
}

function printableElement(value: OutElement, delimiters: Delimiters): OutElement {
  if (value === undefined) return undefined;
  if (typeof value === 'object' && 'binary' in value) return value;
  if (typeof value === 'object' && 'repetitions' in value) {
    return { repetitions: value.repetitions.map((one) => printableValue(one, delimiters)) };
  }
  return printableValue(value, delimiters);
}

function printableValue(value: OutValue, delimiters: Delimiters): OutValue {
  if (typeof value === 'string') return printable(value, delimiters);
  return value.map((part) => (part === undefined ? undefined : printable(part, delimiters)));
}

/** A segment whose values, some of them echoed from the claim, can all be written. */
export function printableSegment([id, ...elements]: OutSegment, delimiters: Delimiters): OutSegment {
  return [id, ...elements.map((value) => printableElement(value, delimiters))];
}
