import { explainClaim } from '../../operations/explain-claim.ts';
import { perform } from '../../operations/operation.ts';
import { showClaim } from '../../operations/show-claim.ts';
import { showDenialRisk } from '../../operations/show-denial-risk.ts';
import { fail, printJson, printLine } from '../output.ts';
import { checkedClaim, printChecked } from '../print-checked-claim.ts';
import { printExpected } from '../print-expected.ts';
import { withRuntime } from '../with-runtime.ts';
import { printExplanation } from './explain.ts';

/** `cleanclaim claims explain`: what the edits found on a claim, what it should bring, and its balance step by step. */
export async function claimsExplainCommand(claim: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const { explained, findings, expected, risk } = await withRuntime(flags.data, async (runtime, actor) => {
    const balance = await perform(runtime, actor, explainClaim, { claim });
    if (!balance.ok) fail(balance.message);
    const shown = await perform(runtime, actor, showClaim, { claimId: balance.value.claimId });
    if (!shown.ok) fail(shown.message);
    const risk = await perform(runtime, actor, showDenialRisk, { claimId: balance.value.claimId });
    if (!risk.ok) fail(risk.message);
    return {
      explained: balance.value,
      findings: shown.value.findings,
      expected: shown.value.expected,
      risk: risk.value,
    };
  });
  const checked = checkedClaim(explained.patientControlNumber, findings);
  if (flags.json) {
    printJson({ ...explained, findings: checked.findings, expected, denialRisk: risk });
    return;
  }
  if (findings.length > 0) printLine(printChecked(checked));
  printLine(printExpected(expected));
  printLine([`Denial risk: ${risk.percent}%.`, ...risk.reasons].join(' '));
  printExplanation(explained);
}
