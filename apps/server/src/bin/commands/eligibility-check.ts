import { isIsoDate } from '@cleanclaim/billing/kernel';
import { askEligibility } from '../../operations/ask-eligibility.ts';
import { askEligibilityOfVisits } from '../../operations/ask-eligibility-of-visits.ts';
import { checkEligibilityDue } from '../../operations/check-eligibility-due.ts';
import { type Actor, perform, type Runtime } from '../../operations/operation.ts';
import { fail, printJson, printLine } from '../output.ts';
import { patientByMrn } from '../patient-by-mrn.ts';
import { withRuntime } from '../with-runtime.ts';

interface Flags {
  patient?: string;
  visits?: string;
  all?: boolean;
  json?: boolean;
  data?: string;
}

async function askAbout(runtime: Runtime, actor: Actor, { patient, visits }: Flags) {
  if (patient !== undefined) {
    const { coverages } = await patientByMrn(runtime, actor, patient);
    const coverageIds = coverages.filter(({ payerId }) => payerId !== null).map(({ id }) => id);
    if (coverageIds.length === 0) fail('The patient has no coverage whose payer the practice knows.');
    return perform(runtime, actor, askEligibility, { coverageIds, serviceTypes: ['30'] });
  }
  if (visits !== undefined) return perform(runtime, actor, askEligibilityOfVisits, { date: visits });
  return perform(runtime, { ...actor, roles: ['system'] }, checkEligibilityDue, {});
}

/** `cleanclaim eligibility check`: asks about a patient, the visits of a day, or what is due. */
export async function eligibilityCheckCommand(flags: Flags): Promise<void> {
  const given = [flags.patient !== undefined, flags.visits !== undefined, flags.all === true].filter(Boolean).length;
  if (given !== 1) fail('Say one of --patient MRN, --visits DATE or --all.');
  if (flags.visits !== undefined && !isIsoDate(flags.visits)) fail('Write the day as 2026-11-30.');
  await withRuntime(flags.data, async (runtime, actor) => {
    const outcome = await askAbout(runtime, actor, flags);
    if (!outcome.ok) fail(outcome.message);
    if (flags.json) printJson(outcome.value);
    else printLine(`Asked about ${outcome.value.asked} coverages. The questions go out when the server runs.`);
  });
}
