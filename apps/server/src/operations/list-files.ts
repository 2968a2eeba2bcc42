import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { z } from 'zod';
import { operation } from './operation.ts';

export interface FileSummary {
  id: string;
  fileName: string;
  kind: string;
  reading: string;
  receivedAt: string;
  faults: IntakeFault[];
  summary: Record<string, unknown>;
}

/** Files received, newest first, with what became of them. */
export const listFiles = operation<{ limit?: number | undefined }, { files: FileSummary[] }>({
  name: 'list-files',
  summary: 'Lists received charts and answers with what was read and what was refused.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({ limit: z.coerce.number().int().min(1).max(1000).optional() }),
  async run(context, { limit = 200 }) {
    const rows = await context.tx
      .selectFrom('received_file')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'received-files',
      subjectId: context.tenantId,
      detail: { files: rows.length },
    });
    return {
      files: rows.map((row) => ({
        id: row.id,
        fileName: row.file_name,
        kind: row.kind,
        reading: row.reading,
        receivedAt: row.received_at.toISOString(),
        faults: row.faults,
        summary: row.summary,
      })),
    };
  },
});
