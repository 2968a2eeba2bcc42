import { Alert, Button, Group, Text } from '@mantine/core';
import type { EditSuggestionView } from 'cleanclaim/contract/practice-edit-views';
import { useAction, useEndpoint } from '../../../api/queries.ts';
import { useGo } from '../../../app/navigate.tsx';
import { Await } from '../../../app/screen-states.tsx';
import { useMay } from '../../../app/session.tsx';
import { Money, Panel } from '../../../ui/bits.tsx';

/** What payers refuse again and again and no edit looks for. */
export function EditSuggestions() {
  const query = useEndpoint('list-edit-suggestions', {});
  return (
    <Panel title="Suggested by your denials">
      <Await query={query}>{({ suggestions }) => <Suggestions suggestions={suggestions} />}</Await>
    </Panel>
  );
}

function Suggestions({ suggestions }: { suggestions: readonly EditSuggestionView[] }) {
  const may = useMay();
  const go = useGo();
  const dismiss = useAction('dismiss-edit-suggestion');
  if (suggestions.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing at the moment. A service that a payer has refused three times or more for the same reason in 90 days, or
        whose appeals are lost, is offered here as an edit.
      </Text>
    );
  }
  return (
    <>
      {dismiss.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {dismiss.error.message}
        </Alert>
      )}
      <table className="plain-table" aria-label="Suggested edits">
        <thead>
          <tr>
            <th>Payer</th>
            <th>Services</th>
            <th>Reason</th>
            <th className="right">Refused lines</th>
            <th className="right">Of its lines</th>
            <th className="right">Refused</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {suggestions.map((suggestion) => (
            <Row
              key={suggestion.key}
              suggestion={suggestion}
              onMake={
                may('save-practice-edit')
                  ? (key) => go(`/settings/edits/new?suggestion=${encodeURIComponent(key)}`)
                  : undefined
              }
              onDismiss={may('dismiss-edit-suggestion') ? (key) => dismiss.mutate({ key }) : undefined}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  suggestion: EditSuggestionView;
  onMake: ((key: string) => void) | undefined;
  onDismiss: ((key: string) => void) | undefined;
}

function Row({ suggestion, onMake, onDismiss }: RowProps) {
  const { key, payerName, pattern, carc, reason, hits, share, refusedCents, why } = suggestion;
  const services = pattern.kind === 'start' ? `${pattern.code}…` : pattern.code;
  const about = `${payerName}, ${services}, CARC ${carc}`;
  return (
    <tr>
      <td>{payerName}</td>
      <td>{services}</td>
      <td>
        CARC {carc}
        {reason && `, ${reason}`}
        <Text size="xs" c="dimmed">
          {why}
        </Text>
      </td>
      <td className="right">{hits}</td>
      <td className="right">{Math.round(share * 100)}%</td>
      <td className="right">
        <Money cents={refusedCents} />
      </td>
      <td>
        <Group gap="xs" wrap="nowrap" justify="flex-end">
          {onMake && (
            <Button size="compact-xs" aria-label={`Make an edit of it: ${about}`} onClick={() => onMake(key)}>
              Make an edit of it
            </Button>
          )}
          {onDismiss && (
            <Button size="compact-xs" variant="subtle" aria-label={`Dismiss: ${about}`} onClick={() => onDismiss(key)}>
              Dismiss
            </Button>
          )}
        </Group>
      </td>
    </tr>
  );
}
