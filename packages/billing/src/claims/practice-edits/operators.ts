import { isIsoDate } from '../../kernel/index.ts';
import type { PropertyType, PropertyValue } from './property.ts';

type Predicate = (value: PropertyValue) => boolean;

/** How a property is compared. */
export interface Operator {
  key: string;
  /** How it reads between property and value, for each type that it is for. */
  labels: Readonly<Partial<Record<PropertyType, string>>>;
  takes: 'none' | 'one' | 'two' | 'many';
  /** True: it holds when no value passes the test. */
  negates: boolean;
  test(type: PropertyType, values: readonly string[]): Predicate;
}

type TextTypes = 'text' | 'code';
type Ordered = 'number' | 'cents' | 'date';

const ofText = (label: string): Record<TextTypes, string> => ({ text: label, code: label });
const ofOrdered = (label: string, ofDates = label): Record<Ordered, string> => ({
  number: label,
  cents: label,
  date: ofDates,
});

/** A value in the form in which it is compared: text without case, codes without dots and spaces, money and counts as numbers. */
function comparable(type: PropertyType, value: PropertyValue): string | number {
  if (type === 'number' || type === 'cents') return Number(value);
  if (type === 'code') return String(value).toUpperCase().replace(/[.\s]/g, '');
  return type === 'text' ? String(value).trim().toUpperCase() : String(value);
}

type Test = (found: string | number, given: readonly (string | number)[]) => boolean;

function operator(
  key: string,
  takes: Operator['takes'],
  labels: Operator['labels'],
  test: Test,
  negates = false,
): Operator {
  return {
    ...{ key, labels, takes, negates },
    test: (type, values) => {
      const given = values.map((value) => comparable(type, value));
      return (value) => test(comparable(type, value), given);
    },
  };
}

const same: Test = (found, given) => given.includes(found);
const starts: Test = (found, given) => given.some((start) => String(found).startsWith(String(start)));
const holds: Test = (found, given) => given.some((part) => String(found).includes(String(part)));
/** Codes of another length stand outside: 9921 is not between 99202 and 99215. */
const between: Test = (found, [from = '', to = '']) =>
  found >= from && found <= to && (typeof found === 'number' || found.length === String(from).length);
const present: Test = () => true;

/** Every way to compare, in the order in which they are offered. */
export const OPERATORS: readonly Operator[] = [
  operator('is', 'one', { ...ofText('is'), ...ofOrdered('is') }, same),
  operator('is-not', 'one', { ...ofText('is not'), ...ofOrdered('is not') }, same, true),
  operator('one-of', 'many', ofText('is one of'), same),
  operator('none-of', 'many', ofText('is none of'), same, true),
  operator('starts-with', 'many', ofText('starts with'), starts),
  operator('starts-not-with', 'many', ofText('does not start with'), starts, true),
  operator('contains', 'many', ofText('contains'), holds),
  operator('contains-not', 'many', ofText('does not contain'), holds, true),
  operator('more', 'one', ofOrdered('is more than', 'is after'), (found, [than = 0]) => found > than),
  operator('at-least', 'one', ofOrdered('is at least', 'is on or after'), (found, [than = 0]) => found >= than),
  operator('less', 'one', ofOrdered('is less than', 'is before'), (found, [than = 0]) => found < than),
  operator('at-most', 'one', ofOrdered('is at most', 'is on or before'), (found, [than = 0]) => found <= than),
  operator('between', 'two', { code: 'is between', ...ofOrdered('is between') }, between),
  operator('yes', 'none', { 'yes-no': 'is yes' }, (found) => found === 'true'),
  operator('no', 'none', { 'yes-no': 'is no or not said' }, (found) => found === 'true', true),
  operator('is-empty', 'none', { ...ofText('is empty'), ...ofOrdered('is empty') }, present, true),
  operator('is-filled', 'none', { ...ofText('is filled in'), ...ofOrdered('is filled in') }, present),
];

const BY_KEY: ReadonlyMap<string, Operator> = new Map(OPERATORS.map((one) => [one.key, one]));

/** The operator of this key; undefined where there is none. */
export function operatorOf(key: string): Operator | undefined {
  return BY_KEY.get(key);
}

/** What is wrong with one value of a comparison, in plain words; undefined when it can be compared. */
export function valueFault(type: PropertyType, value: string): string | undefined {
  if (value.trim() === '') return 'Enter a value.';
  if (type === 'date' && !isIsoDate(value)) return 'Enter a date.';
  if (type === 'cents' && !/^-?\d{1,12}$/.test(value)) return 'Enter an amount.';
  if (type === 'number' && !/^-?\d{1,9}(\.\d{1,4})?$/.test(value)) return 'Enter a number.';
  return undefined;
}
