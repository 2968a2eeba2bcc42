import { Alert, Button, Stack, Text } from '@mantine/core';
import type { PostingTrialView } from 'cleanclaim/contract/posting-views';
import { tryPostingRulesSchema } from 'cleanclaim/contract/schemas/posting';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Day, Money, Panel } from '../../ui/bits.tsx';
import { count } from '../../ui/words.ts';
import { CHOICES } from './posting-rule-values.ts';

/** Why a claim payment would wait: a rule, or what no rule decides. */
const WHY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CHOICES),
  underpaidOverCents: 'Allowed less than expected',
  takebackOverCents: 'Large takeback',
  patientShareOverCents: 'Large share of the patient',
  unmatched: 'No such claim',
  unbalanced: 'Does not add up',
  'charge-mismatch': 'Other charge than the claim',
  'rebilled-line': 'Billed again on another claim',
};

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`);

interface Props {
  input: () => Record<string, unknown>;
}

/** Tries the rules as they stand on the screen, saved or not, on the claim payments of the last 90 days. */
export function PostingTrial({ input }: Props) {
  const trial = useAction('try-posting-rules');
  const [wrong, setWrong] = useState<string>();
  const run = () => {
    const read = tryPostingRulesSchema.safeParse(input());
    setWrong(read.error?.issues[0]?.message);
    if (read.data) trial.mutate(read.data);
  };
  const problem = wrong ?? trial.error?.message;
  return (
    <Panel
      title="What would have posted alone"
      actions={
        <Button variant="default" loading={trial.isPending} onClick={run}>
          Try on the last 90 days
        </Button>
      }
    >
      {problem && (
        <Alert color="red" variant="light" role="alert" p="xs">
          {problem}
        </Alert>
      )}
      {trial.data ? (
        <Result tried={trial.data} />
      ) : (
        <Text size="sm" c="dimmed">
          Nothing changes by trying: the rules on this page are held against the claim payments that came in.
        </Text>
      )}
    </Panel>
  );
}

function Result({ tried }: { tried: PostingTrialView }) {
  const { claimPayments, outOf, wouldPost, didPost, waits, from } = tried;
  if (claimPayments === 0) {
    return (
      <Text size="sm">
        No claim payment came in since <Day date={from} />.
      </Text>
    );
  }
  return (
    <Stack gap={6} role="status" aria-label="What would have posted">
      <Text size="sm">
        <b>
          {wouldPost} of {count(claimPayments, 'claim payment')} ({percent(wouldPost, claimPayments)})
        </b>{' '}
        since <Day date={from} /> would have posted by themselves; {didPost} ({percent(didPost, claimPayments)}) did.
        {outOf > claimPayments && ` The newest of ${outOf} were looked at.`}
      </Text>
      {waits.length > 0 && (
        <table className="plain-table" aria-label="What would have waited">
          <thead>
            <tr>
              <th scope="col">What would have waited</th>
              <th scope="col" className="right">
                Claim payments
              </th>
              <th scope="col" className="right">
                Money
              </th>
            </tr>
          </thead>
          <tbody>
            {waits.map((one) => (
              <tr key={one.why}>
                <td>{WHY[one.why] ?? one.why}</td>
                <td className="right money">{one.count}</td>
                <td className="right">
                  <Money cents={one.cents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Stack>
  );
}
