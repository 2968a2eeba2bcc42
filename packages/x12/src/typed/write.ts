import { latin1Bytes, latin1Text } from '../bytes.ts';
import { makeFinding } from '../finding.ts';
import type { LoopRule, SegmentRule } from '../guide.ts';
import { formatCents } from '../money.ts';
import type { OutElement, OutInterchange, OutSegment, WriteResult } from '../types.ts';
import { writeInterchange } from '../write.ts';
import { x12Date, x12Period } from './dates.ts';
import { type Field, fieldsOf, type ItemKey, itemKeys } from './keys.ts';
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

/** What an item of a loop, an element and a component have in common. */
type Place = Pick<Field, 'key' | 'many' | 'most' | 'isRequired'>;

/** Places with their keys, and those that must be filled. */
interface Table<P extends Place> {
  places: readonly P[];
  indexes: ReadonlyMap<string, number>;
  required: readonly P[];
}

function tableOf<P extends Place>(places: readonly P[]): Table<P> {
  const indexes = new Map(places.map(({ key }, i) => [key, i]));
  return { places, indexes, required: places.filter(({ isRequired }) => isRequired) };
}

const loopTables = new WeakMap<LoopRule, Table<ItemKey>>();
const fieldTables = new WeakMap<readonly Field[], Table<Field>>();

/** Items of a loop; ST and SE are left to the writer of the interchange, who counts. */
function loopTable(rule: LoopRule): Table<ItemKey> {
  let table = loopTables.get(rule);
  if (table === undefined) {
    const isWriters = ({ item }: ItemKey): boolean => item.kind === 'segment' && (item.id === 'ST' || item.id === 'SE');
    table = tableOf(itemKeys(rule).map((one) => (isWriters(one) ? { ...one, isRequired: false } : one)));
    loopTables.set(rule, table);
  }
  return table;
}

function fieldTable(fields: readonly Field[]): Table<Field> {
  let table = fieldTables.get(fields);
  if (table === undefined) {
    table = tableOf(fields);
    fieldTables.set(fields, table);
  }
  return table;
}

/**
 * Hands over each place that has values, in guide order, with the values as a list. Refuses what is no object, unknown
 * keys, required places without value, and too many values.
 */
function eachPlace<P extends Place>(
  table: Table<P>,
  value: unknown,
  path: Path | undefined,
  write: (place: P, list: readonly unknown[], at: Path) => void,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(path, 'this must be an object.', 'Give an object with the keys of the guide.');
  }
  const values = value as Keyed;
  for (const { key } of table.required) {
    if (isEmpty(values[key])) refuse({ outer: path, step: key }, 'the guide requires this.', 'Add it.');
  }
  for (const index of givenIndexes(table, values, path)) {
    const place = table.places[index] as P;
    const at: Path = { outer: path, step: place.key };
    write(place, listAt(place, values[place.key], at), at);
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Indexes of the places that are filled, in guide order. */
function givenIndexes(table: Table<Place>, values: Keyed, path: Path | undefined): number[] {
  const indexes: number[] = [];
  let isSorted = true;
  for (const key of Object.keys(values)) {
    const index = table.indexes.get(key);
    if (index === undefined) {
      refuse(
        { outer: path, step: key },
        'the guide has no such key here.',
        `Use ${[...table.indexes.keys()].join(', ')}.`,
      );
    }
    if (isEmpty(values[key])) continue;
    isSorted &&= index > (indexes.at(-1) ?? -1);
    indexes.push(index);
  }
  return isSorted ? indexes : indexes.sort((a, b) => a - b);
}

function listAt({ many, most }: Place, value: unknown, at: Path): readonly unknown[] {
  if (!many) return [value];
  if (!Array.isArray(value)) refuse(at, 'this may repeat and must be an array.', 'Put the value into an array.');
  if (value.length > most) refuse(at, `the guide allows ${most}, not ${value.length}.`, 'Remove some.');
  return value;
}

function writeLoop(rule: LoopRule, value: unknown, path: Path | undefined, out: OutSegment[]): void {
  eachPlace(loopTable(rule), value, path, ({ item, many }, list, at) => {
    if (item.kind === 'segment' && (item.id === 'ST' || item.id === 'SE')) return;
    list.forEach((one, i) => {
      const place = many ? { outer: at, step: i } : at;
      if (item.kind === 'loop') writeLoop(item, one, place, out);
      else out.push(writeSegment(item, one, place));
    });
  });
}

function writeSegment(rule: SegmentRule, value: unknown, path: Path): OutSegment {
  const segment: [id: string, ...elements: OutElement[]] = [rule.id];
  eachPlace(fieldTable(fieldsOf(rule)), value, path, (field, list, at) => {
    while (segment.length < field.position) segment.push(undefined);
    if (field.kind === 'data') {
      segment.push(writeData(list[0], segment[field.position - 1], at));
      return;
    }
    const written = list.map((one, i) =>
      writeValue(field, one, field.many ? { outer: at, step: i } : at, value as Keyed),
    );
    segment.push(written.length > 1 ? { repetitions: written } : written[0]);
  });
  return segment;
}

/**
 * Bytes, or text whose characters are bytes: those of ASCII, or, where the length before the data says so, any up to 255,
 * as data is read.
 */
function writeData(value: unknown, length: OutElement, path: Path): OutElement {
  if (value instanceof Uint8Array) return { binary: value };
  if (typeof value !== 'string') refuse(path, 'this must be bytes or text.', 'Give a Uint8Array or a string.');
  const binary = latin1Bytes(value);
  const isSame = latin1Text(binary) === value;
  if (isSame && (length === String(value.length) || binary.every((byte) => byte < 128))) return { binary };
  return refuse(path, 'text beyond ASCII says nothing of its bytes.', 'Give the bytes as a Uint8Array.');
}

function writeValue(field: Field, value: unknown, path: Path, beside: Keyed): string | (string | undefined)[] {
  return field.kind === 'composite' ? writeComposite(field, value, path) : writeText(field, value, path, beside);
}

function writeComposite({ fields }: Field, value: unknown, path: Path): (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  eachPlace(fieldTable(fields), value, path, (field, [one], at) => {
    while (parts.length < field.position - 1) parts.push(undefined);
    parts.push(writeText(field, one, at, value as Keyed));
  });
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
