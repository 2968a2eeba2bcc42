import type { CodeEntry, CodeSet, LoadFault } from '../types.ts';
import { hasShape, isoDate } from './code-rows.ts';
import type { CodeFormat } from './format.ts';
import { linesOf, refused } from './read-text.ts';
import { fiscalRelease, releaseOf } from './release-of.ts';
import { isSubset } from './whole-set-minimum.ts';

type Action = 'add' | 'delete' | 'revise from' | 'revise to' | 'no change';

interface Change {
  line: number;
  action: Action;
  code: string;
  billable: boolean;
  label: string;
  longLabel: string;
}

/** The word, then the code with its `1` (may be billed) or `0` on either side, then short and long description. */
const LINE =
  /^(add|delete|revise from|revise to|no change)\s*:\s*(?:\d{5}\s+)?(?:([01])\s+)?([0-9A-Z]{3,7})\s+(?:([01])\s+)?(\S.*)$/i;

function recognizes(set: 'icd10cm' | 'icd10pcs', head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  const changes = lines.flatMap((line) => LINE.exec(line) ?? []);
  if (changes.length === 0 || lines.filter((line) => LINE.test(line)).length * 2 < lines.length) return false;
  const first = lines.map((line) => LINE.exec(line)?.[3]).find((code) => code !== undefined) ?? '';
  return (hasShape('icd10cm', first) && first.length < 8 && !/^\d/.test(first)) === (set === 'icd10cm');
}

function changesIn(set: 'icd10cm' | 'icd10pcs', text: string): Change[] | { ok: false; fault: LoadFault } {
  const changes: Change[] = [];
  for (const [at, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const found = LINE.exec(line);
    const code = found?.[3] ?? '';
    if (found === null || !hasShape(set, code)) {
      return refused(
        `line ${at + 1}`,
        'This line is no change (Add, Delete, Revise from, Revise to). Download the file again.',
      );
    }
    const [label = '', longLabel = ''] = (found[5] ?? '').split(/\s{2,}/);
    changes.push({
      line: at + 1,
      action: (found[1] ?? '').toLowerCase() as Action,
      code,
      billable: (found[2] ?? found[4] ?? '1') === '1',
      label,
      longLabel,
    });
  }
  return changes;
}

/**
 * Applies the changes to an older release: every entry in force the day before stays, unless deleted; new and revised
 * ones start on `from`. A change that does not fit (a deleted code that is not there, an added one that is) means that
 * the older release is not the one that the file was made for.
 */
function applied(
  set: 'icd10cm' | 'icd10pcs',
  release: string,
  from: string,
  changes: readonly Change[],
  older: CodeSet | undefined,
): { ok: true; set: CodeSet } | { ok: false; fault: LoadFault } {
  if (older === undefined) {
    return refused('release', `These are changes only. Install the release before ${from} first, then this file.`);
  }
  const misfit = (line: number, what: string) =>
    refused(`line ${line}`, `${what} in ${older.release}. These changes belong to another release.`);
  const entries = new Map<string, CodeEntry>();
  for (const entry of older.entries) {
    const known = entries.get(entry.code);
    if (known === undefined || known.from < entry.from) entries.set(entry.code, entry);
  }
  for (const { line, action, code } of changes) {
    if (action !== 'delete') continue;
    if (!entries.delete(code)) return misfit(line, `Code ${code} is to be deleted but is not there`);
  }
  for (const { line, action, code, billable, label, longLabel } of changes) {
    const known = entries.get(code);
    if (action === 'add' && known !== undefined) return misfit(line, `Code ${code} is to be added but is there`);
    if (action === 'revise from' && known === undefined)
      return misfit(line, `Code ${code} is to be revised but is not there`);
    if (action !== 'add' && action !== 'revise to') continue;
    const made: CodeEntry = { ...known, code, label, from, billable };
    if (longLabel !== '' && longLabel !== label) made.longLabel = longLabel;
    else delete made.longLabel;
    entries.set(code, made);
  }
  const subset = older.subset || isSubset(set, entries.size);
  return { ok: true, set: { name: set, release, subset, effectiveFrom: from, entries: [...entries.values()] } };
}

function addenda(set: 'icd10cm' | 'icd10pcs', title: string): CodeFormat {
  return {
    id: `${set}-addenda`,
    title,
    recognize: ({ head }) => recognizes(set, head),
    read: (file) => {
      const named = releaseOf(file, fiscalRelease(file.fileName));
      if (named === undefined || isoDate(named.from) === undefined) {
        return refused('release', 'Name the release that these changes make with --release, for example FY2027-04.');
      }
      const changes = changesIn(set, file.text);
      if ('ok' in changes) return changes;
      const { release, from } = named;
      return {
        ok: true,
        rows: changes.length,
        releases: [
          {
            kind: 'changes',
            set,
            release,
            from,
            base: 'before',
            apply: (older) => applied(set, release, from, changes, older),
          },
        ],
      };
    },
  };
}

/** Changes to the ICD-10-CM order file (icd10cm_order_addenda_YYYY.txt). */
export const icd10cmAddenda = addenda('icd10cm', 'ICD-10-CM addenda');

/** Changes to the ICD-10-PCS order file (order_addenda_YYYY.txt). */
export const icd10pcsAddenda = addenda('icd10pcs', 'ICD-10-PCS addenda');
