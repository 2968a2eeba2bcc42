import type { z } from 'zod';
import { seenPaperEobSchema } from '../contract/schemas/paper.ts';
import { operation } from './operation.ts';
import { lockPaper, PAPER_TYPISTS, refuseFinished } from './paper-store.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Throws away what was typed and not posted; it stays on record. */
export const discardPaperEob = operation<z.infer<typeof seenPaperEobSchema>, { discarded: true }>({
  name: 'discard-paper-eob',
  summary: 'Throws away a paper explanation of benefits that was typed and not posted.',
  roles: PAPER_TYPISTS,
  input: seenPaperEobSchema,
  async run(context, { paperEobId, version }) {
    const row = await lockPaper(context, paperEobId);
    await checkSeenVersion(context, { kind: 'paper-eob', id: row.id, version: row.version }, version);
    refuseFinished(row);
    await context.tx
      .updateTable('paper_eob')
      .set({ paper_state: 'discarded', asked_by: null })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    context.audit({ action: 'update', subjectKind: 'paper-eob', subjectId: row.id, detail: { discarded: true } });
    return { discarded: true };
  },
});
