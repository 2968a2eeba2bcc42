import type { DataElement } from '../dictionary/elements.ts';

/** What is wrong with a value, as the element error code of the 999 (IK403), with the words for it. */
export interface ValueProblem {
  code:
    | 'element-too-short'
    | 'element-too-long'
    | 'element-characters'
    | 'element-type'
    | 'date-invalid'
    | 'time-invalid';
  ik403: '4' | '5' | '6' | '8' | '9';
  message: string;
  fix: string;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a calendar date written CCYYMMDD (years 1800 to 2199) or, with six digits, YYMMDD. */
export function isDate(text: string): boolean {
  if (!isDigits(text) || (text.length !== 8 && text.length !== 6)) return false;
  const year = text.length === 8 ? Number(text.slice(0, 4)) : 2000 + Number(text.slice(0, 2));
  const month = Number(text.slice(-4, -2));
  const day = Number(text.slice(-2));
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0));
}

/** True for a time written HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
export function isTime(text: string): boolean {
  if (!isDigits(text) || text.length < 4 || text.length === 5 || text.length > 8) return false;
  const seconds = text.length >= 6 ? Number(text.slice(4, 6)) : 0;
  return Number(text.slice(0, 2)) < 24 && Number(text.slice(2, 4)) < 60 && seconds < 60;
}

export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

/** Dates and times by format qualifier (data element 1250); formats not listed here are not checked. */
export function matchesFormat(format: string, text: string): boolean {
  const dash = text.indexOf('-');
  switch (format) {
    case 'D8':
      return text.length === 8 && isDate(text);
    case 'RD8':
      return dash === 8 && text.length === 17 && isDate(text.slice(0, 8)) && isDate(text.slice(9));
    case 'DT':
      return text.length === 12 && isDate(text.slice(0, 8)) && isTime(text.slice(8));
    case 'TM':
      return text.length === 4 && isTime(text);
    default:
      return true;
  }
}

const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;

/** Digits of a number: sign and decimal point do not count to its length (X12.6). */
function digitCount(text: string): number {
  return text.length - (text.startsWith('-') ? 1 : 0) - (text.includes('.') ? 1 : 0);
}

/** Checks a value against type and length of its data element; undefined when it is fine. */
export function checkValue(text: string, element: DataElement): ValueProblem | undefined {
  const { type } = element;
  if (type === 'DT') return isDate(text) && text.length >= element.min ? undefined : DATE;
  if (type === 'TM') return isTime(text) ? undefined : TIME;
  const numeric = type === 'R' || type === 'N0' || type === 'N2';
  if (numeric && !(type === 'R' ? NUMBER.test(text) : isDigits(text.startsWith('-') ? text.slice(1) : text))) {
    return TYPE;
  }
  const length = numeric ? digitCount(text) : text.length;
  if (length < element.min) return tooShort(element);
  if (length > element.max) return tooLong(element);
  if (type === 'AN' && text.trim() === '') return BLANK;
  if (type === 'ID' && text.includes(' ')) return TYPE;
  return undefined;
}

const DATE: ValueProblem = {
  code: 'date-invalid',
  ik403: '8',
  message: 'This is not a date of the calendar.',
  fix: 'Write the date as CCYYMMDD.',
};
const TIME: ValueProblem = {
  code: 'time-invalid',
  ik403: '9',
  message: 'This is not a time of day.',
  fix: 'Write the time as HHMM on the 24-hour clock.',
};
const TYPE: ValueProblem = {
  code: 'element-type',
  ik403: '6',
  message: 'The value has characters that this kind of element may not hold.',
  fix: 'Numbers hold digits, one decimal point and a leading minus only; codes hold no blanks.',
};
const BLANK: ValueProblem = {
  code: 'element-characters',
  ik403: '6',
  message: 'The value is blank.',
  fix: 'Leave the element empty or give it a value.',
};

function tooShort(element: DataElement): ValueProblem {
  return {
    code: 'element-too-short',
    ik403: '4',
    message: `The value is shorter than ${element.min} characters.`,
    fix: `Use ${element.min} to ${element.max} characters.`,
  };
}

function tooLong(element: DataElement): ValueProblem {
  return {
    code: 'element-too-long',
    ik403: '5',
    message: `The value is longer than ${element.max} characters.`,
    fix: `Use ${element.min} to ${element.max} characters.`,
  };
}
