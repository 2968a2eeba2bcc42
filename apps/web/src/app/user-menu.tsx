import { Alert, Button, Menu, Text } from '@mantine/core';
import { PERSON_ROLES } from 'cleanclaim/contract/roles';
import { useState } from 'react';
import { ApiError } from '../api/client.ts';
import { useGo } from './navigate.tsx';
import { signOut, useMe } from './session.tsx';

/** Oneself: name, roles, account, sign-out. */
export function UserMenu() {
  const me = useMe();
  const go = useGo();
  const [problem, setProblem] = useState<string>();
  const leave = () =>
    signOut().catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.message);
    });
  return (
    <Menu position="bottom-end" width={240} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" title="You">
          {me.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text component="span" display="block" size="sm" fw={600} c="var(--mantine-color-text)">
            {me.name}
          </Text>
          {me.email}
          <br />
          {me.roles.map((role) => PERSON_ROLES[role]).join(', ')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item onClick={() => go('/my-account')}>My account</Menu.Item>
        <Menu.Item closeMenuOnClick={false} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
        {problem && (
          <Alert color="red" variant="light" role="alert" p="xs">
            {problem}
          </Alert>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
