import { Anchor, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { BILLING_STATUSES, LISTS } from 'cleanclaim/contract/columns';
import type { FileView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/router.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Empty, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
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
          <>
            {LISTS.files.kind.values[file.kind]} · received {time(file.receivedAt)} ·{' '}
            <Status value={file.reading} words={LISTS.files.reading.values} />
          </>
        }
        actions={
          <Anchor href={originalUrl(file.sha256, true)} download={file.fileName} size="sm">
            Save the original
          </Anchor>
        }
      />
      <Panel title="Result">
        <SimpleGrid cols={4} spacing="xs">
          <Fact label="What became of it">{file.result}</Fact>
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
      <LedTo file={file} />
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
  if (encounters.length + remittanceIds.length + submissionIds.length === 0) {
    return (
      <Panel title="What it led to">
        <Empty
          title={file.reading === 'waiting' ? 'It is being read' : 'Nothing new came of it'}
          hint={
            file.reading === 'waiting'
              ? 'What it leads to appears here by itself.'
              : 'A refused file changes nothing; one whose visits or payments were known before adds nothing.'
          }
        />
      </Panel>
    );
  }
  return (
    <Panel title="What it led to">
      <Stack gap="xs">
        {encounters.length > 0 && <Visits encounters={encounters} />}
        <Group gap="md">
          {remittanceIds.map((id, i) =>
            may('show-remittance') ? (
              <Go key={id} to={`/remittances/${id}`}>
                Payment {i + 1}
              </Go>
            ) : (
              <Text key={id} size="sm">
                Payment {i + 1}
              </Text>
            ),
          )}
          {submissionIds.map((id, i) =>
            may('show-submission') ? (
              <Go key={id} to={`/submissions/${id}`}>
                Answers submission {i + 1}
              </Go>
            ) : (
              <Text key={id} size="sm">
                Answers a submission
              </Text>
            ),
          )}
        </Group>
      </Stack>
    </Panel>
  );
}

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
