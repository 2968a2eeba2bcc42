import { Badge, Button, Group, Text, Title } from '@mantine/core';
import type { Desk } from './desk-shape.ts';
import { certainty, type Item, type ItemState } from './items.ts';
import { Part } from './part.tsx';
import { pointsTo } from './pointing.ts';
import { shownCode } from './shown-code.ts';

const STATES: Readonly<Record<ItemState, string>> = {
  open: 'open',
  accepted: 'Accepted',
  rejected: 'Rejected',
  replaced: 'Replaced',
};
const TONES: Readonly<Record<ItemState, string>> = {
  open: 'gray',
  accepted: 'pine',
  rejected: 'gray',
  replaced: 'blue',
};

/** What the note suggests, each code with the reason for it. */
export function Suggestions({ desk }: { desk: Desk }) {
  const open = desk.items.filter(({ state }) => state === 'open').length;
  return (
    <Part name="suggestions" title={open > 0 ? `Suggested codes (${open} open)` : 'Suggested codes'}>
      <SuggestionGroup
        title="Diagnoses"
        items={desk.diagnoses}
        desk={desk}
        none="The note names no diagnosis that can be coded."
      />
      <SuggestionGroup
        title="Services"
        items={desk.procedures}
        desk={desk}
        none="The note names no service that can be coded."
      />
    </Part>
  );
}

interface GroupProps {
  title: string;
  items: readonly Item[];
  desk: Desk;
  none: string;
}

function SuggestionGroup({ title, items, desk, none }: GroupProps) {
  return (
    <>
      <Title order={3} className="coding-group">
        {title}
      </Title>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ol className="coding-list" aria-label={`Suggested ${title.toLowerCase()}`}>
          {items.map((item) => (
            <Suggestion key={item.id} item={item} desk={desk} />
          ))}
        </ol>
      )}
    </>
  );
}

function Suggestion({ item, desk }: { item: Item; desk: Desk }) {
  const { suggestion, state } = item;
  const inHand = desk.hand === item.id;
  const sure = `${certainty(suggestion.confidence)}, ${Math.round(suggestion.confidence * 100)} of 100`;
  return (
    <li
      className={`coding-item ${state}`}
      data-row={item.id}
      data-shown={desk.shown.includes(item.id) || undefined}
      aria-current={inHand || undefined}
      {...pointsTo(desk, { ids: [item.id] })}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <button
          type="button"
          className="coding-code"
          onClick={() => desk.take(item.id)}
          aria-label={`${shownCode(suggestion)} ${suggestion.label}. ${sure}. ${STATES[state]}`}
        >
          {shownCode(suggestion)}
        </button>
        <div className="coding-what">
          <Text size="sm">{suggestion.label}</Text>
          {inHand && <Why item={item} />}
        </div>
        {state === 'open' ? (
          <Text size="xs" c="dimmed" className="coding-sure" title={`How sure the reading is: ${sure}`}>
            {certainty(suggestion.confidence)} <span className="money">{Math.round(suggestion.confidence * 100)}</span>
          </Text>
        ) : (
          <Badge size="sm" color={TONES[state]} className="status">
            {item.replacedBy
              ? `${STATES[state]} by ${shownCode({ system: suggestion.system, code: item.replacedBy })}`
              : STATES[state]}
          </Badge>
        )}
      </Group>
      {inHand && <Deeds item={item} desk={desk} />}
    </li>
  );
}

/** Reasons, units, modifiers and what is missing for a more specific code. */
function Why({ item: { suggestion } }: { item: Item }) {
  return (
    <div className="coding-why">
      {suggestion.code === '' && (
        <div className="coding-gap">
          Its CPT number is not installed here. Enter it from the AMA’s list that you license, or have the list
          installed: Settings, Code sets.
        </div>
      )}
      {suggestion.reasons.map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
      {suggestion.poa && <div>Present on admission: {suggestion.poa}</div>}
      {suggestion.units && (
        <div>
          {suggestion.units.count} unit{suggestion.units.count === 1 ? '' : 's'}: {suggestion.units.reason}
        </div>
      )}
      {suggestion.modifiers?.map((modifier) => (
        <div key={modifier.code}>
          Modifier {modifier.code}: {modifier.reason}
        </div>
      ))}
      {suggestion.gaps.map((gap) => (
        <div key={gap.what} className="coding-gap">
          {gap.message}
        </div>
      ))}
    </div>
  );
}

/** Buttons of the suggestion in hand. The second click of a double click is none: the row under it may be another one. */
function Deeds({ item, desk }: { item: Item; desk: Desk }) {
  const hasCode = item.suggestion.code !== '';
  const { system, code } = item.suggestion;
  return (
    <Group gap={6} mt={6}>
      {desk.canCode && hasCode && item.state !== 'accepted' && (
        <Button size="compact-xs" onClick={({ detail }) => detail < 2 && desk.decide(item, 'accept')} title="Key: a">
          Accept
        </Button>
      )}
      {desk.canCode && hasCode && item.state !== 'rejected' && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={({ detail }) => detail < 2 && desk.decide(item, 'reject')}
          title="Key: x"
        >
          Reject
        </Button>
      )}
      {desk.canCode && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => desk.choose({ kind: 'replace', item })}
          title="Key: r"
        >
          {hasCode ? 'Replace' : 'Enter its number'}
        </Button>
      )}
      {hasCode && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => desk.choose({ kind: 'look', system, code })}
          title="Key: o"
        >
          Look it up
        </Button>
      )}
    </Group>
  );
}
