import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import type { DepositPaymentView, DepositView } from 'cleanclaim/contract/deposit-views';
import { type FormEvent, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { day, money } from '../../ui/words.ts';

/** Payments on one page of the dialog; the search narrows them. */
const SHOWN = 12;

/** What is searched and chosen among the open payments, and what it leaves of the deposit. */
function useChoice(deposit: DepositView) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const words = search.trim().toLowerCase();
  const isChosen = ({ paymentKey }: DepositPaymentView) => chosen.includes(paymentKey);
  const fits = ({ name, openCents }: DepositPaymentView) =>
    `${name} ${money(openCents)} ${(openCents / 100).toFixed(2)}`.toLowerCase().includes(words);
  const fitting = deposit.openPayments.filter((one) => !isChosen(one) && fits(one));
  // What is chosen stays in sight, whatever is typed.
  const found = [...deposit.openPayments.filter(isChosen), ...fitting];
  const sum = deposit.openPayments
    .filter(({ paymentKey }) => chosen.includes(paymentKey))
    .reduce((total, one) => total + one.openCents, 0);
  const left = deposit.differenceCents - sum;
  return { search, setSearch, words, chosen, setChosen, fitting, found, left };
}

/** Payments that are not in the bank yet, to be given to a deposit, with what is left as they are chosen. */
export function ChoosePaymentsDialog({ deposit, onClose }: { deposit: DepositView; onClose: () => void }) {
  const link = useAction('link-deposit');
  const { search, setSearch, words, chosen, setChosen, fitting, found, left } = useChoice(deposit);
  const [restIsCardFee, setRestIsCardFee] = useState(false);
  const isFee = left < 0 && chosen.length > 0 && chosen.every((key) => key.endsWith(':card'));
  const linkThem = () => {
    const asked = { bankLineId: deposit.id, paymentKeys: chosen, ...(isFee && restIsCardFee ? { restIsCardFee } : {}) };
    link.mutate(asked, { onSuccess: onClose });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = fitting;
    if (words === '') {
      if (chosen.length > 0) linkThem();
    } else if (first) {
      setChosen([...chosen, first.paymentKey]);
      setSearch('');
    }
  };
  return (
    <Dialog opened onClose={onClose} title={`Which payments are the ${money(deposit.differenceCents)}?`} size={640}>
      <form noValidate onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Find a payment: payer, number or amount"
            description="Enter takes the first that is found, and with nothing typed links what is chosen."
            value={search}
            data-autofocus
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <FoundPayments {...{ found, chosen, setChosen }} more={fitting.length - SHOWN} />
          <LeftWords none={chosen.length === 0} left={left} />
          {isFee && (
            <Checkbox
              label={`The card company kept the ${money(-left)} as its fee`}
              checked={restIsCardFee}
              onChange={(event) => setRestIsCardFee(event.currentTarget.checked)}
            />
          )}
          {link.error && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {link.error.message}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button disabled={chosen.length === 0} loading={link.isPending} onClick={linkThem}>
              Link them
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface FoundProps {
  found: readonly DepositPaymentView[];
  chosen: string[];
  setChosen: (chosen: string[]) => void;
  /** How many are found beyond those that are shown. */
  more: number;
}

function FoundPayments({ found, chosen, setChosen, more }: FoundProps) {
  return (
    <>
      <Checkbox.Group value={chosen} onChange={setChosen} label="Payments that are not in the bank yet">
        <Stack gap={4} mt={4}>
          {found.slice(0, chosen.length + SHOWN).map(({ paymentKey, name, date, openCents }) => (
            <Checkbox
              key={paymentKey}
              value={paymentKey}
              size="xs"
              label={`${name}, ${day(date)}: ${money(openCents)}`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {found.length === 0 && <Text size="sm">No open payment holds these words.</Text>}
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {more} more: type to narrow them.
        </Text>
      )}
    </>
  );
}

/** What is left of the deposit once the chosen payments are taken from it. */
function LeftWords({ none, left }: { none: boolean; left: number }) {
  return (
    <Text size="sm" role="status">
      {none
        ? 'Choose one or more.'
        : left === 0
          ? 'They make the deposit to the cent.'
          : left > 0
            ? `${money(left)} of the deposit is left over.`
            : `The payments are ${money(-left)} more than the deposit: the last one stays short.`}
    </Text>
  );
}
