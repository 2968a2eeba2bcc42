import type { z } from 'zod';
import type { EligibilityCheckView } from '../contract/eligibility-views.ts';
import { eligibilityCheckIdSchema } from '../contract/schemas/eligibility.ts';
import { checkViews } from './eligibility-views.ts';
import { operation, Refusal } from './operation.ts';

/** One question to a payer with its answer in words. */
export const showEligibilityCheck = operation<z.infer<typeof eligibilityCheckIdSchema>, EligibilityCheckView>({
  name: 'show-eligibility-check',
  summary: 'Shows what a payer was asked about a coverage, and its answer in words.',
  roles: ['front-desk', 'biller', 'coder', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: eligibilityCheckIdSchema,
  async run(context, { checkId }) {
    const [view] = await checkViews(context, { checkId }, 1);
    if (!view) throw new Refusal('not-found', 'There is no such check.');
    context.audit({ action: 'read', subjectKind: 'coverage', subjectId: view.coverageId, patientId: view.patientId });
    return view;
  },
});
