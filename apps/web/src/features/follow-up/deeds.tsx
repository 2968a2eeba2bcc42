import { notifications } from '@mantine/notifications';
import type { FollowUpRow } from 'cleanclaim/contract/follow-up-views';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMe } from '../../app/session.tsx';
import { CallDialog } from '../../ui/follow-up/call-dialog.tsx';
import type { BulkAction } from '../../ui/table/types.ts';
import { count } from '../../ui/words.ts';
import { AsideDialog, AssignDialog } from './plan-dialogs.tsx';

const idsOf = (rows: readonly FollowUpRow[]) => rows.map(({ id }) => id);
const samePayer = (rows: readonly FollowUpRow[]) =>
  new Set(rows.map(({ payerId }) => payerId)).size > 1
    ? 'A call is to one payer. Choose claims of one payer.'
    : undefined;
const asked = (rows: readonly FollowUpRow[]) => {
  const others = rows.filter(({ kind }) => kind !== 'no-answer').length;
  return others > 0 ? `${count(others, 'claim is', 'claims are')} not waiting for the payer's answer.` : undefined;
};
const refused = (error: Error) => {
  notifications.show({ color: 'red', title: 'Not done', message: error.message, role: 'alert' });
  return false;
};

/** What can be done with claims of the queue, one or many. */
export function useFollowUpDeeds(): { bulk: BulkAction<FollowUpRow>[]; dialog: ReactNode } {
  const me = useMe();
  const plan = useAction('plan-follow-up');
  const ask = useAction('ask-claim-status');
  const [dialog, setDialog] = useState<ReactNode>(null);
  const opens = (draw: (rows: readonly FollowUpRow[], close: (done?: boolean) => void) => ReactNode) => {
    return (rows: readonly FollowUpRow[]) =>
      new Promise<boolean>((tell) => {
        const close = (done = false) => {
          setDialog(null);
          tell(done);
        };
        setDialog(draw(rows, close));
      });
  };
  const takeOn = (rows: readonly FollowUpRow[]) =>
    plan.mutateAsync({ claimIds: idsOf(rows), assigneeId: me.memberId }).then(() => {
      notifications.show({ message: `${count(rows.length, 'claim')} assigned to you.` });
      return true;
    }, refused);
  const askPayer = (rows: readonly FollowUpRow[]) =>
    ask.mutateAsync({ claimIds: idsOf(rows) }).then(() => {
      notifications.show({
        message: `Asked about ${count(rows.length, 'claim')}. The answers stand on their timelines.`,
      });
      return true;
    }, refused);
  return {
    dialog,
    bulk: [
      {
        label: 'Log a call',
        keys: 'l',
        endpoint: 'log-call',
        refuse: samePayer,
        run: opens((rows, onClose) => (
          <CallDialog claimIds={idsOf(rows)} payerName={rows[0]?.payerName ?? ''} onClose={onClose} />
        )),
      },
      { label: 'Ask the payer (276)', keys: 'q', endpoint: 'ask-claim-status', refuse: asked, run: askPayer },
      { label: 'Assign to me', keys: 'm', endpoint: 'plan-follow-up', run: takeOn },
      {
        label: 'Assign',
        keys: 'a',
        endpoint: 'plan-follow-up',
        run: opens((rows, onClose) => <AssignDialog claimIds={idsOf(rows)} onClose={onClose} />),
      },
      {
        label: 'Snooze',
        keys: 'z',
        endpoint: 'plan-follow-up',
        run: opens((rows, onClose) => <AsideDialog claimIds={idsOf(rows)} onClose={onClose} />),
      },
    ],
  };
}
