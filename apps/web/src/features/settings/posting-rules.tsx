import '../../ui/plain-table.css';
import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { PostingRulesView, PostingRules as Rules } from 'cleanclaim/contract/posting-views';
import { savePostingRulesSchema } from 'cleanclaim/contract/schemas/posting';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { withoutBlanks } from '../../ui/form/blank.ts';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { type DraftForm, useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';
import {
  CHOICES,
  type ChoiceName,
  DECISIONS,
  type PostingValues,
  postingValues,
  rulesInput,
} from './posting-rule-values.ts';
import { PostingTrial } from './posting-trial.tsx';

/** What of a remittance posts by itself and what waits for a person, for every payer and where one differs. */
export function PostingRules() {
  const rules = useEndpoint('show-posting-rules', {});
  const payers = useEndpoint('list-payers', { limit: 200 });
  const [payerId, setPayerId] = useState('');
  return (
    <Stack gap="sm" className="settings-record">
      <Text size="sm" c="dimmed">
        What adds up and is matched posts by itself, unless a rule here keeps it for a person. What waits is under Money
        to place, with its reason.
      </Text>
      <Await query={rules}>
        {(view) => {
          const own = new Set(view.payers.map((one) => one.payerId));
          const choices = (payers.data?.rows ?? []).map(({ id, name }) => ({
            value: id,
            label: own.has(id) ? `${name} (has rules of its own)` : name,
          }));
          return (
            <>
              <NativeSelect
                label="Rules for"
                maw={420}
                data={[{ value: '', label: 'Every payer' }, ...choices]}
                value={payerId}
                onChange={(event) => setPayerId(event.currentTarget.value)}
              />
              <RulesOf key={payerId} view={view} payerId={payerId} />
            </>
          );
        }}
      </Await>
    </Stack>
  );
}

interface RulesProps {
  view: PostingRulesView;
  /** '': every payer. */
  payerId: string;
}

/** What holds where this one says nothing. */
function below({ usual, practice }: PostingRulesView, payerId: string): Rules {
  return payerId === '' ? usual : { ...usual, ...practice.rules };
}

function RulesOf({ view, payerId }: RulesProps) {
  const client = useQueryClient();
  const maySave = useMay()('save-posting-rules');
  const mayTry = useMay()('try-posting-rules');
  const onFile = payerId === '' ? view.practice : view.payers.find((one) => one.payerId === payerId);
  const whose = payerId === '' ? {} : { payerId };
  const draft = useDraftForm<PostingValues>({
    draftKey: `posting-rules:${payerId || 'every-payer'}`,
    schema: savePostingRulesSchema,
    saved: postingValues(onFile?.rules ?? {}),
    ...(onFile?.version ? { version: onFile.version } : {}),
    toInput: (values, version) => ({
      ...whose,
      ...(version === undefined ? {} : { version }),
      rules: rulesInput(values),
    }),
    save: (input) => call('save-posting-rules', input).finally(() => refreshAll(client)),
    onSaved: () => notifications.show({ message: 'The rules are saved. They hold for what comes in from now on.' }),
  });
  return (
    <>
      <form onSubmit={draft.submit} noValidate>
        <Panel title={payerId === '' ? 'For every payer' : 'For this payer'}>
          <fieldset disabled={!maySave} className="plain-fieldset">
            <Stack gap="sm">
              <FormNotices draft={draft} />
              <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="sm">
                {CHOICES.map(([name, label]) => (
                  <Choice key={name} name={name} label={label} draft={draft} below={below(view, payerId)} />
                ))}
              </SimpleGrid>
              <Limits draft={draft} below={below(view, payerId)} />
              {maySave && (
                <Group justify="flex-end">
                  <Button type="submit" loading={draft.saving}>
                    Save the rules
                  </Button>
                </Group>
              )}
            </Stack>
          </fieldset>
        </Panel>
      </form>
      {mayTry && <PostingTrial input={() => ({ ...whose, rules: rulesInput(withoutBlanks(draft.form.values)) })} />}
    </>
  );
}

interface FieldProps {
  draft: DraftForm<PostingValues>;
  below: Rules;
}

function Choice({ name, label, draft: { form }, below: rules }: FieldProps & { name: ChoiceName; label: string }) {
  const all = Object.entries(DECISIONS).filter(([value]) => name === 'reversals' || value !== 'wait-unknown');
  return (
    <NativeSelect
      label={label}
      data={[
        { value: '', label: `As usual: ${DECISIONS[rules[name]].toLowerCase()}` },
        ...all.map(([value, words]) => ({ value, label: words })),
      ]}
      {...form.getInputProps(name)}
    />
  );
}

const ANY = 'Any amount posts';
const limitWords = (cents: number | null) => (cents === null ? 'any amount posts' : `over ${money(cents)} waits`);

function Limits({ draft, below: rules }: FieldProps) {
  const { form } = draft;
  const choices = (usual: string) => [
    { value: '', label: `As usual: ${usual}` },
    { value: 'any', label: ANY },
    { value: 'over', label: 'Over an amount waits' },
  ];
  const amount = (name: 'underpaidOverCents' | 'takebackOverCents' | 'patientShareOverCents' | 'paperOverCents') => ({
    label: 'Over',
    value: form.values[name],
    onChange: (cents: number | undefined) => form.setFieldValue(name, cents),
    error: form.errors[`rules.${name}`],
  });
  const usualShort =
    rules.underpaidOverPercent === null
      ? limitWords(rules.underpaidOverCents)
      : `over ${rules.underpaidOverPercent}% waits`;
  return (
    <SimpleGrid cols={3} spacing="sm">
      <Stack gap={6}>
        <NativeSelect
          label="Allowed less than the contract says"
          data={choices(usualShort)}
          {...form.getInputProps('underpaid')}
        />
        {form.values.underpaid === 'over' && (
          <Group gap="xs" grow align="flex-start">
            <MoneyInput {...amount('underpaidOverCents')} />
            <NumberInput
              label="or percent"
              min={1}
              max={100}
              suffix="%"
              value={form.values.underpaidOverPercent}
              onChange={(value) => form.setFieldValue('underpaidOverPercent', typeof value === 'number' ? value : '')}
              error={form.errors['rules.underpaidOverPercent']}
            />
          </Group>
        )}
      </Stack>
      <Stack gap={6}>
        <NativeSelect
          label="Taken back by one claim payment"
          data={choices(limitWords(rules.takebackOverCents))}
          {...form.getInputProps('takeback')}
        />
        {form.values.takeback === 'over' && <MoneyInput {...amount('takebackOverCents')} />}
      </Stack>
      <Stack gap={6}>
        <NativeSelect
          label="Left to the patient by one claim payment"
          data={choices(limitWords(rules.patientShareOverCents))}
          {...form.getInputProps('patientShare')}
        />
        {form.values.patientShare === 'over' && <MoneyInput {...amount('patientShareOverCents')} />}
      </Stack>
      <Stack gap={6}>
        <NativeSelect
          label="Typed from paper, for a second person"
          data={choices(limitWords(rules.paperOverCents))}
          {...form.getInputProps('paper')}
        />
        {form.values.paper === 'over' && <MoneyInput {...amount('paperOverCents')} />}
      </Stack>
    </SimpleGrid>
  );
}
