import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Switch, Table, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { AutoAcceptRuleView } from 'cleanclaim/contract/coding-views';
import { saveAutoAcceptRuleSchema } from 'cleanclaim/contract/schemas/coding';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { NewButton } from './new-button.tsx';
import { SaveBar } from './save-bar.tsx';

const SYSTEMS = { icd10cm: 'ICD-10-CM', icd10pcs: 'ICD-10-PCS', cpt: 'CPT', hcpcs: 'HCPCS' } as const;
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What is taken without a person. There is none unless the practice writes one. */
export function AutoAcceptRules() {
  const may = useMay();
  const rules = useEndpoint('list-auto-accept-rules', {});
  const [edited, setEdited] = useState<AutoAcceptRuleView | 'new'>();
  const maySave = may('save-auto-accept-rule');
  return (
    <Panel
      title="Codes taken without a person"
      actions={maySave && <NewButton label="New rule" onClick={() => setEdited('new')} />}
    >
      <Text size="sm" mb={6}>
        A suggested code waits for a coder unless a rule here takes it. What a rule takes is in the audit trail, and a
        share of it is put up for a second coder.
      </Text>
      <Await query={rules}>{(data) => <Rules rules={data.rules} edit={maySave ? setEdited : undefined} />}</Await>
      {edited && <RuleDialog rule={edited} onClose={() => setEdited(undefined)} />}
    </Panel>
  );
}

interface RulesProps {
  rules: readonly AutoAcceptRuleView[];
  edit: ((rule: AutoAcceptRuleView) => void) | undefined;
}

function Rules({ rules, edit }: RulesProps) {
  if (rules.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No rule: every code waits for a coder.
      </Text>
    );
  }
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Codes</Table.Th>
          <Table.Th>At least this sure</Table.Th>
          <Table.Th>Accepted before</Table.Th>
          <Table.Th>Looked at afterwards</Table.Th>
          <Table.Th ta="right">Taken</Table.Th>
          <Table.Th>State</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rules.map((rule) => (
          <Table.Tr key={rule.id}>
            <Table.Td>
              {SYSTEMS[rule.system]} {rule.codePattern}
            </Table.Td>
            <Table.Td>{percent(rule.minConfidence)}</Table.Td>
            <Table.Td>
              {percent(rule.minAgreement)} of at least {rule.minCount}
            </Table.Td>
            <Table.Td>{rule.samplePercent}%</Table.Td>
            <Table.Td ta="right" className="money">
              {rule.taken}
            </Table.Td>
            <Table.Td>{rule.on ? 'On' : 'Off'}</Table.Td>
            <Table.Td>
              {edit && (
                <Button variant="subtle" size="compact-xs" onClick={() => edit(rule)}>
                  Change
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RuleDialog({ rule, onClose }: { rule: AutoAcceptRuleView | 'new'; onClose: () => void }) {
  const client = useQueryClient();
  const known = rule === 'new' ? undefined : rule;
  const draft = useDraftForm({
    draftKey: `auto-accept-rule:${known?.id ?? 'new'}`,
    schema: saveAutoAcceptRuleSchema,
    saved: {
      on: known?.on ?? true,
      system: known?.system ?? 'icd10cm',
      codePattern: known?.codePattern ?? '',
      minConfidence: known?.minConfidence ?? 0.95,
      minAgreement: known?.minAgreement ?? 0.98,
      minCount: known?.minCount ?? 50,
      samplePercent: known?.samplePercent ?? 10,
    },
    ...(known ? { version: known.version } : {}),
    toInput: (values, version) => ({
      ...values,
      ...(known ? { ruleId: known.id } : {}),
      ...(version === undefined ? {} : { version }),
    }),
    save: (input) => call('save-auto-accept-rule', input).finally(() => refreshAll(client)),
    onSaved: onClose,
  });
  const { form } = draft;
  const share = (field: 'minConfidence' | 'minAgreement') => ({
    value: Math.round(form.values[field] * 100),
    onChange: (value: number | string) => form.setFieldValue(field, Number(value) / 100),
    error: form.errors[field],
    min: 50,
    max: 100,
    suffix: '%',
  });
  return (
    <Dialog opened onClose={onClose} title={known ? `Rule for ${known.codePattern}` : 'New rule'} size="lg">
      <form onSubmit={draft.submit}>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SimpleGrid cols={2} spacing="xs">
            <Select
              label="Code set"
              data={Object.entries(SYSTEMS).map(([value, label]) => ({ value, label }))}
              allowDeselect={false}
              {...form.getInputProps('system')}
            />
            <TextInput label="Code, or its start with a star" {...form.getInputProps('codePattern')} />
            <NumberInput label="At least this sure" {...share('minConfidence')} />
            <NumberInput label="Coders accepted it before" {...share('minAgreement')} />
            <NumberInput label="In at least so many decisions" min={5} {...form.getInputProps('minCount')} />
            <NumberInput
              label="Share put up for a second coder"
              min={1}
              max={100}
              suffix="%"
              {...form.getInputProps('samplePercent')}
            />
          </SimpleGrid>
          <Group>
            <Switch label="The rule is on" {...form.getInputProps('on', { type: 'checkbox' })} />
          </Group>
          <SaveBar saving={draft.saving} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
