import { Alert, Button, FileInput, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { BankAccountView, ImportedStatement } from 'cleanclaim/contract/deposit-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { base64Of } from '../../ui/base64-of.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../ui/words.ts';
import { reportWords } from './report-words.ts';

type Columns = Extract<ImportedStatement, { outcome: 'columns' }>;
type Unproved = Extract<ImportedStatement, { outcome: 'not-proved' }>;
const NEW = 'new';

/** Columns as chosen, '' where none is. Money stands in one column with its sign, or in two. */
const NO_COLUMNS = { date: '', amount: '', credit: '', debit: '' };
type Chosen = typeof NO_COLUMNS;

/** One column of amounts counts before two. */
function mappingOf({ date, amount, credit, debit }: Chosen) {
  if (amount) return { date, amount };
  return { date, ...(credit ? { credit } : {}), ...(debit ? { debit } : {}) };
}

function importedWords({ statements, report }: Extract<ImportedStatement, { outcome: 'imported' }>): string {
  const added = statements.reduce((sum, one) => sum + one.linesAdded, 0);
  const known = statements.reduce((sum, one) => sum + one.linesKnown, 0);
  return `${count(added, 'line')} added${known > 0 ? `, ${known} here before` : ''}. ${reportWords(report)}`;
}

/** The file and its account as chosen, what was asked back about them, and the sending. */
function useImport(onClose: () => void) {
  const take = useAction('import-bank-statement');
  const [file, setFile] = useState<File | null>(null);
  const [account, setAccount] = useState<string | null>(null);
  const [accountName, setAccountName] = useState('');
  const [asked, setAsked] = useState<Columns>();
  const [unproved, setUnproved] = useState<Unproved>();
  const [mapping, setMapping] = useState(NO_COLUMNS);
  const [problem, setProblem] = useState('');
  /** Another file is asked about anew. */
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setAsked(undefined);
    setMapping(NO_COLUMNS);
    setUnproved(undefined);
    setProblem('');
  };
  const send = async (acceptUnproved = false) => {
    if (!file) return setProblem('Choose a file.');
    setProblem('');
    const result = await take
      .mutateAsync({
        fileName: file.name,
        base64: await base64Of(file),
        ...(account && account !== NEW ? { bankAccountId: account } : {}),
        ...(accountName.trim() ? { accountName } : {}),
        ...(asked ? { csvMapping: mappingOf(mapping) } : {}),
        ...(acceptUnproved ? { acceptUnproved } : {}),
      })
      .catch((error: Error) => setProblem(error.message));
    if (!result) return;
    if (result.outcome === 'columns') return setAsked(result);
    if (result.outcome === 'not-proved') return setUnproved(result);
    notifications.show({ message: importedWords(result) });
    onClose();
  };
  return {
    ...{ take, file, choose, account, setAccount, accountName, setAccountName },
    ...{ asked, unproved, mapping, setMapping, problem, send },
  };
}

/** A bank statement from a file: its account, its columns where nobody knows them, and what became of it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const known = useEndpoint('list-bank-accounts', {});
  // Not asked before they are known: a field that is there must not go away under the hand.
  const accounts = known.data?.accounts ?? (known.isError ? [] : undefined);
  const { take, file, choose, account, setAccount, accountName, setAccountName, ...rest } = useImport(onClose);
  const { asked, unproved, mapping, setMapping, problem, send } = rest;
  return (
    <Dialog opened onClose={onClose} title="Import a bank statement" size={560}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap="sm">
          <FileInput
            label="Statement"
            description="CSV, OFX (QFX), BAI2 or camt.053. A day that is here already is not added again."
            placeholder="Choose a file"
            value={file}
            data-autofocus
            fileInputProps={{ 'aria-label': 'Statement file' }}
            onChange={choose}
          />
          {accounts && <AccountChoice {...{ accounts, account, setAccount, accountName, setAccountName }} />}
          {asked && <ColumnChoice asked={asked} mapping={mapping} onChange={setMapping} />}
          {unproved && <TakeUnproved unproved={unproved} take={() => send(true)} />}
          {problem && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={take.isPending}>
              Import
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface AccountProps {
  accounts: readonly BankAccountView[];
  account: string | null;
  setAccount: (account: string | null) => void;
  accountName: string;
  setAccountName: (name: string) => void;
}

/** An account that is known, or the name of a new one. */
function AccountChoice({ accounts, account, setAccount, accountName, setAccountName }: AccountProps) {
  return (
    <>
      {accounts.length > 0 && (
        <Select
          label="Account"
          description="Left empty when the file says it."
          clearable
          data={[
            ...accounts.map(({ id, name, numberEnd }) => ({
              value: id,
              label: numberEnd && !name.endsWith(numberEnd) ? `${name} (${numberEnd})` : name,
            })),
            { value: NEW, label: 'A new account' },
          ]}
          value={account}
          onChange={setAccount}
        />
      )}
      {(accounts.length === 0 || account === NEW) && (
        <TextInput
          label="Name of the account"
          placeholder="Checking"
          value={accountName}
          onChange={(event) => setAccountName(event.currentTarget.value)}
        />
      )}
    </>
  );
}

function TakeUnproved({ unproved, take }: { unproved: Unproved; take: () => void }) {
  return (
    <Alert color="orange" variant="light" p="xs" title={`Not taken yet: ${unproved.place}`}>
      <Text size="sm">{unproved.message}</Text>
      <Button mt={6} size="compact-sm" variant="default" onClick={take}>
        Take it although lines are missing
      </Button>
    </Alert>
  );
}

interface ChoiceProps {
  asked: Columns;
  mapping: Chosen;
  onChange: (mapping: Chosen) => void;
}

/** The day, and the money in one column or in two. */
const COLUMN_LABELS = {
  date: 'Day',
  amount: 'Amount, with its sign',
  credit: 'Money in',
  debit: 'Money out',
} as const;

function ColumnChoice({ asked, mapping, onChange }: ChoiceProps) {
  const column = (key: keyof Chosen) => (
    <Select
      label={COLUMN_LABELS[key]}
      data={[...new Set(asked.columns)]}
      clearable
      disabled={(key === 'credit' || key === 'debit') && mapping.amount !== ''}
      value={mapping[key] || null}
      onChange={(chosen) => onChange({ ...mapping, [key]: chosen ?? '' })}
    />
  );
  return (
    <Alert color="blue" variant="light" p="xs" title="Which column is which?">
      <Text size="sm" mb={6}>
        {asked.message} The money stands in one column, or money in and money out in two.
      </Text>
      <Group grow mb={6}>
        {column('date')}
        {column('amount')}
      </Group>
      <Group grow>
        {column('credit')}
        {column('debit')}
      </Group>
    </Alert>
  );
}
