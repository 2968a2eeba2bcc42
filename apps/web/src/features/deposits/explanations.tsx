import '../../ui/plain-table.css';
import { Button } from '@mantine/core';
import type { ExplanationView } from 'cleanclaim/contract/deposit-views';
import { EXPLANATION_KINDS } from 'cleanclaim/contract/schemas/deposits';
import { useState } from 'react';
import { useMay } from '../../app/session.tsx';
import { Money, Panel } from '../../ui/bits.tsx';
import { time } from '../../ui/words.ts';
import { WithdrawDialog } from './reason-dialogs.tsx';

/** What people said that money is, each to be taken back. */
export function Explanations({ explanations }: { explanations: readonly ExplanationView[] }) {
  const may = useMay();
  const [withdrawing, setWithdrawing] = useState<ExplanationView>();
  return (
    <Panel title="Explained">
      <table className="plain-table" aria-label="Explained">
        <thead>
          <tr>
            <th scope="col">It is</th>
            <th scope="col">Why</th>
            <th scope="col">Since</th>
            <th scope="col" className="right" style={{ width: 120 }}>
              Amount
            </th>
            <th scope="col" style={{ width: 130 }}>
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {explanations.map((one) => (
            <tr key={one.id}>
              <td>{EXPLANATION_KINDS[one.kind]}</td>
              <td>{one.withdrawn ? `Taken back. It said: ${one.reason}` : one.reason}</td>
              <td>
                {one.explainedBy}, {time(one.explainedAt)}
              </td>
              <td className="right">
                <Money cents={one.withdrawn ? 0 : one.cents} dimZero />
              </td>
              <td className="right">
                {!one.withdrawn && may('withdraw-explanation') && (
                  <Button size="compact-sm" variant="default" onClick={() => setWithdrawing(one)}>
                    Take back
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {withdrawing && <WithdrawDialog explanation={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </Panel>
  );
}
