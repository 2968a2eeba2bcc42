import { Button, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { BILLING_STATUSES, LISTS } from 'cleanclaim/contract/columns';
import type { FileView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { fileSize } from '../../ui/import/file-kind.ts';
import { ImportButton } from '../../ui/import/import-button.tsx';
import { originalUrl } from '../../ui/original.tsx';
import { count, time } from '../../ui/words.ts';
import { FileText } from './file-text.tsx';

/** One file as it came: what was read, what was refused and where, and what it led to. */
export function Page() {
  const receivedFileId = usePathParam('receivedFileId');
  const file = useEndpoint('show-file', { receivedFileId });
  return <Await query={file}>{(view) => <File key={receivedFileId} file={view} />}</Await>;
}

function File({ file }: { file: FileView }) {
  return (
    <div className="page">
      <PageHead
        title={file.fileName}
        facts={
          <Group gap="sm">
            <Status value={file.reading} words={LISTS.files.reading.values} />
            <span>{LISTS.files.kind.values[file.kind]}</span>
            <span>Received {time(file.receivedAt)}</span>
          </Group>
        }
        actions={
          <Button variant="default" component="a" href={originalUrl(file.sha256, 'download')} download={file.fileName}>
            Save the original
          </Button>
        }
      />
      <Panel title="Result">
        <SimpleGrid cols={4} spacing="xs">
          <Fact label="What became of it">
            {file.reading === 'refused' ? 'Refused, nothing was taken over' : file.result}
          </Fact>
          <Fact label="Faults">{file.faultCount.toLocaleString('en-US')}</Fact>
          <Fact label="Size">{fileSize(file.byteSize)}</Fact>
          <Fact label="SHA-256 of its bytes">
            <span className="mono" title={file.sha256}>
              {file.sha256.slice(0, 16)}…
            </span>
          </Fact>
        </SimpleGrid>
      </Panel>
      {file.faults.length > 0 && <Faults file={file} />}
      <Panel title="What it led to">
        <LedTo file={file} />
      </Panel>
      <Panel title="The file as it came">
        <FileText file={file} />
      </Panel>
    </div>
  );
}

function Faults({ file }: { file: FileView }) {
  return (
    <Panel title={count(file.faults.length, 'fault')} actions={<ImportButton label="Import the corrected file" />}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={180}>Where</Table.Th>
            <Table.Th>Cause and fix</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {file.faults.map((fault) => (
            <Table.Tr key={`${fault.place} ${fault.code} ${fault.message}`}>
              <Table.Td className="mono">{fault.place}</Table.Td>
              <Table.Td>{fault.message}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

/** What the file led to, each linked. */
function LedTo({ file }: { file: FileView }) {
  const may = useMay();
  const { encounters, remittanceIds, submissionIds } = file;
  const links = [
    ...remittanceIds.map((id) => ({ what: 'Payment', to: `/remittances/${id}`, shown: may('show-remittance') })),
    ...submissionIds.map((id) => ({ what: 'Submission', to: `/submissions/${id}`, shown: may('show-submission') })),
  ];
  if (encounters.length + links.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {NOTHING[file.reading]}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      {encounters.length > 0 && <Visits encounters={encounters} />}
      {links.length > 0 && (
        <Group gap="md">
          {links.map(({ what, to, shown }) => {
            const own = links.filter((link) => link.what === what);
            const label = own.length > 1 ? `${what} ${own.findIndex((link) => link.to === to) + 1}` : what;
            return (
              <Text key={to} size="sm">
                {shown ? <Go to={to}>{label}</Go> : label}
              </Text>
            );
          })}
        </Group>
      )}
    </Stack>
  );
}

const NOTHING = {
  waiting: 'It is being read. What it leads to appears here by itself.',
  read: 'Nothing new: its visits or payments were known before.',
  refused: 'Nothing: a refused file changes nothing.',
} as const;

function Visits({ encounters }: Pick<FileView, 'encounters'>) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Visit</Table.Th>
          <Table.Th>Patient</Table.Th>
          <Table.Th>Codes</Table.Th>
          <Table.Th>Billing</Table.Th>
          <Table.Th ta="right">Charge</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {encounters.map((visit) => (
          <Table.Tr key={visit.id}>
            <Table.Td>
              <Go to={`/visits/${visit.id}`}>
                <Day date={visit.dateOfService} />
              </Go>
            </Table.Td>
            <Table.Td>
              <Go to={`/patients/${visit.patientId}`}>{visit.patientName}</Go>
            </Table.Td>
            <Table.Td>{visit.codes}</Table.Td>
            <Table.Td>
              <Status value={visit.billingStatus} words={BILLING_STATUSES} />
            </Table.Td>
            <Table.Td ta="right">
              <Money cents={visit.chargeCents} dimZero />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
