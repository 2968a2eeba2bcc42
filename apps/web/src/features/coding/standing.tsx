import { ActionIcon, Group, Text, Title } from '@mantine/core';
import type { Desk } from './desk-shape.ts';
import { Part } from './part.tsx';
import { pointsTo } from './pointing.ts';
import type { StandingCode } from './standing-codes.ts';

/** The codes that the claim is built from, in their order. */
export function Standing({ desk }: { desk: Desk }) {
  const diagnoses = desk.standing.filter(({ system }) => system === 'icd10cm');
  const services = desk.standing.filter(({ system }) => system !== 'icd10cm');
  return (
    <Part name="visit" title={`Codes on the visit (${desk.standing.length})`}>
      {desk.standing.length === 0 && (
        <Text size="sm" c="dimmed">
          No code stands yet. Accept a suggestion, or add a code.
        </Text>
      )}
      <Codes title="Diagnoses" codes={diagnoses} count={diagnoses.length} desk={desk} />
      <Codes title="Services" codes={services} count={0} desk={desk} />
    </Part>
  );
}

interface CodesProps {
  title: string;
  codes: readonly StandingCode[];
  /** How many diagnoses there are to move among. */
  count: number;
  desk: Desk;
}

function Codes({ title, codes, count, desk }: CodesProps) {
  if (codes.length === 0) return null;
  return (
    <>
      <Title order={3} className="coding-group">
        {title}
      </Title>
      <ol className="coding-list" aria-label={`${title} on the visit`}>
        {codes.map((one) => (
          <Row key={one.id} one={one} count={count} desk={desk} />
        ))}
      </ol>
    </>
  );
}

function Row({ one, count, desk }: { one: StandingCode; count: number; desk: Desk }) {
  const inHand = desk.hand === one.id;
  const { place } = one;
  return (
    <li
      className="coding-item"
      data-row={one.id}
      aria-current={inHand || undefined}
      {...pointsTo(desk, { ids: [`${one.system}:${one.code}`] })}
    >
      <Group gap="xs" wrap="nowrap">
        <span className="coding-rank money">{place}</span>
        <button
          type="button"
          className="coding-code"
          onClick={() => desk.take(one.id)}
          aria-label={`${place ? `Diagnosis ${place}: ` : ''}${one.shown} ${one.label}`}
        >
          {one.shown}
        </button>
        <Text size="sm" className="coding-what">
          {one.label}
        </Text>
        {desk.canCode && one.code !== '' && (
          <Group gap={0} wrap="nowrap">
            {place !== undefined && count > 1 && <Moves one={one} place={place} count={count} desk={desk} />}
            <Icon
              label={`Take ${one.shown} off`}
              title={inHand ? 'Take it off (key: x)' : 'Take it off'}
              onClick={() => desk.remove(one)}
            >
              ✕
            </Icon>
          </Group>
        )}
      </Group>
    </li>
  );
}

function Moves({ one, place, count, desk }: { one: StandingCode; place: number; count: number; desk: Desk }) {
  const move = (by: -1 | 1) => {
    desk.take(one.id);
    desk.move(one.code, by);
  };
  return (
    <>
      <Icon
        label={`Move ${one.shown} up`}
        title="Move up (key: Shift+k)"
        disabled={place === 1 || desk.busy}
        onClick={() => move(-1)}
      >
        ↑
      </Icon>
      <Icon
        label={`Move ${one.shown} down`}
        title="Move down (key: Shift+j)"
        disabled={place === count || desk.busy}
        onClick={() => move(1)}
      >
        ↓
      </Icon>
    </>
  );
}

interface IconProps {
  label: string;
  title: string;
  disabled?: boolean;
  onClick: () => void;
  children: string;
}

function Icon({ label, children, ...props }: IconProps) {
  return (
    <ActionIcon variant="transparent" className="coding-icon" size="sm" aria-label={label} {...props}>
      {children}
    </ActionIcon>
  );
}
