import type { FastifyRequest } from 'fastify';
import type { Actor, Runtime } from '../operations/operation.ts';

/** What routes beside the JSON endpoints need: where operations run, and who acts on a request. */
export interface RouteOptions {
  runtime: Runtime;
  /** Throws a Refusal (`not-signed-in`, `no-membership` ...) when nobody may. */
  actorOf(request: FastifyRequest): Promise<Actor>;
}
