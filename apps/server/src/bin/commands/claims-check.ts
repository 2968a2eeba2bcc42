import { checkClaims } from '../../operations/check-claims.ts';
import { printJson, printLine } from '../output.ts';
import { checkedClaim, printChecked } from '../print-checked-claim.ts';
import { performOrFail } from '../with-runtime.ts';

/** `cleanclaim claims check`: runs the edits on stored claims. Exit code 1 when one is held. */
export async function claimsCheckCommand(claims: string[], flags: { json?: boolean; data?: string }): Promise<void> {
  const checks = await performOrFail(flags.data, checkClaims, { claims });
  const checked = checks.map(({ patientControlNumber, findings }) => checkedClaim(patientControlNumber, findings));
  for (const one of checked) {
    if (flags.json) printJson(one);
    else printLine(printChecked(one));
  }
  const held = checked.filter(({ decision }) => decision === 'held').length;
  if (!flags.json) printLine(`${checked.length - held} ready, ${held} held.`);
  if (held > 0) process.exitCode = 1;
}
