import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { Dialog } from '../../ui/dialog.tsx';
import type { Desk } from './desk-shape.ts';
import { findingsOf } from './finding-groups.ts';

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** What is billed and what is left open, before the claim is built. */
export function FinishDialog({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const diagnoses = desk.standing.filter(({ system }) => system === 'icd10cm').length;
  const services = desk.standing.length - diagnoses;
  const undecided = desk.items.filter(({ state }) => state === 'open').length;
  const errors = findingsOf(view).now.filter(({ severity }) => severity === 'error').length;
  const questions = view.queries.filter(({ status }) => status === 'open').length;
  const close = () => desk.choose(undefined);
  const open = [
    undecided > 0 && `${counted(undecided, 'suggestion')} not decided: not billed.`,
    errors > 0 && `${counted(errors, 'error')} among the codes on the visit.`,
    questions > 0 && `${counted(questions, 'question')} to the clinician without an answer.`,
  ].filter((one) => one !== false);
  return (
    <Dialog opened onClose={close} title="Coding done?">
      <Stack gap="sm">
        <Text size="sm">
          The claim is built from {counted(diagnoses, 'diagnosis', 'diagnoses')} and {counted(services, 'service')}.
          {diagnoses === 0 && ' A claim needs a diagnosis: accept or add one first.'}
        </Text>
        {open.length > 0 && (
          <List size="sm">
            {open.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            Go on coding
          </Button>
          <Button
            data-autofocus
            disabled={diagnoses === 0}
            onClick={() => {
              close();
              desk.finish();
            }}
          >
            Build the claim
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
