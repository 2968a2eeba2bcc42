import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { isIsoDate, isNpi } from '@cleanclaim/billing/kernel';

/** Checks one value of an encounter file and adds what is wrong with it, each at its JSON path. */
export type Check = (value: unknown, path: string, faults: IntakeFault[]) => void;

/** A field that may be left out. */
export interface OptionalCheck {
  optional: Check;
}

/** One check for every field of `T`, none left out: a field that the model gains must be told how to read it. */
export type Fields<T> = { [K in keyof Required<T>]: Check | OptionalCheck };

function add(faults: IntakeFault[], path: string, code: string, message: string): void {
  faults.push({ place: path, code, message });
}

/** Marks a field that may be left out. */
export const optional = (check: Check): OptionalCheck => ({ optional: check });

function textCheck(fits: (text: string) => boolean, words: string): Check {
  return (value, path, faults) => {
    if (typeof value !== 'string' || !fits(value)) add(faults, path, 'value-not-valid', `This must be ${words}.`);
  };
}

function numberCheck(fits: (number: number) => boolean, words: string): Check {
  return (value, path, faults) => {
    if (typeof value !== 'number' || !fits(value)) add(faults, path, 'value-not-valid', `This must be ${words}.`);
  };
}

const LONGEST_TEXT = 100_000;

export const text = textCheck((one) => one.length <= LONGEST_TEXT, 'text');
export const filledText = textCheck((one) => one.trim() !== '' && one.length <= LONGEST_TEXT, 'text, and not empty');
export const date = textCheck(isIsoDate, 'a day that exists, written as 2026-03-31');
export const time = textCheck((one) => /^([01]\d|2[0-3])[0-5]\d$/.test(one), 'a time of four digits such as 0930');
export const npi = textCheck(isNpi, 'an NPI: ten digits, the last of which checks the others');
export const cents = numberCheck(
  (one) => Number.isSafeInteger(one) && one >= 0,
  'an amount in whole cents: 12550 is $125.50',
);
export const count = numberCheck((one) => Number.isSafeInteger(one) && one >= 0, 'a whole number of 0 or more');
export const quantity = numberCheck((one) => Number.isFinite(one) && one > 0 && one <= 999_999_999, 'a number above 0');
export const flag: Check = (value, path, faults) => {
  if (typeof value !== 'boolean') add(faults, path, 'value-not-valid', 'This must be true or false.');
};

/** Text of one form, told to people in `words`. */
export function pattern(form: RegExp, words: string): Check {
  return textCheck((one) => form.test(one), words);
}

/** One of a few codes. */
export function oneOf(...codes: readonly string[]): Check {
  return textCheck((one) => codes.includes(one), `one of ${codes.join(', ')}`);
}

/** A list, no longer than `most`. */
export function list(check: Check, most = 999): Check {
  return (value, path, faults) => {
    if (!Array.isArray(value)) add(faults, path, 'value-not-valid', 'This must be a list in [ ].');
    else if (value.length > most) add(faults, path, 'list-too-long', `This list may hold ${most} at most.`);
    else for (const [i, one] of value.entries()) check(one, `${path}[${i}]`, faults);
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose keys are free, such as codes. */
export function mapOf(check: Check): Check {
  return (value, path, faults) => {
    if (!isObject(value)) return add(faults, path, 'value-not-valid', 'This must be an object in { }.');
    for (const [key, one] of Object.entries(value)) check(one, `${path}.${key}`, faults);
  };
}

/** An object with these fields and no others: a field that nobody reads would be lost without a word. */
export function object<T>(fields: Fields<T>): Check {
  const checks = new Map<string, Check | OptionalCheck>(Object.entries(fields));
  return (value, path, faults) => {
    if (!isObject(value)) return add(faults, path, 'value-not-valid', 'This must be an object in { }.');
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    for (const [name, check] of checks) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (given !== undefined) (typeof check === 'function' ? check : check.optional)(given, at(name), faults);
      else if (typeof check === 'function') add(faults, at(name), 'field-missing', 'This field is missing.');
    }
    for (const name of Object.keys(value)) {
      if (checks.has(name)) continue;
      const message = `There is no such field. Known here: ${[...checks.keys()].join(', ')}.`;
      add(faults, at(name.slice(0, 60)), 'field-unknown', message);
    }
  };
}

/** An object of which every field may be left out. */
export function partial<T>(fields: { [K in keyof Required<T>]: Check }): Check {
  const all = Object.entries<Check>(fields).map(([name, check]) => [name, optional(check)] as const);
  return object(Object.fromEntries(all) as unknown as Fields<T>);
}
