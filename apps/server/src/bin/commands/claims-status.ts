import { formatDate } from '@cleanclaim/billing/kernel';
import { explainClaim } from '../../operations/explain-claim.ts';
import { perform } from '../../operations/operation.ts';
import { showClaim } from '../../operations/show-claim.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';

/** `cleanclaim claims status`: where a claim stands, who has it until when, and its timeline. */
export async function claimsStatusCommand(claim: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const view = await withRuntime(flags.data, async (runtime, actor) => {
    const found = await perform(runtime, actor, explainClaim, { claim });
    if (!found.ok) fail(found.message);
    const shown = await perform(runtime, actor, showClaim, { claimId: found.value.claimId });
    if (!shown.ok) fail(shown.message);
    return shown.value;
  });
  const { patientControlNumber, kind, payer, payerSequence, frequencyCode } = view.claim;
  const { claimStatus, owner, nextStep, deadlineDate, attempt, payerClaimControlNumber, timeline, submissions } = view;
  if (flags.json) {
    printJson({
      id: view.claim.id,
      patientControlNumber,
      kind,
      payer: payer.name,
      payerSequence,
      frequencyCode,
      claimStatus,
      owner,
      nextStep,
      deadlineDate,
      attempt,
      payerClaimControlNumber,
      timeline,
      submissions,
    });
    return;
  }
  const until = deadlineDate === null ? '' : ` Until ${formatDate(deadlineDate)}.`;
  printLine(`Claim ${patientControlNumber}, ${kind}, ${payer.name}: ${claimStatus}. ${nextStep}${until}`);
  const columns = [
    { title: 'When', width: 18 },
    { title: 'Status', width: 14 },
    { title: 'What', width: 80 },
  ];
  const rows = timeline.map((event) => [event.at.slice(0, 16).replace('T', ' '), event.toStatus, event.detail]);
  printLine(textTable(columns, rows));
}
