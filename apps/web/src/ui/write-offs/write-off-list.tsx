import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { WriteOffView } from 'cleanclaim/contract/money-views';
import {
  decideWriteOffSchema,
  undoWriteOffSchema,
  WRITE_OFF_ACCOUNTS,
  withdrawWriteOffSchema,
} from 'cleanclaim/contract/schemas/payments';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Status } from '../bits.tsx';
import { Dialog } from '../dialog.tsx';
import { FormNotices } from '../form/form-notices.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { day, money, time } from '../words.ts';

const STATES = {
  requested: 'Needs approval',
  posted: 'Written off',
  refused: 'Refused',
  undone: 'Taken back',
  withdrawn: 'Withdrawn',
} as const;

const KINDS: Readonly<Record<WriteOffView['kind'], string>> = {
  denial: WRITE_OFF_ACCOUNTS['denial-write-off'],
  contractual: WRITE_OFF_ACCOUNTS['contractual-adjustment'],
  'bad-debt': WRITE_OFF_ACCOUNTS['bad-debt-write-off'],
  charity: WRITE_OFF_ACCOUNTS['charity-write-off'],
  'small-balance': WRITE_OFF_ACCOUNTS['small-balance-write-off'],
  courtesy: WRITE_OFF_ACCOUNTS['courtesy-discount'],
  'prompt-pay': WRITE_OFF_ACCOUNTS['prompt-pay-discount'],
};

type Step = { writeOff: WriteOffView; how: 'approve' | 'refuse' | 'undo' | 'withdraw' };

/** What was given up of balances; a second person decides here about what was more than its asker may give up. */
export function WriteOffList({ writeOffs }: { writeOffs: readonly WriteOffView[] }) {
  const [step, setStep] = useState<Step>();
  return (
    <Stack gap="sm">
      {writeOffs.map((writeOff) => (
        <One key={writeOff.id} writeOff={writeOff} onStep={(how) => setStep({ writeOff, how })} />
      ))}
      {step && <StepDialog step={step} onClose={() => setStep(undefined)} />}
    </Stack>
  );
}

function One({ writeOff, onStep }: { writeOff: WriteOffView; onStep: (how: Step['how']) => void }) {
  const may = useMay();
  const decides = writeOff.state === 'requested' && may('decide-write-off') && !writeOff.isOwn;
  const { basis } = writeOff;
  const rests = [
    basis.householdSize !== undefined &&
      `${basis.householdSize} in the household, ${basis.percentOfPoverty}% of the poverty guideline: ${basis.forgivenPercent}% forgiven. Proof: ${basis.proof}${basis.decidedOn ? `, seen on ${day(basis.decidedOn)}` : ''}`,
    basis.notRoutine,
  ].filter((line) => typeof line === 'string');
  return (
    <Stack gap={2}>
      <Group gap="xs">
        <Text fw={600}>{money(writeOff.cents)}</Text>
        <Status value={writeOff.state} words={STATES} />
        <span>{KINDS[writeOff.kind]}</span>
      </Group>
      {writeOff.about && <Text size="sm">{writeOff.about}</Text>}
      <Text size="sm">
        {writeOff.reason} · {writeOff.requestedBy}, {time(writeOff.requestedAt)}
      </Text>
      {rests.map((line) => (
        <Text size="sm" c="dimmed" key={line}>
          {line}
        </Text>
      ))}
      {writeOff.decidedBy && (
        <Text size="sm" c="dimmed">
          {writeOff.decidedBy}: {writeOff.decisionReason}
        </Text>
      )}
      {writeOff.undoneBy && (
        <Text size="sm" c="dimmed">
          {writeOff.undoneBy}: {writeOff.undoReason}
        </Text>
      )}
      <StepButtons writeOff={writeOff} decides={decides} onStep={onStep} />
    </Stack>
  );
}

interface StepProps {
  writeOff: WriteOffView;
  decides: boolean;
  onStep: (how: Step['how']) => void;
}

/** What the reader may do about a write-off as it stands. */
function StepButtons({ writeOff, decides, onStep }: StepProps) {
  const may = useMay();
  return (
    <Group gap="xs">
      {decides && (
        <>
          <Button size="compact-xs" onClick={() => onStep('approve')}>
            Approve
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onStep('refuse')}>
            Refuse
          </Button>
        </>
      )}
      {writeOff.state === 'requested' && writeOff.isOwn && may('withdraw-write-off') && (
        <Button size="compact-xs" variant="default" onClick={() => onStep('withdraw')}>
          Withdraw
        </Button>
      )}
      {writeOff.state === 'posted' && may('undo-write-off') && (
        <Button size="compact-xs" variant="default" onClick={() => onStep('undo')}>
          Take it back
        </Button>
      )}
    </Group>
  );
}

const TITLES = {
  approve: 'Approve the write-off',
  refuse: 'Refuse the write-off',
  undo: 'Take the write-off back',
  withdraw: 'Withdraw the request',
} as const;

const SCHEMAS = {
  approve: decideWriteOffSchema,
  refuse: decideWriteOffSchema,
  undo: undoWriteOffSchema,
  withdraw: withdrawWriteOffSchema,
} as const;

function StepDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const { writeOff, how } = step;
  const decide = useAction('decide-write-off');
  const undo = useAction('undo-write-off');
  const withdraw = useAction('withdraw-write-off');
  const isDecision = how === 'approve' || how === 'refuse';
  const draft = useDraftForm({
    draftKey: `write-off-${how}:${writeOff.id}`,
    schema: SCHEMAS[how],
    saved: { reason: '' },
    toInput: (values) => ({
      ...values,
      writeOffId: writeOff.id,
      version: writeOff.version,
      ...(isDecision ? { decision: how } : {}),
    }),
    save: async (input: Api['decide-write-off']['input'] & Api['undo-write-off']['input']) => {
      await (isDecision ? decide : how === 'undo' ? undo : withdraw).mutateAsync(input);
    },
    onSaved: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={TITLES[how]} size={440}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">
            {money(writeOff.cents)}, {KINDS[writeOff.kind]}: {writeOff.reason}
          </Text>
          <Textarea
            label="Reason"
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={200}
            {...draft.form.getInputProps('reason')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              {TITLES[how]}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
