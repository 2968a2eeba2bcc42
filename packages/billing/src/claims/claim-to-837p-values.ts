import { cleanText, type Finding, type OutSegment } from '@cleanclaim/x12';
import type { IsoDate } from '../kernel/index.ts';
import { isIsoDate, toD8 } from '../kernel/index.ts';

/** A claim that may not be written, with the value that stands in the way. Caught in claim-to-837p.ts only. */
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

/** Segments from parts of which some do not apply. */
export function present(...parts: readonly (OutSegment | false | undefined)[]): OutSegment[] {
  return parts.filter((part) => part !== false && part !== undefined);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
