import '../../ui/plain-table.css';
import { Button, Text } from '@mantine/core';
import type { DayCloseView } from 'cleanclaim/contract/deposit-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Day, Empty, Money, Panel } from '../../ui/bits.tsx';
import { OriginalLink } from '../../ui/original.tsx';
import { time } from '../../ui/words.ts';

/** Recomputes the hash of a closed batch from the ledger when asked. */
function Proof({ close }: { close: DayCloseView }) {
  const [asked, setAsked] = useState(false);
  const check = useEndpoint('check-day-close', { dayCloseId: close.id }, { enabled: asked });
  if (check.error)
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="alert">
        {check.error.message}
      </Text>
    );
  if (check.data)
    return (
      <Text size="sm" role="status" {...(check.data.unchanged ? {} : { c: 'var(--mantine-color-error)', fw: 600 })}>
        {check.data.unchanged
          ? 'As it was closed'
          : 'The ledger differs from what was closed: tell your administrator.'}
      </Text>
    );
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={check.isFetching}
      aria-label={`Check close ${close.closeNumber} against the ledger`}
      onClick={() => setAsked(true)}
    >
      Check
    </Button>
  );
}

/** The closes so far, newest first, each with its report and its seal to be proved. */
export function Closes({ closes }: { closes: readonly DayCloseView[] }) {
  if (closes.length === 0)
    return (
      <Panel title="Closed days">
        <Empty
          title="No day is closed yet"
          hint="Each close stands here with its report, its differences and its seal."
        />
      </Panel>
    );
  return (
    <Panel title="Closed days">
      <table className="plain-table" aria-label="Closed days">
        <thead>
          <tr>
            <th scope="col">Days</th>
            <th scope="col">Closed by</th>
            <th scope="col" className="right">
              Entries
            </th>
            <th scope="col" className="right">
              Received
            </th>
            <th scope="col" className="right">
              Difference
            </th>
            <th scope="col">Seal</th>
            <th scope="col">Report</th>
            <th scope="col">Proof</th>
          </tr>
        </thead>
        <tbody>
          {closes.map((one) => (
            <tr key={one.id}>
              <td>
                {one.fromDate !== one.closedDate && (
                  <>
                    <Day date={one.fromDate} /> to{' '}
                  </>
                )}
                <Day date={one.closedDate} />
              </td>
              <td>
                {one.closedBy}, {time(one.closedAt)}
              </td>
              <td className="right">{one.entryCount}</td>
              <td className="right">
                <Money cents={one.receiptsCents} />
              </td>
              <td className="right">
                <Money cents={one.differenceCents} dimZero />
              </td>
              <td className="mono" title={one.seal}>
                {one.seal.slice(0, 12)}
              </td>
              <td>
                <OriginalLink sha256={one.pdfSha256}>Report {one.closeNumber}</OriginalLink>
              </td>
              <td>
                <Proof close={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
