import { activeConnections, type ConnectionRow, isNews, overConnection } from '../operations/connection-store.ts';
import { noteContact } from '../operations/note-contact.ts';
import { type Actor, perform, type Runtime } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';

const actorOf = (tenantId: string): Actor => ({ tenantId, name: 'job:collect-answers', roles: ['system'] });

interface Collected {
  files: number;
  /** Codes of refusals. */
  refused: Set<string>;
}

async function collectFrom(runtime: Runtime, row: ConnectionRow, collected: Collected): Promise<void> {
  const actor = actorOf(row.tenant_id);
  const before = collected.files;
  const failure = await overConnection(
    () => runtime.transports.open(row),
    async (transport) => {
      for (const fileName of await transport.waiting()) {
        const bytes = await transport.read(fileName);
        const outcome = await perform(runtime, actor, receiveFile, { kind: 'x12', fileName, bytes });
        if (outcome.ok) {
          await transport.taken(fileName);
          collected.files++;
        } else collected.refused.add(outcome.code);
      }
    },
  );
  if (collected.files === before && !isNews(row, failure?.message, runtime.clock.now())) return;
  await perform(runtime, actor, noteContact, {
    connectionId: row.id,
    ...(failure ? { failure: failure.message } : {}),
  });
}

/**
 * Takes in every file that waits at the connections of a practice. A file is moved away only after its bytes are stored
 * for good, so a crash in between takes it in again, which changes nothing. A file that is refused (too large) stays
 * where it is and holds up no other; throws afterwards, so that somebody looks. A connection that fails is written down
 * with the reason, holds up no other, and is left alone for a while.
 * @param isDue which connections to look at; by default all.
 * @returns how many files were taken in.
 */
export async function collectAnswers(
  runtime: Runtime,
  tenantId: string,
  isDue: (connection: ConnectionRow) => boolean = () => true,
): Promise<number> {
  const collected: Collected = { files: 0, refused: new Set() };
  const now = runtime.clock.now();
  for (const row of await activeConnections(runtime.db, tenantId)) {
    const rests = row.next_try_at !== null && row.next_try_at > now;
    if (!rests && isDue(row)) await collectFrom(runtime, row, collected);
  }
  if (collected.refused.size > 0)
    throw new Error(`files in the inbox were refused: ${[...collected.refused].join(', ')}`);
  return collected.files;
}
