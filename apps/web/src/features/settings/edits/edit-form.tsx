import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { EditVocabulary } from 'cleanclaim/contract/practice-edit-views';
import { ruleWords } from 'cleanclaim/contract/practice-edit-words';
import type { Assignee } from 'cleanclaim/contract/views';
import { Panel } from '../../../ui/bits.tsx';
import { ActionRows } from './action-rows.tsx';
import { ConditionGroupFields } from './condition-group.tsx';
import { type EditValues, type ErrorAt, NEW_ACTION, NEW_GROUP } from './edit-values.ts';
import { Remove } from './remove.tsx';

interface Props {
  form: UseFormReturnType<EditValues>;
  vocabulary: EditVocabulary;
  assignees: readonly Assignee[];
}

/** Name, branches with what is done, what is done otherwise, and all of it in plain words. */
export function EditFields({ form, vocabulary, assignees }: Props) {
  const { branches, otherwise } = form.values;
  const errorAt: ErrorAt = (path) => {
    const message = form.errors[path];
    return typeof message === 'string' ? message : undefined;
  };
  const setBranches = (next: EditValues['branches']) => form.setFieldValue('branches', next);
  const people = Object.fromEntries(assignees.map(({ id, name }) => [id, name]));
  return (
    <Panel title="What it does">
      <Stack gap="sm">
        <TextInput label="Name" required maxLength={80} className="edit-name" {...form.getInputProps('name')} />
        {branches.map((branch, i) => {
          const path = `branches.${i}`;
          const change = (part: Partial<EditValues['branches'][number]>) =>
            setBranches(branches.with(i, { ...branch, ...part }));
          return (
            <section key={path} className="edit-branch" aria-label={`Branch ${i + 1}`}>
              <Group gap="xs">
                <Text fw={600}>{i === 0 ? 'If' : 'Otherwise, if'}</Text>
                {branches.length > 1 && (
                  <Remove what={`branch ${i + 1}`} onClick={() => setBranches(branches.toSpliced(i, 1))} />
                )}
              </Group>
              <ConditionGroupFields
                group={branch.when}
                name={`${i + 1}`}
                path={`${path}.when`}
                vocabulary={vocabulary}
                errorAt={errorAt}
                onChange={(when) => change({ when })}
              />
              <Text fw={600}>then</Text>
              <ActionRows
                actions={branch.actions}
                name={`branch ${i + 1}`}
                path={`${path}.actions`}
                {...{ vocabulary, assignees, errorAt }}
                onChange={(actions) => change({ actions })}
              />
            </section>
          );
        })}
        <Group gap="xs">
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => setBranches([...branches, { when: NEW_GROUP, actions: [NEW_ACTION] }])}
          >
            Add “otherwise, if”
          </Button>
          {otherwise.length === 0 && (
            <Button size="compact-xs" variant="default" onClick={() => form.setFieldValue('otherwise', [NEW_ACTION])}>
              Add “otherwise”
            </Button>
          )}
        </Group>
        {otherwise.length > 0 && <Otherwise {...{ form, vocabulary, assignees, errorAt }} />}
        <RuleWords lines={ruleWords(form.values, vocabulary, people)} />
      </Stack>
    </Panel>
  );
}

function Otherwise({ form, ...shared }: Props & { errorAt: ErrorAt }) {
  return (
    <section className="edit-branch" aria-label="Otherwise">
      <Text fw={600}>Otherwise</Text>
      <ActionRows
        actions={form.values.otherwise}
        name="otherwise"
        path="otherwise"
        {...shared}
        onChange={(actions) => form.setFieldValue('otherwise', actions)}
      />
    </section>
  );
}

/** A rule in sentences. */
export function RuleWords({ lines }: { lines: readonly string[] }) {
  return (
    <div className="edit-words" role="note" aria-label="In plain words">
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </div>
  );
}
