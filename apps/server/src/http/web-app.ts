import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { pagePolicy } from './guard.ts';

/** Where the browser's build is. */
export const WEB_DIR = join(PROJECT_ROOT, 'apps/web/dist');

const NONCE_PLACE = '__CSP_NONCE__';

const NOT_BUILT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cleanclaim</title></head><body>
<h1>Cleanclaim runs, but its pages are not built</h1>
<p>Run <code>npm run build</code> in the project's folder, then start Cleanclaim again. The API is described at <a href="/api/docs">/api/docs</a>.</p>
</body></html>`;

function readIndex(dir: string): string | undefined {
  try {
    return readFileSync(join(dir, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The one page of the web app, with a nonce of its own: styles that the page adds carry it. */
function sendIndex(reply: FastifyReply, dir: string) {
  const nonce = randomBytes(16).toString('base64');
  const page = readIndex(dir);
  return reply
    .status(page === undefined ? 503 : 200)
    .header('content-security-policy', pagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(page?.replaceAll(NONCE_PLACE, nonce) ?? NOT_BUILT);
}

const wantsPage = ({ method, url, headers }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/api(\/|\?|$)/.test(url) &&
  (headers.accept ?? '').includes('text/html');

/**
 * Serves the browser's build: files under their hashed names for good, and the one page for every address that is no
 * file and not of the API.
 * @param dir folder of the build; it may not be there yet.
 */
export async function addWebApp(app: FastifyInstance, dir: string): Promise<void> {
  if (existsSync(dir)) {
    await app.register(fastifyStatic, {
      root: dir,
      index: false,
      cacheControl: false,
      // The page itself is sent with a nonce, never as a file.
      allowedPath: (path) => path !== '/index.html',
      setHeaders: (reply, path) => {
        const isHashed = path.startsWith(join(dir, 'assets/'));
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  // A folder's own address is no file and would be refused.
  app.get('/', { schema: { hide: true } }, (_request, reply) => sendIndex(reply, dir));
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request)
      ? sendIndex(reply, dir)
      : reply.status(404).send({ code: 'not-found', message: 'There is nothing at this address.' }),
  );
}
