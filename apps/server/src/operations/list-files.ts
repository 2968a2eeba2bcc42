import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { sql } from 'kysely';
import type { FileListRow } from '../contract/rows.ts';
import { fileResult } from './file-result.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<FileListRow, 'receivedAt' | 'result' | 'faultCount'> & {
  receivedAt: Date;
  summary: Record<string, unknown>;
  faults: IntakeFault[];
};

async function rows(context: OperationContext, ids: readonly string[]): Promise<FileListRow[]> {
  const found = await sql<Stored>`
    select f.id, f.sha256, f.file_name as "fileName", f.kind, f.reading, f.received_at as "receivedAt", f.summary, f.faults,
           o.byte_size as "byteSize"
      from received_file f
      join original_file o on o.tenant_id = f.tenant_id and o.sha256 = f.sha256
     where f.tenant_id = ${context.tenantId} and f.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows.map(({ summary, faults, ...row }) => ({
    ...row,
    receivedAt: row.receivedAt.toISOString(),
    result: fileResult({ ...row, summary, faults }),
    faultCount: faults.length,
  }));
}

const files: ListDefinition<'files', FileListRow> = {
  list: 'files',
  from: sql`received_file f left join original_file o on o.tenant_id = f.tenant_id and o.sha256 = f.sha256`,
  tenantId: sql`f.tenant_id`,
  id: { sql: sql`f.id`, type: 'uuid' },
  fields: {
    receivedAt: { sql: sql`f.received_at`, filled: true },
    fileName: { sql: sql`f.file_name`, filled: true },
    kind: { sql: sql`f.kind` },
    reading: { sql: sql`f.reading` },
    byteSize: { sql: sql`o.byte_size` },
  },
  search: (_context, word) => holds(sql`fold_case(f.file_name)`, word),
  defaultSort: '-receivedAt',
  rows,
};

/** Files received, newest first, with what became of them. */
export const listFiles = listOperation(
  'Lists received charts and answers with what was read and what was refused.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  files,
);
