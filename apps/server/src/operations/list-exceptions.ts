import type { SegmentRef } from '@cleanclaim/billing/ledger';
import { z } from 'zod';
import { operation } from './operation.ts';

export interface ExceptionSummary {
  id: string;
  kind: string;
  reason: string;
  heldCents: number;
  raisedAt: string;
  segment: SegmentRef | null;
}

/** Payments that did not match or did not balance, with the money they hold. */
export const listExceptions = operation<Record<string, never>, { exceptions: ExceptionSummary[]; heldCents: number }>({
  name: 'list-exceptions',
  summary: 'Lists open posting exceptions with the money each holds and the segment it comes from.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('posting_exception')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('resolved_at', 'is', null)
      .orderBy('id')
      .limit(1000)
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'posting-exceptions',
      subjectId: context.tenantId,
      detail: { exceptions: rows.length },
    });
    return {
      exceptions: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        reason: row.reason,
        heldCents: row.held_cents,
        raisedAt: row.raised_at.toISOString(),
        segment: row.segment,
      })),
      heldCents: rows.reduce((sum, row) => sum + row.held_cents, 0),
    };
  },
});
