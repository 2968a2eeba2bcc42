import { useState } from 'react';
import { leaves } from './blank.ts';
import type { FieldConflict } from './conflicts.ts';

const settledKey = ({ path, theirs }: FieldConflict) => JSON.stringify([path, theirs]);

interface Options {
  /** What differs now; undefined while nothing is in conflict. */
  found: readonly FieldConflict[] | undefined;
  /** The record as the other person saved it. */
  saved: object;
  set: (field: string, value: unknown) => void;
  /** Called when the last one is settled. */
  onSettled: () => void;
}

/** Conflicts that are still open, and the ways to settle them, one by one or all. */
export function useConflicts({ found, saved, set, onSettled }: Options) {
  /** Those that the person has settled, each with the value it was settled against. */
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const conflicts = found?.filter((conflict) => !settled.has(settledKey(conflict)));
  const forget = () => setSettled(new Set());
  const settle = (path: string | undefined, isTheirs: (conflict: FieldConflict) => boolean) => {
    const theirs = leaves(saved);
    const now = (conflicts ?? []).filter((conflict) => path === undefined || path === conflict.path);
    for (const field of now.filter(isTheirs).flatMap(({ fields }) => fields)) set(field, theirs.get(field));
    if (now.length !== conflicts?.length) {
      setSettled((before) => new Set([...before, ...now.map(settledKey)]));
      return;
    }
    onSettled();
    forget();
  };
  return {
    conflicts,
    takeTheirs: (path?: string) => settle(path, () => true),
    keepMine: (path?: string) => settle(path, ({ touched }) => !touched),
    forget,
  };
}
