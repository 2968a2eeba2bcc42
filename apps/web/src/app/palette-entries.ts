import type { SearchHit } from 'cleanclaim/contract/views';
import type { NavItem } from './feature.ts';
import type { KeyHint } from './keys.tsx';

/** A line of the palette. */
export interface Entry {
  id: string;
  group: string;
  title: string;
  detail: string;
  keys?: string;
  run: () => void;
}

const KIND_WORDS: Readonly<Record<SearchHit['kind'], string>> = {
  patient: 'Patients',
  claim: 'Claims',
  check: 'Checks and EFTs',
  interchange: 'Submissions',
  statement: 'Statements',
  file: 'Files',
};

/** What was found, kind by kind. */
export function hitEntries(hits: readonly SearchHit[], go: (to: string) => void): Entry[] {
  return (Object.keys(KIND_WORDS) as SearchHit['kind'][]).flatMap((kind) =>
    hits
      .filter((hit) => hit.kind === kind)
      .map((hit) => ({
        id: `${kind}-${hit.id}`,
        group: KIND_WORDS[kind],
        title: hit.title,
        detail: hit.detail,
        run: () => go(hit.to),
      })),
  );
}

/** Keys that only make sense on the keyboard: moving in a list, opening this palette. */
const NO_COMMANDS = new Set(['j', 'k', 'o', 'x', 'Shift+x', 'f', '$mod+k']);

/** What can be done here, then where one can go; narrowed by the words typed. */
export function commandEntries(
  text: string,
  items: readonly NavItem[],
  hints: readonly KeyHint[],
  go: (to: string) => void,
): Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (title: string) => words.every((word) => title.toLowerCase().includes(word));
  const own = hints.filter(({ keys }) => !keys.startsWith('g ') && !NO_COMMANDS.has(keys));
  return [
    ...own.map(({ keys, what, run }) => ({ id: `key-${keys}`, group: 'Do', title: what, detail: '', keys, run })),
    ...items.map(({ label, to, keys }) => ({
      id: `go-${to}`,
      group: 'Go to',
      title: label,
      detail: '',
      keys,
      run: () => go(to),
    })),
  ].filter(({ title }) => fits(title));
}
