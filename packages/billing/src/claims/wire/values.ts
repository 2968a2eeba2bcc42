import { cleanText, type Finding, type OutSegment } from '@cleanclaim/x12';
import { type Cents, type IsoDate, isIsoDate, toD8, toDecimal } from '../../kernel/index.ts';

/** A claim that may not be written, with the value that stands in the way. Caught in claims-to-837.ts only. */
export class ClaimRefusal extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** Stops writing a claim at one value: `reference` such as `NM109`, what it is in plain words, and the fix. */
export function refuseValue(code: string, loop: string, reference: string, message: string, fix: string): never {
  throw new ClaimRefusal({
    snip: 1,
    code,
    severity: 'error',
    control: '',
    loop,
    segment: reference.slice(0, -2),
    element: reference,
    position: 0,
    offset: 0,
    value: '',
    message,
    fix,
  });
}

/** Where a value goes and how much of it fits, by the guide. */
export interface Slot {
  loop: string;
  reference: string;
  /** What the value is, to a biller: `the member ID`. */
  title: string;
  max: number;
}

export function slot(loop: string, reference: string, title: string, max: number): Slot {
  return { loop, reference, title, max };
}

/** Printable ASCII without separators or double blanks is clean as it stands: most text of most claims. */
function clean(value: string): string {
  return /^[\x20-\x7e]*$/.test(value) && !/[*~^:|]| {2}/.test(value) ? value.trim() : cleanText(value);
}

/** Free text as it may be sent: cleaned, cut to the element's length; '' when nothing is left. */
export function freeText(value: string | undefined, max: number): string {
  return clean(value ?? '')
    .slice(0, max)
    .trimEnd();
}

/** Free text that must be there. */
export function requiredText(value: string | undefined, slot: Slot): string {
  const text = freeText(value, slot.max);
  if (text === '') {
    refuseValue(
      'value-missing',
      slot.loop,
      slot.reference,
      `${capital(slot.title)} is missing.`,
      `Enter ${slot.title}.`,
    );
  }
  return text;
}

/**
 * An identifier or code: sent to the letter or not at all, since a changed or shortened one names somebody else.
 * '' when absent.
 */
export function identifier(value: string | undefined, slot: Slot): string {
  const text = (value ?? '').trim();
  if (text.length > slot.max || clean(text) !== text) {
    const message = `${capital(slot.title)} has characters that cannot be sent, or more than ${slot.max}.`;
    refuseValue('identifier-not-sendable', slot.loop, slot.reference, message, `Correct ${slot.title}.`);
  }
  return text;
}

/** An identifier that must be there. */
export function requiredIdentifier(value: string | undefined, slot: Slot): string {
  const text = identifier(value, slot);
  return text === '' ? requiredText('', slot) : text;
}

/** A day as D8; refused when it is no real day. */
export function requiredDate(value: IsoDate, slot: Omit<Slot, 'max'>): string {
  if (isIsoDate(value)) return toD8(value);
  const message = `${capital(slot.title)} is missing or no real day.`;
  return refuseValue('date-not-valid', slot.loop, slot.reference, message, `Correct ${slot.title}.`);
}

/** A quantity as the guide takes it: above zero, at most eight digits before the point and three behind it. */
export function quantity(value: number, slot: Omit<Slot, 'max'>): string {
  const thousandths = Math.round(value * 1000);
  if (
    !Number.isFinite(value) ||
    thousandths < 1 ||
    value >= 100_000_000 ||
    Math.abs(thousandths / 1000 - value) > 1e-9
  ) {
    const message = `${capital(slot.title)} must be above zero, with at most three decimals.`;
    return refuseValue('quantity-not-valid', slot.loop, slot.reference, message, `Correct ${slot.title}.`);
  }
  const fraction = (thousandths % 1000).toString().padStart(3, '0').replace(/0+$/, '');
  return `${Math.floor(thousandths / 1000)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** REF, when there is a value. */
export function reference(
  loop: string,
  qualifier: string,
  value: string | undefined,
  title: string,
): OutSegment | false {
  const sent = identifier(value, slot(loop, 'REF02', title, 50));
  return sent !== '' && ['REF', qualifier, sent];
}

/** DTP of one day, when there is a date. */
export function dated(loop: string, qualifier: string, date: IsoDate | undefined, title: string): OutSegment | false {
  return date !== undefined && ['DTP', qualifier, 'D8', requiredDate(date, { loop, reference: 'DTP03', title })];
}

/** First and last day as RD8. */
export function period(loop: string, from: IsoDate, through: IsoDate, title: string): string {
  const place = { loop, reference: 'DTP03' };
  const first = requiredDate(from, { ...place, title: `the first day of ${title}` });
  return `${first}-${requiredDate(through, { ...place, title: `the last day of ${title}` })}`;
}

/** AMT, when there is an amount. */
export function amount(qualifier: string, value: Cents | undefined): OutSegment | false {
  return value !== undefined && ['AMT', qualifier, toDecimal(value)];
}

/** Codes of a HI segment or of any list: each to the letter. */
export function codesOf(codes: readonly string[] | undefined, place: Slot): string[] {
  return (codes ?? []).map((code) => requiredIdentifier(code, place));
}

/** A list in parts of at most `size`. */
export function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < list.length; from += size) parts.push(list.slice(from, from + size));
  return parts;
}

/** More of something than the guide takes: refused, since nothing may be left out silently. */
export function atMost(list: readonly unknown[], most: number, loop: string, reference: string, what: string): void {
  if (list.length <= most) return;
  const fix = 'Leave out the least important, or split the claim.';
  refuseValue(
    'too-many',
    loop,
    reference,
    `A claim carries at most ${most} ${what}; this one has ${list.length}.`,
    fix,
  );
}

/** Segments from parts of which some do not apply. */
export function present(...parts: readonly (OutSegment | false | undefined)[]): OutSegment[] {
  return parts.filter((part) => part !== false && part !== undefined);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
