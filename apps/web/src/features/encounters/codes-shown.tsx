import { Table, Text, VisuallyHidden } from '@mantine/core';
import type { EncounterView } from 'cleanclaim/contract/views';
import { Money, Panel } from '../../ui/bits.tsx';
import { codeWarning, diagnosisText, pointerLetter } from '../../ui/codes/code-text.ts';

type Labels = EncounterView['labels'];

/** Codes to read: on a claim, or for those who may not change them. */
export function CodesShown({ view }: { view: EncounterView }) {
  const { codes, labels } = view;
  const ordered = [...codes.diagnoses].sort((a, b) => a.rank - b.rank);
  const letter = (rank: number) => pointerLetter(ordered.findIndex((one) => one.rank === rank) + 1);
  return (
    <Panel title={view.editable ? 'Codes to bill' : 'Codes as billed'}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={30}>
              <VisuallyHidden>Letter</VisuallyHidden>
            </Table.Th>
            <Table.Th>Diagnosis</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map(({ code, rank }) => (
            <Table.Tr key={rank}>
              <Table.Td fw={600}>{letter(rank)}</Table.Td>
              <Table.Td>
                {diagnosisText(code) || 'No code'} <Meaning labels={labels} code={code} view={view} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Table mt="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Service</Table.Th>
            <Table.Th>Modifiers</Table.Th>
            <Table.Th ta="right">Units</Table.Th>
            <Table.Th>Points to</Table.Th>
            <Table.Th ta="right">Charge</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {codes.charges.map((line) => (
            <Table.Tr key={line.id}>
              <Table.Td>
                {line.procedureCode || line.description || 'No code'}{' '}
                <Meaning labels={labels} code={line.procedureCode} view={view} />
              </Table.Td>
              <Table.Td>
                {line.modifiers.map((modifier) => (
                  <span key={modifier} title={labels[`modifier:${modifier}`]?.label}>
                    {modifier}{' '}
                  </span>
                ))}
              </Table.Td>
              <Table.Td ta="right" className="money">
                {line.units}
              </Table.Td>
              <Table.Td>{line.diagnosisPointers.map(letter).join('')}</Table.Td>
              <Table.Td ta="right">
                <Money cents={line.chargeCents} dimZero />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

function Meaning({ labels, code, view }: { labels: Labels; code: string; view: EncounterView }) {
  const known = labels[code];
  const warning = codeWarning(known?.status, view.encounter.dateOfService);
  return (
    <Text span size="xs" c={warning ? 'var(--cc-warning)' : 'dimmed'}>
      {[known?.label, warning].filter(Boolean).join('. ')}
    </Text>
  );
}
