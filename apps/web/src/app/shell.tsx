import { Box } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { FEATURES } from '../features/index.ts';
import { ImportDrop } from '../ui/import/import-drop.tsx';
import type { NavItem } from './feature.ts';
import { IdleWarning } from './idle-warning.tsx';
import { useKeys } from './keys.tsx';
import { useLiveChanges } from './live.ts';
import { useGo } from './navigate.tsx';
import { Navigation } from './navigation.tsx';
import { useMay } from './session.tsx';
import { TopBar } from './top-bar.tsx';
import { usePalette } from './use-palette.tsx';

const KeyHelp = lazy(() => import('./key-help.tsx').then((m) => ({ default: m.KeyHelp })));

/** The frame of every screen: search and person above, navigation on the left, keys everywhere. */
export function Shell({ children }: { children: ReactNode }) {
  const may = useMay();
  const go = useGo();
  const [help, setHelp] = useState(false);
  const items: NavItem[] = FEATURES.flatMap((feature) => feature.nav).filter((item) => may(item.endpoint));
  useLiveChanges();
  const palette = usePalette(items);
  useKeys([
    { keys: '/', what: 'Search patients, claims, checks, control numbers', run: () => palette.open('search') },
    { keys: '$mod+k', what: 'Command palette', run: () => palette.open('commands'), whileTyping: true },
    { keys: 'Shift+?', what: 'This list of keys', run: () => setHelp(true) },
    ...items.map((item) => ({ keys: item.keys, what: `Go to ${item.label}`, run: () => go(item.to) })),
  ]);
  return (
    <div className="shell">
      <TopBar onSearch={() => palette.open('search')} onHelp={() => setHelp(true)} />
      <Navigation items={items} />
      <Box component="main" className="shell-main">
        {children}
      </Box>
      <ImportDrop />
      <IdleWarning />
      {palette.dialog}
      <Suspense>{help && <KeyHelp onClose={() => setHelp(false)} />}</Suspense>
    </div>
  );
}
