import type { FastifyRequest } from 'fastify';
import type { Accounts } from '../accounts/accounts.ts';
import type { Actor, Runtime } from '../operations/operation.ts';

export interface AppOptions {
  runtime: Runtime;
  /** Who acts on a request, by the session; throws a Refusal (`not-signed-in`, `no-membership` ...) when nobody may. */
  actorOf(request: FastifyRequest): Promise<Actor>;
  /** Sign-in, invitations, devices; absent only where a test brings its own actors. */
  accounts?: Accounts;
  /** Where people reach this server through a proxy that speaks TLS; absent: this machine only. */
  publicUrl?: URL;
  /** Folder of the browser's build. */
  webDir?: string;
  /** Where log lines go; standard output unless told. */
  logTo?: { write(line: string): void };
}
