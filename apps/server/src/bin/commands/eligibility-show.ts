import { formatDate } from '@cleanclaim/billing/kernel';
import { LISTS } from '../../contract/columns.ts';
import type { EligibilityCheckView } from '../../contract/eligibility-views.ts';
import { perform } from '../../operations/operation.ts';
import { showCoverageEligibility } from '../../operations/show-coverage-eligibility.ts';
import { fail, printJson, printLine } from '../output.ts';
import { patientByMrn } from '../patient-by-mrn.ts';
import { withRuntime } from '../with-runtime.ts';

function printCheck(check: EligibilityCheckView): void {
  const result = LISTS['eligibility-checks'].result.values[check.eligibilityStatus ?? 'asked'];
  printLine(`${check.payerName} ${check.memberId}, for ${formatDate(check.serviceDate)}: ${result}. ${check.planName}`);
  for (const { message, fix } of check.problems) printLine(`  ${message} ${fix}`);
  for (const { heading, lines } of check.benefits) for (const line of lines) printLine(`  ${heading}: ${line}`);
}

/** `cleanclaim eligibility show`: the newest answer about each coverage of a patient. */
export async function eligibilityShowCommand(flags: { patient: string; json?: boolean; data?: string }): Promise<void> {
  await withRuntime(flags.data, async (runtime, actor) => {
    const { coverages } = await patientByMrn(runtime, actor, flags.patient);
    const latest: EligibilityCheckView[] = [];
    for (const { id } of coverages) {
      const shown = await perform(runtime, actor, showCoverageEligibility, { coverageId: id });
      if (!shown.ok) fail(shown.message);
      latest.push(...shown.value.checks.slice(0, 1));
    }
    if (flags.json) printJson({ checks: latest });
    else if (latest.length === 0) printLine('No payer has been asked about this patient yet.');
    else latest.forEach(printCheck);
  });
}
