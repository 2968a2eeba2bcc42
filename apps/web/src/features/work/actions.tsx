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

/** What can be done with items of the queue, one or many: opens the dialog that does it, or does it at once. */
export function useWorkActions() {
  const me = useMe();
  const assign = useAction('assign-work');
  const [open, setOpen] = useState<{ action: WorkAction; ids: readonly string[] }>();
  const Dialog = open && DIALOGS[open.action];
  return {
    ask: (action: WorkAction, ids: readonly string[]) => setOpen({ action, ids }),
    takeOn: (ids: readonly string[]) =>
      assign.mutate(
        { workItemIds: [...ids], assigneeId: me.memberId },
        { onSuccess: () => said(`${count(ids.length, 'item')} assigned to you.`), onError: failed },
      ),
    dialog: Dialog ? <Dialog ids={open.ids} onClose={() => setOpen(undefined)} /> : null,
  };
}
