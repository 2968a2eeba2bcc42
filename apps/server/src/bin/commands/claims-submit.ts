import { deliverSubmission } from '../../operations/deliver-submission.ts';
import { exportClaims } from '../../operations/export-claims.ts';
import { perform } from '../../operations/operation.ts';
import { submitClaims } from '../../operations/submit-claims.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';

/** `cleanclaim claims submit`: writes ready claims into files and sends them now; what cannot go waits for the server. */
export async function claimsSubmitCommand(claims: string[], flags: { json?: boolean; data?: string }): Promise<void> {
  await withRuntime(flags.data, async (runtime, actor) => {
    let chosen: { claimIds?: string[] } = {};
    if (claims.length > 0) {
      const found = await perform(runtime, actor, exportClaims, { claims, format: 'jsonl' });
      if (!found.ok) fail(found.message);
      chosen = { claimIds: found.value.claims.map(({ id }) => id) };
    }
    const sent = await perform(runtime, actor, submitClaims, chosen);
    if (!sent.ok) fail(sent.message);
    const { submissionIds = [], claims: count, returned } = sent.value;
    const files: { submissionId: string; delivered: boolean; waits?: string }[] = [];
    for (const submissionId of submissionIds) {
      const outcome = await perform(runtime, { ...actor, roles: ['system'] }, deliverSubmission, { submissionId });
      if (!outcome.ok) fail(outcome.message);
      files.push({ submissionId, ...outcome.value });
    }
    if (flags.json) {
      printJson({ claims: count, returned, files });
      return;
    }
    printLine(`${count} claims in ${files.length} files; ${returned} went back to a biller.`);
    for (const file of files) if (file.waits !== undefined) printLine(`A file waits and is tried again: ${file.waits}`);
  });
}
