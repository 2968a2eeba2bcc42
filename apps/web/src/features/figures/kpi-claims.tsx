import { Text } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Status } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { count, day } from '../../ui/words.ts';
import { denominatorWords, numeratorWords } from './figure-words.ts';

/** Some months of a key figure, of all or of one payer or provider. */
export interface KpiPart {
  label: string;
  from: string;
  to: string;
  by?: 'payer' | 'provider';
  key?: string;
}

/** The claims that a key figure counts, those that make it worse first. */
export function KpiClaimsDialog({ kpi, part, onClose }: { kpi: string; part: KpiPart; onClose: () => void }) {
  const { label, ...where } = part;
  const query = useEndpoint('list-kpi-claims', { kpi, ...where });
  return (
    <Dialog opened onClose={onClose} title={label} size="xl">
      <Await query={query}>
        {({ rows, total }) => (
          <>
            <Text size="sm" mb={6}>
              {count(total, 'claim')}
              {rows.length < total && `; the first ${rows.length} are shown`}
            </Text>
            <table className="plain-table">
              <thead>
                <tr>
                  <th>Claim</th>
                  <th>Patient</th>
                  <th>Payer</th>
                  <th>Service</th>
                  <th>Status</th>
                  <th className="right">Counted</th>
                  <th className="right">Of</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.claimId}>
                    <td>
                      <Go to={`/claims/${row.claimId}`}>{row.patientControlNumber}</Go>
                    </td>
                    <td>{row.patientName}</td>
                    <td>{row.payerName}</td>
                    <td>{day(row.dateOfService)}</td>
                    <td>
                      <Status value={row.claimStatus} />
                    </td>
                    <td className="right">{numeratorWords(kpi, row.numerator)}</td>
                    <td className="right">{denominatorWords(kpi, row.denominator)}</td>
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
