import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import type { EditVocabulary, PracticeEditAction } from 'cleanclaim/contract/practice-edit-views';
import { PERSON_ROLES } from 'cleanclaim/contract/roles';
import type { Assignee } from 'cleanclaim/contract/views';
import { type ErrorAt, NEW_ACTION } from './edit-values.ts';
import { Remove } from './remove.tsx';

const KINDS = [
  { value: 'hold', label: 'hold the claim' },
  { value: 'warn', label: 'warn' },
  { value: 'set', label: 'set a value' },
  { value: 'route', label: 'give it to a person' },
];
const HOWS = { put: 'set', add: 'add', 'add-first': 'put first', remove: 'remove' } as const;

type Change = (action: PracticeEditAction) => void;

interface RowsProps {
  actions: readonly PracticeEditAction[];
  vocabulary: EditVocabulary;
  assignees: readonly Assignee[];
  path: string;
  /** `branch 1`, `otherwise`. */
  name: string;
  errorAt: ErrorAt;
  onChange: (actions: PracticeEditAction[]) => void;
}

/** What is done, one after another. */
export function ActionRows({ actions, vocabulary, assignees, path, name, errorAt, onChange }: RowsProps) {
  return (
    <div className="edit-actions">
      {actions.map((action, i) => {
        const at = `${path}.${i}`;
        const label = `action ${i + 1} of ${name}`;
        const change: Change = (next) => onChange(actions.with(i, next));
        return (
          <Group key={at} gap="xs" align="flex-start" className="edit-row">
            <NativeSelect
              size="xs"
              aria-label={`What ${label} does`}
              data={KINDS}
              value={action.kind}
              onChange={(event) => change(actionOf(event.currentTarget.value, action, vocabulary))}
            />
            <ActionFields
              {...{ action, vocabulary, assignees, label, change }}
              errorAt={(field) => errorAt(`${at}.${field}`)}
            />
            <Remove what={label} onClick={() => onChange(actions.toSpliced(i, 1))} />
          </Group>
        );
      })}
      {errorAt(path) && <span className="edit-error">{errorAt(path)}</span>}
      <Button size="compact-xs" variant="default" onClick={() => onChange([...actions, NEW_ACTION])}>
        {`Add an action to ${name}`}
      </Button>
    </div>
  );
}

/** An action of another kind, with the words that it had. */
function actionOf(kind: string, before: PracticeEditAction, { settable }: EditVocabulary): PracticeEditAction {
  const words = 'message' in before ? before.message : 'note' in before ? before.note : '';
  if (kind === 'route') return { kind: 'route', note: words };
  if (kind === 'set')
    return { kind: 'set', target: settable[0]?.key ?? '', how: settable[0]?.hows[0] ?? 'put', value: '' };
  return { kind: kind === 'warn' ? 'warn' : 'hold', message: words, fix: 'fix' in before ? before.fix : '' };
}

interface FieldsProps {
  action: PracticeEditAction;
  vocabulary: EditVocabulary;
  assignees: readonly Assignee[];
  label: string;
  errorAt: ErrorAt;
  change: Change;
}

function ActionFields(props: FieldsProps) {
  const { action, label, errorAt, change } = props;
  const text = (field: string, what: string, value: string, set: (text: string) => PracticeEditAction) => (
    <TextInput
      aria-label={`${what} of ${label}`}
      placeholder={what}
      className="edit-text"
      maxLength={300}
      value={value}
      error={errorAt(field)}
      onChange={(event) => change(set(event.currentTarget.value))}
    />
  );
  if (action.kind === 'set') return <SetFields {...props} action={action} />;
  if (action.kind === 'route') {
    return (
      <>
        <RouteTo {...props} action={action} />
        {text('note', 'What to look at', action.note, (note) => ({ ...action, note }))}
      </>
    );
  }
  return (
    <>
      {text('message', 'What is wrong', action.message, (message) => ({ ...action, message }))}
      {text('fix', 'What to do about it', action.fix, (fix) => ({ ...action, fix }))}
    </>
  );
}

type Of<K extends PracticeEditAction['kind']> = Extract<PracticeEditAction, { kind: K }>;

function SetFields({ action, vocabulary, label, errorAt, change }: FieldsProps & { action: Of<'set'> }) {
  const target = vocabulary.settable.find(({ key }) => key === action.target);
  const choose = (key: string) => {
    const next = vocabulary.settable.find((one) => one.key === key);
    change({ ...action, target: key, how: next?.hows[0] ?? 'put', value: '' });
  };
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`Way of ${label}`}
        data={(target?.hows ?? []).map((how) => ({ value: how, label: HOWS[how] }))}
        value={action.how}
        error={errorAt('how')}
        onChange={(event) => change({ ...action, how: event.currentTarget.value as Of<'set'>['how'] })}
      />
      <NativeSelect
        size="xs"
        aria-label={`Target of ${label}`}
        data={vocabulary.settable.map((one) => ({ value: one.key, label: one.label }))}
        value={action.target}
        error={errorAt('target')}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <TextInput
        aria-label={`Value of ${label}`}
        placeholder={target?.example ?? ''}
        className="edit-value"
        maxLength={80}
        value={action.value}
        error={errorAt('value')}
        onChange={(event) => change({ ...action, value: event.currentTarget.value })}
      />
    </>
  );
}

function RouteTo({ action, assignees, label, change }: FieldsProps & { action: Of<'route'> }) {
  const data = [
    { value: '', label: 'the work queue' },
    ...Object.entries(PERSON_ROLES)
      .filter(([role]) => role !== 'auditor')
      .map(([role, words]) => ({ value: `role ${role}`, label: `${words} with least open work` })),
    ...assignees.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  ];
  const value = action.memberId ? `member ${action.memberId}` : action.role ? `role ${action.role}` : '';
  const choose = (chosen: string) => {
    const [kind, id = ''] = chosen.split(' ');
    change({
      kind: 'route',
      note: action.note,
      ...(kind === 'role' ? { role: id } : kind === 'member' ? { memberId: id } : {}),
    });
  };
  return (
    <NativeSelect
      size="xs"
      aria-label={`Person of ${label}`}
      data={data}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
