import { resolve } from 'node:path';
import { listTenants } from '../db/connect.ts';
import { type Actor, type Operation, perform } from '../operations/operation.ts';
import { openDataHome } from '../platform/data-home.ts';
import { type OpenRuntime, openRuntime } from '../platform/open-runtime.ts';
import { endOnSignal } from './end-on-signal.ts';
import { fail } from './output.ts';

/** Opens the database of a data folder (or DATABASE_URL, or the project's own) for one command. */
export async function withRuntime<T>(
  data: string | undefined,
  work: (runtime: OpenRuntime, actor: Actor) => Promise<T>,
): Promise<T> {
  endOnSignal();
  const runtime = await openRuntime({
    home: openDataHome(data === undefined ? undefined : resolve(data)),
    databaseUrl: data === undefined ? process.env.DATABASE_URL : undefined,
    worker: false,
    onError: (error) => process.stderr.write(`cleanclaim: ${error.name}\n`),
  });
  try {
    const [tenant] = await listTenants(runtime.db);
    if (!tenant) fail('There is no practice here yet. Start the server once, or run the demo with --keep.');
    return await work(runtime, { tenantId: tenant.tenantId, name: 'command line', roles: ['manager', 'admin'] });
  } finally {
    await runtime.close();
  }
}

/** Performs one operation for a command; a refusal ends it with its sentence. */
export async function performOrFail<I, O>(data: string | undefined, op: Operation<I, O>, input: I): Promise<O> {
  const outcome = await withRuntime(data, (runtime, actor) => perform(runtime, actor, op, input));
  if (!outcome.ok) fail(outcome.message);
  return outcome.value;
}
