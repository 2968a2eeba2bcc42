import { Text } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Money } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { count, day, money } from '../../ui/words.ts';
import type { Cut } from './parts.ts';

/** A part of the receivables: of a group, of an age, or both. */
export interface AgedPart {
  label: string;
  key?: string;
  bucket?: number;
}

/** The claims behind a sum of the receivables. */
export function AgedClaimsDialog({ cut, part, onClose }: { cut: Cut; part: AgedPart; onClose: () => void }) {
  const { label, ...where } = part;
  const query = useEndpoint('list-aged-claims', { ...cut, ...where });
  return (
    <Dialog opened onClose={onClose} title={label} size="xl">
      <Await query={query}>
        {({ rows, total, totalCents }) => (
          <>
            <Text size="sm" mb={6}>
              {`${count(total, 'claim')}, ${money(totalCents)} open`}
              {rows.length < total && `; the ${rows.length} largest are shown`}
            </Text>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>Claim</th>
                  <th>Patient</th>
                  <th>Payer</th>
                  <th>Service</th>
                  <th className="right">Days</th>
                  <th className="right">Payer owes</th>
                  <th className="right">Patient owes</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.claimId}|${row.patientId}|${row.dateOfService}`}>
                    <td>
                      {row.claimId ? <Go to={`/claims/${row.claimId}`}>{row.patientControlNumber}</Go> : 'Self-pay'}
                    </td>
                    <td>{row.patientId ? <Go to={`/patients/${row.patientId}`}>{row.patientName}</Go> : ''}</td>
                    <td>{row.payerName}</td>
                    <td>{day(row.dateOfService)}</td>
                    <td className="right">{row.days.toLocaleString('en-US')}</td>
                    <td className="right">
                      <Money cents={row.payerCents} dimZero />
                    </td>
                    <td className="right">
                      <Money cents={row.patientCents} dimZero />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Await>
    </Dialog>
  );
}
