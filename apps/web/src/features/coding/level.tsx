import { Anchor, Table, Text } from '@mantine/core';
import type { CodingReviewView, MdmItem, VisitLevel } from 'cleanclaim/contract/coding-views';
import { Panel } from '../../ui/bits.tsx';

const SETTINGS: Readonly<Record<VisitLevel['setting'], string>> = {
  'office-new': 'Office, new patient',
  'office-established': 'Office, established patient',
  'hospital-initial': 'Hospital, first visit',
  'hospital-subsequent': 'Hospital, later visit',
  ed: 'Emergency department',
  home: 'Home',
  nursing: 'Nursing facility',
  consult: 'Consultation',
  preventive: 'Preventive visit',
  'critical-care': 'Critical care',
};
const BASES: Readonly<Record<VisitLevel['basis'], string>> = {
  mdm: 'medical decision making',
  time: 'time',
  age: 'age',
  'critical-care-time': 'critical care time',
  'discharge-time': 'time of discharge day',
};
const ELEMENTS = ['problems', 'data', 'risk'] as const;
const ELEMENT_WORDS = { problems: 'Problems', data: 'Data', risk: 'Risk' } as const;

type ShowSpans = (spans: readonly { note: number; start: number; end: number }[]) => void;

/** Which element of the note gave which level of the visit. */
export function Level({ view, onShow }: { view: CodingReviewView; onShow: ShowSpans }) {
  const { visit } = view.review;
  if (!visit) return null;
  return (
    <Panel title={`Visit level: ${visit.code}`}>
      <Text size="sm" mb={4}>
        {SETTINGS[visit.setting]}, by {BASES[visit.basis]}
        {visit.minutes !== undefined && ` (${visit.minutes} minutes)`}
      </Text>
      {visit.mdm && (
        <Table className="coding-level">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Element</Table.Th>
              <Table.Th>Level</Table.Th>
              <Table.Th>What the note shows</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ELEMENTS.map((element) => (
              <Table.Tr key={element}>
                <Table.Td>{ELEMENT_WORDS[element]}</Table.Td>
                <Table.Td>{visit.mdm?.[element]}</Table.Td>
                <Table.Td>
                  <Shown items={visit.mdm?.items.filter((item) => item.element === element) ?? []} onShow={onShow} />
                </Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th>Two of three</Table.Th>
              <Table.Th>{visit.mdm.overall}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Tbody>
        </Table>
      )}
      {visit.reasons.map((reason) => (
        <Text key={reason} size="sm">
          {reason}
        </Text>
      ))}
      {visit.also.map((also) => (
        <Text key={also.code} size="sm">
          Also {also.code}
          {also.units > 1 && ` × ${also.units}`}: {also.reason}
        </Text>
      ))}
      {visit.modifiers.map((modifier) => (
        <Text key={modifier.code} size="sm">
          Modifier {modifier.code}: {modifier.reason}
        </Text>
      ))}
    </Panel>
  );
}

function Shown({ items, onShow }: { items: readonly MdmItem[]; onShow: ShowSpans }) {
  if (items.length === 0) return <>Nothing</>;
  return (
    <ul className="coding-shown">
      {items.map((item) => (
        <li key={`${item.name} ${item.what} ${item.evidence[0]?.start ?? ''}`}>
          {item.evidence.length > 0 ? (
            <Anchor component="button" type="button" size="sm" onClick={() => onShow(item.evidence)}>
              {item.what}
            </Anchor>
          ) : (
            item.what
          )}
        </li>
      ))}
    </ul>
  );
}
