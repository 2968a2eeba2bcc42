import './appeals.css';
import { Alert, Button, Checkbox, Group, Radio, Stack, Table, Text, TextInput } from '@mantine/core';
import type { AppealChoicesView } from 'cleanclaim/contract/appeal-views';
import { APPEAL_LAW_WORDS } from 'cleanclaim/contract/appeal-words';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Go, useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Empty, Fact, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { count, day, money } from '../../ui/words.ts';
import { Chance } from './chance.tsx';

/** What of a claim is appealed: the lines, the letter, the level and its last day. */
export function Page() {
  const claimId = new URLSearchParams(window.location.search).get('claim') ?? '';
  if (claimId === '')
    return (
      <Empty title="Choose a claim" hint="An appeal begins at a denied claim." action={<Go to="/claims">Claims</Go>} />
    );
  return <ForClaim claimId={claimId} />;
}

function ForClaim({ claimId }: { claimId: string }) {
  const query = useEndpoint('show-appeal-choices', { claimId });
  return <Await query={query}>{(view) => <Choices key={claimId} view={view} />}</Await>;
}

/** Reasons for which an appeal may still be opened once a good cause is noted. */
const MAY_EXPLAIN = 'too-late';

function Choices({ view }: { view: AppealChoicesView }) {
  const { refusal, openAppealId } = view;
  const isLate = refusal?.code === MAY_EXPLAIN;
  return (
    <div className="page">
      <PageHead
        title="Appeal a denial"
        facts={
          <Group gap="sm" component="span">
            <Go to={`/claims/${view.claimId}`}>Claim {view.patientControlNumber}</Go>
            <span>{view.payerName}</span>
            <span>{APPEAL_LAW_WORDS[view.law]}</span>
          </Group>
        }
      />
      {refusal && (
        <Alert color="orange" variant="light" p="xs" role="alert">
          {refusal.message} {openAppealId && <Go to={`/appeals/${openAppealId}`}>Open that appeal</Go>}
        </Alert>
      )}
      <div className="split">
        <Stack gap="sm">{(!refusal || isLate) && <OpenForm view={view} isLate={isLate} />}</Stack>
        <Stack gap="sm">
          <Deadline view={view} />
          <Steps view={view} />
        </Stack>
      </div>
    </div>
  );
}

function OpenForm({ view, isLate }: { view: AppealChoicesView; isLate: boolean }) {
  const open = useAction('open-appeal');
  const go = useGo();
  const [chosen, setChosen] = useState<readonly number[]>(view.lines.map(({ lineNumber }) => lineNumber));
  const [reason, setReason] = useState(view.reason);
  const [goodCause, setGoodCause] = useState('');
  const letter = view.reasons.find((one) => one.reason === reason);
  const cents = view.lines
    .filter(({ lineNumber }) => chosen.includes(lineNumber))
    .reduce((sum, { disputedCents }) => sum + disputedCents, 0);
  const run = () =>
    open.mutate(
      { claimId: view.claimId, lineNumbers: [...chosen], reason, goodCause },
      { onSuccess: ({ appealId }) => go(`/appeals/${appealId}`) },
    );
  return (
    <>
      <Panel title="What is in dispute">
        <Lines lines={view.lines} chosen={chosen} onChoose={setChosen} />
        <Text size="sm" mt={6}>
          In dispute: <b>{money(cents)}</b>
        </Text>
      </Panel>
      <Panel title="Letter">
        <Stack gap="sm">
          <Radio.Group aria-label="Letter" value={reason} onChange={(value) => setReason(value as typeof reason)}>
            <div className="appeal-letters">
              {view.reasons.map(({ reason: value, title, chance }) => (
                <Radio key={value} value={value} label={`${title} · ${chance.percent}%`} />
              ))}
            </div>
          </Radio.Group>
          {letter && <Chance chance={letter.chance} />}
          {isLate && (
            <TextInput
              label="Good cause"
              description="Why it comes after its last day; it stands in the letter’s head."
              required
              maxLength={500}
              value={goodCause}
              onChange={(event) => setGoodCause(event.currentTarget.value)}
            />
          )}
          {open.error && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {open.error.message}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button data-autofocus loading={open.isPending} disabled={chosen.length === 0} onClick={run}>
              Draft the appeal
            </Button>
          </Group>
        </Stack>
      </Panel>
    </>
  );
}

interface LinesProps {
  lines: AppealChoicesView['lines'];
  chosen: readonly number[];
  onChoose: (lines: readonly number[]) => void;
}

function Lines({ lines, chosen, onChoose }: LinesProps) {
  const toggle = (line: number, on: boolean) => onChoose(on ? [...chosen, line] : chosen.filter((one) => one !== line));
  return (
    <Table className="rows">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Line</Table.Th>
          <Table.Th>Refused with</Table.Th>
          <Table.Th ta="right">Charge</Table.Th>
          <Table.Th ta="right">Paid</Table.Th>
          <Table.Th ta="right">In dispute</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.lineNumber}>
            <Table.Td>
              <Checkbox
                checked={chosen.includes(line.lineNumber)}
                onChange={(event) => toggle(line.lineNumber, event.currentTarget.checked)}
                label={line.lineNumber === 0 ? 'Whole claim' : `${line.lineNumber}: ${line.procedureCode}`}
              />
            </Table.Td>
            <Table.Td>{[...line.codes, ...line.rarcs].join(', ')}</Table.Td>
            <Table.Td ta="right">
              <Money cents={line.chargeCents} />
            </Table.Td>
            <Table.Td ta="right">
              <Money cents={line.paidCents} />
            </Table.Td>
            <Table.Td ta="right">
              <Money cents={line.disputedCents} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Deadline({ view: { level, deadline } }: { view: AppealChoicesView }) {
  if (!level || !deadline) return null;
  return (
    <Panel title={level.name}>
      <Stack gap="xs">
        <Fact label="Decided by">{level.decidedBy}</Fact>
        <Fact label="Last day">
          <b>{day(deadline.lastDate)}</b>
        </Fact>
        <Fact label="Send it by">{day(deadline.sendBy)}</Fact>
        <Text size="sm">{deadline.rule}</Text>
        <Text size="xs" c="dimmed">
          {deadline.source}
        </Text>
        {level.needs.map((need) => (
          <Text key={need} size="sm">
            {need}
          </Text>
        ))}
      </Stack>
    </Panel>
  );
}

function Steps({ view: { levels, level } }: { view: AppealChoicesView }) {
  return (
    <Panel title={count(levels.length, 'step')}>
      <ol className="appeal-steps">
        {levels.map((one) => (
          <li key={one.level} aria-current={one.level === level?.level ? 'step' : undefined}>
            <Text size="sm" fw={one.level === level?.level ? 600 : 400}>
              {one.name}
            </Text>
            <Text size="xs" c="dimmed">
              {one.decidedBy}. {one.source}
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
