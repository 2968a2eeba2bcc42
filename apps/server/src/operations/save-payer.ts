import type { Payer } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { savePayerSchema } from '../contract/schemas/parties.ts';
import { findConnection } from './connection-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { refreshRosterWork } from './roster-work.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

async function lockPayer(context: OperationContext, payerId: string) {
  const row = await context.tx
    .selectFrom('payer')
    .select(['id', 'version', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such payer.');
  return row;
}

async function refuseTakenIdentifier(context: OperationContext, payerIdentifier: string, ownId: string | undefined) {
  const other = await context.tx
    .selectFrom('payer')
    .select(['id', 'name'])
    .where('tenant_id', '=', context.tenantId)
    .where('payer_identifier', '=', payerIdentifier)
    .executeTakeFirst();
  if (!other || other.id === ownId) return;
  throw new Refusal(
    'payer-id-taken',
    `Payer id ${payerIdentifier} is ${other.name}. Edit that payer, or enter another id.`,
    { payerIdentifier: `This id is ${other.name}.` },
  );
}

async function refuseUnknownConnection(context: OperationContext, connectionId: string | undefined): Promise<void> {
  if (connectionId === undefined || (await findConnection(context, connectionId))) return;
  throw new Refusal('not-found', 'There is no such connection.', { connectionId: 'Choose a connection.' });
}

/** What is on file of a payer and not on the form stays. */
function keptOf(payer: Payer | undefined): Partial<Payer> {
  if (!payer) return {};
  return Object.fromEntries(Object.entries(payer).filter(([key]) => !(key in savePayerSchema.shape)));
}

/** Adds or changes a payer; claims built from now on take it, those on file stay as they were. */
export const savePayer = operation<z.infer<typeof savePayerSchema>, { payerId: string; version: number }>({
  name: 'save-payer',
  summary: 'Adds or changes a payer; later claims take it.',
  roles: ['manager', 'admin'],
  input: savePayerSchema,
  async run(context, { payerId, version, ...given }) {
    const { tx, tenantId } = context;
    const onFile = payerId ? await lockPayer(context, payerId) : undefined;
    if (onFile) {
      const subject = { kind: 'payer', id: onFile.id, version: onFile.version };
      await checkSeenVersion(context, subject, version ?? 0);
    }
    await refuseTakenIdentifier(context, given.payerIdentifier, onFile?.id);
    await refuseUnknownConnection(context, given.connectionId);
    const payer: Payer = { ...keptOf(onFile?.content), ...withoutUndefined(given), id: onFile?.id ?? context.newId() };
    const columns = { name: payer.name, payer_identifier: payer.payerIdentifier, content: JSON.stringify(payer) };
    const saved = await tx
      .insertInto('payer')
      .values({ tenant_id: tenantId, id: payer.id, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: onFile ? 'update' : 'create', subjectKind: 'payer', subjectId: payer.id });
    await refreshRosterWork(context);
    return { payerId: payer.id, version: saved.version };
  },
});
