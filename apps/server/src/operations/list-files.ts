import { sql } from 'kysely';
import type { FileListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<FileListRow, 'receivedAt' | 'result'> & {
  receivedAt: Date;
  summary: Record<string, unknown>;
  firstFault: string | null;
};

const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  charts: ['chart', 'charts'],
  encounters: ['visit', 'visits'],
  payments: ['payment', 'payments'],
  acknowledgments: ['acknowledgment', 'acknowledgments'],
};

/** One line: what was read, or the first fault. */
function resultOf({ reading, summary, firstFault }: Pick<Stored, 'reading' | 'summary' | 'firstFault'>): string {
  if (reading === 'waiting') return 'Waits to be read.';
  if (reading === 'refused') return firstFault ?? 'Could not be read.';
  const counted = Object.entries(summary).flatMap(([key, value]) => {
    if (typeof value !== 'number' || value === 0) return [];
    const [one, many] = WORDS[key] ?? [key, key];
    return [`${value} ${value === 1 ? one : many}`];
  });
  return counted.length > 0 ? counted.join(', ') : 'Read.';
}

/** Files as the list shows them, in any order. */
export async function fileListRows(context: OperationContext, ids: readonly string[]): Promise<FileListRow[]> {
  const { rows } = await sql<Stored>`
    select f.id, f.sha256, f.file_name as "fileName", f.kind, f.reading, f.received_at as "receivedAt", f.summary,
           f.faults->0->>'message' as "firstFault", jsonb_array_length(f.faults) as "faultCount", o.byte_size as "byteSize"
      from received_file f
      join original_file o on o.tenant_id = f.tenant_id and o.sha256 = f.sha256
     where f.tenant_id = ${context.tenantId} and f.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return rows.map(({ summary, firstFault, ...row }) => ({
    ...row,
    receivedAt: row.receivedAt.toISOString(),
    result: resultOf({ reading: row.reading, summary, firstFault }),
  }));
}

const files: ListDefinition<'files', FileListRow> = {
  list: 'files',
  from: sql`received_file f left join original_file o on o.tenant_id = f.tenant_id and o.sha256 = f.sha256`,
  tenantId: sql`f.tenant_id`,
  id: { sql: sql`f.id`, type: 'uuid' },
  fields: {
    receivedAt: { sql: sql`f.received_at` },
    fileName: { sql: sql`f.file_name` },
    kind: { sql: sql`f.kind` },
    reading: { sql: sql`f.reading` },
    byteSize: { sql: sql`o.byte_size` },
  },
  search: (_context, word) => holds(sql`fold_case(f.file_name)`, word),
  defaultSort: '-receivedAt',
  rows: fileListRows,
};

/** Files received, newest first, with what became of them. */
export const listFiles = listOperation(
  'Lists received charts and answers with what was read and what was refused.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  files,
);
