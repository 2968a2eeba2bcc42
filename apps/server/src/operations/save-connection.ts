import type { z } from 'zod';
import { saveConnectionSchema } from '../contract/schemas/connections.ts';
import type { ConnectionSecret, ConnectionSettings } from '../transports/connection.ts';
import { lockConnection } from './connections.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

type Given = z.infer<typeof saveConnectionSchema>;
type Row = Awaited<ReturnType<typeof lockConnection>>;

async function refuseTakenName(context: OperationContext, name: string, ownId: string): Promise<void> {
  const rows = await context.tx
    .selectFrom('connection')
    .select(['id', 'name'])
    .where('tenant_id', '=', context.tenantId)
    .execute();
  if (rows.some((row) => row.id !== ownId && row.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal('name-taken', 'Another connection has this name.', { name: 'Another connection has this name.' });
}

/** Where a folder connection lies is never chosen by a person: it would reach into another practice's folder. */
async function folderFor(context: OperationContext, id: string, onFile: Row | undefined): Promise<string> {
  if (onFile?.settings.folder !== undefined) return onFile.settings.folder;
  const { slug } = await context.tx
    .selectFrom('tenant')
    .select('slug')
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirstOrThrow();
  return `${slug}_${id.slice(-12)}`;
}

/** An accepted host key stays while host and port do: for another host it says nothing. */
async function settingsOf(
  context: OperationContext,
  id: string,
  { settings: { kind, ...own } }: Given,
  onFile: Row | undefined,
): Promise<ConnectionSettings> {
  if (kind === 'folder') return { ...own, folder: await folderFor(context, id, onFile) };
  const settings: ConnectionSettings = withoutUndefined(own);
  const before = onFile?.settings;
  const isSameHost = before?.host === settings.host && before?.port === settings.port;
  return kind === 'sftp' && isSameHost && before?.hostKey ? { ...settings, hostKey: before.hostKey } : settings;
}

/** What was typed; an empty field is none. */
function givenSecret({ secret }: Given): ConnectionSecret | undefined {
  const typed = withoutUndefined(secret ?? {});
  return Object.keys(typed).length > 0 ? typed : undefined;
}

/** A secret stays with the address that it was given for: it is asked for again when that changes. */
function refuseMovedSecret(given: Given, onFile: Row | undefined): void {
  if (!onFile?.secret || givenSecret(given)) return;
  const [now, before] = [given.settings, onFile.settings];
  const moved =
    (now.kind === 'sftp' && (now.host !== before.host || now.port !== before.port)) ||
    (now.kind === 'https' && (now.tokenUrl !== before.tokenUrl || now.baseUrl !== before.baseUrl));
  if (moved)
    throw new Refusal('secret-needed', 'The address is another one: enter the password, key or client secret again.', {
      secret: 'Enter it again for the new address.',
    });
}

function secretOf(given: Given, onFile: Row | undefined): ConnectionSecret | undefined {
  const secret = givenSecret(given);
  if (given.settings.kind === 'folder' || !secret) {
    if (given.settings.kind !== 'folder' && !onFile?.secret)
      throw new Refusal('secret-needed', 'Enter the password, private key or client secret.', {
        secret: 'Enter the password, private key or client secret.',
      });
    return undefined;
  }
  return secret;
}

async function clearUsual(context: OperationContext): Promise<void> {
  await context.tx
    .updateTable('connection')
    .set({ is_usual: false })
    .where('tenant_id', '=', context.tenantId)
    .where('is_usual', '=', true)
    .execute();
}

/** Adds or changes a connection. Its kind stays; the secret on file stays unless a new one is given. */
export const saveConnection = operation<Given, { connectionId: string; version: number }>({
  name: 'save-connection',
  summary: 'Adds or changes a connection to a clearinghouse or payer.',
  roles: ['manager', 'admin'],
  input: saveConnectionSchema,
  async run(context, given) {
    const { tx, tenantId } = context;
    const onFile = given.connectionId ? await lockConnection(context, given.connectionId) : undefined;
    if (onFile)
      await checkSeenVersion(
        context,
        { kind: 'connection', id: onFile.id, version: onFile.version },
        given.version ?? 0,
      );
    if (onFile && onFile.kind !== given.settings.kind)
      throw new Refusal('kind-stays', 'The kind of a connection stays. Add another connection.');
    const id = onFile?.id ?? context.newId();
    await refuseTakenName(context, given.name, id);
    refuseMovedSecret(given, onFile);
    const secret = secretOf(given, onFile);
    if (onFile?.is_usual && !given.isUsual)
      throw new Refusal('usual-needed', 'One connection is the usual one. Make another one usual instead.', {
        isUsual: 'Make another connection usual instead.',
      });
    if (given.isUsual && !onFile?.is_usual) await clearUsual(context);
    const columns = {
      name: given.name,
      settings: JSON.stringify(await settingsOf(context, id, given, onFile)),
      is_usual: given.isUsual,
      ...(secret ? { secret: context.transports.seal(secret, { tenant_id: tenantId, id }) } : {}),
      failures: 0,
      next_try_at: null,
    };
    const saved = await tx
      .insertInto('connection')
      .values({
        tenant_id: tenantId,
        id,
        kind: given.settings.kind,
        connection_state: 'active',
        created_at: context.now,
        ...columns,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({
      action: onFile ? 'update' : 'create',
      subjectKind: 'connection',
      subjectId: id,
      detail: { kind: given.settings.kind, secret: secret ? 'new' : 'kept' },
    });
    return { connectionId: id, version: saved.version };
  },
});
