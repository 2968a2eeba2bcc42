import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { AccountView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { money } from '../../ui/words.ts';
import { OriginalLink } from './patient-records.tsx';

interface Props {
  account: AccountView;
  opened: boolean;
  onClose: () => void;
}

/** Makes the statement and gives its PDF; refusals (insurance still owes an answer) stand here. */
export function StatementDialog({ account, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Send a statement" size={440}>
      <SendStatement account={account} onClose={onClose} />
    </Dialog>
  );
}

function SendStatement({ account, onClose }: Omit<Props, 'opened'>) {
  const send = useAction('send-statement');
  const sent = send.data;
  const pdf = account.statements.find((statement) => statement.id === sent?.statementId);
  return (
    <Stack gap="sm">
      {!sent && (
        <Text size="sm">
          The statement asks {account.patientName} (or the guarantor) for what insurance left to the patient. Claims
          that still wait for a payer are not on it.
        </Text>
      )}
      {send.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {send.error.message}
        </Alert>
      )}
      {sent && (
        <Alert color="pine" variant="light" p="xs" role="status" title={`Statement ${sent.statementNumber}`}>
          <Text size="sm">{money(sent.totalDueCents)} due. Print and mail the PDF.</Text>
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        {pdf && <OriginalLink sha256={pdf.sha256}>Open the PDF</OriginalLink>}
        <Button variant="default" onClick={onClose}>
          {sent ? 'Done' : 'Cancel'}
        </Button>
        {!sent && (
          <Button onClick={() => send.mutate({ patientId: account.patientId })} loading={send.isPending} data-autofocus>
            Send the statement
          </Button>
        )}
      </Group>
    </Stack>
  );
}
