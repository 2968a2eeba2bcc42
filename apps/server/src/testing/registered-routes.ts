import type { FastifyInstance } from 'fastify';

const shape = (url: string) => url.replace(/:\w+(\|:\w+)*/g, ':');

/** A route whatever its parameters are called: `POST /api/claims/:/correction`. */
export function routeShape(method: string, url: string): string {
  return `${method} ${shape(url)}`;
}

/** Every route of the API, without the HEAD beside each GET and without its own page. */
export function registeredRoutes(app: FastifyInstance): string[] {
  const path: string[] = [];
  const routes: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const found = /^([│ ]*)[├└]── (\S+)(?: \(([^)]+)\))?/.exec(line);
    if (!found) continue;
    const [, indent = '', part = '', methods = ''] = found;
    path.splice(indent.length / 4, Number.POSITIVE_INFINITY, part);
    const url = path.join('');
    if (!url.startsWith('/api/') || url.startsWith('/api/docs')) continue;
    for (const method of methods.split(', ')) if (method && method !== 'HEAD') routes.push(routeShape(method, url));
  }
  return routes.sort();
}
