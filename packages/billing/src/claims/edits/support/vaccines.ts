import { type CodeRange, inRanges } from './code-ranges.ts';

/** Vaccine products; the codes of giving them (90460 to 90474, 90480) are not here. */
const PRODUCTS: readonly CodeRange[] = [
  ['90476', '90479'],
  ['90581', '90759'],
  ['91304', '91323'],
  ['Q2034', 'Q2039'],
];
const GIVING = new Set(['90460', '90471', '90473', '90480', 'G0008', 'G0009', 'G0010', 'M0201']);

export function isVaccine(code: string): boolean {
  return inRanges(code, PRODUCTS);
}

/** First administration of a vaccine; the codes of further ones are add-ons of it. */
export function isVaccination(code: string): boolean {
  return GIVING.has(code);
}
