import { leaves } from './blank.ts';

/** A field that another person changed while this one was typing. */
export interface FieldConflict {
  /** The field, or the name of its group: what it is called, and what is taken over together. */
  path: string;
  /** The fields behind it: one, or those of the group. */
  fields: readonly string[];
  before: unknown;
  theirs: unknown;
  mine: unknown;
  /** Whether this person changed it too. */
  touched: boolean;
}

/** Fields that change together and are read as one: the id of a payer with its name, a provider with all of theirs. */
export interface FieldGroup<V> {
  label: string;
  /** Fields, or beginnings of their paths. */
  paths: readonly string[];
  /** What a person reads of them. */
  shown: (values: V) => string;
}

const isIn = (path: string, paths: readonly string[]) =>
  paths.some((one) => path === one || path.startsWith(`${one}.`));

/** What differs between the values that the form began with and those that someone saved meanwhile. */
export function conflictsBetween<V extends object>(
  base: V,
  theirs: V,
  mine: V,
  groups: readonly FieldGroup<V>[] = [],
): FieldConflict[] {
  const [before, newer, own] = [leaves(base), leaves(theirs), leaves(mine)];
  const paths = [...new Set([...before.keys(), ...newer.keys()])];
  const changed = paths.filter((path) => (before.get(path) ?? '') !== (newer.get(path) ?? ''));
  const isTouched = (fields: readonly string[]) =>
    fields.some((path) => (before.get(path) ?? '') !== (own.get(path) ?? ''));
  const grouped = groups
    .filter((group) => changed.some((path) => isIn(path, group.paths)))
    .map(({ label, paths: members, shown }) => ({
      path: label,
      fields: paths.filter((path) => isIn(path, members)),
      before: shown(base),
      theirs: shown(theirs),
      mine: shown(mine),
    }))
    .map((conflict) => ({ ...conflict, touched: isTouched(conflict.fields) }));
  const single = changed
    .filter((path) => !groups.some((group) => isIn(path, group.paths)))
    .map((path) => ({
      path,
      fields: [path],
      before: before.get(path),
      theirs: newer.get(path),
      mine: own.get(path),
      touched: isTouched([path]),
    }));
  return [...grouped, ...single];
}
