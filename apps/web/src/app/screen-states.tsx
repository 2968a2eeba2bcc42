import { Alert, Button, Center, Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { Go } from './navigate.tsx';

/** While a screen comes; quick ones never show it. */
export function Loading() {
  return (
    <Center p="xl">
      <Loader size="sm" role="status" aria-label="Loading" />
    </Center>
  );
}

/** Why a screen has nothing to show, with the way on. */
export function Failed({ error, again }: { error: Pick<ApiError, 'message'>; again?: (() => void) | undefined }) {
  return (
    <Alert color="red" variant="light" title="This could not be shown" m="md" role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{error.message}</Text>
        {again && (
          <Button variant="default" onClick={again}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function ScreenFailed({ error, reset }: { error: Error; reset?: () => void }) {
  return <Failed error={{ message: `This screen stopped: ${error.message}` }} again={reset} />;
}

export function NotFound() {
  return (
    <Stack p="xl" gap="xs" align="flex-start">
      <Text fw={600}>There is no screen at this address.</Text>
      <Go to="/">Go to today's work</Go>
    </Stack>
  );
}

/** Shows the data when it is there, and says why when it is not. */
export function Await<T>({
  query,
  children,
}: {
  query: { data: T | undefined; error: ApiError | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return query.error ? <Failed error={query.error} again={() => void query.refetch()} /> : <Loading />;
}
