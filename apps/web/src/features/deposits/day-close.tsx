import '../../ui/plain-table.css';
import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DayView } from 'cleanclaim/contract/deposit-views';
import { RECEIPT_WORDS } from 'cleanclaim/contract/deposit-words';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { count, day } from '../../ui/words.ts';
import { Closes } from './closed-days.tsx';

type Receipt = DayView['receipts'][number];
interface Counted {
  cents: number | undefined;
  why: string;
}
const keyOf = ({ method, person }: Pick<Receipt, 'method' | 'person'>) => `${method}:${person}`;

/** The open days up to one: counted, explained, closed for good; and the closes before. */
export function Page() {
  const [date, setDate] = useState(todayHere());
  const query = useEndpoint('show-day', { date }, { enabled: date !== '', keepPrevious: true });
  const closes = useEndpoint('list-day-closes', {});
  return (
    <div className="page">
      <PageHead
        title="Day close"
        facts="Count what came in, explain what differs, and close. A closed day takes no entry and is never opened again."
        actions={<Go to="/deposits">Deposits</Go>}
      />
      <TextInput
        label="Close through"
        type="date"
        w={180}
        max={todayHere()}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <Await query={query}>{(view) => <OpenDays key={`${view.date} ${view.closedThrough}`} view={view} />}</Await>
      <Await query={closes}>{({ closes: all }) => <Closes closes={all} />}</Await>
    </div>
  );
}

/** What is counted of the open days, and their close. */
function useClosing(view: DayView) {
  const close = useAction('close-day');
  const [counts, setCounts] = useState<Readonly<Record<string, Counted>>>({});
  const countOf = (receipt: Receipt): Counted => counts[keyOf(receipt)] ?? { cents: undefined, why: '' };
  const set = (receipt: Receipt, change: Partial<Counted>) =>
    setCounts({ ...counts, [keyOf(receipt)]: { ...countOf(receipt), ...change } });
  const [asking, setAsking] = useState(false);
  // What is no amount is not counted either.
  const isAmount = (cents: number | undefined) => cents !== undefined && !Number.isNaN(cents);
  const isCounted = view.receipts.every((one) => !one.counted || isAmount(countOf(one).cents));
  const run = () =>
    close.mutate(
      {
        ...{ date: view.date, seenEntries: view.entries },
        counts: view.receipts.flatMap((receipt) => {
          const { cents, why } = countOf(receipt);
          return cents !== undefined && isAmount(cents)
            ? [{ method: receipt.method, person: receipt.person, countedCents: cents, why }]
            : [];
        }),
      },
      {
        onSuccess: () => notifications.show({ message: `The books are closed through ${day(view.date)}.` }),
        onSettled: () => setAsking(false),
      },
    );
  // What is not counted is refused at once, with its place; what is counted is asked about, since it is for good.
  const submit = () => (isCounted ? setAsking(true) : run());
  return { close, countOf, set, asking, setAsking, run, submit };
}

function OpenDays({ view }: { view: DayView }) {
  const may = useMay();
  const { close, countOf, set, asking, setAsking, run, submit } = useClosing(view);
  const mayClose = may('close-day') && view.closable;
  useKeys(mayClose ? [{ keys: 'c', what: 'Close the days', run: submit }] : []);
  if (view.closedThrough && view.date <= view.closedThrough)
    return (
      <Panel title={`Closed through ${day(view.closedThrough)}`}>
        <Empty title="This day is closed" hint="What is corrected later is posted on the next open day." />
      </Panel>
    );
  return (
    <Panel
      title={
        view.fromDate && view.fromDate !== view.date ? `${day(view.fromDate)} to ${day(view.date)}` : day(view.date)
      }
    >
      <Text size="sm" mb={6}>
        {count(view.entries, 'entry', 'entries')} of the ledger on {count(view.days.length, 'day')}.
      </Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (mayClose) submit();
        }}
      >
        {view.receipts.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing was received on these days: there is nothing to count.
          </Text>
        ) : (
          <ReceiptTable {...{ view, countOf, set, mayClose }} errors={close.error?.fields ?? {}} />
        )}
        {close.error && (
          <Alert color="red" variant="light" role="alert" p="xs" mt={8}>
            {close.error.message}
          </Alert>
        )}
        {mayClose && (
          <Group justify="flex-end" mt={10}>
            <Button type="submit" title="Key c" loading={close.isPending}>
              Close through {day(view.date)}
            </Button>
          </Group>
        )}
      </form>
      {asking && <AskToClose {...{ view, run }} pending={close.isPending} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

interface AskProps {
  view: DayView;
  run: () => void;
  pending: boolean;
  onClose: () => void;
}

/** A close is for good: it is asked about once more. */
function AskToClose({ view, run, pending, onClose }: AskProps) {
  return (
    <Dialog opened onClose={onClose} title={`Close through ${day(view.date)} for good?`}>
      <Text size="sm">
        {count(view.entries, 'entry', 'entries')} of the ledger on {count(view.days.length, 'day')} are sealed. No day
        is opened again: what is corrected later is posted on the next open day.
      </Text>
      <Group justify="flex-end" gap="xs" mt={12}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button data-autofocus loading={pending} onClick={run}>
          Close for good
        </Button>
      </Group>
    </Dialog>
  );
}

interface TableProps {
  view: DayView;
  countOf: (receipt: Receipt) => Counted;
  set: (receipt: Receipt, change: Partial<Counted>) => void;
  mayClose: boolean;
  errors: Readonly<Record<string, string>>;
}

function ReceiptTable({ view, countOf, set, mayClose, errors }: TableProps) {
  return (
    <table className="plain-table" aria-label="Receipts to count">
      <thead>
        <tr>
          <th scope="col">Received</th>
          <th scope="col">By</th>
          <th scope="col" className="right" style={{ width: 110 }}>
            Posted
          </th>
          <th scope="col" style={{ width: 150 }}>
            Counted
          </th>
          <th scope="col" className="right" style={{ width: 110 }}>
            Difference
          </th>
          <th scope="col" style={{ width: 280 }}>
            Why it differs
          </th>
        </tr>
      </thead>
      <tbody>
        {view.receipts.map((receipt) => (
          <ReceiptRow
            key={keyOf(receipt)}
            {...{ receipt, set, mayClose }}
            counted={countOf(receipt)}
            error={errors[keyOf(receipt)]}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<TableProps, 'set' | 'mayClose'> {
  receipt: Receipt;
  counted: Counted;
  error: string | undefined;
}

function ReceiptRow({ receipt, counted, set, mayClose, error }: RowProps) {
  const { cents, why } = counted;
  const what = `${RECEIPT_WORDS[receipt.method]}${receipt.person ? `, ${receipt.person}` : ''}`;
  const difference = cents === undefined || Number.isNaN(cents) ? undefined : cents - receipt.cents;
  return (
    <tr>
      <td>
        {RECEIPT_WORDS[receipt.method]} ({receipt.count})
      </td>
      <td>{receipt.person || 'Cleanclaim'}</td>
      <td className="right">
        <Money cents={receipt.cents} />
      </td>
      <td>
        {receipt.counted && mayClose ? (
          <MoneyInput
            size="xs"
            aria-label={`Counted: ${what}`}
            value={cents}
            error={difference === undefined ? error : undefined}
            onChange={(typed) => set(receipt, { cents: typed })}
          />
        ) : (
          <Text size="xs" c="dimmed">
            {receipt.counted ? '' : 'The bank proves it'}
          </Text>
        )}
      </td>
      <td className="right">{difference !== undefined && <Money cents={difference} dimZero />}</td>
      <td>
        {difference !== undefined && difference !== 0 && (
          <TextInput
            size="xs"
            aria-label={`Why it differs: ${what}`}
            value={why}
            maxLength={300}
            error={error}
            onChange={(event) => set(receipt, { why: event.currentTarget.value })}
          />
        )}
      </td>
    </tr>
  );
}
