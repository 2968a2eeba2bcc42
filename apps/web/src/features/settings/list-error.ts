import type { ReactNode } from 'react';

/** The first message about a list or one of its items, by the paths that the schema names: `codes`, `codes.2`. */
export function listError(errors: Readonly<Record<string, ReactNode>>, path: string): ReactNode {
  const found = Object.entries(errors).find(([at]) => at === path || at.startsWith(`${path}.`));
  return found?.[1];
}
