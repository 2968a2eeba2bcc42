import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NavItem } from './feature.ts';
import type { Palette } from './palette.tsx';

type Mode = 'search' | 'commands';
/** The first screen comes first. */
const LATER_MS = 800;

/**
 * The palette, loaded after the first screen. Once it is there, it opens within the key stroke: what is typed right
 * after the key stands in its field and sets off no command of the screen.
 */
export function usePalette(items: readonly NavItem[]): { open: (mode: Mode) => void; dialog: ReactNode } {
  const [mode, setMode] = useState<Mode>();
  const [Loaded, setLoaded] = useState<typeof Palette>();
  useEffect(() => {
    const load = () => void import('./palette.tsx').then((module) => setLoaded(() => module.Palette));
    const timer = setTimeout(load, mode ? 0 : LATER_MS);
    return () => clearTimeout(timer);
  }, [mode]);
  return {
    open: (wanted) => flushSync(() => setMode(wanted)),
    dialog: mode && Loaded && <Loaded mode={mode} items={items} onClose={() => setMode(undefined)} />,
  };
}
