import { Alert, Box, Group, List, Stack, Text } from '@mantine/core';
import { LISTS } from 'cleanclaim/contract/columns';
import type { EligibilityCheckView } from 'cleanclaim/contract/eligibility-views';
import { Status } from '../bits.tsx';
import { day, time } from '../words.ts';

/** What a check came to, as a list filters it. */
function checkResult({ eligibilityStatus, checkStatus }: EligibilityCheckView): string {
  if (eligibilityStatus !== null) return eligibilityStatus;
  return checkStatus === 'silent' ? 'silent' : 'asked';
}

function datesOf({ from, to }: EligibilityCheckView): string {
  if (from && to) return `in force from ${day(from)} to ${day(to)}`;
  if (from) return `in force from ${day(from)}`;
  return to ? `in force to ${day(to)}` : '';
}

/** The outcome in one line: in force or not, for which day, the plan, when it was asked. */
export function CheckLine({ check }: { check: EligibilityCheckView }) {
  const facts = [
    `for ${day(check.serviceDate)}`,
    check.planName,
    datesOf(check),
    check.answeredAt ? `answered ${time(check.answeredAt)}` : `asked ${time(check.askedAt)} by ${check.askedBy}`,
  ];
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Box flex="0 0 auto">
        <Status value={checkResult(check)} words={LISTS['eligibility-checks'].result.values} />
      </Box>
      <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
    </Group>
  );
}

/** Why the payer did not answer, with the fix, then the benefits in words. */
export function CheckAnswer({ check }: { check: EligibilityCheckView }) {
  return (
    <Stack gap="xs">
      {check.problems.map(({ code, message, fix }) => (
        <Alert key={code + message} color="orange" variant="light" p="xs" title={message}>
          {fix}
        </Alert>
      ))}
      {check.checkStatus === 'asked' && (
        <Text size="sm" c="dimmed">
          The payer has not answered yet. Most answer within minutes; the answer appears here by itself.
        </Text>
      )}
      {check.checkStatus === 'silent' && (
        <Alert color="orange" variant="light" p="xs" title="The payer did not answer within a day">
          Look whether the connection takes and brings files, or ask by phone or on the portal of the payer.
        </Alert>
      )}
      {check.benefits.map(({ heading, lines }) => (
        <div key={heading}>
          <Text size="sm" fw={600}>
            {heading}
          </Text>
          <List size="sm" spacing={0}>
            {lines.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </div>
      ))}
    </Stack>
  );
}
