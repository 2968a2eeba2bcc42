import { Alert, Button, Checkbox, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AssistantView } from 'cleanclaim/contract/coding-views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';

/** The optional language-model assistant: where it is, and the agreement without which no note is sent. */
export function AssistantSettings({ view }: { view: AssistantView }) {
  const may = useMay();
  const save = useAction('save-assistant');
  const [on, setOn] = useState(view.on);
  const [baseUrl, setBaseUrl] = useState(view.baseUrl);
  const [model, setModel] = useState(view.model);
  const [agreed, setAgreed] = useState(false);
  const needsAgreement = on && (view.agreedBy === null || baseUrl !== view.baseUrl);
  const changes = may('save-assistant');
  const submit = () =>
    save.mutate(
      { on, baseUrl, model, ...(agreed ? { agreed } : {}), ...(view.version > 0 ? { version: view.version } : {}) },
      { onSuccess: () => notifications.show({ message: on ? 'The assistant is on.' : 'The assistant is off.' }) },
    );
  return (
    <Panel title="Language-model assistant">
      <Stack gap="xs" maw={640}>
        <WhatItMeans view={view} />
        <TextInput
          label="Address"
          placeholder="http://127.0.0.1:8080/v1"
          value={baseUrl}
          disabled={!changes}
          onChange={(event) => setBaseUrl(event.currentTarget.value)}
        />
        <TextInput
          label="Model"
          value={model}
          disabled={!changes}
          onChange={(event) => setModel(event.currentTarget.value)}
        />
        <Switch
          label="Coders may ask the assistant"
          checked={on}
          disabled={!changes}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        {needsAgreement && changes && (
          <Checkbox
            label="I agree that notes with health information are sent to this address"
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
        )}
        {save.error && (
          <Alert color="red" variant="light" p="xs" role="alert">
            {save.error.message}
          </Alert>
        )}
        {changes && (
          <Group>
            <Button
              onClick={submit}
              loading={save.isPending}
              disabled={baseUrl.trim() === '' || model.trim() === '' || (needsAgreement && !agreed)}
            >
              Save
            </Button>
          </Group>
        )}
      </Stack>
    </Panel>
  );
}

/** What the assistant does, what leaves this server, and who agreed to it. */
function WhatItMeans({ view }: { view: AssistantView }) {
  return (
    <>
      <Text size="sm">
        Off unless you switch it on. A coder can then ask a language model about one visit at a time. Its codes are
        checked against the installed code sets and must quote words of the note; a coder accepts or rejects them like
        all others.
      </Text>
      <Alert color="orange" variant="light" p="xs">
        The notes of a visit hold health information (PHI), and they are sent to the address below. Switch this on only
        for a server of your own, or when you have a business associate agreement with who runs it.
      </Alert>
      {view.agreedBy && (
        <Text size="xs" c="dimmed">
          {view.agreedBy} agreed on {day(view.agreedAt?.slice(0, 10))} that notes are sent to {view.baseUrl}.
        </Text>
      )}
    </>
  );
}
