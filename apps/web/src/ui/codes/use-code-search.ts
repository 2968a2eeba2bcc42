import type { CodeHit } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { type CodeSetAsked, plainCode } from './code-text.ts';

/** The installed sets that each question asks. */
const SETS: Readonly<Record<CodeSetAsked, readonly string[]>> = {
  diagnosis: ['icd10cm'],
  procedure: ['cpt', 'hcpcs'],
  modifier: ['modifier'],
  pos: ['pos'],
  taxonomy: ['taxonomy'],
};

interface Asked {
  set: CodeSetAsked;
  date: string;
  text: string;
  /** The code that stands in the field now. */
  current: string;
}

export interface CodeSearch {
  hits: readonly CodeHit[];
  /** The hits answer the text that was asked, not the one before. */
  fresh: boolean;
  /** The code that stands in the field: null when no installed set has it, undefined while not known. */
  exact: CodeHit | null | undefined;
  /** Says that only a part of the set is installed; undefined when it is whole. */
  subset: string | undefined;
}

/** Codes that fit what is typed, and what is known of the code that stands there. */
export function useCodeSearch({ set, date, text, current }: Asked): CodeSearch {
  const words = text.trim();
  const query = useEndpoint(
    'search-codes',
    { set, text: words, date, limit: 20 },
    { enabled: words !== '' && date !== '', keepPrevious: true },
  );
  const hits = words === '' ? [] : (query.data?.hits ?? []);
  const fresh = query.isSuccess && !query.isPlaceholderData;
  const code = plainCode(set, current);
  const known = hits.find((hit) => hit.code === code);
  const exact = known ?? (fresh && plainCode(set, words) === code ? null : undefined);
  return { hits, fresh, exact, subset: useSubsetNote(set) };
}

/** Titles of the sets of which only a part is installed: a code that is missing there may still be right. */
function useSubsetNote(set: CodeSetAsked): string | undefined {
  const may = useMay();
  const { data } = useEndpoint('list-code-sets', {}, { enabled: may('list-code-sets') });
  const own = data?.sets.filter((one) => SETS[set].includes(one.name)) ?? [];
  const whole = new Set(own.filter((one) => !one.subset).map((one) => one.name));
  const parts = own.filter((one) => one.subset && !whole.has(one.name));
  if (parts.length === 0) return undefined;
  const named = parts.map((one) => `${one.title} (${one.count.toLocaleString('en-US')} codes)`);
  return `Only a part of ${named.join(' and ')} is installed. A code that is not found may still be right.`;
}
