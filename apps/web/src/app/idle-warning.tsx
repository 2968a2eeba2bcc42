import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { lastOwnRequest } from '../api/activity.ts';
import { ApiError, fetchJson } from '../api/client.ts';
import { Dialog } from '../ui/dialog.tsx';
import { clock, isLate, leftMs } from './idle.ts';
import { signOut, useMe } from './session.tsx';

/** Asks the server whether the person is signed in; a 401 brings the sign-in by itself. */
async function ask(background: boolean): Promise<void> {
  try {
    await fetchJson('GET', '/api/me', undefined, { background });
  } catch (error) {
    // Nothing answers or it refuses: the screens say so themselves with their next request.
    if (!(error instanceof ApiError)) throw error;
  }
}

/** A minute before the server signs off: stay with one click, or leave. */
export function IdleWarning() {
  const { idleMinutes } = useMe();
  const [left, setLeft] = useState(() => leftMs(Date.now(), lastOwnRequest(), idleMinutes));
  const askedFor = useRef<number>(undefined);
  useEffect(() => {
    const tick = () => {
      const last = lastOwnRequest();
      const now = leftMs(Date.now(), last, idleMinutes);
      setLeft(isLate(now) ? now : Number.POSITIVE_INFINITY);
      if (now > 0 || askedFor.current === last) return;
      askedFor.current = last;
      // The server counts five seconds longer at most; then it says that nobody is signed in.
      setTimeout(() => void ask(true), 6_000);
    };
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [idleMinutes]);
  const stay = () => {
    setLeft(Number.POSITIVE_INFINITY);
    void ask(false);
  };
  if (!isLate(left)) return null;
  return (
    <Dialog opened onClose={stay} title="Still there?" size="sm" withCloseButton={false}>
      <Stack gap="md">
        <Text size="sm">
          You will be signed off in <strong role="timer">{clock(left)}</strong>. What you have typed is kept for you.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void signOut()}>
            Sign out
          </Button>
          <Button data-autofocus onClick={stay}>
            Stay signed in
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
