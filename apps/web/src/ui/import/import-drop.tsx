import { lazy, Suspense, useEffect, useState } from 'react';
import { useMe } from '../../app/session.tsx';
import { importsOf, useImports } from './imports.ts';
import { useMayImport } from './may-import.ts';

const PageDrop = lazy(() => import('./drop-zone.tsx').then((m) => ({ default: m.PageDrop })));
const ImportPanel = lazy(() => import('./import-panel.tsx').then((m) => ({ default: m.ImportPanel })));

/** True once the screen has come: the drop zone is loaded behind it, before anyone drags a file. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}

/** Files dropped anywhere are imported; the panel shows what becomes of each. Mounted once, in the shell. */
export function ImportDrop() {
  const { userId } = useMe();
  const may = useMayImport();
  const idle = useIdle();
  const lines = useImports();
  const busy = lines.some((line) => line.state === 'waiting' || line.state === 'sending');
  useEffect(() => importsOf(userId), [userId]);
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
  if (!may) return null;
  return (
    <Suspense>
      {idle && <PageDrop />}
      {lines.length > 0 && <ImportPanel lines={lines} />}
    </Suspense>
  );
}
