import { csvText } from '../../ui/csv.ts';

/** Puts a table into the person's downloads. */
export function downloadCsv(name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const filled = rows.map((row) => row.map((cell) => cell ?? ''));
  const url = URL.createObjectURL(new Blob([csvText(filled)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
