import type { KeyHint } from './keys.tsx';

const WORDS: Readonly<Record<string, string>> = { $mod: 'Ctrl', Escape: 'Esc' };
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The strokes of a binding as they stand on the keys: `g c` is two, `Shift+?` is `?`. */
export function strokes(keys: string): string[] {
  return keys
    .replace('Shift+?', '?')
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((key) => (key === '$mod' && isMac ? '⌘' : (WORDS[key] ?? key)))
        .join(' + '),
    );
}

/** Keys with Go to in front, keys of every screen, keys of this one. */
export function groupHints(hints: readonly KeyHint[]): { title: string; hints: readonly KeyHint[] }[] {
  const everywhere = new Set(['/', '$mod+k', 'Shift+?']);
  const go = hints.filter(({ keys }) => keys.startsWith('g '));
  const rest = hints.filter((hint) => !go.includes(hint));
  return [
    { title: 'This screen', hints: rest.filter(({ keys }) => !everywhere.has(keys)) },
    { title: 'Everywhere', hints: rest.filter(({ keys }) => everywhere.has(keys)) },
    { title: 'Go to a screen', hints: go },
  ].filter((group) => group.hints.length > 0);
}
