import { Text } from '@mantine/core';
import { VARIANCE_KINDS, VARIANCE_STATUSES } from 'cleanclaim/contract/columns';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Money, Status } from '../../ui/bits.tsx';

/** Where the payer's answer to the claim differs from what was agreed, each with the way to its case. */
export function ClaimVariances({ claim }: { claim: ClaimView['claim'] }) {
  const may = useMay();
  const search = claim.patientControlNumber;
  const { data } = useEndpoint('list-variances', { search }, { enabled: may('list-variances') });
  // The search also finds numbers that only begin so.
  const mine = data?.rows.filter(({ claimId }) => claimId === claim.id) ?? [];
  if (mine.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt={8}>
        Paid other than expected
      </Text>
      <ul className="claim-history" aria-label="Variances of the claim">
        {mine.map(({ id, kind, procedureCode, varianceCents, varianceStatus }) => (
          <li key={id}>
            <Go to={`/variances/${id}`}>
              {VARIANCE_KINDS[kind]} {procedureCode}
            </Go>
            : <Money cents={varianceCents} /> <Status value={varianceStatus} words={VARIANCE_STATUSES} />
          </li>
        ))}
      </ul>
    </>
  );
}
