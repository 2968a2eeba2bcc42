import { Button, Group, Stack, Text } from '@mantine/core';
import type { EditVocabulary, PracticeEditRule, PracticeEditView } from 'cleanclaim/contract/practice-edit-views';
import { ruleWords } from 'cleanclaim/contract/practice-edit-words';
import type { Assignee } from 'cleanclaim/contract/views';
import { Panel } from '../../../ui/bits.tsx';
import { count, time } from '../../../ui/words.ts';
import { RuleWords } from './edit-form.tsx';

interface Props {
  view: PracticeEditView;
  vocabulary: EditVocabulary;
  assignees: readonly Assignee[];
  /** Puts what a version says into the form; absent for those who may not write. */
  onUse: ((rule: PracticeEditRule) => void) | undefined;
}

/** Every version that the edit ever had, the newest first: a version is never changed. */
export function EditHistory({ view, vocabulary, assignees, onUse }: Props) {
  const people = Object.fromEntries(assignees.map(({ id, name }) => [id, name]));
  return (
    <Panel title="Versions">
      <Stack gap="sm">
        {view.versions.map(({ version, rule, savedAt, savedBy, trial }) => (
          <section key={version} aria-label={`Version ${version}`}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                Version {version}
                {version === view.runningVersion ? ', on' : ''}
              </Text>
              <Text size="sm" c="dimmed">
                saved {time(savedAt)} by {savedBy};{' '}
                {trial ? `tried ${time(trial.triedAt)}, ${count(trial.held, 'claim')} held` : 'not tried'}
              </Text>
              {onUse && version !== view.latestVersion && (
                <Button size="compact-xs" variant="subtle" onClick={() => onUse(rule)}>
                  {`Write version ${version} again`}
                </Button>
              )}
            </Group>
            <RuleWords lines={ruleWords(rule, vocabulary, people)} />
          </section>
        ))}
      </Stack>
    </Panel>
  );
}
