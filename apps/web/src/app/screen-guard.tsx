import { Stack, Text } from '@mantine/core';
import { type ReactNode, Suspense, useEffect } from 'react';
import type { Screen } from './feature.ts';
import { Loading } from './screen-states.tsx';
import { useMay } from './session.tsx';

/** What the person's roles do not open, and who can change that. */
export function NotForRole({ title }: { title: string }) {
  return (
    <Stack p="xl" gap="xs">
      <Text fw={600}>Your role does not open “{title}”.</Text>
      <Text c="dimmed">An administrator can give you the role under Settings, Users.</Text>
    </Stack>
  );
}

/** A screen for those who may; the others are told, not shown an empty page. The server decides in any case. */
export function ScreenGuard({ screen, children }: { screen: Screen; children: ReactNode }) {
  const may = useMay();
  useEffect(() => {
    document.title = `${screen.title} · Cleanclaim`;
  }, [screen.title]);
  if (screen.endpoint && !may(screen.endpoint)) {
    return <NotForRole title={screen.title} />;
  }
  return <Suspense fallback={<Loading />}>{children}</Suspense>;
}
