import { Stack, Table, Text } from '@mantine/core';
import type { CodeSetView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Panel } from '../../ui/bits.tsx';
import { ScrollText } from '../../ui/scroll-text.tsx';

const COMMANDS = `npx cleanclaim codes install --set icd10cm --from icd10cm-order-2027.txt --release FY2027
npx cleanclaim codes install --set hcpcs --from hcpcs.csv --release 2026Q4
npx cleanclaim codes install --set cpt --from cpt.txt --release 2026 --effective 2026-01-01`;

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
          <Table.Th ta="right">Codes</Table.Th>
          <Table.Th>Whole or part</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sets.map((set) => (
          <Table.Tr key={`${set.name} ${set.release}`}>
            <Table.Td>{set.title.charAt(0).toUpperCase() + set.title.slice(1)}</Table.Td>
            <Table.Td>{set.release}</Table.Td>
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
        Whoever runs the server installs a release from its file, then starts the server anew. ICD-10-CM takes the order
        file of the CDC, CPT the file that you license from the AMA, the others a CSV with the columns code, label,
        from, to. A file with a fault changes nothing.
      </Text>
      <ScrollText className="code-set-commands" label="Commands">
        {COMMANDS}
      </ScrollText>
    </Panel>
  );
}
