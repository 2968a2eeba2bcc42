import '../../ui/plain-table.css';
import './remittance.css';
import { Group, Text } from '@mantine/core';
import { LISTS } from 'cleanclaim/contract/columns';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { Day, Empty, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { OriginalButton } from '../../ui/original.tsx';
import { count, money } from '../../ui/words.ts';
import { BalanceProofPanel } from './balance-proof.tsx';
import { ClaimPayments } from './claim-payments.tsx';
import { Exceptions } from './exceptions.tsx';

const METHODS: Readonly<Record<string, string>> = {
  ACH: 'EFT',
  CHK: 'Check',
  NON: 'No payment',
  FWT: 'Wire',
  BOP: 'By the bank',
};

/** One payment: whether it adds up, what could not be placed, and what it says of each claim. */
export function Page() {
  const remittanceId = usePathParam('remittanceId');
  const exceptionId = new URLSearchParams(window.location.search).get('exception');
  const query = useEndpoint('show-remittance', { remittanceId, ...(exceptionId ? { exceptionId } : {}) });
  return <Await query={query}>{(remittance) => <Remittance key={remittanceId} remittance={remittance} />}</Await>;
}

function Remittance({ remittance }: { remittance: RemittanceView }) {
  const { exceptions, openExceptions, heldCents, claims, providerAdjustments, posting, balanced, paymentMethod } =
    remittance;
  const method = METHODS[paymentMethod] ?? paymentMethod;
  return (
    <div className="page">
      <PageHead
        title={`${method} ${remittance.traceNumber || 'without a number'}: ${money(remittance.paidCents)}`}
        facts={
          <Group gap="sm">
            <Status value={posting} words={LISTS.remittances.posting.values} />
            {posting === 'under-way' && (
              <span>
                {remittance.claimPayments.toLocaleString('en-US')} of{' '}
                {remittance.ofClaimPayments.toLocaleString('en-US')} claim payments are posted
              </span>
            )}
            <Status value={balanced} words={LISTS.remittances.balanced.values} />
            <span>{remittance.payerName}</span>
            <span>
              Paid <Day date={remittance.paymentDate} />
            </span>
            <span>Payee NPI {remittance.payeeNpi}</span>
            <OriginalButton sha256={remittance.sha256} label={remittance.fileName}>
              {remittance.fileName}
            </OriginalButton>
          </Group>
        }
      />
      <BalanceProofPanel remittance={remittance} />
      {exceptions.length > 0 && (
        <Panel title={openExceptions > 0 ? `Waits for a person: ${money(heldCents)} held` : 'What had to be placed'}>
          <Exceptions remittance={remittance} />
          {openExceptions > exceptions.length && (
            <Text size="sm" c="dimmed">
              {exceptions.length} of {openExceptions.toLocaleString('en-US')} are shown.{' '}
              <Go to="/exceptions">Money to place</Go> has all of them.
            </Text>
          )}
        </Panel>
      )}
      <Panel title={count(remittance.claimPayments, 'claim payment')}>
        {claims.length > 0 ? (
          <ClaimPayments remittance={remittance} />
        ) : (
          <Empty title="It pays no claim" hint="The payment is made of provider adjustments alone." />
        )}
      </Panel>
      {providerAdjustments.length > 0 && (
        <Panel title="Provider adjustments">
          <ProviderAdjustments remittance={remittance} />
        </Panel>
      )}
      <InstalledCodes sets={['claim-adjustment-group', 'carc', 'rarc']} date={remittance.paymentDate} />
    </div>
  );
}

/** Money that belongs to no claim of the payment. What reduces it stands with a minus. */
function ProviderAdjustments({ remittance }: { remittance: RemittanceView }) {
  return (
    <table className="plain-table" aria-label="Provider adjustments">
      <thead>
        <tr>
          <th scope="col" style={{ width: 260 }}>
            Reason
          </th>
          <th scope="col" style={{ width: 200 }}>
            Reference
          </th>
          <th scope="col">Segment</th>
          <th scope="col" className="right" style={{ width: 140 }}>
            Changes the payment
          </th>
        </tr>
      </thead>
      <tbody>
        {remittance.providerAdjustments.map((one) => (
          <tr key={`${one.segment.offset} ${one.reasonCode} ${one.reference} ${one.amountCents}`}>
            <td>
              <b>{one.reasonCode}</b>{' '}
              <Text span inherit c="dimmed">
                {remittance.reasonLabels[`plb:${one.reasonCode}`]}
              </Text>
            </td>
            <td>{one.reference}</td>
            <td className="mono">{one.segment.text}</td>
            <td className="right">
              <Money cents={-one.amountCents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
