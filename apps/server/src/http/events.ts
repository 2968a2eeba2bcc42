import { PassThrough } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../operations/operation.ts';
import { Refusal } from '../operations/operation.ts';
import { type ChangeFeed, openChangeFeed } from './change-feed.ts';
import type { RouteOptions } from './route-options.ts';

/** How often what is done; tests go faster. */
export interface Pace {
  pollMs: number;
  heartbeatMs: number;
  recheckMs: number;
}
const PACE: Pace = { pollMs: 1000, heartbeatMs: 15_000, recheckMs: 60_000 };

/** Open streams; a browser has one a tab. */
const MAX_STREAMS = 1000;
const MAX_STREAMS_PER_PERSON = 12;
/** Bytes that wait for a browser that does not read; it is let go and comes back by itself. */
const MAX_WAITING_BYTES = 64 * 1024;

const personOf = (actor: Actor) => `${actor.tenantId} ${actor.memberId ?? actor.name}`;

function checkRoom(streams: ReadonlyMap<PassThrough, string>, actor: Actor): void {
  if (actor.roles.length === 0) throw new Refusal('not-allowed', 'You have no role here. Ask a manager.');
  const person = personOf(actor);
  const own = [...streams.values()].filter((one) => one === person).length;
  if (own >= MAX_STREAMS_PER_PERSON || streams.size >= MAX_STREAMS) {
    throw new Refusal('too-many-windows', 'Too many windows are open. Close some; this one shows no news by itself.');
  }
}

/** Where the browser was when it lost the connection; undefined at first, NaN for what is no place. */
function lastEventId(request: FastifyRequest): number | undefined {
  const header = request.headers['last-event-id'];
  if (header === undefined || header === '') return undefined;
  return /^\d{1,15}$/.test(String(header)) ? Number(header) : Number.NaN;
}

/** Ends the stream once the session behind it has ended, or has become another person's or practice's. */
function watchSession(check: () => Promise<Actor>, person: string, log: FastifyBaseLogger, end: () => void) {
  return async () => {
    try {
      if (personOf(await check()) !== person) end();
    } catch (error) {
      if (!(error instanceof Refusal)) log.error({ kind: (error as Error).name }, 'a session could not be checked');
      end();
    }
  };
}

interface Streams {
  feed: ChangeFeed;
  open: Map<PassThrough, string>;
  pace: Pace;
}

interface Listening {
  actor: Actor;
  after: number;
  check(): Promise<Actor>;
  log: FastifyBaseLogger;
}

function openStream({ feed, open, pace }: Streams, { actor, after, check, log }: Listening): PassThrough {
  const stream = new PassThrough();
  const write = (text: string) => {
    if (stream.writableLength > MAX_WAITING_BYTES) stream.destroy();
    else if (stream.writable) stream.write(text);
  };
  const end = () => stream.end();
  open.set(stream, personOf(actor));
  // An id without an event is kept by the browser and shown to nobody: from here it goes on when it comes back.
  write(Number.isNaN(after) ? 'retry: 3000\n\n' : `retry: 3000\nid: ${after}\n\n`);
  const leave = feed.join(actor.tenantId, after, write);
  const heartbeat = setInterval(() => write(':\n\n'), pace.heartbeatMs);
  const recheck = setInterval(watchSession(check, personOf(actor), log, end), pace.recheckMs);
  stream.on('close', () => {
    clearInterval(heartbeat);
    clearInterval(recheck);
    leave();
    open.delete(stream);
  });
  return stream;
}

/**
 * Tells each signed-in browser what kinds of things have changed in its practice, so that screens ask anew; never what
 * they hold. `event: change` carries a `ChangeEvent`; `event: reset` says that too much has happened since the browser
 * last listened: ask for everything again. Listening is no activity of the person: it does not put off the logoff.
 */
export function addEvents(app: FastifyInstance, { runtime, actorOf }: RouteOptions, pace: Pace = PACE): void {
  const open = new Map<PassThrough, string>();
  const onError = (error: unknown) =>
    app.log.error({ kind: (error as Error).name }, 'changes could not be read; tried again');
  const feed = openChangeFeed(runtime.db, pace.pollMs, onError);
  app.get('/api/events', { schema: { hide: true } }, async (request, reply) => {
    const actor = await actorOf(request);
    const after = lastEventId(request) ?? (await feed.head(actor.tenantId));
    checkRoom(open, actor);
    const stream = openStream({ feed, open, pace }, { actor, after, check: () => actorOf(request), log: request.log });
    return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream);
  });
  // Before the server waits for its connections to end: these would never.
  app.addHook('preClose', async () => {
    for (const stream of open.keys()) stream.end();
  });
}
