import { Stack, Table, Text } from '@mantine/core';
import type { CodeSetView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Panel } from '../../ui/bits.tsx';
import { ScrollText } from '../../ui/scroll-text.tsx';

const COMMANDS = `npx cleanclaim codes install --from downloads
npx cleanclaim codes install --from icd10cm_order_2027.txt
npx cleanclaim codes install --from cpt.txt --release 2027 --effective 2027-01-01`;

/** Which codes are known here, of which release, and how to get the whole of a set. */
export function CodeSets() {
  const sets = useEndpoint('list-code-sets', {});
  return (
    <Await query={sets}>
      {(data) => (
        <Stack gap="sm">
          <Panel title="Installed code sets">
            <Sets sets={data.sets} />
          </Panel>
          <HowToInstall />
        </Stack>
      )}
    </Await>
  );
}

function Sets({ sets }: { sets: readonly CodeSetView[] }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Code set</Table.Th>
          <Table.Th>Release</Table.Th>
          <Table.Th>From</Table.Th>
          <Table.Th ta="right">Codes</Table.Th>
          <Table.Th>Whole or part</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sets.map((set) => (
          <Table.Tr key={`${set.name} ${set.release}`}>
            <Table.Td>{set.title.charAt(0).toUpperCase() + set.title.slice(1)}</Table.Td>
            <Table.Td>{set.release}</Table.Td>
            <Table.Td>{set.effectiveFrom ?? ''}</Table.Td>
            <Table.Td ta="right" className="money">
              {set.count.toLocaleString('en-US')}
            </Table.Td>
            <Table.Td>
              {set.subset ? 'Part of the set: a code that is missing here may still be valid' : 'Whole'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function HowToInstall() {
  return (
    <Panel title="Install a whole set">
      <Text size="sm">
        Whoever runs the server installs releases from a folder of the files of CDC, CMS and others as they are
        published, packed or not, then starts the server anew. CPT comes from the file that you license from the AMA; a
        set of your own is a CSV with the columns code, label, from, to. A file with a fault changes nothing.
      </Text>
      <ScrollText className="code-set-commands" label="Commands">
        {COMMANDS}
      </ScrollText>
    </Panel>
  );
}
