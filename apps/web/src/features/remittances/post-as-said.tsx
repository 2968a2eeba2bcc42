import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { money } from '../../ui/words.ts';

/** Posts what only a rule holds, after somebody has looked at it. */
export function PostAsSaid({ exception }: { exception: RemittanceView['exceptions'][number] }) {
  const post = useAction('apply-held-payment');
  const run = () =>
    post.mutate(
      { exceptionId: exception.id },
      {
        onSuccess: () => {
          notifications.show({ message: `${money(exception.heldCents)} posted as the payer says.` });
        },
      },
    );
  return (
    <>
      <Button loading={post.isPending} onClick={run}>
        Post as the payer says
      </Button>
      {post.error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {post.error.message}
        </Text>
      )}
    </>
  );
}
