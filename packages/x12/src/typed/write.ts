import { makeFinding } from '../finding.ts';
import type { LoopRule, SegmentRule } from '../guide.ts';
import { formatCents } from '../money.ts';
import type { OutElement, OutInterchange, OutSegment, WriteResult } from '../types.ts';
import { writeInterchange } from '../write.ts';
import { x12Date, x12Period } from './dates.ts';
import { type Field, fieldsOf, itemKeys } from './keys.ts';
import { type GuideName, guideNamed, type TypedRoot } from './read.ts';
import type { Plain } from './values.ts';

/** Why plain data does not fit the shape of a guide, with the path of keys to the place. */
export class ShapeError extends Error {
  /** For example `claimInformation[0].serviceLine[2].professionalService.charge`. */
  readonly path: string;
  readonly fix: string;
  constructor(path: string, what: string, fix: string) {
    super(`${path === '' ? 'The data' : path}: ${what}`);
    this.path = path;
    this.fix = fix;
  }
}

/** The way to a value; its text is only made for an error. */
interface Path {
  outer: Path | undefined;
  /** A key, or an index of the array before it. */
  step: string | number;
}

function textOf(path: Path | undefined): string {
  if (path === undefined) return '';
  const outer = textOf(path.outer);
  if (typeof path.step === 'number') return `${outer}[${path.step}]`;
  return outer === '' ? path.step : `${outer}.${path.step}`;
}

function refuse(path: Path | undefined, what: string, fix: string): never {
  throw new ShapeError(textOf(path), what, fix);
}

/**
 * The segments of a transaction set from plain data, in guide order, without ST and SE. Refuses with a `ShapeError` what
 * does not fit the guide: an unknown key, something required that is missing, too many repeats, a value of the wrong
 * kind, a code that the guide does not list. The rules between segments are the validator's.
 */
export function segmentsOf<G extends GuideName>(guide: G, plain: Plain<TypedRoot<G>>): OutSegment[] {
  const segments: OutSegment[] = [];
  writeLoop(guideNamed(guide).root, plain, undefined, segments);
  return segments;
}

/** Envelopes and the transaction sets of one functional group as plain data. */
export interface TypedInterchange<G extends GuideName> extends Omit<OutInterchange, 'groups'> {
  /** GS02 and GS03. */
  senderCode: string;
  receiverCode: string;
  /** GS06. */
  groupControl: number;
  transactionSets: readonly {
    /** ST02, 4 to 9 characters. */
    control: string;
    content: Plain<TypedRoot<G>>;
  }[];
}

/**
 * Writes a whole interchange with one functional group of one guide. What does not fit the guide, or could not be sent,
 * is a finding, and nothing is written.
 */
export function writeTyped<G extends GuideName>(guide: G, out: TypedInterchange<G>): WriteResult {
  const { senderCode, receiverCode, groupControl, transactionSets, ...envelope } = out;
  const { id: version, transaction, functionalId } = guideNamed(guide);
  const sets = [];
  for (const { control, content } of transactionSets) {
    try {
      sets.push({ id: transaction, guide: version, control, segments: segmentsOf(guide, content) });
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const { message, fix, path } = error;
      return {
        ok: false,
        finding: makeFinding({ snip: 2, code: 'guide-shape', control, element: path, message, fix }),
      };
    }
  }
  const group = { functionalId, senderCode, receiverCode, control: groupControl, version, transactionSets: sets };
  return writeInterchange({ ...envelope, groups: [group] });
}

type Keyed = Readonly<Record<string, unknown>>;

/** The value as an object whose keys are all known. */
function keyed(value: unknown, path: Path | undefined, known: readonly { key: string }[]): Keyed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(path, 'this must be an object.', 'Give an object with the keys of the guide.');
  }
  for (const key of Object.keys(value)) {
    if (!known.some((one) => one.key === key)) {
      refuse(
        { outer: path, step: key },
        'the guide has no such key here.',
        `Use ${known.map((one) => one.key).join(', ')}.`,
      );
    }
  }
  return value as Keyed;
}

/** The values at a key as a list, checked for number. */
function valuesAt(
  values: Keyed,
  path: Path,
  key: string,
  limits: { many: boolean; most: number; required: boolean },
): readonly unknown[] {
  const value = values[key];
  const list = limits.many ? (value ?? []) : value === undefined || value === '' ? [] : [value];
  if (!Array.isArray(list)) refuse(path, 'this may repeat and must be an array.', 'Put the value into an array.');
  if (list.length === 0 && limits.required) refuse(path, 'the guide requires this.', 'Add it.');
  if (list.length > limits.most) refuse(path, `the guide allows ${limits.most}, not ${list.length}.`, 'Remove some.');
  return list;
}

function writeLoop(rule: LoopRule, value: unknown, path: Path | undefined, out: OutSegment[]): void {
  const items = itemKeys(rule);
  const values = keyed(value, path, items);
  for (const { key, item, many } of items) {
    // The writer of the interchange adds them, with the count.
    if (item.kind === 'segment' && (item.id === 'ST' || item.id === 'SE')) continue;
    const at: Path = { outer: path, step: key };
    const limits = { many, most: item.repeat, required: item.usage === 'R' };
    valuesAt(values, at, key, limits).forEach((one, i) => {
      const place = many ? { outer: at, step: i } : at;
      if (item.kind === 'loop') writeLoop(item, one, place, out);
      else out.push(writeSegment(item, one, place));
    });
  }
}

function writeSegment(rule: SegmentRule, value: unknown, path: Path): OutSegment {
  const fields = fieldsOf(rule);
  const values = keyed(value, path, fields);
  const elements: OutElement[] = [];
  for (const field of fields) {
    const at: Path = { outer: path, step: field.key };
    const limits = { many: field.many, most: field.rule.repeat ?? 1, required: field.rule.usage === 'R' };
    const list = valuesAt(values, at, field.key, limits);
    const written = list.map((one, i) => writeValue(field, one, field.many ? { outer: at, step: i } : at, values));
    put(elements, field.position, written.length > 1 ? { repetitions: written } : written[0]);
  }
  return [rule.id, ...elements];
}

/** Puts a value at its place; there is nothing behind the last one. */
function put<Value>(list: (Value | undefined)[], position: number, value: Value | undefined): void {
  if (value === undefined) return;
  while (list.length < position - 1) list.push(undefined);
  list.push(value);
}

function writeValue(field: Field, value: unknown, path: Path, beside: Keyed): string | (string | undefined)[] {
  return field.kind === 'composite' ? writeComposite(field, value, path) : writeText(field, value, path, beside);
}

function writeComposite({ fields }: Field, value: unknown, path: Path): (string | undefined)[] {
  const values = keyed(value, path, fields);
  const parts: (string | undefined)[] = [];
  for (const field of fields) {
    const at: Path = { outer: path, step: field.key };
    const [one] = valuesAt(values, at, field.key, { many: false, most: 1, required: field.rule.usage === 'R' });
    put(parts, field.position, one === undefined ? undefined : writeText(field, one, at, values));
  }
  return parts;
}

/** `beside` are the other values of the segment or composite: the format of a date stands there. */
function writeText(field: Field, value: unknown, path: Path, beside: Keyed): string {
  if (field.kind === 'cents') {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return formatCents(value);
    refuse(path, 'this must be whole cents.', 'Give the amount as an integer number of cents.');
  }
  if (typeof value !== 'string') refuse(path, 'this must be text.', 'Give a string.');
  const { codes } = field.rule;
  if (codes !== undefined && !codes.has(value)) {
    refuse(path, `${value} is no code that the guide lists.`, `Use one of ${[...codes].join(', ')}.`);
  }
  if (field.kind === 'text') return value;
  const format = field.kind === 'date' ? 'D8' : String(beside[field.formatKey] ?? '');
  const text = field.kind === 'date' ? x12Date(value) : x12Period(format, value);
  if (text !== undefined) return text;
  const form = format === 'RD8' ? 'two days as YYYY-MM-DD/YYYY-MM-DD' : 'a day as YYYY-MM-DD';
  return refuse(path, `this must be ${form}.`, 'Check the date and the format beside it.');
}
