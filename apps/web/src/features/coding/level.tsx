import { Table, Text } from '@mantine/core';
import type { MdmItem, VisitLevel } from 'cleanclaim/contract/coding-views';
import { Part } from './part.tsx';
import type { Pointing } from './pointing.ts';
import { Words } from './words.tsx';

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
const LEVELS: Readonly<Record<MdmLevel, string>> = {
  straightforward: 'Straightforward',
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
};
type MdmLevel = NonNullable<VisitLevel['mdm']>['overall'];

interface Props {
  visit: VisitLevel | undefined;
  pointing: Pointing;
}

/** Which element of the note gave which level of the visit. */
export function Level({ visit, pointing }: Props) {
  if (!visit) {
    return (
      <Part name="level" title="Visit level">
        <Text size="sm" c="dimmed">
          The note tells of no visit that has a level.
        </Text>
      </Part>
    );
  }
  return (
    <Part name="level" title={`Visit level: ${visit.code}`}>
      <Text size="sm" mb={4}>
        {SETTINGS[visit.setting]}, by {BASES[visit.basis]}
        {visit.minutes !== undefined && ` (${visit.minutes} minutes)`}
      </Text>
      {visit.mdm && <MdmElements mdm={visit.mdm} basis={visit.basis} pointing={pointing} />}
      <Reasons visit={visit} />
    </Part>
  );
}

/** The decisive reason, what is billed beside the visit, and the rest to open. */
function Reasons({ visit }: { visit: VisitLevel }) {
  const [decisive, ...others] = visit.reasons;
  return (
    <>
      <ul className="coding-shown">
        {decisive && <li>{decisive}</li>}
        {visit.also.map((also) => (
          <li key={also.code}>
            Also {also.code}
            {also.units > 1 && ` × ${also.units}`}: {also.reason}
          </li>
        ))}
        {visit.modifiers.map((modifier) => (
          <li key={modifier.code}>
            Modifier {modifier.code}: {modifier.reason}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className="coding-more">
          <summary>All reasons</summary>
          <ul className="coding-shown">
            {others.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface MdmProps {
  mdm: NonNullable<VisitLevel['mdm']>;
  basis: VisitLevel['basis'];
  pointing: Pointing;
}

function MdmElements({ mdm, basis, pointing }: MdmProps) {
  const itemsOf = (element: MdmItem['element']) => mdm.items.filter((item) => item.element === element);
  const time = itemsOf('time');
  return (
    <Table className="coding-level" mb={6}>
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
            <Table.Th scope="row">{ELEMENT_WORDS[element]}</Table.Th>
            <Table.Td>{LEVELS[mdm[element]]}</Table.Td>
            <Table.Td>
              <Shown items={itemsOf(element)} pointing={pointing} />
            </Table.Td>
          </Table.Tr>
        ))}
        {time.length > 0 && (
          <Table.Tr>
            <Table.Th scope="row">Time</Table.Th>
            <Table.Td />
            <Table.Td>
              <Shown items={time} pointing={pointing} />
            </Table.Td>
          </Table.Tr>
        )}
        <Table.Tr>
          <Table.Th scope="row">Two of three</Table.Th>
          <Table.Td fw={600}>{LEVELS[mdm.overall]}</Table.Td>
          <Table.Td c="dimmed">{basis === 'mdm' ? 'Gives the code' : 'Time gives more'}</Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}

function Shown({ items, pointing }: { items: readonly MdmItem[]; pointing: Pointing }) {
  if (items.length === 0) return <>Nothing</>;
  return (
    <ul className="coding-shown">
      {items.map((item) => (
        <li key={`${item.name} ${item.what} ${item.evidence[0]?.start ?? ''}`}>
          <Words spans={item.evidence} pointing={pointing}>
            {item.level ? `${item.what} (${LEVELS[item.level].toLowerCase()})` : item.what}
          </Words>
        </li>
      ))}
    </ul>
  );
}
