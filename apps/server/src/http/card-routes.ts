import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { listTenants } from '../db/connect.ts';
import { giveCardCharges } from '../operations/card-charges.ts';
import { type Operation, type Outcome, perform, Refusal, refusalOf } from '../operations/operation.ts';
import { takeCardEvent } from '../operations/take-card-event.ts';
import type { AppOptions } from './app-options.ts';

/** Header with the signature: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "<seconds>.<body>">`. */
const SIGNATURE_HEADER = 'cleanclaim-signature';

type Send = <O>(reply: FastifyReply, outcome: Outcome<O>) => unknown;
type Signed<O> = Operation<{ body: string; signature: string }, O>;

/**
 * What the practice's card processor calls: it tells what became of charges, and asks which are due. It has no session;
 * each request is signed with the practice's secret, over the body as it was sent (of a question: its path).
 */
export function addCardRoutes(app: FastifyInstance, { runtime }: AppOptions, send: Send): void {
  const run = async <O>(request: FastifyRequest, operation: Signed<O>, body: string): Promise<Outcome<O>> => {
    const { practice } = request.params as { practice: string };
    const tenant = (await listTenants(runtime.db)).find(({ slug }) => slug === practice);
    const signature = String(request.headers[SIGNATURE_HEADER] ?? '');
    if (!tenant) return refusalOf(new Refusal('bad-signature', 'The signature is missing, wrong or too old.'));
    const actor = { tenantId: tenant.tenantId, name: 'card processor', roles: ['system' as const] };
    return perform(runtime, actor, operation, { body, signature });
  };
  const params = z.object({ practice: z.string().max(100) });
  const signed = `Signed: header ${SIGNATURE_HEADER}, t=<unix seconds>,v1=<hex HMAC-SHA256>, at most five minutes old.`;
  app.register(async (scope) => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: 64_000 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/card-events/:practice',
      {
        config: { access: 'open' },
        schema: {
          tags: ['receivables'],
          summary: takeCardEvent.summary,
          description: `${signed} Over "<seconds>.<body>".`,
          params,
        },
      },
      async (request, reply) => send(reply, await run(request, takeCardEvent, String(request.body ?? ''))),
    );
  });
  app.get(
    '/api/card-charges/:practice',
    {
      config: { access: 'open' },
      schema: {
        tags: ['receivables'],
        summary: giveCardCharges.summary,
        description: `${signed} Over "<seconds>.<path>".`,
        params,
      },
    },
    async (request, reply) => send(reply, await run(request, giveCardCharges, request.url)),
  );
}
