import './edits.css';
import { Badge, Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { EditVocabulary, PracticeEditRule, PracticeEditView } from 'cleanclaim/contract/practice-edit-views';
import { savePracticeEditSchema } from 'cleanclaim/contract/schemas/practice-edits';
import type { Assignee } from 'cleanclaim/contract/views';
import { call } from '../../../api/client.ts';
import { refreshAll, useEndpoint } from '../../../api/queries.ts';
import { useGo } from '../../../app/navigate.tsx';
import { usePathParam } from '../../../app/path-param.ts';
import { Await } from '../../../app/screen-states.tsx';
import { useMay } from '../../../app/session.tsx';
import { FormNotices } from '../../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../../ui/form/use-draft-form.ts';
import { count } from '../../../ui/words.ts';
import { SettingsRecord } from '../settings-record.tsx';
import { EditFields } from './edit-form.tsx';
import { EditHistory } from './edit-history.tsx';
import { EditTrial } from './edit-trial.tsx';
import { type EditValues, editValues } from './edit-values.ts';

const LIST = '/settings/edits';
const FORM = 'practice-edit-form';
const STATES = { draft: 'Draft', on: 'On', off: 'Off' } as const;

/** One of the practice's own edits; at `new`, one to write, from a suggestion where the address names one. */
export function Page() {
  const editId = usePathParam('editId');
  const suggestion = useRouterState({
    select: ({ location }) => new URLSearchParams(location.searchStr).get('suggestion'),
  });
  if (editId !== 'new') return <KnownEdit key={editId} editId={editId} />;
  return suggestion ? <SuggestedEdit key={suggestion} suggestionKey={suggestion} /> : <WithVocabulary />;
}

function KnownEdit({ editId }: { editId: string }) {
  const edit = useEndpoint('show-practice-edit', { editId });
  return <Await query={edit}>{(view) => <WithVocabulary view={view} />}</Await>;
}

function SuggestedEdit({ suggestionKey }: { suggestionKey: string }) {
  const query = useEndpoint('list-edit-suggestions', {});
  return (
    <Await query={query}>
      {({ suggestions }) => {
        const draft = suggestions.find(({ key }) => key === suggestionKey)?.draft;
        return <WithVocabulary {...(draft ? { draft } : {})} />;
      }}
    </Await>
  );
}

interface Known {
  view?: PracticeEditView;
  /** What a new edit begins with. */
  draft?: PracticeEditRule;
}

function WithVocabulary(known: Known) {
  const vocabulary = useEndpoint('show-edit-vocabulary', {});
  const people = useEndpoint('list-assignees', {});
  return (
    <Await query={vocabulary}>
      {(words) => (
        <Await query={people}>
          {({ assignees }) => <EditPage {...known} vocabulary={words} assignees={assignees} />}
        </Await>
      )}
    </Await>
  );
}

const told = ({ branches, otherwise }: EditValues) =>
  `${count(branches.length, 'branch', 'branches')}${otherwise.length > 0 ? ' and an otherwise' : ''}`;

function EditPage({
  view,
  draft: start,
  vocabulary,
  assignees,
}: Known & { vocabulary: EditVocabulary; assignees: readonly Assignee[] }) {
  const client = useQueryClient();
  const may = useMay();
  const go = useGo();
  const saved = editValues(view?.versions[0]?.rule ?? start);
  const draft = useDraftForm<EditValues>({
    draftKey: `practice-edit:${view?.id ?? start?.suggestion ?? 'new'}`,
    schema: savePracticeEditSchema,
    saved,
    version: view?.version,
    groups: [{ label: 'What it does', paths: ['branches', 'otherwise'], shown: told }],
    toInput: (values, version) => ({ ...values, ...(view ? { editId: view.id, version } : {}) }),
    save: (input) => call('save-practice-edit', input).finally(() => refreshAll(client)),
    onSaved: ({ editId, versionNumber }: { editId: string; versionNumber: number }) => {
      notifications.show({ message: `Version ${versionNumber} is saved. Try it, then switch it on.` });
      if (!view) go(`${LIST}/${editId}`);
    },
  });
  const { form } = draft;
  const maySave = may('save-practice-edit');
  const unsaved = JSON.stringify(form.values) !== JSON.stringify(saved);
  return (
    <SettingsRecord
      title={view?.name ?? 'New edit'}
      facts={view && <Standing view={view} />}
      list={{ label: 'Your edits', to: LIST }}
      actions={
        maySave && (
          <Group gap="xs">
            <Button variant="default" onClick={() => go(LIST)}>
              Back
            </Button>
            <Button type="submit" form={FORM} loading={draft.saving} disabled={view !== undefined && !unsaved}>
              {view ? `Save as version ${view.latestVersion + 1}` : 'Save the edit'}
            </Button>
          </Group>
        )
      }
    >
      <Stack gap="sm">
        <form id={FORM} onSubmit={draft.submit} noValidate>
          <fieldset className="settings-fields" disabled={!maySave}>
            <Stack gap="sm">
              <FormNotices draft={draft} />
              <EditFields form={form} vocabulary={vocabulary} assignees={assignees} />
            </Stack>
          </fieldset>
        </form>
        {view && <EditTrial view={view} unsaved={unsaved} />}
        {view && (
          <EditHistory
            {...{ view, vocabulary, assignees }}
            onUse={maySave ? (rule) => form.setValues({ ...editValues(rule), name: form.values.name }) : undefined}
          />
        )}
      </Stack>
    </SettingsRecord>
  );
}

function Standing({ view }: { view: PracticeEditView }) {
  const { state, latestVersion, runningVersion } = view;
  return (
    <>
      <Badge size="sm" color={state === 'on' ? 'pine' : 'gray'}>
        {STATES[state]}
      </Badge>{' '}
      {runningVersion !== null && runningVersion !== latestVersion
        ? `version ${runningVersion} is on, version ${latestVersion} is the latest`
        : `version ${latestVersion}`}
    </>
  );
}
