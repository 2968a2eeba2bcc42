import { type Actor, mustPerform, type Runtime } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';

/**
 * Takes in every file that waits at the transport. A file is moved away only after its bytes are stored for good, so a
 * crash in between takes it in again, which changes nothing.
 */
export async function collectAnswers(runtime: Runtime, tenantId: string): Promise<number> {
  const actor: Actor = { tenantId, name: 'job:collect-answers', roles: ['system'] };
  const names = await runtime.transport.waiting();
  for (const fileName of names) {
    const bytes = await runtime.transport.read(fileName);
    await mustPerform(runtime, actor, receiveFile, { kind: 'x12', fileName, bytes });
    await runtime.transport.taken(fileName);
  }
  return names.length;
}
