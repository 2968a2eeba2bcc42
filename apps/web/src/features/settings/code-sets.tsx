import { Stack, Table, Text } from '@mantine/core';
import type { CodeSetView, CodeTableView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Panel } from '../../ui/bits.tsx';
import { ScrollText } from '../../ui/scroll-text.tsx';
import { day } from '../../ui/words.ts';

const COMMANDS = `npx cleanclaim codes install --from FOLDER
npx cleanclaim codes install --from icd10cm_order_2027.txt
npx cleanclaim codes install --from cpt.txt --release 2027 --effective 2027-01-01
npx cleanclaim codes list`;

/** Tables that rules ask, in a biller's words. */
const TABLES: Readonly<Record<CodeTableView['name'], string>> = {
  'icd10cm-tabular': 'ICD-10-CM tabular list: notes, code first, excludes',
  'icd10cm-index': 'ICD-10-CM alphabetic index',
  'icd10cm-external-cause-index': 'ICD-10-CM index of external causes',
  'icd10cm-neoplasm': 'ICD-10-CM neoplasm table',
  'icd10cm-drugs': 'ICD-10-CM table of drugs and chemicals',
  'ncci-ptp-practitioner': 'NCCI pairs, practitioner',
  'ncci-ptp-outpatient': 'NCCI pairs, outpatient hospital',
  'ncci-mue-practitioner': 'NCCI unit limits, practitioner',
  'ncci-mue-outpatient': 'NCCI unit limits, outpatient hospital',
  'ncci-mue-dme': 'NCCI unit limits, equipment suppliers',
  'ncci-add-on': 'NCCI add-on codes',
  'fee-schedule': 'Medicare physician fee schedule',
  gpci: 'Geographic cost indices (GPCI)',
  'zip-locality': 'ZIP codes and payment localities',
  'locality-counties': 'Localities and counties',
  'anesthesia-factor': 'Anesthesia conversion factors',
  'conversion-factors': 'Conversion factors',
  'opps-addendum-b': 'Outpatient hospital payment (Addendum B)',
  'opps-cap': 'Outpatient caps on imaging',
  'ms-drg': 'MS-DRG groups, MCC and CC',
  'code-editor': 'Medicare code editor',
  hcc: 'Risk adjustment categories (CMS-HCC)',
  'hcc-edits': 'Risk adjustment: age and sex edits',
  'hcc-procedures': 'Risk adjustment: services that count',
  rbcs: 'Service families (RBCS)',
  'specialty-taxonomy': 'Medicare specialties and taxonomy',
  'denial-tips': 'Denial tips',
  'coverage-articles': 'Coverage articles (LCD and NCD)',
};

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
          {data.tables.length > 0 && (
            <Panel title="Installed tables">
              <Tables tables={data.tables} />
            </Panel>
          )}
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
            <Table.Td>{set.effectiveFrom ? day(set.effectiveFrom) : ''}</Table.Td>
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

/** Each release of a table; the parts of one stand in one line. */
function Tables({ tables }: { tables: readonly CodeTableView[] }) {
  const once = new Map(tables.map((table) => [`${table.name} ${table.release} ${table.effectiveFrom}`, table]));
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Table</Table.Th>
          <Table.Th>Release</Table.Th>
          <Table.Th>From</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...once].map(([key, { name, release, effectiveFrom }]) => (
          <Table.Tr key={key}>
            <Table.Td>{TABLES[name]}</Table.Td>
            <Table.Td>{release === 'undated' ? 'Without a date' : release}</Table.Td>
            <Table.Td>{release === 'undated' ? '' : day(effectiveFrom)}</Table.Td>
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
        Whoever runs the server puts the files of CDC, CMS and others into a folder as they are published, packed or
        not, gives the folder to the command, and starts the server anew. A file is known by its content; a file with a
        fault changes nothing and is named. CPT comes from the file that you license from the AMA; a set of your own is
        a CSV with the columns code, label, from, to.
      </Text>
      <ScrollText className="code-set-commands" label="Commands">
        {COMMANDS}
      </ScrollText>
    </Panel>
  );
}
