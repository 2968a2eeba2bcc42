import Table from 'cli-table3';

export interface Column {
  title: string;
  /** Money and counts stand right. */
  right?: boolean;
  /** Width in characters; longer text wraps. */
  width?: number;
}

/** A plain table for terminals and logs: no color, one line a row. */
export function textTable(columns: readonly Column[], rows: readonly (string | number)[][]): string {
  const hasWidths = columns.some((column) => column.width !== undefined);
  const table = new Table({
    head: columns.map((column) => column.title),
    colAligns: columns.map((column) => (column.right ? 'right' : 'left')),
    ...(hasWidths ? { colWidths: columns.map((column) => column.width ?? null), wordWrap: true } : {}),
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows);
  return table.toString();
}
