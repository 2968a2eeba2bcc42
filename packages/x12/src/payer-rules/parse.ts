import type { Guide } from '../guide.ts';
import { GUIDES } from '../guides/index.ts';
import type { Condition, PayerRule, Rule } from '../rule.ts';
import { parseRulePath } from '../rule-path.ts';
import { ruleProblems } from '../rule-problems.ts';

/** What is wrong with a payer rule that was handed in, and where in the JSON it stands, for example `[2].rule.needs.at`. */
export interface PayerRuleProblem {
  place: string;
  message: string;
}

/** The rules that are well formed, and a problem for each fault of the others. */
export interface ParsedPayerRules {
  rules: PayerRule[];
  problems: PayerRuleProblem[];
}

/** What a mask may hold, for its author. */
const MASK_HELP =
  'in a mask # is a digit, @ a letter, & a letter or digit, ? any character and * at the end any rest; ' +
  'all else stands for itself';

/** Conditions inside of conditions; more is a mistake, and would let a file exhaust the stack. */
const MOST_NESTING = 20;

type Report = (place: string, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads payer rules (SNIP 7) from JSON: a list of `{ guide, rule }`, see `PayerRule` and `Condition`. A rule with a fault
 * is left out, and each fault is named with its place; the others hold. `severity` may be left out (`error`), and so may
 * `fix` and `source`; `snip` is always 7. Members that are not known are passed over.
 */
export function parsePayerRules(json: unknown): ParsedPayerRules {
  const problems: PayerRuleProblem[] = [];
  const rules: PayerRule[] = [];
  if (!Array.isArray(json)) {
    problems.push({ place: '', message: 'Payer rules are a list: [{ "guide": "837P", "rule": { ... } }].' });
    return { rules, problems };
  }
  for (const [i, entry] of json.entries()) {
    const before = problems.length;
    const rule = readEntry(entry, `[${i}]`, (place, message) => problems.push({ place, message }));
    if (rule !== undefined && problems.length === before) rules.push(rule);
  }
  return { rules, problems };
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function readEntry(entry: unknown, place: string, report: Report): PayerRule | undefined {
  const fields = fieldsOf(entry);
  const given = fieldsOf(fields?.rule);
  if (fields === undefined || given === undefined) {
    report(place, 'A payer rule is an object with a guide and a rule.');
    return undefined;
  }
  const guide = GUIDES.find((one) => one.name === fields.guide);
  if (guide === undefined) {
    const names = GUIDES.map((one) => one.name).join(', ');
    report(`${place}.guide`, `There is no guide ${shown(fields.guide)}; the guides are ${names}.`);
  }
  const rule = readRule(given, `${place}.rule`, report);
  if (guide === undefined || rule === undefined) return undefined;
  reportPaths(guide, rule, `${place}.rule`, report);
  return { guide: guide.name, rule };
}

function readRule(given: Fields, place: string, report: Report): Rule | undefined {
  for (const name of ['code', 'loop', 'place', 'message']) {
    if (!isText(given[name])) report(`${place}.${name}`, `${name} is missing: it must be a text.`);
  }
  for (const name of ['fix', 'source']) {
    if (given[name] !== undefined && typeof given[name] !== 'string') report(`${place}.${name}`, `${name} is no text.`);
  }
  const { code, loop, place: at, message, fix = '', source = '', severity = 'error' } = given;
  if (severity !== 'error' && severity !== 'warning')
    report(`${place}.severity`, `${shown(severity)} is no severity: error or warning.`);
  const hasPath = isText(at) && checkPath(at, `${place}.place`, report);
  const when = given.when === undefined ? undefined : readCondition(given.when, `${place}.when`, 0, report);
  const needs = readCondition(given.needs, `${place}.needs`, 0, report);
  const isWhole = needs !== undefined && (given.when === undefined || when !== undefined);
  if (!isWhole || !hasPath || !isText(code) || !isText(loop) || !isText(message)) return undefined;
  if (typeof fix !== 'string' || typeof source !== 'string') return undefined;
  return {
    code,
    snip: 7,
    severity: severity === 'warning' ? 'warning' : 'error',
    loop,
    ...(when === undefined ? {} : { when }),
    needs,
    place: at,
    message,
    fix,
    source,
  };
}

/** A loop or path that the guide does not have would make a rule that never speaks. */
function reportPaths(guide: Guide, rule: Rule, place: string, report: Report): void {
  for (const problem of ruleProblems(guide, rule)) {
    report(problem.startsWith('there is no loop') ? `${place}.loop` : place, `In the ${guide.name}, ${problem}.`);
  }
}

function checkPath(path: unknown, place: string, report: Report): path is string {
  if (!isText(path)) {
    report(place, 'The path is missing: a text such as CLM05-1 or 2400/REF[G1]02.');
    return false;
  }
  try {
    parseRulePath(path);
    return true;
  } catch {
    report(place, `${shown(path)} is no path such as CLM05-1, 2400/REF[G1]02 or ^2000B/SBR09.`);
    return false;
  }
}

/** The tests of the language by the member that tells them. */
const TESTS = ['all', 'any', 'not', 'has', 'lacks', 'count', 'is', 'isNot', 'like', 'over', 'under', 'after', 'before'];

function readCondition(value: unknown, place: string, depth: number, report: Report): Condition | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    report(place, 'A condition is missing: an object such as { "has": "REF[G1]" }.');
    return undefined;
  }
  if (depth > MOST_NESTING) {
    report(place, `Conditions are nested more than ${MOST_NESTING} deep.`);
    return undefined;
  }
  const tests = TESTS.filter((name) => name in fields);
  const test = tests[0];
  if (test === undefined || tests.length > 1) {
    const found = tests.length > 1 ? `several tests (${tests.join(', ')})` : 'no test';
    report(place, `The condition has ${found}; it must have one of ${TESTS.join(', ')}.`);
    return undefined;
  }
  if (test === 'all' || test === 'any') return readGroup(fields[test], test, `${place}.${test}`, depth, report);
  if (test === 'not') {
    const inner = readCondition(fields.not, `${place}.not`, depth + 1, report);
    return inner === undefined ? undefined : { not: inner };
  }
  return readTest(fields, test, place, report);
}

function readGroup(
  value: unknown,
  test: 'all' | 'any',
  place: string,
  depth: number,
  report: Report,
): Condition | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    report(place, `${test} is a list of at least one condition.`);
    return undefined;
  }
  const parts = value.map((one, i) => readCondition(one, `${place}[${i}]`, depth + 1, report));
  const conditions = parts.filter((one) => one !== undefined);
  if (conditions.length < parts.length) return undefined;
  return test === 'all' ? { all: conditions } : { any: conditions };
}

/** A test of what stands at a path. */
function readTest(fields: Fields, test: string, place: string, report: Report): Condition | undefined {
  const wanted = fields[test];
  if (test === 'has' || test === 'lacks') {
    if (!checkPath(wanted, `${place}.${test}`, report)) return undefined;
    return test === 'has' ? { has: wanted } : { lacks: wanted };
  }
  if (test === 'count') return readCount(fields, place, report);
  const { at } = fields;
  if (!checkPath(at, `${place}.at`, report)) return undefined;
  if (test === 'after' || test === 'before') {
    if (!checkPath(wanted, `${place}.${test}`, report)) return undefined;
    return test === 'after' ? { at, after: wanted } : { at, before: wanted };
  }
  if (test === 'over' || test === 'under') {
    if (typeof wanted !== 'number' || !Number.isFinite(wanted)) {
      report(`${place}.${test}`, `${test} is a number.`);
      return undefined;
    }
    return test === 'over' ? { at, over: wanted } : { at, under: wanted };
  }
  const list = readTexts(wanted, test, `${place}.${test}`, report);
  if (list === undefined) return undefined;
  return test === 'is' ? { at, is: list } : test === 'isNot' ? { at, isNot: list } : { at, like: list };
}

function readTexts(value: unknown, test: string, place: string, report: Report): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isText)) {
    report(place, `${test} is a list of at least one text.`);
    return undefined;
  }
  const bad = test === 'like' ? value.findIndex((mask) => mask.slice(0, -1).includes('*')) : -1;
  if (bad >= 0) {
    report(`${place}[${bad}]`, `${shown(value[bad])} is no mask: ${MASK_HELP}.`);
    return undefined;
  }
  return value;
}

function readCount(fields: Fields, place: string, report: Report): Condition | undefined {
  const { count, least, most } = fields;
  if (!checkPath(count, `${place}.count`, report)) return undefined;
  for (const [name, value] of [
    ['least', least],
    ['most', most],
  ] as const) {
    if (value === undefined || (Number.isInteger(value) && Number(value) >= 0)) continue;
    report(`${place}.${name}`, `${name} is a whole number from 0.`);
    return undefined;
  }
  if (least === undefined && most === undefined) {
    report(place, 'A count needs least, most or both.');
    return undefined;
  }
  const limits = {
    ...(least === undefined ? {} : { least: Number(least) }),
    ...(most === undefined ? {} : { most: Number(most) }),
  };
  return { count, ...limits };
}

/** A value as it stood in the JSON, short. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'object') return 'a list or object';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
