import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import type { BankStatementView, DepositView, ExplanationView } from 'cleanclaim/contract/deposit-views';
import { EXPLANATION_KINDS, type ExplanationKind } from 'cleanclaim/contract/schemas/deposits';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { money } from '../../ui/words.ts';

interface FrameProps {
  title: string;
  action: string;
  reason: string;
  onReason: (reason: string) => void;
  error: { message: string } | null;
  pending: boolean;
  onRun: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A deed that asks why. */
function ReasonDialog({ title, action, reason, onReason, error, pending, onRun, onClose, children }: FrameProps) {
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        <Stack gap="sm">
          {children}
          <TextInput
            label="Why"
            required
            maxLength={300}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
          {error && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {error.message}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={reason.trim() === ''} loading={pending}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** What a payment that does not come may be; everything else is said of deposits. */
const OF_PAYMENTS: readonly ExplanationKind[] = [
  ...(['other-account', 'card-fee', 'reissued', 'payer-error', 'returned-payment', 'other'] as const),
];
const KINDS = (Object.keys(EXPLANATION_KINDS) as ExplanationKind[]).map((value) => ({
  value,
  label: EXPLANATION_KINDS[value],
}));

interface ExplainProps {
  of: { bankLineId: string } | { paymentKey: string };
  openCents: number;
  onClose: () => void;
}

/** Says what the open money of a deposit or payment is: all of it, or a part. */
export function ExplainDialog({ of, openCents, onClose }: ExplainProps) {
  const explain = useAction('explain-deposit');
  const kinds = 'paymentKey' in of ? KINDS.filter(({ value }) => OF_PAYMENTS.includes(value)) : KINDS;
  const [kind, setKind] = useState<ExplanationKind>('other');
  const [amount, setAmount] = useState<number | undefined>(Math.abs(openCents));
  const [reason, setReason] = useState('');
  const run = () =>
    explain.mutate({ ...of, kind, reason, ...(amount === undefined ? {} : { cents: amount }) }, { onSuccess: onClose });
  return (
    <ReasonDialog
      {...{ title: `What is the ${money(openCents)}?`, action: 'Explain it', reason, onClose }}
      {...{ onReason: setReason, error: explain.error, pending: explain.isPending, onRun: run }}
    >
      <Select
        label="It is"
        data={kinds}
        allowDeselect={false}
        value={kind}
        data-autofocus
        onChange={(chosen) => chosen && setKind(chosen as ExplanationKind)}
      />
      <MoneyInput
        label="Amount"
        description="Less, when only a part of it is this."
        value={amount}
        error={explain.error?.fields?.cents}
        onChange={setAmount}
      />
    </ReasonDialog>
  );
}

interface PartProps {
  bankLineId: string;
  link: DepositView['links'][number];
  onClose: () => void;
}

/** Takes a payment off a deposit; it stays on record. */
export function PartDialog({ bankLineId, link, onClose }: PartProps) {
  const part = useAction('part-deposit');
  const [reason, setReason] = useState('');
  const run = () => part.mutate({ bankLineId, paymentKey: link.paymentKey, reason }, { onSuccess: onClose });
  return (
    <ReasonDialog
      {...{ title: `Take ${link.name} off this deposit`, action: 'Take apart', reason, onClose }}
      {...{ onReason: setReason, onRun: run, error: part.error, pending: part.isPending }}
    />
  );
}

/** Takes an explanation back; it stays on record. */
export function WithdrawDialog({ explanation, onClose }: { explanation: ExplanationView; onClose: () => void }) {
  const withdraw = useAction('withdraw-explanation');
  const [reason, setReason] = useState('');
  const run = () => withdraw.mutate({ explanationId: explanation.id, reason }, { onSuccess: onClose });
  return (
    <ReasonDialog
      {...{ title: 'Take the explanation back', action: 'Take back', reason, onClose }}
      {...{ onReason: setReason, onRun: run, error: withdraw.error, pending: withdraw.isPending }}
    />
  );
}

/** Takes a bank statement back, or brings it back; it stays on record. */
export function StatementDialog({ statement, onClose }: { statement: BankStatementView; onClose: () => void }) {
  const takeBack = useAction('take-back-statement');
  const bringBack = useAction('bring-back-statement');
  const [reason, setReason] = useState('');
  const isAway = statement.takenBackBy !== null;
  const { mutate, error, isPending } = isAway ? bringBack : takeBack;
  const run = () => mutate({ bankStatementId: statement.id, reason }, { onSuccess: onClose });
  const action = isAway ? 'Bring back' : 'Take back';
  return (
    <ReasonDialog
      {...{ title: `${action} ${statement.fileName}`, action, reason, onClose }}
      {...{ onReason: setReason, onRun: run, error, pending: isPending }}
    />
  );
}
