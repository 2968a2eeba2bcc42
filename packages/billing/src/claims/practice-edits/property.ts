import type { IsoDate } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';

/** `code`: compared without dots and spaces, in upper case. `cents`: money. */
export type PropertyType = 'text' | 'code' | 'number' | 'cents' | 'date' | 'yes-no';

export type PropertyValue = string | number | boolean;

/** What a condition looks at. `line` is set while the lines are gone through. */
export interface Scope {
  claim: Claim;
  line: ServiceLine | undefined;
  today: IsoDate;
}

/** Asks of each value that is there until one passes; false when none does, also when there is none. */
export type SomeValue = (scope: Scope, passes: (value: PropertyValue) => boolean) => boolean;

/** Something that a condition may ask of a claim. */
export interface ClaimProperty {
  /** Its path without brackets: `payer.payerIdentifier`, `lines.procedureCode`; what is worked out begins with `derived.`. */
  key: string;
  /** In a biller's words, as they stand on the screen. */
  label: string;
  /** Heading under which it is offered. */
  subject: string;
  type: PropertyType;
  about: 'claim' | 'line';
  /** It may have several values: a condition holds when one of them does. */
  many: boolean;
  /** The values that there are, with their words. */
  choices?: Readonly<Record<string, string>>;
  /** Leaves of the claim that it reads, arrays with brackets: `lines[].modifiers[]`. */
  reads: readonly string[];
  some: SomeValue;
}

type Visit = (source: unknown, passes: (value: PropertyValue) => boolean) => boolean;

const isLeaf = (value: unknown): value is PropertyValue =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';

/** Closures for the steps of a path, the last one first; `*` goes through all values of a record. */
function visitor(path: string): Visit {
  const [step = '', ...rest] = path.split('.');
  const inner: Visit = rest.length > 0 ? visitor(rest.join('.')) : (value, passes) => isLeaf(value) && passes(value);
  const name = step.replace('[]', '');
  const inside = (source: unknown): unknown =>
    typeof source === 'object' && source !== null ? (source as Record<string, unknown>)[name] : undefined;
  if (name === '*')
    return (source, passes) =>
      typeof source === 'object' && source !== null && Object.values(source).some((value) => inner(value, passes));
  if (!step.endsWith('[]')) return (source, passes) => inner(inside(source), passes);
  return (source, passes) => {
    const list = inside(source);
    return Array.isArray(list) && list.some((value) => inner(value, passes));
  };
}

const OF_LINES = 'lines[].';

/** What a table says of a property that stands in the claim. */
export interface PropertyRow {
  path: string;
  label: string;
  type: PropertyType;
  choices?: Readonly<Record<string, string>>;
}

/** A property that is read at its path. */
export function propertyAt(subject: string, { path, label, type, choices }: PropertyRow): ClaimProperty {
  const ofLine = path.startsWith(OF_LINES);
  const own = ofLine ? path.slice(OF_LINES.length) : path;
  const visit = visitor(own);
  return {
    key: path.replaceAll('[]', ''),
    label,
    subject,
    type,
    about: ofLine ? 'line' : 'claim',
    many: /\[\]|\*/.test(own),
    ...(choices ? { choices } : {}),
    reads: [path],
    some: ofLine ? (scope, passes) => visit(scope.line, passes) : (scope, passes) => visit(scope.claim, passes),
  };
}

/** One row of a table: path, label, type, choices. */
export function row(
  path: string,
  label: string,
  type: PropertyType = 'text',
  choices?: Readonly<Record<string, string>>,
): PropertyRow {
  return { path, label, type, ...(choices ? { choices } : {}) };
}
