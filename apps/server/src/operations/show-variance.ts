import { payerWords } from '@cleanclaim/billing/receivables';
import { z } from 'zod';
import type { VarianceView } from '../contract/variance-views.ts';
import { varianceRows } from './list-variances.ts';
import { operation, Refusal } from './operation.ts';

/** One case: how the expected amount comes about, what the payer says, and what was done. */
export const showVariance = operation<{ varianceId: string }, VarianceView>({
  name: 'show-variance',
  summary: 'Shows a variance with the steps of its expected amount, the reasons of the payer and its history.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({ varianceId: z.uuid() }),
  async run(context, { varianceId }) {
    const stored = await context.tx
      .selectFrom('variance')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', varianceId)
      .executeTakeFirst();
    const [row] = stored ? await varianceRows(context, [varianceId]) : [];
    if (!stored || !row) throw new Refusal('not-found', 'There is no such variance.');
    context.audit({ action: 'read', subjectKind: 'variance', subjectId: varianceId, patientId: stored.patient_id });
    const { trail, reasons, rarcs, history } = stored.content;
    return {
      ...row,
      remittanceId: stored.remittance_id,
      lineNumber: stored.line_number,
      disputeId: stored.dispute_id,
      trail,
      reasons,
      rarcs,
      payerSays: payerWords(reasons, rarcs),
      history,
    };
  },
});
