import './top-bar.css';
import { ActionIcon, Button, Kbd, Popover, Select, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Me } from 'cleanclaim/contract/views';
import { choosePractice } from '../api/client.ts';
import { Brand } from '../ui/brand.tsx';
import { ColorSwitch } from './color-switch.tsx';
import { useGo } from './navigate.tsx';
import { useMe } from './session.tsx';
import { UserMenu } from './user-menu.tsx';

/** The bar above every screen: where one is, search, help, oneself. */
export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const me = useMe();
  return (
    <header className="shell-top">
      <Brand />
      <Practice me={me} />
      <button type="button" className="top-search" onClick={onSearch} title="Key /">
        Search patients, claims, checks
        <Kbd size="xs" aria-hidden>
          /
        </Kbd>
      </button>
      <div className="top-end">
        {me.notices.length > 0 && <Notices notices={me.notices} />}
        <ColorSwitch />
        <ActionIcon aria-label="Keys and help" title="Key ?" onClick={onHelp}>
          ?
        </ActionIcon>
        <UserMenu />
      </div>
    </header>
  );
}

/** The practice that one works for; a choice for who works for several. */
function Practice({ me }: { me: Me }) {
  const client = useQueryClient();
  const go = useGo();
  if (me.practices.length < 2) {
    return (
      <Text size="sm" c="dimmed" truncate maw={260}>
        {me.practice.name}
      </Text>
    );
  }
  const choose = (tenantId: string | null) => {
    if (!tenantId || tenantId === me.practice.tenantId) return;
    choosePractice(tenantId);
    // An address of one practice means nothing in another, and nothing of it may stay in sight.
    go('/');
    void client.resetQueries();
  };
  return (
    <Select
      aria-label="Practice"
      w={220}
      allowDeselect={false}
      data={me.practices.map(({ tenantId, name }) => ({ value: tenantId, label: name }))}
      value={me.practice.tenantId}
      onChange={choose}
    />
  );
}

/** What must be known of the data: invented people, code sets that are subsets. */
function Notices({ notices }: { notices: readonly string[] }) {
  return (
    <Popover position="bottom-end" shadow="md" width={380} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" color="orange" size="compact-xs">
          {notices.length === 1 ? 'Notice' : `${notices.length} notices`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Notices">
        <Stack gap="xs">
          {notices.map((notice) => (
            <Text key={notice} size="sm">
              {notice}
            </Text>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
