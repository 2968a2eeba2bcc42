import { Button, Text } from '@mantine/core';
import { lineDetails } from 'cleanclaim/contract/claim-schema/line';
import { useState } from 'react';
import { z } from 'zod';
import { filledFields } from '../../ui/details/detail-values.ts';
import { DetailsDialog } from '../../ui/details/details-dialog.tsx';
import { LINE_DETAIL_GROUPS } from '../../ui/details/details-of-claims.ts';
import { useClaimForm } from './claim-form-state.tsx';
import type { LineValues } from './claim-values.ts';

/** The drug, its quantity and unit have fields of their own in the row. */
const IN_THE_ROW = ['ndc', 'ndcQuantity', 'ndcUnit'];
const GROUPS = LINE_DETAIL_GROUPS.map((group) => ({
  ...group,
  fields: group.fields.filter(({ path }) => !IN_THE_ROW.includes(path)),
}));
const FIELDS = GROUPS.flatMap(({ fields }) => fields);
const SCHEMA = z.strictObject(lineDetails);

/** What the kind or specialty adds to a line, in words and in a dialog. */
export function LineMore({ line, index }: { line: LineValues; index: number }) {
  const { view, draft, editable } = useClaimForm();
  const [open, setOpen] = useState(false);
  const details = Object.fromEntries(Object.entries(line).filter(([key, value]) => key in lineDetails && value !== ''));
  const words = filledFields(FIELDS, details)
    .map(({ label, text }) => `${label}: ${text}`)
    .join(' · ');
  const use = (data: object) => {
    const kept = Object.fromEntries(Object.entries(line).filter(([key]) => !(key in details)));
    draft.form.setFieldValue(`lines.${index}`, { ...kept, ...data } as LineValues);
  };
  return (
    <>
      {words && (
        <Text size="xs" c="dimmed" span>
          {words}{' '}
        </Text>
      )}
      {editable && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => setOpen(true)}
          aria-label={`Line ${line.lineNumber}, details`}
        >
          Details
        </Button>
      )}
      <DetailsDialog
        title={`Details of line ${line.lineNumber}`}
        opened={open}
        onClose={() => setOpen(false)}
        groups={GROUPS}
        kind={view.claim.kind}
        data={details}
        schema={SCHEMA}
        onUse={use}
      />
    </>
  );
}
