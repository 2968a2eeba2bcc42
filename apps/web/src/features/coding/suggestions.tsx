import { Badge, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Panel } from '../../ui/bits.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import type { Desk } from './coding.tsx';
import type { Item, ItemState } from './items.ts';

const STATES: Readonly<Record<ItemState, string>> = {
  open: '',
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

/** `E11.9`; a service whose number is not installed has none. */
export function shownCode({ system, code }: Item['suggestion']): string {
  if (code === '') return 'No number';
  return system === 'icd10cm' ? diagnosisText(code) : code;
}

/** What the note suggests, each code with the reason for it. */
export function Suggestions({ desk }: { desk: Desk }) {
  return (
    <>
      <SuggestionGroup
        title="Suggested diagnoses"
        items={desk.diagnoses}
        desk={desk}
        none="The note names no diagnosis that can be coded."
      />
      <SuggestionGroup
        title="Suggested services"
        items={desk.procedures}
        desk={desk}
        none="The note names no service that can be coded."
      />
    </>
  );
}

function SuggestionGroup({
  title,
  items,
  desk,
  none,
}: {
  title: string;
  items: readonly Item[];
  desk: Desk;
  none: string;
}) {
  const open = items.filter((item) => item.state === 'open').length;
  return (
    <Panel title={open > 0 ? `${title} (${open} open)` : title}>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ol className="coding-list">
          {items.map((item) => (
            <Suggestion key={item.id} item={item} desk={desk} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Suggestion({ item, desk }: { item: Item; desk: Desk }) {
  const { suggestion, state } = item;
  const inHand = desk.inHand === item.id;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (inHand) row.current?.scrollIntoView({ block: 'nearest' });
  }, [inHand]);
  return (
    <li
      ref={row}
      className={`coding-item ${state}`}
      data-shown={desk.shown.includes(item.id) || undefined}
      aria-current={inHand || undefined}
      onMouseEnter={() => desk.show([item.id])}
      onMouseLeave={() => desk.show([])}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <button
          type="button"
          className="coding-code"
          onClick={() => desk.take(item.id)}
          aria-label={`${shownCode(suggestion)} ${suggestion.label}`}
        >
          {shownCode(suggestion)}
        </button>
        <div className="coding-what">
          <Text size="sm">{suggestion.label}</Text>
          {inHand && <Why item={item} />}
        </div>
        <Text size="xs" c="dimmed" className="money" title="How sure: 100 is certain">
          {Math.round(suggestion.confidence * 100)}
        </Text>
        {state !== 'open' && (
          <Badge size="sm" color={TONES[state]} className="status">
            {item.replacedBy ? `${STATES[state]} by ${item.replacedBy}` : STATES[state]}
          </Badge>
        )}
      </Group>
      {inHand && desk.canCode && <Deeds item={item} desk={desk} />}
    </li>
  );
}

/** Reasons, units, modifiers and what is missing for a more specific code. */
function Why({ item: { suggestion } }: { item: Item }) {
  return (
    <div className="coding-why">
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

function Deeds({ item, desk }: { item: Item; desk: Desk }) {
  const hasCode = item.suggestion.code !== '';
  return (
    <Group gap={6} mt={6}>
      {hasCode && item.state !== 'accepted' && (
        <Button size="compact-xs" disabled={desk.busy} onClick={() => desk.decide(item, 'accept')} title="Key: a">
          Accept
        </Button>
      )}
      {hasCode && item.state !== 'rejected' && (
        <Button
          size="compact-xs"
          variant="default"
          disabled={desk.busy}
          onClick={() => desk.decide(item, 'reject')}
          title="Key: x"
        >
          Reject
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        disabled={desk.busy}
        onClick={() => desk.choose({ kind: 'replace', item })}
        title="Key: r"
      >
        {hasCode ? 'Replace' : 'Enter its number'}
      </Button>
      {hasCode && (
        <Button size="compact-xs" variant="subtle" onClick={() => desk.choose({ kind: 'look', item })} title="Key: o">
          Look it up
        </Button>
      )}
    </Group>
  );
}
