import { Alert, List, Text } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { ClaimView, EditFinding } from 'cleanclaim/contract/views';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { count } from '../../ui/words.ts';
import { focusField } from './claim-fields.tsx';
import { fieldLabel, type PlacedFindings } from './claim-findings.ts';
import { Deadline } from './deadline.tsx';
import { FindingNotes } from './finding-notes.tsx';

/** What became of a save, in words. */
export function Outcome({ outcome }: { outcome: Api['correct-claim']['output'] | undefined }) {
  if (!outcome) return null;
  if (outcome.outcome === 'ready') {
    return (
      <Alert color="pine" variant="light" role="status" p="xs" title="Saved: the claim is clean and ready to send">
        It goes out with the next batch, or at once with “Send now”.
      </Alert>
    );
  }
  return (
    <Alert
      color="orange"
      variant="light"
      role="status"
      p="xs"
      title={`Saved, still held by ${count(outcome.findings.length, 'finding')}`}
    >
      Each stands at its field below. Fix it, then save again.
    </Alert>
  );
}

/** How many findings there are, with a way to each; those of no field in full. */
export function FindingsSummary({ placed }: { placed: PlacedFindings }) {
  const all: readonly EditFinding[] = [...placed.top, ...[...placed.at.values()].flat()];
  const holds = all.filter((finding) => finding.severity === 'hold').length;
  const confirmed = all.filter((finding) => finding.confirmed).length;
  const warnings = all.length - holds - confirmed;
  const mayBeConfirmed = all.some((finding) => finding.severity === 'hold' && finding.confirmable);
  if (all.length === 0) return null;
  const what = [
    holds > 0 && `${count(holds, 'finding')} to fix${mayBeConfirmed ? ' or confirm' : ''}`,
    warnings > 0 && count(warnings, 'warning'),
    confirmed > 0 && `${confirmed} confirmed`,
  ];
  return (
    <Panel title={what.filter(Boolean).join(', ')}>
      {placed.top.length > 0 && <FindingNotes findings={placed.top} />}
      {placed.at.size > 0 && (
        <ul className="finding-list">
          {[...placed.at].flatMap(([path, findings]) =>
            findings.map(({ editId, message }) => (
              <li key={`${path} ${editId}`}>
                <button type="button" className="finding-button" onClick={() => focusField(path)}>
                  {fieldLabel(path)}
                </button>
                {': '}
                {message}
              </li>
            )),
          )}
        </ul>
      )}
    </Panel>
  );
}

/** What a person has to do about the claim: the first open work item with its reason and steps. */
export function ToDo({ view }: { view: ClaimView }) {
  const may = useMay();
  const item = view.work[0];
  // A held claim's work is its findings, which stand at their fields.
  if (!item || item.kind === 'claim-held') return null;
  return (
    <Panel
      title={item.title}
      actions={
        <Text size="sm" component="div">
          By <Deadline date={item.deadlineDate} />
          {may('show-work') && (
            <>
              {' · '}
              <Go to={`/work/${item.id}`}>Open the work item</Go>
            </>
          )}
        </Text>
      }
    >
      <Text size="sm">{item.reason}</Text>
      {item.steps.length > 0 && (
        <List type="ordered" size="sm" mt={4} withPadding>
          {item.steps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
      )}
    </Panel>
  );
}
