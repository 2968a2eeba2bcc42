import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createKeybindingsHandler } from 'tinykeys';

/** One key with what it does, as the help (`?`) lists it. */
export interface KeyHint {
  keys: string;
  what: string;
  /** Does it, as the command palette offers. */
  run: () => void;
}
type Register = (hints: readonly KeyHint[]) => () => void;

const Hints = createContext<{ register: Register; hints: readonly KeyHint[] }>({ register: () => () => {}, hints: [] });

/** Collects the keys of everything on the screen for the help. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly KeyHint[])[]>([]);
  // The same for good: whoever registers would begin anew with every other registration.
  const register = useCallback<Register>((hints) => {
    setGroups((all) => [...all, hints]);
    return () => setGroups((all) => all.filter((group) => group !== hints));
  }, []);
  const value = useMemo(() => ({ register, hints: groups.flat() }), [register, groups]);
  return <Hints.Provider value={value}>{children}</Hints.Provider>;
}

export function useKeyHints(): readonly KeyHint[] {
  return useContext(Hints).hints;
}

/** Where letters are text, not commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}

/** A key held down, or part of a composed letter. Whether one types is decided binding by binding. */
const isNoStroke = (event: KeyboardEvent) => event.repeat || event.isComposing;

const SEQUENCE_MS = 1000;
const pressed = { key: '', at: Number.NEGATIVE_INFINITY, before: '', beforeAt: Number.NEGATIVE_INFINITY };
window.addEventListener(
  'keydown',
  ({ key, timeStamp }) => {
    if (key !== 'Shift') Object.assign(pressed, { before: pressed.key, beforeAt: pressed.at, key, at: timeStamp });
  },
  true,
);

/** The `s` of `g s` goes to submissions and is no `s` of the screen. */
function endsSequence(): boolean {
  return pressed.before === 'g' && pressed.at - pressed.beforeAt <= SEQUENCE_MS;
}

export interface KeyBinding {
  /** tinykeys notation: `j`, `g c`, `Shift+?`, `$mod+k`. */
  keys: string;
  what: string;
  run: (event: KeyboardEvent) => void;
  /** Also while typing, for keys with Control or Command. */
  whileTyping?: boolean;
}

/** Binds keys while the component is on the screen; a dialog in front of it silences them. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const { register } = useContext(Hints);
  const current = useRef(bindings);
  current.current = bindings;
  const signature = bindings.map((binding) => `${binding.keys}\t${binding.what}`).join('\n');
  useEffect(() => {
    const hints = signature ? signature.split('\n').map((line) => line.split('\t')) : [];
    const forget = register(
      hints.map(([keys = '', what = ''], i) => ({
        keys,
        what,
        run: () => current.current[i]?.run(new KeyboardEvent('keydown')),
      })),
    );
    const map = Object.fromEntries(
      hints.map(([keys = ''], i) => [
        keys,
        (event: KeyboardEvent) => {
          const binding = current.current[i];
          if (!binding || (isTyping(event.target) && !binding.whileTyping)) return;
          if (!binding.keys.includes(' ') && endsSequence()) return;
          if (
            document.querySelector('[role=dialog][data-modal-content], .mantine-Modal-content') &&
            !binding.whileTyping
          )
            return;
          event.preventDefault();
          binding.run(event);
        },
      ]),
    );
    // One handler a binding: in a common one, a sequence that ends leaves the others waiting for their second key.
    const handlers = Object.entries(map).map(([keys, run]) =>
      createKeybindingsHandler({ [keys]: run }, { ignore: isNoStroke }),
    );
    const onKey = (event: KeyboardEvent) => {
      for (const handler of handlers) handler(event);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      forget();
      window.removeEventListener('keydown', onKey);
    };
  }, [signature, register]);
}
