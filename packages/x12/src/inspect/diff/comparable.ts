import { element, repetitions, splitComponents } from '../../access.ts';
import type { Dictionary } from '../../dictionary/release-006020.ts';
import type { Segment } from '../../types.ts';

/** Elements that only number what stands where, or name the envelope: they say nothing of the contents. */
const COUNTERS: Readonly<Record<string, readonly number[]>> = {
  ST: [2],
  HL: [1, 2],
  LX: [1],
  ISA: [9, 10, 11, 13, 16],
  GS: [4, 5, 6],
};

/** Between components, repetitions and elements of what is compared: signs that no file has in its values. */
const COMPONENT = '\u001f';
const REPETITION = '\u001e';
const ELEMENT = '\u001d';

/** True for an element that is left out of a comparison. */
export function isCounter(segment: string, n: number): boolean {
  return COUNTERS[segment]?.includes(n) === true;
}

/** A number without what does not change it: `100.00`, `0100` and `100` are the same, and so are `-0` and `0`. */
export function plainNumber(text: string): string {
  const match = /^(-?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(text);
  if (match === null || !/\d/.test(text)) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return digits === '0' ? '0' : sign + digits;
}

/** A value as it is compared: numbers by what they are worth, texts without trailing blanks. */
export function plainValue(dictionary: Dictionary, number: string, text: string): string {
  const type = dictionary.elements.get(number)?.type;
  return type === 'R' || type === 'N0' || type === 'N2' ? plainNumber(text) : text.trimEnd();
}

/** Components of one repetition as they are compared, trailing empty ones dropped. */
export function plainComponents(dictionary: Dictionary, number: string, text: string, segment: Segment): string[] {
  const composite = dictionary.composites.get(number);
  if (composite === undefined) return [plainValue(dictionary, number, text)];
  const parts = splitComponents(text, segment).map((part, i) =>
    plainValue(dictionary, composite.elements[i] ?? '', part),
  );
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** Element `n` as it is compared; the order of repetitions does not count. */
export function plainElement(dictionary: Dictionary, segment: Segment, n: number): string {
  if (isCounter(segment.id, n)) return '';
  const text = element(segment, n);
  if (text === '') return '';
  const number = dictionary.segments.get(segment.id)?.elements[n - 1] ?? '';
  if (segment.id === 'ISA' || segment.layout?.binary === true) return text.trimEnd();
  return repetitions(segment, n)
    .map((one) => plainComponents(dictionary, number, one, segment).join(COMPONENT))
    .filter((one) => one !== '')
    .sort()
    .join(REPETITION);
}

/** A segment as it is compared. */
export function plainSegment(dictionary: Dictionary, segment: Segment): string {
  const texts = [segment.id];
  for (let n = 1; n <= segment.elements.length; n += 1) texts.push(plainElement(dictionary, segment, n));
  while (texts.length > 1 && texts.at(-1) === '') texts.pop();
  return texts.join(ELEMENT);
}
