import { sql } from 'kysely';
import { z } from 'zod';
import type { PaperEobListRow } from '../contract/paper-views.ts';
import { operation } from './operation.ts';
import { PAPER_READERS } from './paper-store.ts';

/** Posted ones are found by their remittance, too: the newest are enough here. */
const MOST_POSTED = 50;
const MOST_OPEN = 500;

type Stored = Omit<PaperEobListRow, 'savedAt'> & { savedAt: Date };

/** Paper explanations that are being typed or wait for a second look, the oldest first, and those posted last. */
export const listPaperEobs = operation<Record<string, never>, { open: PaperEobListRow[]; posted: PaperEobListRow[] }>({
  name: 'list-paper-eobs',
  summary:
    'Lists paper explanations of benefits that are being typed or wait for a second look, and those posted last.',
  roles: PAPER_READERS,
  input: z.object({}).strict(),
  async run({ tx, tenantId, audit }) {
    const part = async (isPosted: boolean) => {
      const { rows } = await sql<Stored>`
        select e.id, coalesce(y.name, e.lockbox->>'payerName', '') as "payerName", e.content->>'number' as number,
               coalesce((e.content->>'amountCents')::bigint, 0)::bigint as "amountCents",
               jsonb_array_length(e.content->'claims')::int as claims, e.paper_state as state,
               e.saved_by as "savedBy", e.saved_at as "savedAt", e.remittance_id as "remittanceId"
          from paper_eob e
          left join payer y on y.tenant_id = e.tenant_id and y.id = e.payer_id
         where e.tenant_id = ${tenantId}
           and ${isPosted ? sql`e.paper_state = 'posted'` : sql`e.paper_state in ('draft', 'second-look')`}
         order by e.saved_at ${isPosted ? sql`desc` : sql`asc`}, e.id
         limit ${isPosted ? MOST_POSTED : MOST_OPEN}`.execute(tx);
      return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
    };
    const [open, posted] = [await part(false), await part(true)];
    audit({ action: 'read', subjectKind: 'paper-eobs', subjectId: tenantId });
    return { open, posted };
  },
});
