import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTenants } from '../db/connect.ts';
import { checkBooks, type Invariants } from '../operations/check-books.ts';
import { mustPerform } from '../operations/operation.ts';
import { openDataHome } from '../platform/data-home.ts';
import { SAMPLE_CHARTS } from '../sample/sample-practice.ts';
import { everyone } from '../testing/practice.ts';
import { openTestDatabase, openTestRuntime } from '../testing/test-runtime.ts';
import type { DemoReport } from './demo-report.ts';
import { runDemo } from './run-demo.ts';

let dir: string;
let database: Awaited<ReturnType<typeof openTestDatabase>>;
let report: DemoReport;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'cleanclaim-demo-test-'));
  database = await openTestDatabase();
  const home = openDataHome(dir);
  report = await runDemo({ home, databaseUrl: database.ownerUrl, seed: 1, durable: false, progress: () => {} });
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

interface Story {
  file: string;
  mrn: string | null;
  dateOfService: string | null;
  story: string;
  problem?: string;
  memberEnding?: string;
}

/** What became of one visit. */
interface Visit {
  billing_status: string;
  claim_status: string | null;
  events: string[];
  outcomes: string[];
  work: string[];
  questions: string[];
  statements: number;
  paid: number | null;
  last_name: string;
  /** A person gave the payment to this claim. */
  byPerson: boolean;
}

const VISITS = `
  select n.billing_status, c.claim_status, p.last_name,
         array(select event from claim_event e where e.claim_id = c.id order by e.id) as events,
         array(select outcome from claim_payment e where e.claim_id = c.id order by e.id) as outcomes,
         array(select kind from work_item e where e.claim_id = c.id or e.encounter_id = n.id order by e.id) as work,
         array(select question_status from code_question e where e.encounter_id = n.id) as questions,
         exists (select from claim_payment e where e.claim_id = c.id and e.applied_by_person) as "byPerson",
         (select count(*)::int from statement s where s.patient_id = p.id) as statements,
         (select sum(paid_cents)::int from claim_payment e where e.claim_id = c.id) as paid
    from patient p join encounter n on n.patient_id = p.id left join claim c on c.encounter_id = n.id and c.payer_sequence = 'P'
   where p.mrn = $1 and n.date_of_service = $2`;

const stories: Story[] = JSON.parse(readFileSync(join(SAMPLE_CHARTS, 'stories.json'), 'utf8'));

/** What each story promises, as facts of the visit. */
const PROMISES: Readonly<Record<string, (visit: Visit, story: Story) => void>> = {
  paid: (visit) => {
    expect(visit.outcomes).toContain('paid');
    expect(visit.paid).toBeGreaterThan(0);
    expect(visit.events.slice(0, 5)).toEqual(['built-clean', 'batched', 'delivered', 'received', 'accepted']);
    expect(['closed', 'patient-due']).toContain(visit.claim_status);
  },
  'paid-twice': (visit) => {
    // What came too much is the payer's: a person sends it back.
    expect([visit.claim_status, visit.outcomes.length]).toEqual(['paid', 2]);
    expect(visit.work).toContain('credit-balance');
  },
  'patient-due': (visit) => {
    expect([visit.paid, visit.statements]).toEqual([0, 1]);
    expect(visit.events).toContain('patient-due');
  },
  denied: (visit) => {
    expect(visit.outcomes[0]).toBe('denied');
    expect(visit.work).toContain('denial');
  },
  rejected: (visit) => {
    expect(visit.events.slice(0, 5)).toEqual(['built-clean', 'batched', 'delivered', 'received', 'rejected']);
    expect(visit.work).toContain('rejection');
  },
  silent: (visit) => {
    // The payer is asked (276), and does not find the claim (277): a person sends it again.
    expect(visit.events.slice(-2)).toEqual(['status-asked', 'status-answered']);
    expect([visit.claim_status, visit.outcomes, visit.work]).toEqual(['accepted', [], ['status-answer']]);
  },
  exception: (visit, story) => {
    if (story.memberEnding === 'B') expect([visit.claim_status, visit.outcomes]).toEqual(['accepted', ['unbalanced']]);
    // Unmatched money waits until the poster gives it to its claim.
    else expect([visit.outcomes, visit.byPerson]).toEqual([['paid'], true]);
  },
  duplicate: (visit) => {
    expect(visit.events.filter((event) => event === 'built-clean')).toHaveLength(1);
  },
  held: (visit) => {
    const stopped =
      visit.events[0] === 'built-held' || visit.questions.length > 0 || visit.billing_status === 'blocked';
    expect(stopped).toBe(true);
  },
  'code-question': (visit) => {
    expect(visit.questions.length).toBeGreaterThan(0);
  },
  'self-pay': (visit) => {
    expect([visit.billing_status, visit.claim_status, visit.statements]).toEqual(['self-pay', null, 1]);
  },
  'hostile-text': (visit) => {
    expect(visit.last_name).toMatch(/<b>|\*Neil~|^=/);
    expect(visit.claim_status).not.toBeNull();
  },
};

test('every invariant of the books is zero, and no job failed', () => {
  expect(report.invariants).toEqual({
    unbalancedEntries: 0,
    unbalancedRemittances: 0,
    lostClaims: 0,
    doublePosted: 0,
    unexplainedCents: 0,
  });
  expect([report.failures, report.failedJobs]).toEqual([[], 0]);
});

describe('the story of', () => {
  const visits = stories.filter((story) => story.mrn && story.dateOfService);
  test.each(visits)('$mrn on $dateOfService: $story', async (story) => {
    const { rows } = await database.owner.query<Visit>(VISITS, [story.mrn, story.dateOfService]);
    expect(rows, 'one visit, billed once').toHaveLength(1);
    const [visit] = rows;
    const promise = PROMISES[story.story];
    if (!visit || !promise) throw new Error(`no promise is known for the story "${story.story}"`);
    promise(visit, story);
  });

  test('a patient without a visit: known, and nothing is billed', async () => {
    const [story] = stories.filter((one) => one.story === 'patient-only');
    const { rows } = await database.owner.query(
      `select reading, summary->'visits'->>'none' as without from received_file where file_name = $1`,
      [story?.file],
    );
    expect(rows).toEqual([{ reading: 'read', without: '1' }]);
  });

  test('a bad row: refused alone, and before a person', async () => {
    const [story] = stories.filter((one) => one.story === 'fault');
    const { rows } = await database.owner.query(
      `select reading, jsonb_array_length(faults) as faults,
              (select count(*)::int from work_item w where w.kind = 'chart-unreadable' and w.work_key like 'chart-fault:' || f.id || ':%') as work
         from received_file f where file_name = $1`,
      [story?.file],
    );
    expect(rows[0].reading).toBe('read');
    expect(rows[0].faults).toBeGreaterThan(0);
    expect(rows[0].work).toBe(rows[0].faults);
  });
});

test('every chart that cannot be read is counted and has its item of work', async () => {
  const { rows } = await database.owner.query(
    `select count(*)::int as n from received_file f where kind = 'chart' and reading = 'refused'
        and exists (select from work_item w where w.work_key like 'chart-fault:' || f.id || ':%')`,
  );
  expect(report.counts.chartsRefused).toBe(rows[0].n);
});

test('the money adds up: what was charged is paid, written off or still open', () => {
  const { money } = report;
  // Held money and interest came in as cash without a charge behind it.
  const settled = money.insurancePaidCents + money.patientPaidCents - money.heldCents - money.interestCents;
  const open = money.payerOpenCents + money.patientOpenCents;
  expect(settled + money.contractualCents + money.writtenOffCents + open).toBe(money.chargedCents);
});

test('where payers pay otherwise than agreed, a case of each kind waits for somebody', async () => {
  const { rows } = await database.owner.query<{ kind: string; cases: number }>(
    `select kind, count(*)::int as cases from variance v join patient p on p.id = v.patient_id
      where variance_status = 'open' and mrn between 'CH104301' and 'CH104363' group by 1 order by 1`,
  );
  expect(Object.fromEntries(rows.map(({ kind, cases }) => [kind, cases]))).toEqual({
    'changed-code': 1,
    'duplicate-payment': 1,
    'late-interest': 1,
    overpaid: 1,
    'silent-bundling': 1,
    underpaid: 2,
  });
});

describe('the books show that someone tampered:', () => {
  // Nobody may be connected to a database that is copied: each case tampers with a copy of its own.
  beforeAll(() => database.owner.end());

  /** The invariants after the statements were run by the owner of the database. */
  async function after(...statements: string[]): Promise<Invariants> {
    const runtime = await openTestRuntime({ database: database.name });
    try {
      const [tenant] = await listTenants(runtime.db);
      for (const statement of statements) await runtime.owner.query(statement);
      const actor = everyone(tenant?.tenantId ?? '');
      return (await mustPerform(runtime, actor, checkBooks, {})).invariants;
    } finally {
      await runtime.close();
    }
  }

  const PAID = `(select id from remittance where posting = 'posted' and paid_cents > 0 order by id limit 1)`;
  /** A whole, balanced entry that nothing in the originals explains. */
  const balancedEntry = (columns: string, values: string) => `
    with source as (select l.* from journal_line l where l.account = 'cash' and l.remittance_id = ${PAID} order by entry_id limit 1),
         entry as (insert into journal_entry (tenant_id, id, source_key, kind, posting_date, memo, created_at)
                   select tenant_id, gen_random_uuid(), 'forged', 'charge', '2026-11-02', 'x', now() from source returning tenant_id, id)
    insert into journal_line (tenant_id, entry_id, line_number, account, cents, memo${columns})
    select e.tenant_id, e.id, n.line_number, n.account, n.cents, 'x'${values}
      from entry e, source s, (values (1, 'cash', 700), (2, 'payer-ar', -700)) as n(line_number, account, cents)`;

  test('nothing, as long as nobody has', async () => {
    expect(Object.values(await after())).toEqual([0, 0, 0, 0, 0]);
  });

  test('a journal line with another amount', async () => {
    const found = await after(
      `update journal_line set cents = cents + 1 where (entry_id, line_number) = (select entry_id, line_number from journal_line order by 1, 2 limit 1)`,
    );
    expect(found.unbalancedEntries).toBe(1);
  });

  test('an entry without lines', async () => {
    const found = await after(
      'alter table journal_line disable trigger all',
      `delete from journal_line where entry_id = (select id from journal_entry order by id limit 1)`,
    );
    expect(found.unbalancedEntries).toBe(1);
  });

  test('cash that no payment brought, in a balanced entry', async () => {
    const found = await after(balancedEntry(', remittance_id', ', s.remittance_id'));
    expect(found).toMatchObject({ unbalancedEntries: 0, unbalancedRemittances: 1 });
  });

  test('a claim balance that no original explains', async () => {
    const found = await after(balancedEntry(', claim_id', `, (select id from claim order by id limit 1)`));
    expect(found).toMatchObject({ unbalancedEntries: 0, unexplainedCents: 700 });
  });

  test('an original 835 that was exchanged for another', async () => {
    const found = await after(
      `update original_file o set content = (select content from original_file p join received_file f using (sha256) where f.id = (select received_file_id from remittance where posting = 'posted' and paid_cents <> (select paid_cents from remittance where id = ${PAID}) and received_file_id <> (select received_file_id from remittance where id = ${PAID}) order by id limit 1))
        where sha256 = (select sha256 from received_file where id = (select received_file_id from remittance where id = ${PAID}))`,
    );
    expect(found.unbalancedRemittances).toBeGreaterThan(0);
  });

  test('a claim payment that was removed', async () => {
    const found = await after(`delete from claim_payment where remittance_id = ${PAID}`);
    expect(found.lostClaims).toBeGreaterThan(0);
  });

  test('the work on a held claim that was removed', async () => {
    expect((await after(`delete from work_item where kind = 'claim-held'`)).lostClaims).toBeGreaterThan(0);
  });

  test('the question of a visit that was removed', async () => {
    expect((await after(`delete from code_question where question_status = 'open'`)).lostClaims).toBeGreaterThan(0);
  });

  test('a claim that nobody owns', async () => {
    const found = await after(
      `update claim set owner = 'none', deadline_date = null where id = (select id from claim where claim_status = 'accepted' order by id limit 1)`,
    );
    expect(found.lostClaims).toBe(1);
  });

  test('a batch that never went out, and a file that nobody read', async () => {
    expect((await after(`update submission set delivery = 'waiting'`)).lostClaims).toBeGreaterThan(0);
    const found = await after(
      `update received_file set reading = 'waiting' where id = (select id from received_file where reading = 'read' order by id limit 1)`,
    );
    expect(found.lostClaims).toBe(1);
  });

  test('a claim payment that stands there twice', async () => {
    const found = await after(
      `insert into claim_payment select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'claim_payment_key', 'forged'))).*
         from claim_payment p where outcome = 'paid' order by id limit 1`,
    );
    expect(found.doublePosted).toBe(1);
  });

  test('a payment that stands there twice under another key', async () => {
    const found = await after(
      `insert into remittance select (jsonb_populate_record(r, jsonb_build_object('id', 'ffffffff-ffff-7fff-bfff-ffffffffffff', 'remittance_key', 'forged'))).*
         from remittance r where id = ${PAID}`,
    );
    expect(found.doublePosted).toBeGreaterThan(0);
  });

  test('a receipt with another amount than the ledger has', async () => {
    const found = await after(
      'update patient_payment set paid_cents = paid_cents + 1 where id = (select id from patient_payment order by id limit 1)',
    );
    expect(found.doublePosted).toBe(1);
  });
});
