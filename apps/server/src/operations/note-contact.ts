import { z } from 'zod';
import { findConnection, saveContact } from './connection-store.ts';
import { operation, Refusal } from './operation.ts';

/** Writes down that files were fetched over a connection, or why not. */
export const noteContact = operation<{ connectionId: string; failure?: string | undefined }, { noted: true }>({
  name: 'note-contact',
  summary: 'Writes down the last contact of a connection, or why it failed.',
  roles: ['system'],
  input: z.object({ connectionId: z.uuid(), failure: z.string().max(1000).optional() }),
  async run(context, { connectionId, failure }) {
    const row = await findConnection(context, connectionId);
    if (!row) throw new Refusal('not-found', 'There is no such connection.');
    await saveContact(context, row, failure);
    context.audit({
      action: 'update',
      subjectKind: 'connection',
      subjectId: row.id,
      detail: { contact: failure === undefined ? 'good' : 'failed' },
    });
    return { noted: true };
  },
});
