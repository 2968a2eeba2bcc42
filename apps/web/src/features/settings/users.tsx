import { Button, Text } from '@mantine/core';
import type { MemberListRow } from 'cleanclaim/contract/rows';
import { useState } from 'react';
import { useMay } from '../../app/session.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { BulkAction } from '../../ui/table/types.ts';
import { InviteUser } from './invite-user.tsx';
import { LinkDialog, type OneTimeLink } from './link-dialog.tsx';
import { NewButton } from './new-button.tsx';
import { UserRoles } from './user-roles.tsx';
import { RenewLink, UserState } from './user-state.tsx';

type Task = { what: 'invite' } | { what: 'roles' | 'state' | 'link'; member: MemberListRow };

const onlyOne = (rows: readonly MemberListRow[]) =>
  rows.length > 1 ? 'One user at a time: choose one row.' : undefined;

function actions(start: (task: Task) => void): readonly BulkAction<MemberListRow>[] {
  const open = (what: 'roles' | 'state' | 'link') => (rows: readonly MemberListRow[]) => {
    const [member] = rows;
    if (member) start({ what, member });
    return undefined;
  };
  return [
    { label: 'Change roles', keys: 'e', endpoint: 'set-member-roles', refuse: onlyOne, run: open('roles') },
    { label: 'Disable or enable', keys: 'd', endpoint: 'set-member-state', refuse: onlyOne, run: open('state') },
    { label: 'New sign-in link', keys: 'l', endpoint: 'renew-invitation', refuse: onlyOne, run: open('link') },
  ];
}

/** Who works in the practice, and what each may do. */
export function Users() {
  const may = useMay();
  const [task, setTask] = useState<Task>();
  const [link, setLink] = useState<OneTimeLink>();
  const invite = () => setTask({ what: 'invite' });
  const done = (made?: OneTimeLink) => {
    setTask(undefined);
    if (made) setLink(made);
  };
  const [bulk] = useState(() => actions(setTask));
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Roles say what a user may see and do. Choose a row to change it.
        </Text>
        {may('invite-member') && <NewButton label="Invite a user" onClick={invite} />}
      </div>
      <DataTable
        list="members"
        endpoint="list-members"
        bulk={bulk}
        empty={{
          title: 'No users yet',
          hint: 'Invite the people who work here; each gets a link of their own.',
          action: may('invite-member') && <Button onClick={invite}>Invite a user</Button>,
        }}
        quick={[
          { label: 'Active', filters: [{ field: 'state', op: 'is', values: ['active'] }] },
          { label: 'Invited', filters: [{ field: 'state', op: 'is', values: ['invited'] }] },
          { label: 'Disabled', filters: [{ field: 'state', op: 'is', values: ['disabled'] }] },
        ]}
      />
      {task?.what === 'invite' && <InviteUser onClose={done} />}
      {task?.what === 'roles' && <UserRoles member={task.member} onClose={() => done()} />}
      {task?.what === 'state' && <UserState member={task.member} onClose={() => done()} />}
      {task?.what === 'link' && <RenewLink member={task.member} onClose={done} />}
      {link && <LinkDialog link={link} onClose={() => setLink(undefined)} />}
    </>
  );
}
