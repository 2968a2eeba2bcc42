import { Alert, Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import type { SecondCodingView } from 'cleanclaim/contract/coding-views';
import { useMemo, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { day } from '../../ui/words.ts';
import type { Item } from './items.ts';
import { Level } from './level.tsx';
import { NoteText } from './note-text.tsx';
import { type Pointing, pointsTo, usePointing } from './pointing.ts';
import './coding.css';

export function Page() {
  const secondCodingId = usePathParam('secondCodingId');
  const query = useEndpoint('show-second-coding', { secondCodingId });
  return <Await query={query}>{(view) => <SecondCoding key={view.status} view={view} />}</Await>;
}

type Kind = 'diagnosis' | 'procedure';

function itemsOf(view: SecondCodingView): Item[] {
  return [...view.review.diagnoses, ...view.review.procedures]
    .filter(({ code }) => code !== '')
    .map((suggestion) => ({ id: `${suggestion.system}:${suggestion.code}`, suggestion, state: 'open' }));
}

/** The visit for its second coder: nothing is chosen beforehand. */
function SecondCoding({ view }: { view: SecondCodingView }) {
  const may = useMay();
  const items = useMemo(() => itemsOf(view), [view]);
  const pointing = usePointing(undefined);
  return (
    <div className="page page-fill coding-page">
      <PageHead
        title={`Second coding: visit of ${day(view.dateOfService)}`}
        facts={view.setting === 'inpatient' ? 'Inpatient rules' : 'Outpatient rules'}
      />
      <div className="coding-desk">
        <NoteText notes={view.notes} items={items} pointing={pointing} />
        <div className="coding-side">
          {view.result ? (
            <Compared view={view} result={view.result} />
          ) : may('finish-second-coding') ? (
            <Choice view={view} items={items} pointing={pointing} />
          ) : (
            <Panel title="Codes">A coder codes this visit again.</Panel>
          )}
          {view.result === null && <Level visit={view.review.visit} pointing={pointing} />}
        </div>
      </div>
      <InstalledCodes sets={['icd10cm', 'icd10pcs', 'cpt', 'hcpcs']} date={view.dateOfService} />
    </div>
  );
}

interface ChoiceProps {
  view: SecondCodingView;
  items: readonly Item[];
  pointing: Pointing;
}

function Choice({ view, items, pointing }: ChoiceProps) {
  const finish = useAction('finish-second-coding');
  const [chosen, setChosen] = useState<Record<Kind, readonly string[]>>({ diagnosis: [], procedure: [] });
  const toggle = (kind: Kind, code: string) =>
    setChosen((now) => ({
      ...now,
      [kind]: now[kind].includes(code) ? now[kind].filter((one) => one !== code) : [...now[kind], code],
    }));
  const kindOf = (item: Item): Kind => (item.suggestion.system === 'icd10cm' ? 'diagnosis' : 'procedure');
  const suggested = (kind: Kind) => items.filter((item) => kindOf(item) === kind);
  return (
    <>
      {(['diagnosis', 'procedure'] as const).map((kind) => (
        <Panel key={kind} title={kind === 'diagnosis' ? 'Diagnoses' : 'Services'}>
          <Stack gap={4}>
            {suggested(kind).map(({ id, suggestion }) => (
              <Checkbox
                key={id}
                size="xs"
                label={`${kind === 'diagnosis' ? diagnosisText(suggestion.code) : suggestion.code} ${suggestion.label}`}
                checked={chosen[kind].includes(suggestion.code)}
                onChange={() => toggle(kind, suggestion.code)}
                data-shown={pointing.shown.includes(id) || undefined}
                wrapperProps={pointsTo(pointing, { ids: [id] })}
              />
            ))}
            {chosen[kind]
              .filter((code) => !suggested(kind).some((item) => item.suggestion.code === code))
              .map((code) => (
                <Checkbox
                  key={code}
                  size="xs"
                  label={kind === 'diagnosis' ? diagnosisText(code) : code}
                  checked
                  onChange={() => toggle(kind, code)}
                />
              ))}
            <AddCode kind={kind} date={view.dateOfService} onAdd={(code) => toggle(kind, code)} />
          </Stack>
        </Panel>
      ))}
      {finish.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {finish.error.message}
        </Alert>
      )}
      <Group>
        <Button
          loading={finish.isPending}
          disabled={chosen.diagnosis.length + chosen.procedure.length === 0}
          onClick={() =>
            finish.mutate({
              secondCodingId: view.id,
              diagnoses: [...chosen.diagnosis],
              procedures: [...chosen.procedure],
            })
          }
        >
          Done: compare with the first coder
        </Button>
      </Group>
    </>
  );
}

function AddCode({ kind, date, onAdd }: { kind: Kind; date: string; onAdd: (code: string) => void }) {
  const [code, setCode] = useState('');
  const add = () => {
    if (!/^[0-9A-Z.]{3,8}$/i.test(code)) return;
    onAdd(code);
    setCode('');
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <div style={{ flex: 1 }}>
        <CodeInput
          set={kind}
          date={date}
          value={code}
          onChange={setCode}
          label={kind === 'diagnosis' ? 'Another diagnosis' : 'Another service'}
          onEnter={add}
        />
      </div>
      <Button variant="default" onClick={add} disabled={code.trim() === ''}>
        Add
      </Button>
    </Group>
  );
}

interface ComparedProps {
  view: SecondCodingView;
  result: NonNullable<SecondCodingView['result']>;
}

/** Code by code, who had it; where the coders differ stands first. */
function Compared({ view, result }: ComparedProps) {
  const labels = new Map([...view.review.diagnoses, ...view.review.procedures].map((one) => [one.code, one.label]));
  const rows = (['diagnoses', 'procedures'] as const).flatMap((kind) =>
    [...new Set([...result.first[kind], ...result.second[kind]])]
      .map((code) => ({
        code: kind === 'diagnoses' ? diagnosisText(code) : code,
        label: labels.get(code) ?? '',
        first: result.first[kind].includes(code),
        second: result.second[kind].includes(code),
      }))
      .sort((a, b) => Number(a.first && a.second) - Number(b.first && b.second)),
  );
  return (
    <Panel title="Both coders">
      <Text size="sm" mb={4}>
        Diagnoses {Math.round(result.diagnosisAgreement * 100)}%, services {Math.round(result.procedureAgreement * 100)}
        % of codes in common.
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Code</Table.Th>
            <Table.Th>Meaning</Table.Th>
            <Table.Th>First coder</Table.Th>
            <Table.Th>Second coder</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.code}>
              <Table.Td fw={600}>{row.code}</Table.Td>
              <Table.Td>{row.label}</Table.Td>
              <Table.Td>{row.first ? 'Yes' : 'No'}</Table.Td>
              <Table.Td>{row.second ? 'Yes' : 'No'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
