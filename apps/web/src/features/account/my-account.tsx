import { Group, Text } from '@mantine/core';
import { PERSON_ROLES } from 'cleanclaim/contract/schemas/accounts';
import { useMe } from '../../app/session.tsx';
import { Fact, PageHead, Panel } from '../../ui/bits.tsx';
import { ChangePassword } from './change-password.tsx';
import { Devices } from './devices.tsx';
import { NewRecoveryCodes } from './new-recovery-codes.tsx';

/** One's own name, roles and sign-in. */
export function Page() {
  const me = useMe();
  return (
    <div className="page">
      <PageHead title="My account" />
      <Panel title="You">
        <Group gap={40} align="flex-start">
          <Fact label="Name">{me.name}</Fact>
          <Fact label="E-mail">{me.email}</Fact>
          <Fact label="Practice">{me.practice.name}</Fact>
          <Fact label="Roles">{me.roles.map((role) => PERSON_ROLES[role]).join(', ')}</Fact>
        </Group>
        <Text size="xs" c="dimmed" mt={8}>
          An administrator changes roles under Settings, Users.
        </Text>
      </Panel>
      <div className="split">
        <ChangePassword />
        <NewRecoveryCodes />
      </div>
      <Devices />
    </div>
  );
}
