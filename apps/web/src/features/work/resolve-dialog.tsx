import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { resolveWorkSchema } from 'cleanclaim/contract/schemas/work';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { count } from '../../ui/words.ts';
import { said, type WorkDialogProps } from './dialog.ts';

/** Closes items with the words of what was done; the words stay in their history. */
export function ResolveDialog({ ids, onClose }: WorkDialogProps) {
  const client = useQueryClient();
  const draft = useDraftForm({
    draftKey: `resolve:${ids.join(',')}`,
    schema: resolveWorkSchema,
    saved: { resolution: '' },
    toInput: (values) => ({ resolution: values.resolution ?? '', workItemIds: [...ids] }),
    save: (input) => call('resolve-work', input).finally(() => refreshAll(client)),
    onSaved: () => {
      said(`${count(ids.length, 'item')} resolved.`);
      onClose(true);
    },
  });
  return (
    <Dialog opened onClose={() => onClose()} title={`Resolve ${count(ids.length, 'item')}`}>
      <form onSubmit={draft.submit}>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Textarea
            label="What was done about it"
            autosize
            minRows={3}
            maxRows={8}
            data-autofocus
            {...draft.form.getInputProps('resolution')}
          />
          <Text size="xs" c="dimmed">
            A claim's own next step stays with the claim: correcting or writing it off closes its work by itself.
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Resolve
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
