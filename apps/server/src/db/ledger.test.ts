import { cents } from '@cleanclaim/billing/kernel';
import type { EntryDraft } from '@cleanclaim/billing/ledger';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveEntries } from '../operations/journal.ts';
import type { OperationContext } from '../operations/operation.ts';
import { dayOf } from '../platform/clock.ts';
import { setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { inTenant, type Tx } from './connect.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
});
afterAll(() => runtime.close());

const inPractice = <T>(work: (tx: Tx) => Promise<T>) => inTenant(runtime.db, tenantId, work);

test('a moment falls on the day of the practice, whatever the database server is set to', async () => {
  const dayIn = (timeZone: string) =>
    inTenant(
      runtime.db,
      tenantId,
      (tx) => sql<{ day: string }>`select '2026-03-01T02:00:00Z'::timestamptz::date as day`.execute(tx),
      '',
      timeZone,
    );
  expect((await dayIn('America/Chicago')).rows).toEqual([{ day: '2026-02-28' }]);
  expect((await dayIn('UTC')).rows).toEqual([{ day: '2026-03-01' }]);
  expect(dayOf(new Date(2026, 1, 28, 23, 59))).toBe('2026-02-28');
});

async function addEntry(tx: Tx, sourceKey: string): Promise<string> {
  const id = runtime.newId();
  await tx
    .insertInto('journal_entry')
    .values({
      tenant_id: tenantId,
      id,
      source_key: sourceKey,
      kind: 'charge',
      posting_date: TODAY,
      memo: 'A test',
      created_at: new Date(TODAY),
    })
    .execute();
  return id;
}

const line = (entryId: string, lineNumber: number, amount: number) => ({
  tenant_id: tenantId,
  entry_id: entryId,
  line_number: lineNumber,
  account: lineNumber % 2 ? ('payer-ar' as const) : ('revenue' as const),
  cents: amount,
  memo: 'A test',
});

const addLines = (tx: Tx, rows: ReturnType<typeof line>[]) => tx.insertInto('journal_line').values(rows).execute();

async function saveBalanced(sourceKey: string): Promise<string> {
  return inPractice(async (tx) => {
    const id = await addEntry(tx, sourceKey);
    await addLines(tx, [line(id, 1, 500), line(id, 2, -500)]);
    return id;
  });
}

const entryCount = () =>
  inPractice(
    async (tx) => (await sql<{ n: number }>`select count(*)::int as n from journal_entry`.execute(tx)).rows[0]?.n,
  );

test('a balanced entry is kept', async () => {
  const id = await saveBalanced('balanced');
  const lines = await inPractice((tx) =>
    tx.selectFrom('journal_line').select('cents').where('entry_id', '=', id).orderBy('line_number').execute(),
  );
  expect(lines.map((row) => row.cents)).toEqual([500, -500]);
});

describe('the database refuses', () => {
  /** The work must fail with this message and leave no entry behind. */
  async function refused(work: (tx: Tx) => Promise<unknown>, message: RegExp): Promise<void> {
    const before = await entryCount();
    await expect(inPractice(work)).rejects.toThrow(message);
    expect(await entryCount()).toBe(before);
  }

  test('an entry that is a cent out of balance', () =>
    refused(async (tx) => {
      const id = await addEntry(tx, 'unbalanced');
      await addLines(tx, [line(id, 1, 500), line(id, 2, -499)]);
    }, /out of balance by 1 cents/));

  test('two entries in one statement of which one is out of balance, although together they add up to zero', () =>
    refused(async (tx) => {
      const first = await addEntry(tx, 'pair-1');
      const second = await addEntry(tx, 'pair-2');
      await addLines(tx, [line(first, 1, 500), line(first, 2, -400), line(second, 1, 300), line(second, 2, -400)]);
    }, /out of balance/));

  test('an entry without lines, when its transaction ends', () =>
    refused((tx) => addEntry(tx, 'bare'), /has no lines/));

  test('lines that come later to an entry that has its lines, even if they balance', async () => {
    const id = await saveBalanced('complete');
    await refused((tx) => addLines(tx, [line(id, 3, 100), line(id, 4, -100)]), /already has its lines/);
  });

  test('lines of one entry in two statements of one transaction', () =>
    refused(async (tx) => {
      const id = await addEntry(tx, 'halves');
      await addLines(tx, [line(id, 1, 500), line(id, 2, -500)]);
      await addLines(tx, [line(id, 3, 100), line(id, 4, -100)]);
    }, /already has its lines/));

  test('lines of an entry that does not exist, and a line of a claim that does not', async () => {
    const nowhere = runtime.newId();
    await refused(
      (tx) => addLines(tx, [line(nowhere, 1, 500), line(nowhere, 2, -500)]),
      /there is no entry .* for its lines/,
    );
    await refused(async (tx) => {
      const id = await addEntry(tx, 'no-claim');
      const lines = [{ ...line(id, 1, 500), claim_id: nowhere }, line(id, 2, -500)];
      await tx.insertInto('journal_line').values(lines).execute();
    }, /there is no claim .* for its lines/);
  });

  test('a line of zero cents, and an account that it does not know', async () => {
    await refused(async (tx) => {
      const id = await addEntry(tx, 'zero');
      await addLines(tx, [line(id, 1, 0)]);
    }, /journal_line_cents_check/);
    await refused(async (tx) => {
      const id = await addEntry(tx, 'account');
      await addLines(tx, [{ ...line(id, 1, 5), account: 'suspense' as 'revenue' }, line(id, 2, -5)]);
    }, /journal_line_account_check/);
  });

  test('the same fact twice', async () => {
    await saveBalanced('fact');
    await expect(saveBalanced('fact')).rejects.toThrow(/journal_entry_tenant_id_source_key_key/);
  });

  test('changing and deleting entries and lines', async () => {
    await saveBalanced('stays');
    for (const statement of [
      `update journal_entry set memo = 'another'`,
      'update journal_line set cents = cents * 2',
      'delete from journal_line',
      'delete from journal_entry',
      'truncate journal_line',
      'alter table journal_line disable trigger all',
    ])
      await expect(
        inPractice((tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/permission denied|must be owner/);
  });
});

test('what the ledger names stays, whoever asks: entries, claims and the place of a line', async () => {
  const id = await saveBalanced('named');
  for (const statement of [
    `delete from journal_entry where id = '${id}'`,
    `update journal_entry set id = gen_random_uuid() where id = '${id}'`,
    `update journal_line set entry_id = gen_random_uuid() where entry_id = '${id}'`,
    `update journal_line set claim_id = gen_random_uuid() where entry_id = '${id}'`,
    'truncate journal_entry',
    'truncate claim cascade',
  ])
    await expect(runtime.owner.query(statement), statement).rejects.toThrow(/the ledger names its rows/);
});

test('the same fact may be posted in two practices: keys are of the tenant', async () => {
  await saveBalanced('shared fact');
  const other = await setUpTenant(runtime, 'other');
  await inTenant(runtime.db, other, async (tx) => {
    const id = runtime.newId();
    const entry = {
      tenant_id: other,
      id,
      source_key: 'shared fact',
      kind: 'charge',
      posting_date: TODAY,
      memo: 'A test',
      created_at: new Date(TODAY),
    };
    await tx.insertInto('journal_entry').values(entry).execute();
    await tx
      .insertInto('journal_line')
      .values([
        { ...line(id, 1, 5), tenant_id: other },
        { ...line(id, 2, -5), tenant_id: other },
      ])
      .execute();
  });
});

test('many entries are saved in several statements, each of whole entries', async () => {
  const drafts: EntryDraft[] = Array.from({ length: 1600 }, (_, i) => ({
    kind: 'charge',
    sourceKey: `many:${i}`,
    postingDate: TODAY,
    memo: 'One of many',
    lines: [
      { account: 'payer-ar', cents: cents(100 + i), memo: 'a' },
      { account: 'revenue', cents: cents(-100), memo: 'b' },
      { account: 'revenue', cents: cents(-i || -1), memo: 'c' },
      ...(i === 0 ? [{ account: 'payer-ar' as const, cents: cents(1), memo: 'd' }] : []),
    ],
  }));
  await inPractice((tx) =>
    saveEntries({ tx, tenantId, now: new Date(TODAY), newId: runtime.newId } as OperationContext, drafts),
  );
  const { rows } = await inPractice((tx) =>
    sql<{ entries: number; lines: number; off: number }>`
      select count(distinct entry_id)::int as entries, count(*)::int as lines, sum(cents)::int as off
        from journal_line l join journal_entry e on e.id = l.entry_id where source_key like 'many:%'`.execute(tx),
  );
  expect(rows[0]).toEqual({ entries: 1600, lines: 4801, off: 0 });
});
