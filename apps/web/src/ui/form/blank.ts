/** Form fields hold '' for nothing; schemas want it absent. Objects that hold nothing at all become absent too. */
export function withoutBlanks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutBlanks) as T;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutBlanks(inner)] as const)
    .filter(([, inner]) => inner !== '' && inner !== undefined && !isEmptyObject(inner));
  return Object.fromEntries(kept) as T;
}

function isEmptyObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** Leaves of a value by path with dots, as error messages and conflicts name them. */
export function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (value === null || typeof value !== 'object') return new Map([[path, value]]);
  const all = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    for (const [at, leaf] of leaves(inner, path ? `${path}.${key}` : key)) all.set(at, leaf);
  }
  return all;
}
