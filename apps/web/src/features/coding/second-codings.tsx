import { Table, Text, Title } from '@mantine/core';
import type { AgreementView, SecondCodingRow } from 'cleanclaim/contract/coding-views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Empty, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { day } from '../../ui/words.ts';
import { shownCode } from './shown-code.ts';

const STATUS_WORDS = { open: 'Waits for a second coder', done: 'Done' } as const;
const percent = (share: number | null) => (share === null ? '—' : `${Math.round(share * 100)}%`);

/** Visits that are coded a second time, and how far coders agree. */
export function Page() {
  const query = useEndpoint('list-second-codings', {});
  return (
    <div className="page">
      <PageHead
        title="Second coding"
        facts="A second coder codes the visit without seeing the first one’s codes; then both are compared."
      />
      <Await query={query}>
        {({ rows, agreement }) =>
          rows.length === 0 ? (
            <Empty
              title="No visit is coded a second time"
              hint="A manager puts a coded visit up from its coding screen; rules that take codes without a person put up a share of theirs."
            />
          ) : (
            <>
              <Agreement agreement={agreement} />
              <Rows rows={rows} />
            </>
          )
        }
      </Await>
      <InstalledCodes sets={['icd10cm', 'icd10pcs', 'cpt', 'hcpcs']} />
    </div>
  );
}

function Agreement({ agreement }: { agreement: AgreementView }) {
  if (agreement.visits === 0) return null;
  return (
    <Panel title={`Agreement over ${agreement.visits} visit${agreement.visits === 1 ? '' : 's'}`}>
      <Text size="sm" mb={4}>
        Diagnoses {percent(agreement.diagnosisAgreement)}, services {percent(agreement.procedureAgreement)} of codes in
        common.
      </Text>
      <Table maw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Code set</Table.Th>
            <Table.Th ta="right">Codes of both</Table.Th>
            <Table.Th ta="right">Only the first coder</Table.Th>
            <Table.Th ta="right">Only the second coder</Table.Th>
            <Table.Th ta="right" title="Agreement beyond chance (Cohen): 1 is full, 0 is no more than chance">
              Kappa
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agreement.kappas.map((one) => (
            <Table.Tr key={one.title}>
              <Table.Td>{one.title}</Table.Td>
              <Table.Td ta="right">{one.both}</Table.Td>
              <Table.Td ta="right">{one.onlyFirst}</Table.Td>
              <Table.Td ta="right">{one.onlySecond}</Table.Td>
              <Table.Td ta="right">{one.kappa === null ? '—' : one.kappa.toFixed(2)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {agreement.differences.length > 0 && <Differences differences={agreement.differences} />}
    </Panel>
  );
}

function Differences({ differences }: Pick<AgreementView, 'differences'>) {
  return (
    <>
      <Title order={3} mt="sm">
        Where coders differ most
      </Title>
      <Table maw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Code</Table.Th>
            <Table.Th ta="right">Only the first coder</Table.Th>
            <Table.Th ta="right">Only the second coder</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map((one) => (
            <Table.Tr key={`${one.system} ${one.code}`}>
              <Table.Td>{shownCode(one)}</Table.Td>
              <Table.Td ta="right">{one.onlyFirst}</Table.Td>
              <Table.Td ta="right">{one.onlySecond}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

function Rows({ rows }: { rows: readonly SecondCodingRow[] }) {
  return (
    <Panel title="Visits">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Visit of</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th>Why</Table.Th>
            <Table.Th>Put up by</Table.Th>
            <Table.Th>Second coder</Table.Th>
            <Table.Th ta="right">Diagnoses</Table.Th>
            <Table.Th ta="right">Services</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Go to={`/second-coding/${row.id}`}>{day(row.dateOfService)}</Go>
              </Table.Td>
              <Table.Td>
                <Status value={row.status} words={STATUS_WORDS} />
              </Table.Td>
              <Table.Td>{row.reason === 'chosen' ? 'Chosen' : 'Drawn by a rule'}</Table.Td>
              <Table.Td>{row.openedBy}</Table.Td>
              <Table.Td>{row.finishedBy ?? ''}</Table.Td>
              <Table.Td ta="right">{percent(row.diagnosisAgreement)}</Table.Td>
              <Table.Td ta="right">{percent(row.procedureAgreement)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
