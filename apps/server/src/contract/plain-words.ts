import { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const FORMATS: Readonly<Record<string, string>> = {
  email: 'Enter an e-mail address.',
  date: 'Enter a date.',
  datetime: 'Enter a date and a time.',
  time: 'Enter a time.',
  uuid: 'Choose one from the list.',
  guid: 'Choose one from the list.',
  url: 'Enter a web address.',
};

const KINDS: Readonly<Record<string, string>> = {
  number: 'Enter a number.',
  int: 'Enter a whole number.',
  boolean: 'Choose yes or no.',
  date: 'Enter a date.',
  array: 'Add at least one.',
};

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';
const shown = (value: unknown) => Number(value).toLocaleString('en-US');
const characters = (value: unknown) => (Number(value) === 1 ? '1 character' : `${shown(value)} characters`);

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
  const { origin, minimum, inclusive, exact } = issue;
  if (origin === 'string') {
    if (Number(minimum) === 1) return 'Fill this in.';
    return exact ? `Enter ${characters(minimum)}.` : `At least ${characters(minimum)}.`;
  }
  if (origin === 'array' || origin === 'set') {
    return Number(minimum) === 1 ? 'Add at least one.' : `Add at least ${shown(minimum)}.`;
  }
  return inclusive === false ? `More than ${shown(minimum)}.` : `At least ${shown(minimum)}.`;
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): string {
  const { origin, maximum, inclusive, exact } = issue;
  if (origin === 'string') return exact ? `Enter ${characters(maximum)}.` : `At most ${characters(maximum)}.`;
  return inclusive === false ? `Less than ${shown(maximum)}.` : `At most ${shown(maximum)}.`;
}

/**
 * What is wrong with a field, in a biller's words, wherever a schema names no message of its own: one short sentence
 * that says what to do. Nothing of the inside ("expected string, received undefined") is ever shown.
 */
export function plainWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (isAbsent(issue.input) && issue.expected !== 'array') return 'Fill this in.';
      return KINDS[issue.expected] ?? 'Fill this in.';
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      if (isAbsent(issue.input)) return 'Fill this in.';
      return FORMATS[issue.format] ?? 'This is not written as it should be. Check it.';
    case 'not_multiple_of':
      return 'Enter a whole number.';
    case 'invalid_value':
    case 'invalid_union':
      return 'Choose one.';
    case 'unrecognized_keys':
      return `This form does not know ${issue.keys.join(', ')}. Load the page again.`;
    default:
      return 'This is not right. Check it.';
  }
}

// Installed by importing this file: the schemas of both sides then speak alike.
z.config({ customError: plainWords });
