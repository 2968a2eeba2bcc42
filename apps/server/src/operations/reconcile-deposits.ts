import { z } from 'zod';
import type { DepositReport } from '../contract/deposit-views.ts';
import { lockDeposits, refreshDeposits } from './deposit-store.ts';
import { operation } from './operation.ts';

/** Looks again whether deposits and payments fit: remittances come after the money, and days pass. */
export const reconcileDeposits = operation<Record<string, never>, DepositReport>({
  name: 'reconcile-deposits',
  summary: 'Joins deposits to payments where that is certain, and calls up what is missing, short or doubled.',
  roles: ['system', 'payment-poster', 'manager', 'admin'],
  input: z.object({}).strict(),
  async run(context) {
    await lockDeposits(context);
    const report = await refreshDeposits(context);
    const open = report.gaps.reduce((sum, gap) => sum + gap.count, 0);
    context.audit({
      action: 'update',
      subjectKind: 'deposits',
      subjectId: context.tenantId,
      detail: { linked: report.linked, open },
    });
    return report;
  },
});
