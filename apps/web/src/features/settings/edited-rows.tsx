import '../../ui/plain-table.css';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What one row is called: `license`. */
  noun: string;
  rows: number;
  columns: readonly string[];
  /** The fields of a row, one a column. */
  cells: (index: number) => ReactNode[];
  /** What stands there while there is no row. */
  empty: string;
  /** Whoever only reads gets no buttons. */
  maySave: boolean;
  onAdd: () => void;
  onRemove: (index: number) => void;
}

/** Rows of a form that are added, changed and removed, each field in its column. */
export function EditedRows({ noun, rows, columns, cells, empty, maySave, onAdd, onRemove }: Props) {
  return (
    <Stack gap="xs">
      {rows === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <table className="plain-table settings-rows">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, index) => index).map((index) => (
              <tr key={index}>
                {cells(index).map((cell, at) => (
                  <td key={columns[at]}>{cell}</td>
                ))}
                <td>
                  {maySave && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={`Remove ${noun} ${index + 1}`}
                      onClick={() => onRemove(index)}
                    >
                      Remove
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {maySave && (
        <Group>
          <Button variant="default" onClick={onAdd}>
            Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
