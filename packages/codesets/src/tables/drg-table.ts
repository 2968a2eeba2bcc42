import { codeKey, firstRow, rowOf } from './code-keys.ts';
import { openPacked, packColumns } from './packed-columns.ts';
import { openRows, plainKey } from './row-table.ts';
import type { DrgTable } from './types.ts';

/** Packs which MDC and DRGs a principal diagnosis leads to: rows of code, MDC, range. Repeated rows count once. */
export function packDrgIndex(rows: readonly (readonly [code: string, mdc: string, range: string])[]): Uint8Array {
  const pairs: string[] = [];
  const numberOf = new Map<string, number>();
  const byCode = new Map<string, Set<number>>();
  for (const [code, mdc, range] of rows) {
    const pair = `${mdc}\t${range}`;
    let number = numberOf.get(pair);
    if (number === undefined) {
      number = pairs.push(pair) - 1;
      numberOf.set(pair, number);
    }
    const of = byCode.get(code);
    if (of === undefined) byCode.set(code, new Set([number]));
    else of.add(number);
  }
  const entries = [...byCode]
    .map(([code, of]) => [codeKey(code), of] as const)
    .sort(([a], [b]) => a - b)
    .flatMap(([key, of]) => [...of].map((number) => [key, number] as const));
  return packColumns(
    {
      keys: Float64Array.from(entries, ([key]) => key),
      // A version has some 250 pairs of MDC and range.
      pairs: Uint16Array.from(entries, ([, number]) => number),
    },
    { pairs },
  );
}

/** Packs the groups of principal diagnoses that take a CC or MCC away: rows of group and code. */
export function packExclusionGroups(rows: readonly (readonly [group: string, code: string])[]): Uint8Array {
  const byGroup = Map.groupBy(rows, ([group]) => group);
  const groups = [...byGroup.keys()].sort();
  const keys = new Float64Array(rows.length);
  const ends = new Uint32Array(groups.length);
  let at = 0;
  for (const [row, group] of groups.entries()) {
    const codes = Float64Array.from(byGroup.get(group) ?? [], ([, code]) => codeKey(code)).sort();
    keys.set(codes, at);
    at += codes.length;
    ends[row] = at;
  }
  return packColumns({ groups: Float64Array.from(groups, codeKey), ends, keys });
}

/** Parts of an MS-DRG version as installed; any may be missing, and what it would answer then stays unknown. */
export interface DrgParts {
  titles?: Uint8Array;
  groups?: Uint8Array;
  cc?: Uint8Array;
  mcc?: Uint8Array;
  exclusions?: Uint8Array;
  index?: Uint8Array;
  'exclusion-groups'?: Uint8Array;
}

/** One table out of the files of an MS-DRG version; undefined when one of them is damaged. */
export function openDrg(parts: DrgParts): DrgTable | undefined {
  const rows = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : openRows(bytes));
  const [titles, groups, exclusions] = [rows(parts.titles), rows(parts.groups), rows(parts.exclusions)];
  const [cc, mcc] = [rows(parts.cc), rows(parts.mcc)];
  const index = parts.index === undefined ? null : openIndex(parts.index);
  const inGroup = parts['exclusion-groups'] === undefined ? null : openExclusionGroups(parts['exclusion-groups']);
  if ([titles, groups, exclusions, cc, mcc, index, inGroup].includes(undefined)) return undefined;
  return {
    drg: (number) => {
      const title = titles?.first(number);
      const group = groups?.first(number);
      if (title === undefined && group === undefined) return undefined;
      const [mdc = '', type = '', name = ''] = title ?? [];
      const [groupMdc = '', mdcTitle = '', groupName = ''] = group ?? [];
      return { mdc: mdc || groupMdc, type, title: name || groupName, ...(mdcTitle !== '' && { mdcTitle }) };
    },
    severity: (diagnosis) => {
      if (mcc?.first(diagnosis)) return 'MCC';
      return cc?.first(diagnosis) ? 'CC' : undefined;
    },
    excluded: (diagnosis, principal) => {
      const [group] = exclusions?.first(diagnosis) ?? [];
      return group !== undefined && (inGroup?.(group, plainKey(principal)) ?? false);
    },
    groups: (diagnosis) => index?.(plainKey(diagnosis)) ?? [],
    count: titles?.count ?? 0,
  };
}

function openIndex(bytes: Uint8Array): ((code: string) => { mdc: string; drgs: string }[]) | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const keys = file.numbers('keys');
  const pairs = file.shorts('pairs');
  const texts = (file.info.pairs ?? []) as readonly string[];
  return (code) => {
    const found: { mdc: string; drgs: string }[] = [];
    const key = codeKey(code);
    if (key < 0) return found;
    for (let row = firstRow(keys, key); keys[row] === key; row += 1) {
      const [mdc = '', drgs = ''] = (texts[pairs[row] ?? 0] ?? '').split('\t');
      found.push({ mdc, drgs });
    }
    return found;
  };
}

function openExclusionGroups(bytes: Uint8Array): ((group: string, code: string) => boolean) | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const groups = file.numbers('groups');
  const ends = file.ints('ends');
  const keys = file.numbers('keys');
  return (group, code) => {
    const row = rowOf(groups, group);
    if (row < 0) return false;
    return rowOf(keys.subarray(row === 0 ? 0 : ends[row - 1], ends[row]), code) >= 0;
  };
}
