import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import type { DepositView } from 'cleanclaim/contract/deposit-views';
import { EXPLANATION_KINDS, type ExplanationKind } from 'cleanclaim/contract/schemas/deposits';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
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

const KINDS = Object.entries(EXPLANATION_KINDS).map(([value, label]) => ({ value, label }));

/** Says what the open money of a deposit is. */
export function ExplainDialog({ deposit, onClose }: { deposit: DepositView; onClose: () => void }) {
  const explain = useAction('explain-deposit');
  const [kind, setKind] = useState<ExplanationKind>('other');
  const [reason, setReason] = useState('');
  const run = () => explain.mutate({ bankLineId: deposit.id, kind, reason }, { onSuccess: onClose });
  return (
    <ReasonDialog
      {...{ title: `What is the ${money(deposit.differenceCents)}?`, action: 'Explain it', reason, onClose }}
      {...{ onReason: setReason, error: explain.error, pending: explain.isPending, onRun: run }}
    >
      <Select
        label="It is"
        data={KINDS}
        allowDeselect={false}
        value={kind}
        data-autofocus
        onChange={(chosen) => chosen && setKind(chosen as ExplanationKind)}
      />
    </ReasonDialog>
  );
}

interface PartProps {
  deposit: DepositView;
  link?: DepositView['links'][number];
  explanation?: DepositView['explanations'][number];
  onClose: () => void;
}

/** Takes a payment or an explanation off a deposit; it stays on record. */
export function PartDialog({ deposit, link, explanation, onClose }: PartProps) {
  const part = useAction('part-deposit');
  const withdraw = useAction('withdraw-explanation');
  const [reason, setReason] = useState('');
  const run = () => {
    if (link) part.mutate({ bankLineId: deposit.id, paymentKey: link.paymentKey, reason }, { onSuccess: onClose });
    if (explanation) withdraw.mutate({ explanationId: explanation.id, reason }, { onSuccess: onClose });
  };
  return (
    <ReasonDialog
      {...{ title: link ? `Take ${link.name} off this deposit` : 'Take the explanation back', reason, onClose }}
      {...{ action: link ? 'Take apart' : 'Take back', onReason: setReason, onRun: run }}
      {...{ error: part.error ?? withdraw.error, pending: part.isPending || withdraw.isPending }}
    />
  );
}
