import type { IsoDate } from '../../kernel/index.ts';
import type { Address, PersonName, Provider } from '../../parties/index.ts';
import type { Claim } from '../types.ts';

/** Capitals of the plain alphabet, as readers of paper forms want them: accents go, other signs become a space. */
export function printable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/\s+$/, '');
}

/** Without commas, periods and number signs, which readers take for dirt; hyphens stay. */
export function plainAddress(text: string): string {
  return text.replace(/[.,#]/g, ' ').replace(/ +/g, ' ').trim();
}

/** `LAST SUFFIX, FIRST, MIDDLE`: names on the CMS-1500 and the ADA form. */
export function commaName({ last, first, middle, suffix }: PersonName): string {
  return [[last, suffix].filter(Boolean).join(' '), first, middle].filter(Boolean).join(', ').replaceAll('.', '');
}

/** `FIRST LAST CREDENTIAL` of a person, the name of an organization. */
export function providerName({ kind, firstName, lastOrOrganizationName, credential }: Provider): string {
  const parts = kind === 'person' ? [firstName, lastOrOrganizationName, credential] : [lastOrOrganizationName];
  return plainAddress(parts.filter(Boolean).join(' '));
}

/** `55803` or `55802-1234`. */
export function zipOf(zip: string): string {
  return zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip;
}

/** `STREET` and, where there is one, its second line after a space. */
export function streetOf({ line1, line2 }: Address): string {
  return plainAddress([line1, line2].filter(Boolean).join(' '));
}

/** `DULUTH MN 55802-1234`. */
export function cityLine({ city, state, zip }: Address): string {
  return `${plainAddress(city)} ${state} ${zipOf(zip)}`;
}

/** Name and address in three or four lines for a window or a provider's box. */
export function addressLines(name: string, address: Address | undefined): string[] {
  if (!address) return [plainAddress(name)];
  const { line1, line2 } = address;
  return [name, line1, ...(line2 ? [line2] : []), cityLine(address)].map(plainAddress);
}

/** Month, day, year of two digits. */
export function mmddyy(date: IsoDate): string {
  return `${date.slice(5, 7)}${date.slice(8, 10)}${date.slice(2, 4)}`;
}

/** Month, day, year of four digits. */
export function mmddyyyy(date: IsoDate): string {
  return `${date.slice(5, 7)}${date.slice(8, 10)}${date.slice(0, 4)}`;
}

/** A count without needless zeros: `3`, `1.5`. */
export function countOf(units: number): string {
  return String(Number(units.toFixed(3)));
}

/** Cents as `248.00`. */
export function moneyOf(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** Letters of diagnoses: 1 is A. */
export function pointerLetters(pointers: readonly number[]): string {
  return pointers.map((pointer) => String.fromCharCode(64 + pointer)).join('');
}

/** What payers before this one paid, in cents. */
export function priorPaidCents(claim: Claim): number {
  return (claim.otherPayers ?? []).reduce((sum, other) => sum + (other.adjudication?.paidCents ?? 0), 0);
}

/** True for a replacement or a void. */
export function isCorrection(claim: Claim): boolean {
  return claim.frequencyCode === '7' || claim.frequencyCode === '8';
}

/** A drug as forms take it: N4, eleven digits, and the quantity with its unit. */
export function drugText(line: { ndc?: string; ndcUnit?: string; ndcQuantity?: number; units: number }): string {
  if (!line.ndc) return '';
  return `N4${line.ndc} ${line.ndcUnit ?? 'UN'}${countOf(line.ndcQuantity ?? line.units)}`;
}

/** Papers that follow: PWK, what they are, how they come, their number. */
export function attachmentTexts(claim: Claim): string[] {
  return (claim.details?.attachments ?? []).map(
    ({ reportType, transmission, controlNumber }) => `PWK${reportType}${transmission}${controlNumber ?? ''}`,
  );
}

/** What the claim says in words. */
export function noteText(claim: Claim): string {
  return claim.details?.note?.text ?? '';
}
