import { SimpleGrid } from '@mantine/core';
import { ProviderSelect } from '../parties/record-selects.tsx';

/** A chosen provider with the name that is shown. */
export interface ChosenProvider {
  id: string;
  name: string;
}
export type RoleValues = Readonly<Record<string, ChosenProvider>>;

export const CLAIM_ROLES = {
  attending: 'Attending',
  operating: 'Operating',
  otherOperating: 'Other operating',
  supervising: 'Supervising',
  ordering: 'Ordering',
  assistantSurgeon: 'Assistant surgeon',
  purchasedService: 'Purchased test from',
  primaryCare: 'Primary care',
} as const;

export const LINE_ROLES = {
  rendering: 'Rendering, this line',
  referring: 'Referring, this line',
  operating: 'Operating',
  otherOperating: 'Other operating',
  supervising: 'Supervising',
  ordering: 'Ordering',
  assistantSurgeon: 'Assistant surgeon',
  purchasedService: 'Purchased test from',
} as const;

interface Props {
  roles: Readonly<Record<string, string>>;
  values: RoleValues;
  change: (role: string, chosen: ChosenProvider | undefined) => void;
}

/** Providers by their role. */
export function RolesFields({ roles, values, change }: Props) {
  return (
    <SimpleGrid cols={4} spacing="xs">
      {Object.entries(roles).map(([role, label]) => (
        <ProviderSelect
          key={role}
          label={label}
          clearable
          value={values[role]?.id ?? ''}
          known={values[role]?.name ?? ''}
          onChange={(id, name) => change(role, id ? { id, name } : undefined)}
        />
      ))}
    </SimpleGrid>
  );
}

/** Roles with their ids, as operations take them. */
export function roleIds(values: RoleValues | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).flatMap(([role, { id }]) => (id ? [[role, id]] : [])));
}

/** The roles of what is on file. */
export function roleValues(
  ids: Readonly<Record<string, string>> | undefined,
  names: Readonly<Record<string, string>>,
): RoleValues {
  return Object.fromEntries(Object.entries(ids ?? {}).map(([role, id]) => [role, { id, name: names[id] ?? '' }]));
}
