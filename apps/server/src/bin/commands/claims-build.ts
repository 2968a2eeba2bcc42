import { buildClaim } from '../../operations/build-claim.ts';
import { perform } from '../../operations/operation.ts';
import { visitsToBuild } from '../../operations/visits-to-build.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';

const WORDS: Readonly<Record<string, string>> = {
  ready: 'claim built, ready to send',
  held: 'claim built and held; see claims check',
  'already-billed': 'has its claim already',
  'waits-for-coder': 'waits for a coder',
  'no-charge': 'has no charges yet',
  'self-pay': 'has no coverage; the patient is billed',
};

/** `cleanclaim claims build`: builds claims of visits. Exit code 1 when one cannot be built. */
export async function claimsBuildCommand(visits: string[], flags: { json?: boolean; data?: string }): Promise<void> {
  await withRuntime(flags.data, async (runtime, actor) => {
    const found = await perform(runtime, actor, visitsToBuild, { visits });
    if (!found.ok) fail(found.message);
    for (const { id, visitNumber } of found.value) {
      const built = await perform(runtime, actor, buildClaim, { encounterId: id });
      if (!built.ok) fail(built.message);
      const { value } = built;
      if (value.outcome === 'blocked') process.exitCode = 1;
      if (flags.json) printJson({ visit: visitNumber, encounterId: id, ...value });
      else printLine(`${visitNumber}: ${value.outcome === 'blocked' ? value.message : WORDS[value.outcome]}`);
    }
    if (found.value.length === 0 && !flags.json) printLine('No visit waits for its claim.');
  });
}
