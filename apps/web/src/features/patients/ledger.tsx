import { Table, Text } from '@mantine/core';
import type { AccountView } from 'cleanclaim/contract/views';
import { Go } from '../../app/navigate.tsx';
import { Day, Empty, Money, Panel } from '../../ui/bits.tsx';
import { money } from '../../ui/words.ts';
import { entryWords } from './ledger-words.ts';
import { Rows } from './patient-records.tsx';

const HEADS = [
  { label: 'Date' },
  { label: 'What' },
  { label: 'Claim' },
  { label: 'Payer', right: true },
  { label: 'Patient', right: true },
  { label: 'Patient balance', right: true },
] as const;

/** What happened in money, oldest first, with the patient's running balance. */
export function Ledger({ account }: { account: AccountView }) {
  return (
    <Panel title="Ledger">
      {account.entries.length === 0 ? (
        <Empty
          title="Nothing booked yet"
          hint="The first entry is a visit's charge: it is booked when its claim is built, or when a self-pay visit is closed."
        />
      ) : (
        <Rows heads={HEADS}>
          {account.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Rows>
      )}
    </Panel>
  );
}

function Entry({ entry }: { entry: AccountView['entries'][number] }) {
  const { unappliedChangeCents: unapplied } = entry;
  return (
    <Table.Tr>
      <Table.Td>
        <Day date={entry.date} />
      </Table.Td>
      <Table.Td>
        {entryWords(entry.kind)}
        <Text size="xs" c="dimmed">
          {entry.memo}
          {unapplied !== 0 && ` · unapplied ${unapplied > 0 ? '+' : ''}${money(unapplied)}`}
        </Text>
      </Table.Td>
      <Table.Td>{entry.claimId && <Go to={`/claims/${entry.claimId}`}>{entry.patientControlNumber}</Go>}</Table.Td>
      <Table.Td ta="right">
        <Change cents={entry.payerChangeCents} />
      </Table.Td>
      <Table.Td ta="right">
        <Change cents={entry.patientChangeCents} />
      </Table.Td>
      <Table.Td ta="right">
        <Money cents={entry.patientBalanceCents} />
      </Table.Td>
    </Table.Tr>
  );
}

/** No change is no figure. */
function Change({ cents }: { cents: number }) {
  return cents === 0 ? null : <Money cents={cents} />;
}
