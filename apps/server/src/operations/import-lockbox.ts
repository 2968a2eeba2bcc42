import { cents } from '@cleanclaim/billing/kernel';
import { type LockboxCheck, lockboxKeys, readLockbox, type TypedPaperEob } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import { importLockboxSchema } from '../contract/schemas/paper.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { PAPER_TYPISTS } from './paper-store.ts';

async function payersByName({ tx, tenantId }: OperationContext): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('payer').select(['id', 'name']).where('tenant_id', '=', tenantId).execute();
  return new Map(rows.map(({ id, name }) => [name.toUpperCase(), id]));
}

const begun = ({ checkNumber: number, cents: amount, date }: LockboxCheck): TypedPaperEob => ({
  ...{ kind: 'check', number: number.toUpperCase(), amountCents: cents(amount), date },
  ...{ interestCents: 0, takebacks: [], claims: [] },
});

/**
 * Takes in a bank's lockbox file: each check becomes a paper explanation that is begun, with payer, number, amount and day
 * as far as the bank says them. A check that came before, in whatever file, is not begun again.
 */
export const importLockbox = operation<z.infer<typeof importLockboxSchema>, { added: number; known: number }>({
  name: 'import-lockbox',
  summary: 'Takes in a lockbox file of a bank: each check becomes a paper EOB to be typed.',
  roles: PAPER_TYPISTS,
  input: importLockboxSchema,
  async run(context, { base64, fileName }) {
    const { tx, tenantId, now, actor } = context;
    const bytes = Buffer.from(base64, 'base64');
    const read = readLockbox(new TextDecoder().decode(bytes));
    if (!read.ok) throw new Refusal('unreadable', `${fileName}: ${read.message}`);
    const sha256 = await storeOriginal(context, bytes);
    const payers = await payersByName(context);
    const keys = lockboxKeys(read.checks);
    const rows = await tx
      .insertInto('paper_eob')
      .values(
        read.checks.map((check, i) => ({
          ...{ tenant_id: tenantId, id: context.newId(), paper_state: 'draft' as const },
          payer_id: payers.get(check.payerName.toUpperCase()) ?? null,
          ...{ content: JSON.stringify(begun(check)), lockbox: JSON.stringify(check) },
          ...{ lockbox_key: keys[i] ?? null, lockbox_sha256: sha256 },
          ...{ created_at: now, created_by: actor.name, saved_at: now, saved_by: actor.name },
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'lockbox_key']).where('lockbox_key', 'is not', null).doNothing(),
      )
      .returning('id')
      .execute();
    const counts = { added: rows.length, known: read.checks.length - rows.length };
    context.audit({ action: 'receive', subjectKind: 'lockbox', subjectId: sha256, detail: counts });
    return counts;
  },
});
