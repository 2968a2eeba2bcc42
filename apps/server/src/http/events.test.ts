import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChangeEvent } from '../contract/views.ts';
import { noteWork } from '../operations/note-work.ts';
import { type Actor, mustPerform, Refusal } from '../operations/operation.ts';
import { showWork } from '../operations/show-work.ts';
import { snoozeWork } from '../operations/snooze-work.ts';
import { everyone } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { addEvents, type Pace } from './events.ts';

let runtime: TestRuntime;
let north: World;
let south: World;
let app: FastifyInstance | undefined;
/** Throws once the session has ended. */
let actorOf: () => Promise<Actor>;
const streams: AbortController[] = [];

beforeAll(async () => {
  runtime = await openTestRuntime();
  north = await makeWorld(runtime, 'north');
  south = await makeWorld(runtime, 'south');
});
afterAll(() => runtime.close());
beforeEach(() => {
  actorOf = async () => everyone(north.tenantId);
});
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.abort();
  await app?.close();
  app = undefined;
});

async function listen(pace: Partial<Pace> = {}): Promise<string> {
  // A refused stream leaves its connection open for as long as Fastify keeps idle ones, 72 s.
  app = Fastify({ forceCloseConnections: true });
  app.setErrorHandler((error, _request, reply) =>
    reply.status(error instanceof Refusal ? 403 : 500).send({ code: (error as { code?: string }).code }),
  );
  const often = { pollMs: 5, heartbeatMs: 60_000, recheckMs: 60_000, ...pace };
  addEvents(app, { runtime, actorOf: () => actorOf() }, often);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Follows the stream block by block; `next` waits for the first one that fits, and throws when the stream ends before. */
async function follow(address: string, lastEventId?: number | string) {
  const controller = new AbortController();
  streams.push(controller);
  const response = await fetch(`${address}/api/events`, {
    signal: controller.signal,
    headers: lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) },
  });
  const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
  let text = '';
  const seen: string[] = [];
  const next = async (fits: (block: string) => boolean): Promise<string> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        seen.push(block);
        if (fits(block)) return block;
      } else {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) throw new Error('the stream has ended');
        text += chunk.value;
      }
    }
  };
  const change = async (operation: string): Promise<ChangeEvent> => {
    const block = await next((one) => one.includes(`"operation":"${operation}"`));
    return JSON.parse(block.split('data: ')[1] ?? '');
  };
  return { response, seen, next, change, stop: () => controller.abort() };
}

const note = (world: World) =>
  mustPerform(runtime, everyone(world.tenantId), noteWork, { workItemId: world.workItemId, note: 'Secret of W4.' });
const snooze = (world: World) =>
  mustPerform(runtime, everyone(world.tenantId), snoozeWork, { workItemIds: [world.workItemId], until: '2026-12-01' });
const idOf = (block: string) => Number(/^id: (\d+)$/m.exec(block)?.[1]);

describe('a browser that listens', () => {
  test('hears of a change by its kind, and of nothing that it holds', async () => {
    const stream = await follow(await listen());
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    await note(north);
    const change = await stream.change('note-work');
    expect(change).toEqual({
      sequence: expect.any(Number),
      operation: 'note-work',
      subjectKinds: ['work-item'],
    });
    expect(stream.seen.join()).not.toMatch(/Secret|W4/);
    expect(stream.seen.join()).not.toContain(north.workItemId);
  });

  test('hears nothing of reads', async () => {
    const stream = await follow(await listen());
    await mustPerform(runtime, everyone(north.tenantId), showWork, { workItemId: north.workItemId });
    await note(north);
    await stream.change('note-work');
    expect(stream.seen.join()).not.toContain('show-work');
  });

  test('hears nothing of another practice', async () => {
    const stream = await follow(await listen());
    await snooze(south);
    await note(north);
    await stream.change('note-work');
    expect(stream.seen.join()).not.toContain('snooze-work');
  });

  test('hears what the others hear', async () => {
    const address = await listen();
    const both = await Promise.all([follow(address), follow(address)]);
    await note(north);
    const [one, other] = await Promise.all(both.map((stream) => stream.change('note-work')));
    expect(one).toEqual(other);
  });

  test('is kept awake while nothing happens', async () => {
    const stream = await follow(await listen({ heartbeatMs: 5 }));
    expect(await stream.next((block) => block === ':')).toBe(':');
  });
});

describe('a browser that comes back', () => {
  test('goes on where it was, with one event an operation', async () => {
    const address = await listen();
    const first = await follow(address);
    const start = idOf(await first.next((block) => block.includes('id: ')));
    first.stop();
    await note(north);
    await note(north);
    await snooze(north);
    const second = await follow(address, start);
    const noted = await second.change('note-work');
    const snoozed = await second.change('snooze-work');
    expect([noted.sequence, snoozed.sequence]).toEqual([start + 2, start + 3]);
    expect(second.seen.filter((block) => block.includes('note-work'))).toHaveLength(1);
    const third = await follow(address, noted.sequence);
    await third.change('snooze-work');
    expect(third.seen.join()).not.toContain('note-work');
  });

  test.each([
    ['from before too much', -10_001],
    ['from a future that is no more', 1000],
    ['from nowhere', 'the moon'],
  ])('%s is told to ask for everything again, and then goes on', async (_where, place) => {
    const { rows } = await runtime.owner.query('select sequence from audit_head where tenant_id = $1', [
      north.tenantId,
    ]);
    const head = Number(rows[0].sequence);
    if (typeof place === 'number' && place < 0) {
      // As if the practice had a long history.
      await runtime.owner.query('update audit_head set sequence = sequence + 20000 where tenant_id = $1', [
        north.tenantId,
      ]);
    }
    const lastEventId = typeof place === 'number' ? (place < 0 ? head : head + place) : place;
    const stream = await follow(await listen(), lastEventId);
    await stream.next((block) => block.includes('event: reset'));
    await note(north);
    await stream.change('note-work');
  });
});

describe('a stream ends', () => {
  test('when the session behind it has ended', async () => {
    const stream = await follow(await listen({ recheckMs: 5 }));
    actorOf = () => Promise.reject(new Refusal('not-signed-in', 'Sign in.'));
    await expect(stream.next(() => false)).rejects.toThrow('the stream has ended');
  });

  test('when the session has become that of another practice', async () => {
    const stream = await follow(await listen({ recheckMs: 5 }));
    actorOf = async () => everyone(south.tenantId);
    await expect(stream.next(() => false)).rejects.toThrow('the stream has ended');
  });

  test('when the server closes, which does not wait for it', async () => {
    const stream = await follow(await listen());
    await app?.close();
    await expect(stream.next(() => false)).rejects.toThrow('the stream has ended');
  });
});

describe('a stream is refused', () => {
  test('to somebody who is not signed in', async () => {
    actorOf = () => Promise.reject(new Refusal('not-signed-in', 'Sign in.'));
    const { response } = await follow(await listen());
    expect([response.status, await response.json()]).toEqual([403, { code: 'not-signed-in' }]);
  });

  test('to somebody without a role', async () => {
    actorOf = async () => ({ ...everyone(north.tenantId), roles: [] });
    expect((await follow(await listen())).response.status).toBe(403);
  });

  test('to a thirteenth window of one person, but not to a colleague; a closed one makes room', async () => {
    const address = await listen();
    const open = await Promise.all(Array.from({ length: 12 }, () => follow(address)));
    expect(open.map((stream) => stream.response.status)).toEqual(Array.from({ length: 12 }, () => 200));
    const refused = await follow(address);
    expect([refused.response.status, await refused.response.json()]).toEqual([403, { code: 'too-many-windows' }]);
    const own = actorOf;
    actorOf = async () => ({ ...everyone(north.tenantId), name: 'a colleague' });
    expect((await follow(address)).response.status).toBe(200);
    actorOf = own;
    open[0]?.stop();
    await expect.poll(async () => (await follow(address)).response.status).toBe(200);
  });
});
