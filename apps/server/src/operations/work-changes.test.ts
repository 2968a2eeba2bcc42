import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyone, receiveVisits, setUpTenant, snapshot } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { assignWork } from './assign-work.ts';
import { noteWork } from './note-work.ts';
import { type Actor, mustPerform, perform } from './operation.ts';
import { resolveWork } from './resolve-work.ts';
import { showWork } from './show-work.ts';
import { snoozeWork } from './snooze-work.ts';

let runtime: TestRuntime;
let tenantId: string;
let actor: Actor;
/** Three open items, one a claim. */
let items: string[];
let practices = 0;

beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  runtime.clock.moveTo(TODAY);
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
  actor = { ...everyone(tenantId), name: 'Dana Biller' };
  const held = { payer_id: 'SMT22', payer_name: 'Summit Commercial', date_of_service: '2026-06-15' };
  await receiveVisits(runtime, tenantId, [
    { mrn: 'K1', ...held },
    { mrn: 'K2', ...held },
    { mrn: 'K3', ...held },
  ]);
  // Beside the work of the held claims, which must not be closed while they are held.
  const { rows } = await runtime.owner.query<{ id: string }>(
    `insert into work_item (tenant_id, id, work_key, kind, claim_id, patient_id, title, reason, amount_cents, deadline_date, work_status, raised_at)
     select tenant_id, gen_random_uuid(), 'check-coverage:' || id, 'check-coverage', id, patient_id, 'Look for other coverage', 'The payer asks.', 0, '2027-11-05', 'open', now()
       from claim where tenant_id = $1 returning id`,
    [tenantId],
  );
  items = rows.map((row) => row.id).sort();
  expect(items).toHaveLength(3);
});

const [first, second] = [() => items[0] ?? '', () => items[1] ?? ''];
const show = (workItemId: string) => mustPerform(runtime, actor, showWork, { workItemId });
const resolve = (workItemIds: string[]) =>
  perform(runtime, actor, resolveWork, { workItemIds, resolution: 'Called the payer.' });

async function addMember(state = 'active', roles = ['biller']): Promise<string> {
  const id = runtime.newId();
  await runtime.owner.query(
    `insert into tenant_member (tenant_id, id, name, email, roles, member_state, invited_at)
     values ($1, $2, 'Robin Vale', $3, $4, $5, now())`,
    [tenantId, id, `${id}@example.test`, roles, state],
  );
  return id;
}

describe('closing work', () => {
  test('closes all that was chosen, each with a note and an audit event', async () => {
    expect(await resolve([...items, first()])).toEqual({ ok: true, value: { changed: 3 } });
    const view = await show(second());
    expect(view).toMatchObject({
      resolution: 'Called the payer.',
      doneBy: 'Dana Biller',
      item: { workStatus: 'done' },
    });
    expect(view.notes).toEqual([
      expect.objectContaining({ kind: 'resolved', author: 'Dana Biller', text: 'Called the payer.' }),
    ]);
    const { rows } = await runtime.owner.query(
      `select subject_id, patient_id from audit_event where tenant_id = $1 and operation = 'resolve-work' order by subject_id`,
      [tenantId],
    );
    expect(rows.map((row) => row.subject_id)).toEqual(items);
    expect(rows.every((row) => row.patient_id)).toBe(true);
  });

  test('is refused as a whole when one of them is done, and says how many', async () => {
    await resolve([first()]);
    const before = await snapshot(runtime, tenantId);
    expect(await resolve(items)).toEqual({
      ok: false,
      code: 'already-done',
      message: expect.stringMatching(/^1 of 3 items are done already/),
    });
    expect(await snapshot(runtime, tenantId)).toEqual(before);
  });

  test('of two people at once succeeds for one', async () => {
    const outcomes = await Promise.all([resolve(items), resolve(items.toReversed())]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code)).sort()).toEqual(['already-done', 'done']);
  });

  test('needs to say what was done', async () => {
    const outcome = await perform(runtime, actor, resolveWork, { workItemIds: items, resolution: '  ' });
    expect(outcome).toMatchObject({
      ok: false,
      code: 'bad-input',
      fields: { resolution: 'Say what was done about it.' },
    });
  });
});

describe('assigning work', () => {
  test('gives it to a colleague and back to everyone, and the notes tell', async () => {
    const assigneeId = await addMember();
    await mustPerform(runtime, actor, assignWork, { workItemIds: items, assigneeId });
    expect((await show(first())).item).toMatchObject({ assigneeId, assigneeName: 'Robin Vale' });
    await mustPerform(runtime, actor, assignWork, { workItemIds: [first()], assigneeId: null });
    const { item, notes } = await show(first());
    expect(item).toMatchObject({ assigneeId: null, assigneeName: '' });
    expect(notes.map((note) => note.text)).toEqual(['Assigned to Robin Vale.', 'Given back to everyone.']);
  });

  test.each([
    ['who was disabled', 'disabled', ['biller'], 'not-active'],
    ['who has not signed in yet', 'invited', ['biller'], 'not-active'],
    ['who may only read', 'active', ['auditor'], 'reads-only'],
  ])('to someone %s is refused', async (_who, state, roles, code) => {
    const assigneeId = await addMember(state, roles);
    expect(await perform(runtime, actor, assignWork, { workItemIds: items, assigneeId })).toMatchObject({ code });
    expect((await show(first())).item.assigneeId).toBeNull();
  });

  test('to someone of another practice is refused as to nobody', async () => {
    const assigneeId = await addMember();
    const other = await setUpTenant(runtime, `other-${practices}`);
    await runtime.owner.query('update tenant_member set tenant_id = $1 where id = $2', [other, assigneeId]);
    const outcome = await perform(runtime, actor, assignWork, { workItemIds: items, assigneeId });
    expect(outcome).toMatchObject({ code: 'not-found', message: 'There is no such colleague.' });
  });
});

describe('putting work aside', () => {
  const snooze = (until: string) => perform(runtime, actor, snoozeWork, { workItemIds: items, until });

  test('keeps the deadline and tells until when', async () => {
    const { deadlineDate } = (await show(first())).item;
    expect(await snooze('2027-11-02')).toEqual({ ok: true, value: { changed: 3 } });
    const { item, notes } = await show(first());
    expect(item).toMatchObject({ snoozedUntil: '2027-11-02', deadlineDate, version: 2 });
    expect(notes.at(-1)).toMatchObject({ kind: 'snoozed', text: 'Put aside until 2027-11-02.' });
  });

  test.each([
    ['today', TODAY, 'not-later'],
    ['a day that is over', '2026-11-01', 'not-later'],
    ['more than a year', '2027-11-03', 'too-late'],
  ])('until %s is refused', async (_when, until, code) => {
    expect(await snooze(until)).toMatchObject({ ok: false, code });
    expect((await show(first())).item.snoozedUntil).toBeNull();
  });
});

describe('notes', () => {
  test('stand in the order they were written, on done items too', async () => {
    const note = (text: string) => mustPerform(runtime, actor, noteWork, { workItemId: first(), note: text });
    await note('Left a message.');
    await resolve([first()]);
    const { noteId } = await note('They called back.');
    const { notes } = await show(first());
    expect(notes.map((one) => one.text)).toEqual(['Left a message.', 'Called the payer.', 'They called back.']);
    expect(notes.at(-1)?.id).toBe(noteId);
  });
});

test('items of another practice are not there, and nothing of the own ones changes with them', async () => {
  const foreign = items;
  actor = everyone(await setUpTenant(runtime, `stranger-${practices}`));
  expect(await resolve(foreign)).toMatchObject({ ok: false, code: 'not-found' });
  for (const op of [showWork, noteWork])
    expect(
      await perform(runtime, actor, op as typeof showWork, { workItemId: foreign[0], note: 'Mine now.' }),
    ).toMatchObject({
      code: 'not-found',
    });
});
