import { Checkbox, Stack, Text } from '@mantine/core';
import { PERSON_ROLES, type PersonRole } from 'cleanclaim/contract/schemas/accounts';

/** What each role is for, in a few words. */
const WORK: Readonly<Record<PersonRole, string>> = {
  biller: 'claims, submissions, denials, the work queue',
  coder: 'visits and their codes',
  'payment-poster': 'remittances, money to place, payments',
  'front-desk': 'patients, coverages, visits, payments at the desk',
  manager: 'all of the work, fees and settings',
  admin: 'users and their roles, settings',
  auditor: 'sees everything, changes nothing',
};

interface Props {
  value: readonly string[];
  onChange: (roles: string[]) => void;
  error?: string | undefined;
}

/** One or several roles. */
export function RoleChoice({ value, onChange, error }: Props) {
  return (
    <Checkbox.Group label="Roles" value={[...value]} onChange={onChange} error={error}>
      <Stack gap={6} my={4}>
        {(Object.keys(PERSON_ROLES) as PersonRole[]).map((role) => (
          <Checkbox
            {...(role === 'biller' ? { 'data-autofocus': true } : {})}
            key={role}
            size="xs"
            value={role}
            label={<RoleLabel role={role} />}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function RoleLabel({ role }: { role: PersonRole }) {
  return (
    <>
      {PERSON_ROLES[role]}{' '}
      <Text span inherit c="dimmed">
        {WORK[role]}
      </Text>
    </>
  );
}

/** The roles of a row of the list, where they stand in words. */
export function rolesOf(words: string): PersonRole[] {
  const own = new Set(words.split(', '));
  return (Object.keys(PERSON_ROLES) as PersonRole[]).filter((role) => own.has(PERSON_ROLES[role]));
}
