import { Alert, Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { parseContractLines, withTerms } from 'cleanclaim/contract/contract-lines';
import type { ContractTerm } from 'cleanclaim/contract/contract-views';
import { saveContractSchema } from 'cleanclaim/contract/schemas/contracts';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../ui/words.ts';
import { rowOf, type TermRow, termOf } from './contract-values.ts';

interface Props {
  rows: readonly TermRow[];
  onTake: (rows: readonly TermRow[]) => void;
  onClose: () => void;
}

const SHOWN_PROBLEMS = 12;

/** Rows that are whole stand with the new lines in one order; those still being typed stay on top. */
function mergedRows(rows: readonly TermRow[], lines: readonly ContractTerm[]): TermRow[] {
  const checked = rows.map((row) => ({ row, term: saveContractSchema.shape.terms.element.safeParse(termOf(row)) }));
  const whole = checked.flatMap(({ term }) => (term.success ? [term.data as ContractTerm] : []));
  const unfinished = checked.flatMap(({ row, term }) => (term.success ? [] : [row]));
  return [...unfinished, ...withTerms(whole, lines).map(rowOf)];
}

/** Takes a payer's rates as they are copied from a spreadsheet, or from a CSV file. */
export function ContractPaste({ rows, onTake, onClose }: Props) {
  const [text, setText] = useState('');
  const { terms, problems } = text.trim() === '' ? { terms: [], problems: [] } : parseContractLines(text);
  const take = () => {
    onTake(mergedRows(rows, terms));
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title="Paste or upload rates" size="xl">
      <Stack gap="sm">
        <Text size="sm">
          One rate a line: code and amount, or code, modifier, amount and how (unit, charge, medicare, day, case).
          Headings may stand above, in any order. A line for a code that is on the list takes its place.
        </Text>
        <Textarea
          label="Rates"
          placeholder={'code,modifier,amount\n99213,,108.00\n71046,26,13.18'}
          data-autofocus
          autosize
          minRows={8}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {problems.length > 0 && (
          <Alert
            color="red"
            variant="light"
            role="alert"
            p="xs"
            title={`${count(problems.length, 'line')} cannot be read`}
          >
            <ul className="contract-problems">
              {problems.slice(0, SHOWN_PROBLEMS).map(({ line, message }) => (
                <li key={line}>
                  Line {line}: {message}
                </li>
              ))}
            </ul>
            {problems.length > SHOWN_PROBLEMS && `And ${problems.length - SHOWN_PROBLEMS} more.`}
          </Alert>
        )}
        <Group justify="space-between">
          <FileButton
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(file) => void file?.text().then(setText)}
            inputProps={{ 'aria-label': 'File of rates' }}
          >
            {(props) => (
              <Button variant="default" {...props}>
                Choose a CSV file
              </Button>
            )}
          </FileButton>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button onClick={take} disabled={terms.length === 0}>
              {terms.length === 0
                ? 'Take the rates'
                : `Take ${problems.length > 0 ? 'the other ' : ''}${count(terms.length, 'rate')}`}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Dialog>
  );
}
