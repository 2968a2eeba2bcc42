import { Text } from '@mantine/core';
import type { DenialTrends, PreventableCause } from 'cleanclaim/contract/denial-views';
import { DENIAL_FIXERS, DENIAL_ROOT_CAUSES } from 'cleanclaim/contract/denial-words';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Money, Panel } from '../../ui/bits.tsx';
import { drillDown } from './trend-values.ts';

/** What would keep each cause from coming again: a change where the work is done, or an edit that holds such claims. */
const CHANGES: Readonly<Record<PreventableCause['rootCause'], string>> = {
  registration: 'Compare the card with the record at every check-in.',
  'eligibility-not-checked': 'Ask about coverage before the visit, every evening.',
  'payer-order': 'Ask which insurance is first at check-in, and read what the payer says of others.',
  'authorization-not-obtained': 'Say at the payer which services need authorization; visits then ask for it.',
  'code-choice': 'Hold such claims for a coder.',
  modifier: 'Hold such pairs for a coder until the modifier is decided.',
  units: 'Hold claims above the usual units.',
  'charge-entry': 'Hold such claims until the entry is checked.',
  'claim-data': 'Hold claims that lack it.',
  'provider-data': 'Complete the provider and its enrollment with the payer.',
  'late-filing': 'Send every day, and work rejections within three days.',
  'sent-twice': 'Ask for the status before a claim is sent again.',
  'records-not-sent': 'Attach the records when the claim goes.',
  'chart-does-not-support': 'Ask the clinician before the claim goes.',
  'plan-benefit': 'Read the benefits in the eligibility answer, and tell the patient before the service.',
  contract: 'Enter the contract, and hold what it does not pay.',
  'payer-decision': 'Read the policy of the payer.',
};

/** Preventable denials by payer and reason, with what to change at the front and the edit that would hold such claims. */
export function Preventable({ trends }: { trends: DenialTrends }) {
  const may = useMay();
  const suggested = useEndpoint('list-edit-suggestions', {}, { enabled: may('list-edit-suggestions') });
  const { preventable } = trends;
  if (preventable.length === 0) return null;
  const suggestionOf = ({ carc, payerName }: PreventableCause) =>
    suggested.data?.suggestions.find((one) => one.carc === carc && one.payerName === payerName);
  return (
    <Panel title="What to change at the front">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col">Payer</th>
            <th scope="col">Root cause</th>
            <th scope="col">By</th>
            <th scope="col" className="right">
              Denied
            </th>
            <th scope="col">What would stop it</th>
          </tr>
        </thead>
        <tbody>
          {preventable.map((cause) => {
            const filters = [
              { field: 'payerName', op: 'is' as const, values: [cause.payerName] },
              { field: 'rootCause', op: 'is' as const, values: [cause.rootCause] },
            ];
            return (
              <tr key={`${cause.payerId} ${cause.carc} ${cause.rootCause} ${cause.fixedBy}`}>
                <td>
                  <Go to={drillDown(trends, filters)}>
                    {cause.carc} {cause.title}
                  </Go>
                </td>
                <td>{cause.payerName}</td>
                <td>{DENIAL_ROOT_CAUSES[cause.rootCause]}</td>
                <td>{DENIAL_FIXERS[cause.fixedBy]}</td>
                <td className="right">
                  <Money cents={cause.deniedCents} />
                </td>
                <td>
                  <Text size="sm" span>
                    {CHANGES[cause.rootCause]}{' '}
                  </Text>
                  {suggestionOf(cause) && <Go to="/settings/edits">An edit is suggested for it</Go>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
