import { Anchor, Button, Table, Text } from '@mantine/core';
import { BILLING_STATUSES, CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { PatientView } from 'cleanclaim/contract/views';
import type { ReactNode } from 'react';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Money, Panel, Status } from '../../ui/bits.tsx';
import { originalUrl } from '../../ui/original.tsx';
import { time } from '../../ui/words.ts';
import './patients.css';

interface TableProps {
  heads: readonly { label: string; right?: true }[];
  children: ReactNode;
}

/** A short table of a panel, with its heads. */
export function Rows({ heads, children }: TableProps) {
  return (
    <Table className="rows">
      <Table.Thead>
        <Table.Tr>
          {heads.map(({ label, right }) => (
            <Table.Th key={label} ta={right ? 'right' : 'left'}>
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}

export const None = ({ children }: { children: ReactNode }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);

export function Visits({ view }: { view: PatientView }) {
  const go = useGo();
  const may = useMay();
  const add = may('add-encounter') && (
    <Button
      variant="default"
      size="compact-xs"
      onClick={() => go(`/visits/new?patient=${view.patient.id}`)}
      title="Key: v"
    >
      New visit
    </Button>
  );
  return (
    <Panel title="Visits" actions={add}>
      {view.encounters.length === 0 && <None>None yet. Visits come with charts, or by charge capture.</None>}
      {view.encounters.length > 0 && (
        <Rows
          heads={[
            { label: 'Visit' },
            { label: 'Seen by' },
            { label: 'Codes' },
            { label: 'Billing' },
            { label: 'Charge', right: true },
          ]}
        >
          {view.encounters.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Go to={`/visits/${row.id}`}>
                  <Day date={row.dateOfService} />
                </Go>
              </Table.Td>
              <Table.Td>{row.renderingName || '—'}</Table.Td>
              <Table.Td>{row.codes || 'None'}</Table.Td>
              <Table.Td>
                <Status value={row.billingStatus} words={BILLING_STATUSES} />
              </Table.Td>
              <Table.Td ta="right">
                <Money cents={row.chargeCents} dimZero />
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

export function Claims({ view }: { view: PatientView }) {
  return (
    <Panel title="Claims">
      {view.claims.length === 0 && <None>None yet. A claim is built from a visit once its codes are right.</None>}
      {view.claims.length > 0 && (
        <Rows
          heads={[
            { label: 'Claim' },
            { label: 'Service' },
            { label: 'Payer' },
            { label: 'Status' },
            { label: 'Payer owes', right: true },
            { label: 'Patient owes', right: true },
          ]}
        >
          {view.claims.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Go to={`/claims/${row.id}`}>{row.patientControlNumber}</Go>
              </Table.Td>
              <Table.Td>
                <Day date={row.dateOfService} />
              </Table.Td>
              <Table.Td>{row.payerName}</Table.Td>
              <Table.Td>
                <Status value={row.claimStatus} words={CLAIM_STATUSES} />
              </Table.Td>
              <Table.Td ta="right">
                <Balance claimId={row.id} cents={row.payerBalanceCents} />
              </Table.Td>
              <Table.Td ta="right">
                <Balance claimId={row.id} cents={row.patientBalanceCents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

/** A balance that explains itself. */
export function Balance({ claimId, cents }: { claimId: string; cents: number }) {
  const may = useMay();
  if (!may('explain-claim')) return <Money cents={cents} dimZero />;
  return (
    <Go to={`/claims/${claimId}/explain`} title="Explain this balance">
      <Money cents={cents} />
    </Go>
  );
}

export function OpenWork({ view }: { view: PatientView }) {
  if (view.work.length === 0) return null;
  return (
    <Panel title="Open work">
      <Rows heads={[{ label: 'Due' }, { label: 'What' }, { label: 'Assigned' }, { label: 'Money', right: true }]}>
        {view.work.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              <Day date={row.deadlineDate} />
            </Table.Td>
            <Table.Td>
              <Go to={`/work/${row.id}`}>{row.title}</Go>
            </Table.Td>
            <Table.Td>{row.assigneeName || 'Nobody'}</Table.Td>
            <Table.Td ta="right">
              <Money cents={row.amountCents} dimZero />
            </Table.Td>
          </Table.Tr>
        ))}
      </Rows>
    </Panel>
  );
}

const KINDS = { chart: 'Chart', statement: 'Statement' } as const;

export function Documents({ view }: { view: PatientView }) {
  return (
    <Panel title="Documents">
      {view.documents.length === 0 && <None>None yet. Charts as received and statements as sent stand here.</None>}
      {view.documents.length > 0 && (
        <Rows heads={[{ label: 'Kind' }, { label: 'Document' }, { label: 'When' }]}>
          {view.documents.map((row) => (
            <Table.Tr key={`${row.kind}:${row.id}`}>
              <Table.Td>{KINDS[row.kind]}</Table.Td>
              <Table.Td>
                <OriginalLink sha256={row.sha256}>{row.title}</OriginalLink>
              </Table.Td>
              <Table.Td className="money">{time(row.at)}</Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

/** The file as it was received or sent, in a tab of its own. */
export function OriginalLink({ sha256, children }: { sha256: string; children: ReactNode }) {
  return (
    <Anchor href={originalUrl(sha256)} target="_blank" rel="noopener" inherit title="Opens in a new tab">
      {children}
    </Anchor>
  );
}
