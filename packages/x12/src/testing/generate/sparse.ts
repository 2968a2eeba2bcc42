import type { OutElement, OutSegment } from '../../types.ts';

/** A segment by the numbers of its elements: `sparse('CLM', { 1: 'A1', 2: '10', 5: ['11', 'B', '1'] })`. */
export function sparse(id: string, values: Readonly<Record<number, OutElement>>): OutSegment {
  const elements: OutElement[] = [];
  for (const [n, value] of Object.entries(values)) elements[Number(n) - 1] = value;
  return [id, ...Array.from(elements, (value) => value)];
}
