import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DetailValues } from './detail-values.ts';
import { type ClaimKind, DetailsFields } from './details-fields.tsx';
import type { FieldGroup } from './field-spec.ts';
import { RolesFields, type RoleValues } from './roles-fields.tsx';

export interface DetailsFormValues {
  fields: DetailValues;
  roles: RoleValues;
}

interface Props {
  label: string;
  /** Above the fields: notices, the kind. */
  children: ReactNode;
  roles: Readonly<Record<string, string>>;
  groups: readonly FieldGroup[];
  kind: ClaimKind;
  values: DetailsFormValues;
  change: (part: Partial<DetailsFormValues>) => void;
  errors: Readonly<Record<string, ReactNode>>;
  saving: boolean;
  submit: (event: { preventDefault(): void }) => void;
  cancel: () => void;
}

/** Providers in their roles and the details of a kind, with the buttons that save them. */
export function DetailsForm({ label, children, roles, groups, kind, values, change, errors, ...form }: Props) {
  const { fields } = values;
  return (
    <form onSubmit={form.submit} noValidate aria-label={label}>
      <Stack gap="sm">
        {children}
        <RolesFields
          roles={roles}
          values={values.roles}
          change={(role, chosen) => change({ roles: { ...values.roles, [role]: chosen ?? { id: '', name: '' } } })}
        />
        <DetailsFields
          groups={groups}
          kind={kind}
          values={fields}
          change={(path, value) => change({ fields: { ...fields, [path]: value } })}
          errors={errors}
          prefix="details"
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={form.cancel}>
            Cancel
          </Button>
          <Button type="submit" loading={form.saving}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
