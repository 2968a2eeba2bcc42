import type { z } from 'zod';
import type { EligibilityCheckView } from '../contract/eligibility-views.ts';
import { coverageIdSchema } from '../contract/schemas/eligibility.ts';
import { checkViews } from './eligibility-views.ts';
import { operation, Refusal } from './operation.ts';

/** Of each coverage, the newest so many. */
const MOST_CHECKS = 20;

/** What payers were asked about a coverage, the newest first, with the answers in words. */
export const showCoverageEligibility = operation<z.infer<typeof coverageIdSchema>, { checks: EligibilityCheckView[] }>({
  name: 'show-coverage-eligibility',
  summary: 'Shows the newest eligibility checks of a coverage with their answers in words.',
  roles: ['front-desk', 'biller', 'coder', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: coverageIdSchema,
  async run(context, { coverageId }) {
    const coverage = await context.tx
      .selectFrom('coverage')
      .select('patient_id')
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', coverageId)
      .executeTakeFirst();
    if (!coverage) throw new Refusal('not-found', 'There is no such coverage.');
    context.audit({
      action: 'read',
      subjectKind: 'coverage',
      subjectId: coverageId,
      patientId: coverage.patient_id,
    });
    return { checks: await checkViews(context, { coverageId }, MOST_CHECKS) };
  },
});
