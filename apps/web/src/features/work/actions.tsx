import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMe } from '../../app/session.tsx';
import { count } from '../../ui/words.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { failed, said } from './dialog.ts';
import { ResolveDialog } from './resolve-dialog.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';

export type WorkAction = 'assign' | 'snooze' | 'resolve';
const DIALOGS = { assign: AssignDialog, snooze: SnoozeDialog, resolve: ResolveDialog } as const;

interface Asked {
  action: WorkAction;
  ids: readonly string[];
  /** Told whether it was done when the dialog closes. */
  tell: (done: boolean) => void;
}

/** What can be done with items of the queue, one or many: opens the dialog that does it, or does it at once. */
export function useWorkActions() {
  const me = useMe();
  const assign = useAction('assign-work');
  const [open, setOpen] = useState<Asked>();
  const Dialog = open && DIALOGS[open.action];
  const close = (done = false) => {
    open?.tell(done);
    setOpen(undefined);
  };
  return {
    ask: (action: WorkAction, ids: readonly string[]) => new Promise<boolean>((tell) => setOpen({ action, ids, tell })),
    takeOn: (ids: readonly string[]) =>
      assign.mutateAsync({ workItemIds: [...ids], assigneeId: me.memberId }).then(
        () => {
          said(`${count(ids.length, 'item')} assigned to you.`);
          return true;
        },
        (error: Error) => {
          failed(error);
          return false;
        },
      ),
    dialog: Dialog ? <Dialog ids={open.ids} onClose={close} /> : null,
  };
}
