type Present<T> = T extends readonly (infer E)[]
  ? Present<E>[]
  : T extends object
    ? { [K in keyof T]: Present<Exclude<T[K], undefined>> }
    : T;

/** The same data without fields that are `undefined`, at any depth: what a form left empty is not there at all. */
export function withoutUndefined<T>(value: T): Present<T> {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Present<T>;
  if (typeof value !== 'object' || value === null) return value as Present<T>;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutUndefined(inner)])) as Present<T>;
}
