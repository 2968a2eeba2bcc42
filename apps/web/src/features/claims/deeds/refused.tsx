import { Alert } from '@mantine/core';

/** Why the server did not do it, in its words. */
export function Refused({ title, error }: { title: string; error: Error | null }) {
  if (!error) return null;
  return (
    <Alert color="red" variant="light" role="alert" p="xs" title={title}>
      {error.message}
    </Alert>
  );
}
