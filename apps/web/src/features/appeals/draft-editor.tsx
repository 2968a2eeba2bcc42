import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { AppealView } from 'cleanclaim/contract/appeal-views';
import { editAppealSchema } from 'cleanclaim/contract/schemas/appeals';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Panel } from '../../ui/bits.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { day } from '../../ui/words.ts';
import { type AppealValues, appealDraftKey, appealInput, appealValues, idsOf } from './appeal-values.ts';
import { ChangeLetterDialog } from './change-letter.tsx';
import { Preview } from './preview.tsx';

const PARTS: readonly [keyof AppealValues, string][] = [
  ['claimForm', 'The claim on its form'],
  ['decision', "The payer's decision in words"],
  ['filingProof', 'Proof of filing (999, 277CA, certified letters)'],
  ['earlierLevels', 'Letters and decisions of the levels before'],
];

/** The draft on the left, the packet as it would go on the right. */
export function DraftEditor({ view }: { view: AppealView }) {
  const edit = useAction('edit-appeal');
  const [changing, setChanging] = useState(false);
  const draft = useDraftForm<AppealValues>({
    draftKey: appealDraftKey(view.id),
    schema: editAppealSchema,
    saved: appealValues(view),
    version: view.version,
    toInput: (values, version) => appealInput(view.id, version, values),
    save: (input) => edit.mutateAsync(input),
    onSaved: () => notifications.show({ message: 'Saved.' }),
  });
  const { form } = draft;
  useKeys([{ keys: 's', what: 'Save the draft', run: () => void draft.submit() }]);
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Appeal">
      <div className="appeal-columns">
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Panel
            title="Letter"
            actions={
              <Button size="compact-xs" variant="default" onClick={() => setChanging(true)}>
                Choose another letter
              </Button>
            }
          >
            <Textarea
              aria-label="Letter"
              autosize
              minRows={14}
              maxRows={28}
              maxLength={20_000}
              {...form.getInputProps('letter')}
            />
            <Text size="xs" c="dimmed" mt={4}>
              Every letter that you save is kept. What stands in [brackets] is still to be filled in.
            </Text>
          </Panel>
          <Behind view={view} form={form} />
          <Group justify="flex-end">
            <Button type="submit" loading={draft.saving} title="Key s">
              Save the draft
            </Button>
          </Group>
        </Stack>
        <Preview view={view} values={form.values} />
      </div>
      {changing && <ChangeLetterDialog view={view} values={form.values} onClose={() => setChanging(false)} />}
    </form>
  );
}

/** What goes into the packet after the letter. */
function Behind({ view, form }: { view: AppealView; form: UseFormReturnType<AppealValues> }) {
  return (
    <Panel title="Behind the letter">
      <Stack gap="xs">
        {PARTS.map(([path, label]) => (
          <Checkbox key={path} label={label} {...form.getInputProps(path, { type: 'checkbox' })} />
        ))}
        <Notes view={view} chosen={form.values.noteIds} onChoose={(ids) => form.setFieldValue('noteIds', ids)} />
        <Documents
          view={view}
          chosen={form.values.attachmentIds}
          onChoose={(ids) => form.setFieldValue('attachmentIds', ids)}
        />
        <Policies view={view} text={form.values.policyText} onPut={(text) => form.setFieldValue('policyText', text)} />
        <Textarea
          label="Policy"
          description="Put in an installed coverage article, or paste the policy (LCD, NCD or the payer’s own) on which the appeal rests."
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          {...form.getInputProps('policyText')}
        />
        <TextInput
          label="Good cause"
          description="Only when it goes out after its last day."
          maxLength={500}
          {...form.getInputProps('goodCause')}
        />
        <Text size="xs" c="dimmed">
          Helps this argument: {view.enclose.join('; ')}.
        </Text>
      </Stack>
    </Panel>
  );
}

interface NotesProps {
  view: AppealView;
  /** Ids with a space between. */
  chosen: string;
  onChoose: (ids: string) => void;
}

function Notes({ view, chosen, onChoose }: NotesProps) {
  const ids = idsOf(chosen);
  if (view.notes.length === 0)
    return (
      <Text size="sm" c="dimmed">
        The visit has no notes here. Put the record behind the packet as you send it.
      </Text>
    );
  return (
    <>
      {view.notes.map(({ id, title, marks }) => (
        <Checkbox
          key={id}
          label={`Record: ${title}`}
          description={
            marks > 0 ? `${marks} places are marked: the evidence of the codes.` : 'Nothing in it is marked.'
          }
          checked={ids.includes(id)}
          onChange={(event) =>
            onChoose((event.currentTarget.checked ? [...ids, id] : ids.filter((one) => one !== id)).join(' '))
          }
        />
      ))}
    </>
  );
}

/** PDFs that are held for the visit, page by page in the packet. */
function Documents({ view, chosen, onChoose }: NotesProps) {
  const ids = idsOf(chosen);
  return (
    <>
      {view.documents.map(({ id, title, fileName, controlNumber }) => (
        <Checkbox
          key={id}
          label={`Document: ${title}`}
          description={`${fileName}, number ${controlNumber}. Its pages go into the packet with its page numbers.`}
          checked={ids.includes(id)}
          onChange={(event) =>
            onChoose((event.currentTarget.checked ? [...ids, id] : ids.filter((one) => one !== id)).join(' '))
          }
        />
      ))}
    </>
  );
}

interface PoliciesProps {
  view: AppealView;
  text: string;
  onPut: (text: string) => void;
}

/** Installed coverage articles that list the refused services; one that is put in may still be edited. */
function Policies({ view: { policies }, text, onPut }: PoliciesProps) {
  if (policies.length === 0) return null;
  return (
    <Stack gap={4}>
      {policies.map(({ article, title, release, from, text: words }) => (
        <Group key={article} gap="xs" justify="space-between" wrap="nowrap">
          <Text size="sm">
            {article} {title}, release {release}, in force from {day(from)}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            disabled={text.includes(words)}
            aria-label={`Put in ${article}`}
            onClick={() => onPut(text === '' ? words : `${text}\n\n${words}`)}
          >
            {text.includes(words) ? 'Put in' : 'Put it in'}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
