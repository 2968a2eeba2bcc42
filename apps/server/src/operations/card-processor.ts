import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CardProcessorView } from '../contract/patient-billing-views.ts';
import { cardProcessorStateSchema, type signedRequestSchema } from '../contract/schemas/card-processor.ts';
import { isSigned } from './card-signature.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** Where its secret is sealed: it opens nowhere else. */
const placeOf = (tenantId: string) => ({ tenant_id: tenantId, id: 'card-processor' });

const rowOf = (context: OperationContext) =>
  context.tx.selectFrom('card_processor').selectAll().where('tenant_id', '=', context.tenantId).executeTakeFirst();

/**
 * Nothing of a request counts before its signature does. Whether there is no processor, it is off, or the signature is
 * wrong or old: the answer is the same.
 * @throws Refusal `bad-signature`
 */
export async function checkSignature(
  context: OperationContext,
  { body, signature }: z.infer<typeof signedRequestSchema>,
): Promise<void> {
  const row = await rowOf(context);
  const secret = row?.is_on
    ? context.transports.unseal({ ...placeOf(context.tenantId), secret: row.secret })?.clientSecret
    : undefined;
  if (secret && isSigned(secret, body, signature, context.now)) return;
  throw new Refusal('bad-signature', 'The signature is missing, wrong or too old.');
}

/** Whether a card processor may report here, and where; never its secret. */
export const showCardProcessor = operation<Record<string, never>, CardProcessorView>({
  name: 'show-card-processor',
  summary:
    'Shows whether the card processor reports here, since when its secret stands, and the addresses that it uses.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const row = await rowOf(context);
    const { slug } = await context.tx
      .selectFrom('tenant')
      .select('slug')
      .where('tenant_id', '=', context.tenantId)
      .executeTakeFirstOrThrow();
    context.audit({ action: 'read', subjectKind: 'card-processor', subjectId: context.tenantId });
    return {
      isOn: row?.is_on ?? false,
      secretMadeAt: row?.secret_made_at.toISOString() ?? null,
      secretMadeBy: row?.secret_made_by ?? null,
      eventsPath: `/api/card-events/${slug}`,
      chargesPath: `/api/card-charges/${slug}`,
    };
  },
});

/** Makes a new secret and shows it once; the one before is worth nothing from then on. */
export const useNewCardSecret = operation<Record<string, never>, { secret: string }>({
  name: 'use-new-card-secret',
  summary: 'Makes the secret with which the card processor signs; it is shown once, and an earlier one ends.',
  roles: ['manager', 'admin'],
  input: z.object({}).strict(),
  async run(context) {
    const secret = randomBytes(32).toString('base64url');
    const columns = {
      secret: context.transports.seal({ clientSecret: secret }, placeOf(context.tenantId)),
      secret_made_at: context.now,
      secret_made_by: context.actor.name,
      is_on: true,
    };
    await context.tx
      .insertInto('card_processor')
      .values({ tenant_id: context.tenantId, ...columns })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(columns))
      .execute();
    context.audit({
      action: 'update',
      subjectKind: 'card-processor',
      subjectId: context.tenantId,
      detail: { secret: 'new' },
    });
    return { secret };
  },
});

/** Turns reports of the processor off, or on again with the secret that stands. */
export const setCardProcessor = operation<z.infer<typeof cardProcessorStateSchema>, { isOn: boolean }>({
  name: 'set-card-processor',
  summary: 'Turns the reports of the card processor off or on.',
  roles: ['manager', 'admin'],
  input: cardProcessorStateSchema,
  async run(context, { isOn }) {
    const row = await context.tx
      .updateTable('card_processor')
      .set({ is_on: isOn })
      .where('tenant_id', '=', context.tenantId)
      .returning('tenant_id')
      .executeTakeFirst();
    if (!row) throw new Refusal('no-secret', 'There is no secret yet. Make one first.');
    context.audit({ action: 'update', subjectKind: 'card-processor', subjectId: context.tenantId, detail: { isOn } });
    return { isOn };
  },
});
