import { codeSetTitle } from '@cleanclaim/codesets';
import type { CatalogStamp } from '../contract/coding-views.ts';
import type { OperationContext } from './operation.ts';

/** Code sets that the codes of a visit are taken from. */
const CODING_SETS: ReadonlySet<string> = new Set(['icd10cm', 'icd10pcs', 'cpt', 'hcpcs', 'modifier']);

/** The releases that codes are taken from, whole ones before subsets; a subset stands only where no whole one does. */
export function catalogStamps(context: OperationContext): CatalogStamp[] {
  const sets = context.codes.list().filter((set) => CODING_SETS.has(set.name));
  const whole = new Set(sets.filter((set) => !set.subset).map((set) => set.name));
  return sets
    .filter((set) => !set.subset || !whole.has(set.name))
    .map((set) => ({
      title: codeSetTitle(set.name),
      release: set.release,
      count: set.count,
      from: set.effectiveFrom ?? null,
      subset: set.subset,
    }));
}
