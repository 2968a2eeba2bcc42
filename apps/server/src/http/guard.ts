import type { FastifyInstance } from 'fastify';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cache-control': 'no-store',
};

/** What is no page may load and run nothing. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The documentation page brings scripts and styles of its own, all served from here. */
const DOCS_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'; frame-ancestors 'none'";

/** What the web app may do: scripts and requests from here only, styles with this answer's nonce. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** A browser says where a request comes from in two ways; either one from elsewhere is enough to refuse. */
function isCrossSite(headers: Readonly<Record<string, string | string[] | undefined>>, ownOrigin: string): boolean {
  const { origin } = headers;
  if (origin !== undefined && origin !== ownOrigin) return true;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/**
 * Who may ask at all. Without a public address only this machine: the host must be loopback (against DNS rebinding).
 * With one, exactly its host. A page of another origin may not send anything (against cross-site requests), whatever
 * cookies it brings along.
 * @param publicUrl where people reach this server through a proxy that speaks TLS, `https://billing.example.org`.
 */
export function guardRequests(app: FastifyInstance, publicUrl?: URL): void {
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value);
    reply.header('content-security-policy', request.url.startsWith('/api/docs') ? DOCS_POLICY : NOTHING);
    if (publicUrl?.protocol === 'https:') reply.header('strict-transport-security', 'max-age=31536000');
    const { host = '' } = request.headers;
    if (publicUrl ? host !== publicUrl.host : !LOOPBACK.test(host)) {
      const message = publicUrl
        ? `Open Cleanclaim at ${publicUrl.origin}.`
        : 'Cleanclaim answers only to this machine. Start it with --url to serve others.';
      return reply.status(403).send({ code: publicUrl ? 'wrong-host' : 'not-local', message });
    }
    const isLink = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
    if (!isLink && isCrossSite(request.headers, publicUrl?.origin ?? `http://${host}`)) {
      return reply.status(403).send({ code: 'cross-origin', message: 'Requests from other sites are refused.' });
    }
  });
}
