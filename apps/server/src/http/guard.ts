import type { FastifyInstance } from 'fastify';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The documentation page brings scripts and styles of its own, all served from here. */
const DOCS_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'; frame-ancestors 'none'";

/**
 * Until accounts exist only this machine may ask: the host must be loopback (against DNS rebinding), and a page of
 * another origin may not send anything (against cross-site requests).
 */
export function guardRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value);
    if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', DOCS_POLICY);
    const { host = '', origin } = request.headers;
    if (!LOOPBACK.test(host)) {
      return reply
        .status(403)
        .send({ code: 'not-local', message: 'Cleanclaim answers only to this machine until accounts are set up.' });
    }
    if (origin !== undefined && origin !== `http://${host}`) {
      return reply.status(403).send({ code: 'cross-origin', message: 'Requests from other sites are refused.' });
    }
  });
}
