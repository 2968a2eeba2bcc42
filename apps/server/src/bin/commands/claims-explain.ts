import { explainClaim } from '../../operations/explain-claim.ts';
import { perform } from '../../operations/operation.ts';
import { showClaim } from '../../operations/show-claim.ts';
import { fail, printJson, printLine } from '../output.ts';
import { checkedClaim, printChecked } from '../print-checked-claim.ts';
import { printExpected } from '../print-expected.ts';
import { withRuntime } from '../with-runtime.ts';
import { printExplanation } from './explain.ts';

/** `cleanclaim claims explain`: what the edits found on a claim, what it should bring, and its balance step by step. */
export async function claimsExplainCommand(claim: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const { explained, findings, expected } = await withRuntime(flags.data, async (runtime, actor) => {
    const balance = await perform(runtime, actor, explainClaim, { claim });
    if (!balance.ok) fail(balance.message);
    const shown = await perform(runtime, actor, showClaim, { claimId: balance.value.claimId });
    if (!shown.ok) fail(shown.message);
    return { explained: balance.value, findings: shown.value.findings, expected: shown.value.expected };
  });
  const checked = checkedClaim(explained.patientControlNumber, findings);
  if (flags.json) {
    printJson({ ...explained, findings: checked.findings, expected });
    return;
  }
  if (findings.length > 0) printLine(printChecked(checked));
  printLine(printExpected(expected));
  printExplanation(explained);
}
