import { type Actor, perform, type Runtime } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';

/**
 * Takes in every file that waits at the transport. A file is moved away only after its bytes are stored for good, so a
 * crash in between takes it in again, which changes nothing. A file that is refused (too large) stays where it is and
 * holds up no other; throws afterwards, so that somebody looks.
 * @returns how many files were taken in.
 */
export async function collectAnswers(runtime: Runtime, tenantId: string): Promise<number> {
  const actor: Actor = { tenantId, name: 'job:collect-answers', roles: ['system'] };
  const names = await runtime.transport.waiting();
  const refused = new Set<string>();
  for (const fileName of names) {
    const bytes = await runtime.transport.read(fileName);
    const outcome = await perform(runtime, actor, receiveFile, { kind: 'x12', fileName, bytes });
    if (outcome.ok) await runtime.transport.taken(fileName);
    else refused.add(outcome.code);
  }
  if (refused.size > 0) throw new Error(`files in the inbox were refused: ${[...refused].join(', ')}`);
  return names.length;
}
