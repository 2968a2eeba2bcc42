import { Badge, Button, Group, List, Stack, Text } from '@mantine/core';
import type { StoredClaimCheck } from 'cleanclaim/contract/correction-views';
import { useEffect, useRef } from 'react';
import { useAction } from '../../../api/queries.ts';
import { Go } from '../../../app/navigate.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { count } from '../../../ui/words.ts';
import type { DeedProps } from './deed-props.ts';
import { Refused } from './refused.tsx';

const isHeld = ({ findings }: StoredClaimCheck): boolean =>
  findings.some(({ severity, confirmed }) => severity === 'hold' && !confirmed);

/** Runs the edits on claims as they stand today, and says what each would be held for; nothing is changed. */
export function CheckDialog({ claimIds, onClose }: { claimIds: string[]; onClose: () => void }) {
  const check = useAction('check-claims');
  const asked = useRef(false);
  const { mutate } = check;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate({ claims: claimIds });
  }, [mutate, claimIds]);
  const held = (check.data ?? []).filter(isHeld).length;
  return (
    <Dialog opened onClose={onClose} size="lg" title="Check again">
      <Stack gap="sm">
        <Text size="sm">Every edit runs on the claim as it stands, with today’s rules; nothing is changed.</Text>
        {check.isPending && <Text size="sm">Checking…</Text>}
        <Refused title="Not checked" error={check.error} />
        {check.data && (
          <>
            <Text size="sm" fw={600} role="status">
              {check.data.length - held} ready, {held} held.
            </Text>
            {check.data.map((one) => (
              <Checked key={one.id} check={one} onOpen={onClose} />
            ))}
          </>
        )}
        <Group justify="flex-end">
          <Button data-autofocus variant="default" onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Checked({ check, onOpen }: { check: StoredClaimCheck; onOpen: () => void }) {
  const { id, patientControlNumber, findings } = check;
  return (
    <section aria-label={`Claim ${patientControlNumber}`}>
      <Group gap="xs" onClick={onOpen}>
        <Go to={`/claims/${id}`}>Claim {patientControlNumber}</Go>
        <Badge variant="light" color={isHeld(check) ? 'orange' : 'pine'}>
          {isHeld(check) ? 'Held' : 'Ready'}
        </Badge>
        {findings.length === 0 && (
          <Text size="sm" c="dimmed">
            No finding.
          </Text>
        )}
      </Group>
      {findings.length > 0 && (
        <List size="sm" withPadding aria-label={count(findings.length, 'finding')}>
          {findings.map(({ editId, where, severity, confirmed, message, fix }) => (
            <List.Item key={`${editId} ${where}`}>
              {confirmed ? 'Confirmed: ' : severity === 'warn' && 'Warning: '}
              {message} {fix}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}

/** The check of one claim. */
export function CheckOneDialog({ view, onClose }: DeedProps) {
  const ids = useRef([view.claim.id]);
  return <CheckDialog claimIds={ids.current} onClose={onClose} />;
}
