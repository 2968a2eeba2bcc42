import { addDays } from '@cleanclaim/billing/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DayView } from '../contract/deposit-views.ts';
import { ENDPOINTS } from '../contract/endpoints.ts';
import { actorFor, everyOperation, sampleInput } from '../testing/every-operation.ts';
import { everyone } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { checkDayClose } from './check-day-close.ts';
import { closeDay } from './close-day.ts';
import { listDayCloses } from './list-day-closes.ts';
import { mustPerform, perform } from './operation.ts';
import { readOriginal } from './read-original.ts';
import { showDay } from './show-day.ts';
import { takePayment } from './take-payment.ts';

let runtime: TestRuntime;
let world: World;
let today: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  world = await makeWorld(runtime, 'north');
  today = runtime.clock.today();
});
afterAll(() => runtime.close());

const as = () => everyone(world.tenantId);
const counted = (view: DayView) =>
  view.receipts
    .filter((one) => one.counted)
    .map(({ method, person, cents }) => ({ method, person, countedCents: cents }));
/** Operations that may post: those that only read, and those whose answer comes from outside, cannot. */
async function changing() {
  const reads = Object.entries(ENDPOINTS).flatMap(([name, { method }]) => (method === 'GET' ? name : []));
  const others = ['set-up-practice', 'close-day', 'train-coding-model', 'fit-coding-model', 'run-assistant-question'];
  const without = new Set([...reads, ...others]);
  const all = await everyOperation();
  return all.filter(({ name }) => !without.has(name) && !/connection|host-key|search|export|^open-|^load-/.test(name));
}

/** Entries of the tenant by posting date. */
async function entriesOn(): Promise<Record<string, number>> {
  const { rows } = await runtime.owner.query<{ day: string; n: number }>(
    'select posting_date::text as day, count(*)::int as n from journal_entry where tenant_id = $1 group by 1',
    [world.tenantId],
  );
  return Object.fromEntries(rows.map(({ day, n }) => [day, n]));
}

test('a day closes only when every drawer is counted, and a difference only with its reason', async () => {
  const view = await mustPerform(runtime, as(), showDay, {});
  expect(view).toMatchObject({ closedThrough: '2019-12-31', closable: true });
  expect(view.receipts).toContainEqual(expect.objectContaining({ method: 'cash', person: 'tester', counted: true }));
  const close = { date: today, seenEntries: view.entries, counts: counted(view) };
  const uncounted = await perform(runtime, as(), closeDay, { ...close, counts: [] });
  expect(uncounted).toMatchObject({
    ok: false,
    code: 'not-counted',
    fields: { 'cash:tester': 'Enter what was counted.' },
  });
  const short = close.counts.map((one) =>
    one.method === 'cash' ? { ...one, countedCents: one.countedCents - 100 } : one,
  );
  expect(await perform(runtime, as(), closeDay, { ...close, counts: short })).toMatchObject({
    fields: { 'cash:tester': 'Say why it differs.' },
  });
  expect(await perform(runtime, as(), closeDay, { ...close, seenEntries: view.entries - 1 })).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await perform(runtime, as(), closeDay, { ...close, date: addDays(today, 1) })).toMatchObject({
    code: 'to-come',
  });
  const explained = short.map((one) => (one.method === 'cash' ? { ...one, why: 'A dollar of change too much.' } : one));
  await mustPerform(runtime, as(), closeDay, { ...close, counts: explained });
  const [latest] = (await mustPerform(runtime, as(), listDayCloses, {})).closes;
  expect(latest).toMatchObject({
    closedDate: today,
    differenceCents: -100,
    entryCount: view.entries,
    closedBy: 'tester',
  });
  expect(await mustPerform(runtime, as(), checkDayClose, { dayCloseId: latest?.id ?? '' })).toEqual({
    unchanged: true,
  });
  const report = await mustPerform(runtime, as(), readOriginal, { sha256: latest?.pdfSha256 ?? '' });
  expect(report.fileName).toBe(`day-close-${today}.pdf`);
  expect(await perform(runtime, as(), closeDay, close)).toMatchObject({ code: 'closed' });
});

describe('after the close', () => {
  test('the database takes no entry of the day from anybody, and no day is opened again', async () => {
    const entry = `insert into journal_entry (tenant_id, id, source_key, kind, posting_date, memo, created_at)
                   values ($1, gen_random_uuid(), 'by hand', 'charge', $2, '', now())`;
    await expect(runtime.owner.query(entry, [world.tenantId, today])).rejects.toThrow(`the day ${today} is closed`);
    const open = 'update ledger_day set closed_through = $2 where tenant_id = $1';
    await expect(runtime.owner.query(open, [world.tenantId, addDays(today, -1)])).rejects.toThrow('not opened again');
    await expect(runtime.owner.query(open, [world.tenantId, null])).rejects.toThrow('not opened again');
  });

  test('whatever operation posts, posts on the next open day', async () => {
    const before = await entriesOn();
    const posted: string[] = [];
    let then = before;
    for (const operation of await changing()) {
      await perform(runtime, actorFor(operation, world), operation, sampleInput(operation, world));
      const now = await entriesOn();
      for (const day of Object.keys(before)) expect(now[day], `${operation.name} posted on ${day}`).toBe(before[day]);
      if (JSON.stringify(then) !== JSON.stringify(now)) posted.push(operation.name);
      then = now;
    }
    expect(posted).toEqual(expect.arrayContaining(['apply-held-payment', 'split-claim', 'take-payment', 'void-claim']));
    expect(Object.keys(then).filter((day) => !(day in before))).toEqual([addDays(today, 1)]);
  }, 120_000);

  test('a close and a posting at the same moment: the entry is among those counted, or on the next day', async () => {
    const tomorrow = addDays(today, 1);
    runtime.clock.moveTo(tomorrow);
    const view = await mustPerform(runtime, as(), showDay, {});
    const close = { date: tomorrow, seenEntries: view.entries, counts: counted(view) };
    const pay = { patientId: world.patientId, receiptNumber: 'DE-RACE', method: 'cash' as const, paidCents: 100 };
    const [closed, paid] = await Promise.all([
      perform(runtime, as(), closeDay, close),
      perform(runtime, as(), takePayment, pay),
    ]);
    expect(paid.ok).toBe(true);
    const { rows } = await runtime.owner.query<{ day: string }>(
      `select posting_date::text as day from journal_entry where tenant_id = $1 and source_key = 'patient-payment:DE-RACE'`,
      [world.tenantId],
    );
    if (closed.ok) expect(rows).toEqual([{ day: addDays(tomorrow, 1) }]);
    else expect([closed.code, rows[0]?.day]).toEqual(['changed-meanwhile', tomorrow]);
  });
});
