import { Button, Group, NativeSelect } from '@mantine/core';
import type { Comparison, Condition, ConditionGroup, EditVocabulary } from 'cleanclaim/contract/practice-edit-views';
import { ComparisonRow } from './comparison-row.tsx';
import { type ErrorAt, NEW_COMPARISON, NEW_GROUP } from './edit-values.ts';
import { Remove } from './remove.tsx';

const KINDS = [
  { value: 'all', label: 'all of these' },
  { value: 'any', label: 'any of these' },
  { value: 'none', label: 'none of these' },
  { value: 'all any', label: 'on any one line, all of these' },
  { value: 'any any', label: 'on any one line, any of these' },
  { value: 'none any', label: 'on any one line, none of these' },
  { value: 'all every', label: 'on every line, all of these' },
  { value: 'any every', label: 'on every line, any of these' },
  { value: 'none every', label: 'on every line, none of these' },
];

/** The group with another join; without lines it asks of the claim. */
function joinedAs({ lines: _lines, ...group }: ConditionGroup, kind: string): ConditionGroup {
  const [join = 'all', lines] = kind.split(' ');
  const own = { ...group, join: join as ConditionGroup['join'] };
  return lines === undefined ? own : { ...own, lines: lines as 'any' | 'every' };
}

interface Props {
  group: ConditionGroup;
  vocabulary: EditVocabulary;
  /** Path in the form, for messages. */
  path: string;
  /** `1.2`: names the fields for those who hear them. */
  name: string;
  errorAt: ErrorAt;
  onChange: (group: ConditionGroup) => void;
  onRemove?: () => void;
}

/** Conditions together: rows, and groups inside. */
export function ConditionGroupFields({ group, vocabulary, path, name, errorAt, onChange, onRemove }: Props) {
  const set = (of: readonly Condition[]) => onChange({ ...group, of });
  const kind = group.lines ? `${group.join} ${group.lines}` : group.join;
  return (
    <fieldset className="edit-group" aria-label={`Group ${name}`}>
      <Group gap="xs">
        <NativeSelect
          size="xs"
          aria-label={`How group ${name} is joined`}
          data={KINDS}
          value={kind}
          error={errorAt(path) ?? errorAt(`${path}.of`)}
          onChange={(event) => onChange(joinedAs(group, event.currentTarget.value))}
        />
        {onRemove && <Remove what={`group ${name}`} onClick={onRemove} />}
      </Group>
      {group.of.map((one, i) => {
        const at = `${path}.of.${i}`;
        const shared = {
          vocabulary,
          path: at,
          name: `${name}.${i + 1}`,
          errorAt,
          onRemove: () => set(group.of.toSpliced(i, 1)),
        };
        return one.kind === 'group' ? (
          <ConditionGroupFields key={at} {...shared} group={one} onChange={(next) => set(group.of.with(i, next))} />
        ) : (
          <ComparisonRow
            key={at}
            {...shared}
            comparison={one}
            onChange={(next: Comparison) => set(group.of.with(i, next))}
          />
        );
      })}
      <Group gap="xs">
        <Button size="compact-xs" variant="default" onClick={() => set([...group.of, NEW_COMPARISON])}>
          Add a condition
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => set([...group.of, NEW_GROUP])}>
          Add a group
        </Button>
      </Group>
    </fieldset>
  );
}
