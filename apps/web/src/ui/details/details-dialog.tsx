import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { Dialog } from '../dialog.tsx';
import { detailData, detailValues } from './detail-values.ts';
import { type ClaimKind, DetailsFields, groupsFor } from './details-fields.tsx';
import type { FieldGroup } from './field-spec.ts';

interface Props {
  title: string;
  opened: boolean;
  onClose: () => void;
  groups: readonly FieldGroup[];
  kind: ClaimKind;
  /** What the form around holds; parts without a field stay. */
  data: object;
  schema: z.ZodType;
  onUse: (data: Record<string, unknown>) => void;
}

/** Details inside a form that saves them later: they are checked here, and used when they are whole. */
export function DetailsDialog({ title, opened, onClose, ...props }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size={980}>
      <Details {...props} onClose={onClose} />
    </Dialog>
  );
}

function Details({ groups, kind, data, schema, onUse, onClose }: Omit<Props, 'title' | 'opened'>) {
  const fields = groupsFor(groups, kind).flatMap((group) => group.fields);
  const [values, setValues] = useState(() => detailValues(fields, data));
  const [errors, setErrors] = useState<Record<string, ReactNode>>({});
  const use = () => {
    const typed = detailData(fields, values, data);
    const { error } = schema.safeParse(typed);
    if (error) {
      setErrors(Object.fromEntries(error.issues.map(({ path, message }) => [['', ...path].join('.'), message])));
      return;
    }
    onUse(typed);
    onClose();
  };
  return (
    <Stack gap="sm">
      <DetailsFields
        groups={groups}
        kind={kind}
        values={values}
        change={(path, value) => setValues({ ...values, [path]: value })}
        errors={errors}
        prefix=""
      />
      {Object.keys(errors).length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          Look at the fields marked in red: a part that is begun is filled in whole, or left empty.
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={use}>Use these</Button>
      </Group>
    </Stack>
  );
}
