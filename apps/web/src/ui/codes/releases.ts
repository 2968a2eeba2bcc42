import type { CodeSetView } from 'cleanclaim/contract/views';
import { day } from '../words.ts';

const firstDay = (set: CodeSetView) => set.effectiveFrom ?? '';

/**
 * Of each set the release that answers for a day: the newest whole one in force, else the newest subset in force,
 * else the oldest there is. Sets that are not installed are left out.
 */
export function releasesFor(
  installed: readonly CodeSetView[],
  names: readonly CodeSetView['name'][],
  date: string,
): CodeSetView[] {
  return names.flatMap((name) => {
    const own = installed
      .filter((set) => set.name === name)
      .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
    const inForce = own.filter((set) => firstDay(set) <= date);
    const found = inForce.findLast((set) => !set.subset) ?? inForce.at(-1) ?? own[0];
    return found ? [found] : [];
  });
}

/** `ICD-10-CM FY2027 from 10/01/2026, 74,719 codes`. */
export function releaseWords({ title, release, effectiveFrom, count, subset }: CodeSetView): string {
  const name = title.charAt(0).toUpperCase() + title.slice(1);
  const from = effectiveFrom ? ` from ${day(effectiveFrom)}` : '';
  return `${name} ${release}${from}, ${count.toLocaleString('en-US')} codes${subset ? ' (part of the set)' : ''}`;
}
