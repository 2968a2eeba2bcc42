import { Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { useMayImport } from '../../ui/import/may-import.ts';

const DropZone = lazy(() => import('../../ui/import/drop-zone.tsx').then((m) => ({ default: m.DropZone })));

/** The first day: nothing has come in. Where to begin, and what follows by itself. */
export function StartHere() {
  const mayImport = useMayImport();
  const may = useMay();
  return (
    <Panel title="Start here">
      <Stack gap="sm">
        <Text size="sm">
          {mayImport
            ? 'Bring in the charts of your visits. Everything else starts from them.'
            : 'No chart has come in yet. The front desk or a biller imports the first ones; your work then stands here.'}
        </Text>
        {mayImport && (
          <Suspense>
            <DropZone />
          </Suspense>
        )}
        <ol className="start-here">
          <li>
            Each chart becomes a patient, a visit and its codes. What a coder must decide comes up here as a question.
          </li>
          <li>
            Coded visits become claims with your fees. A claim that a payer would refuse is held, with the fix beside
            the field.
          </li>
          <li>Ready claims go out together. Rejections, denials and payers who stay silent come back here as work.</li>
          <li>
            Payments post themselves when they balance. What does not is held under Money to place, never guessed.
          </li>
          <li>What the patient owes goes on a statement, until the balance is zero.</li>
        </ol>
        {may('edit-practice') && (
          <Text size="sm" c="dimmed">
            Before real charts: check the <Go to="/settings/practice">practice</Go>, its{' '}
            <Go to="/settings/providers">providers</Go>, <Go to="/settings/payers">payers</Go> and{' '}
            <Go to="/settings/fees">fees</Go>.
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
