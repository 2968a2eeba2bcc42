import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Accounts } from '../accounts/accounts.ts';
import type { RefusalBody } from '../contract/api.ts';
import { type Actor, type Outcome, perform, Refusal, refusalOf, roleRefusal } from '../operations/operation.ts';
import { FILE_SIZE_LIMIT_BYTES, receiveFile } from '../operations/receive-file.ts';
import { addAccountRoutes } from './account-routes.ts';
import type { AppOptions } from './app-options.ts';
import { addCardRoutes } from './card-routes.ts';
import { addClaimFiles } from './claim-files.ts';
import { addEvents } from './events.ts';
import { addExport } from './export.ts';
import { guardRequests } from './guard.ts';
import { addInvitationRoutes } from './invitation-routes.ts';
import { addOriginals } from './originals.ts';
import { addPrints } from './prints.ts';
import { ROUTES, type Route } from './routes.ts';
import { addSignInRoutes } from './sign-in-routes.ts';
import { addTotpRoutes } from './totp-routes.ts';
import { addWebApp, WEB_DIR } from './web-app.ts';

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'signed-off': 401,
  'bad-signature': 401,
  'not-allowed': 403,
  'no-membership': 403,
  'totp-needed': 403,
  'not-yours': 403,
  'bad-input': 400,
  // No 401: the session that the request came with, if any, is as good as before.
  'wrong-password': 400,
  'wrong-code': 400,
  'sign-in-again': 400,
  'not-found': 404,
  'link-used': 410,
  'link-expired': 410,
  'file-too-large': 413,
  'too-many-tries': 429,
};

/** Sends an outcome: 200 with the value, or the refusal with its code. Other refusals are conflicts with what is on file. */
function send<O>(reply: FastifyReply, outcome: Outcome<O>) {
  if (outcome.ok) return reply.send(outcome.value);
  return reply.status(STATUS_BY_CODE[outcome.code] ?? 409).send({
    code: outcome.code,
    message: outcome.message,
    ...(outcome.fields ? { fields: outcome.fields } : {}),
  });
}

/** Which part of an operation's input stands in the path; the rest is query (GET) or body (POST). */
function schemasOf(route: Route) {
  const declared = route.operation.input as unknown as z.ZodObject;
  // A choice between several inputs stands whole: nothing of it is in the path.
  if (!declared.shape) return { [route.method === 'GET' ? 'querystring' : 'body']: declared };
  // A check over several fields cannot be taken apart; the operation itself makes it.
  const input = declared.def.checks?.length ? z.object(declared.shape) : declared;
  const names = [...route.url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const inPath = Object.fromEntries(names.map((name) => [name, true])) as Record<never, never>;
  const rest = input.omit(inPath);
  return {
    ...(names.length > 0 ? { params: input.pick(inPath) } : {}),
    ...(Object.keys(rest.shape).length > 0 ? { [route.method === 'GET' ? 'querystring' : 'body']: rest } : {}),
  };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `open` is for anybody, `session` asks for a session itself; without it a route is for people of the practice. */
    access?: 'open' | 'session';
  }
}

/** Who acts, found before the body was read. */
const actors = new WeakMap<FastifyRequest, Actor>();

/** A route that says nothing else is for people of the practice only; nobody else's body is even read. */
function denyByDefault(app: FastifyInstance, { actorOf }: AppOptions): void {
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.config.access) actors.set(request, await actorOf(request));
  });
}

function actorFound(request: FastifyRequest): Actor {
  const actor = actors.get(request);
  if (!actor) throw new Error('a route of the practice was reached without an actor');
  return actor;
}

function addRoute(app: FastifyInstance, route: Route, { runtime }: AppOptions): void {
  const { operation, method, url, tag, bodyLimitMegabytes } = route;
  app.route({
    method,
    url,
    ...(bodyLimitMegabytes === undefined ? {} : { bodyLimit: bodyLimitMegabytes * 1024 * 1024 }),
    schema: {
      tags: [tag],
      summary: operation.summary,
      description: `Roles: ${operation.roles.join(', ')}.`,
      ...schemasOf(route),
    },
    // The role comes before the form: who may not do it is not told how it is done.
    preValidation: async (request, reply) => {
      const refused = roleRefusal(actorFound(request), operation);
      if (refused) return send(reply, refused);
    },
    handler: async (request, reply) => {
      const body = (method === 'GET' ? request.query : request.body) ?? {};
      const input = { ...(body as object), ...(request.params as object) };
      return send(reply, await perform(runtime, actorFound(request), operation, input));
    },
  });
}

function addUpload(app: FastifyInstance, { runtime }: AppOptions): void {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: FILE_SIZE_LIMIT_BYTES },
    (_request, body, done) => done(null, body),
  );
  app.post(
    '/api/files',
    {
      bodyLimit: FILE_SIZE_LIMIT_BYTES,
      schema: {
        tags: ['files'],
        summary: receiveFile.summary,
        description: `The body is the file, as application/octet-stream. Roles: ${receiveFile.roles.join(', ')}.`,
        querystring: z.object({ kind: z.enum(['chart', 'x12']), fileName: z.string().min(1).max(255) }),
      },
    },
    async (request, reply) => {
      const { kind, fileName } = request.query as { kind: 'chart' | 'x12'; fileName: string };
      if (!(request.body instanceof Uint8Array)) {
        return reply.status(415).send({ code: 'not-bytes', message: 'Send the file as application/octet-stream.' });
      }
      return send(
        reply,
        await perform(runtime, actorFound(request), receiveFile, { kind, fileName, bytes: request.body }),
      );
    },
  );
}

interface Issue {
  message?: string;
  instancePath?: string;
}

/** The first message of each field, by its path with dots, and one sentence. */
function badInput(issues: readonly Issue[]): RefusalBody {
  const fields: Record<string, string> = {};
  for (const { instancePath = '', message = 'not valid' } of issues)
    fields[instancePath.slice(1).replaceAll('/', '.')] ??= message;
  const [first = ['', 'not valid']] = Object.entries(fields);
  const message = `${first[0] || 'input'}: ${first[1]}`;
  return first[0] ? { code: 'bad-input', message, fields } : { code: 'bad-input', message };
}

function badRequest(status: number, error: Error): RefusalBody {
  return { code: 'bad-input', message: status === 415 ? 'Send the body as JSON (application/json).' : error.message };
}

/** One clear sentence for what Fastify itself refuses, and nothing of the inside for what goes wrong. */
function addErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; validation?: Issue[] }, request, reply) => {
    if (error instanceof Refusal) return send(reply, refusalOf(error));
    const status = error.validation ? 400 : (error.statusCode ?? 500);
    if (status === 413) {
      const limit = Math.round((request.routeOptions.bodyLimit ?? 0) / (1024 * 1024));
      const message = `The body is larger than the limit of ${limit} MB. Split it and send the parts.`;
      return reply.status(413).send({ code: 'file-too-large', message });
    }
    if (status < 500) {
      return reply.status(status).send(error.validation ? badInput(error.validation) : badRequest(status, error));
    }
    request.log.error({ kind: error.name, route: request.routeOptions.url }, 'request failed');
    return reply
      .status(500)
      .send({ code: 'failed', message: 'Something went wrong here; nothing was changed. Try again.' });
  });
}

function addAccounts(app: FastifyInstance, accounts: Accounts): void {
  addSignInRoutes(app, accounts);
  addTotpRoutes(app, accounts);
  addAccountRoutes(app, accounts);
  addInvitationRoutes(app, accounts);
}

/** Builds the HTTP application: the API, its documentation at /api/docs, sign-in, and the web app. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    // Request lines hold no query, body or header: those may name patients.
    logger: {
      level: process.env.LOG_LEVEL ?? 'warn',
      serializers: { req: (request) => ({ method: request.method }) },
      ...(options.logTo ? { stream: options.logTo } : {}),
    },
    bodyLimit: 1024 * 1024,
    // Only the proxy on this machine may say whose address a request is from.
    ...(options.publicUrl ? { trustProxy: 'loopback' } : {}),
  });
  // JSON only: a form of another site can send text and form fields, but not JSON.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  addErrorHandler(app);
  guardRequests(app, options.publicUrl);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Cleanclaim',
        version: '0.1.0',
        description: 'Medical billing from chart to zero balance. Money is integer cents, days are ISO dates.',
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
  await app.register(async (scope) => {
    denyByDefault(scope, options);
    for (const route of ROUTES) addRoute(scope, route, options);
    addUpload(scope, options);
    addExport(scope, options);
    addOriginals(scope, options);
    addPrints(scope, options);
    addClaimFiles(scope, options);
    addEvents(scope, options);
    addCardRoutes(scope, options, send);
    scope.get('/api/health', { schema: { hide: true }, config: { access: 'open' } }, async () => ({ ok: true }));
    if (options.accounts) addAccounts(scope, options.accounts);
  });
  await addWebApp(app, options.webDir ?? WEB_DIR);
  return app;
}
