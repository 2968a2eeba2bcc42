import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import type { ListPage, ListRequest } from '../../apps/server/src/contract/lists.ts';
import { inTenant } from '../../apps/server/src/db/connect.ts';
import { startEmbeddedPostgres } from '../../apps/server/src/db/embedded-postgres.ts';
import { listClaims } from '../../apps/server/src/operations/list-claims.ts';
import { listPatients } from '../../apps/server/src/operations/list-patients.ts';
import { listWork } from '../../apps/server/src/operations/list-work.ts';
import { type Actor, mustPerform, type Operation, type Runtime } from '../../apps/server/src/operations/operation.ts';
import { type DataHome, openDataHome } from '../../apps/server/src/platform/data-home.ts';
import { openRuntime } from '../../apps/server/src/platform/open-runtime.ts';
import { ensureSamplePractice } from '../../apps/server/src/sample/sample-practice.ts';
import { seedManyClaims } from '../../apps/server/src/testing/many-claims.ts';
import { type Bench, type Comparison, type Figure, timed } from './figures.ts';

const CLAIMS = 100_000;
const TODAY = '2026-11-05';

interface Practice {
  runtime: Runtime;
  actor: Actor;
}

/** Fills the practice as the database's owner, over a connection of its own. */
async function fill(home: DataHome, tenantId: string): Promise<void> {
  const password = home.key('postgres-owner');
  const postgres = await startEmbeddedPostgres({ dataDir: home.postgresDir, password, durable: false });
  const client = new pg.Client({ connectionString: postgres.url('cleanclaim') });
  await client.connect();
  try {
    await seedManyClaims(client, tenantId, CLAIMS, TODAY);
  } finally {
    await client.end();
  }
}

type ListOf = Operation<ListRequest, ListPage<{ id: string }>>;

function ask({ runtime, actor }: Practice, list: ListOf, request: ListRequest, label: string): Promise<Figure> {
  return timed(label, 'pages', 1, async () => {
    const page = await mustPerform(runtime, actor, list, request);
    if (page.rows.length === 0) throw new Error(`${label}: the page is empty`);
    return page;
  });
}

function bare({ runtime, actor }: Practice, label: string, query: RawBuilder<unknown>): Promise<Figure> {
  return timed(label, 'pages', 1, () => inTenant(runtime.db, actor.tenantId, (tx) => query.execute(tx)));
}

/** The place behind so many rows. */
async function placeBehind(practice: Practice, rows: number, sort: string): Promise<string> {
  let after: string | undefined;
  for (let seen = 0; seen < rows; seen += 1000) {
    const page = await mustPerform(practice.runtime, practice.actor, listClaims, { sort, after, limit: 1000 });
    if (!page.next) throw new Error('the list is shorter than the place');
    after = page.next;
  }
  if (!after) throw new Error('no place was asked for');
  return after;
}

const is = (field: string, ...values: string[]) => ({ field, op: 'is' as const, values });

async function compare(practice: Practice): Promise<Comparison[]> {
  const { tenantId } = practice.actor;
  const page = await bare(
    practice,
    'bare select of the columns of 100 claims',
    sql`select c.*, p.last_name, p.first_name, y.name from claim c join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
      join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
      where c.tenant_id = ${tenantId} order by c.date_of_service desc, c.id desc limit 100`,
  );
  const count = await bare(
    practice,
    'bare count and sum of all claims',
    sql`select count(*), sum(total_charge_cents) from claim where tenant_id = ${tenantId}`,
  );
  const baselines = [page, count];
  const deep = await placeBehind(practice, CLAIMS * 0.9, '-dateOfService');
  const byPatient = await placeBehind(practice, CLAIMS * 0.9, 'patientName');
  const asked: [label: string, list: ListOf, request: ListRequest][] = [
    ['claims, first page with count', listClaims, {}],
    ['claims by patient, first page with count', listClaims, { sort: 'patientName' }],
    ['claims by deadline, latest first, with count', listClaims, { sort: '-deadlineDate' }],
    ['claims denied, with count', listClaims, { filters: [is('claimStatus', 'denied')] }],
    [
      'claims of four states, with count',
      listClaims,
      { filters: [is('claimStatus', 'denied', 'rejected', 'held', 'closed')] },
    ],
    ['claims of a payer, with count', listClaims, { filters: [{ field: 'payerName', op: 'contains', values: ['a'] }] }],
    [
      'claims from $200, with count',
      listClaims,
      { filters: [{ field: 'chargeCents', op: 'from', values: ['20000'] }] },
    ],
    ['claims: search for a patient', listClaims, { search: 'kelundford greta' }],
    ['claims: search for a part of many names', listClaims, { search: 'an' }],
    ['claims: search for a control number', listClaims, { search: 'MC00077777' }],
    ['claims, page behind 90,000 rows', listClaims, { sort: '-dateOfService', after: deep }],
    ['claims by patient, page behind 90,000 rows', listClaims, { sort: 'patientName', after: byPatient }],
    ['claims, 1,000 rows of an export', listClaims, { sort: '-dateOfService', after: deep, limit: 1000 }],
    ['patients, first page with count', listPatients, {}],
    ['patients: search', listPatients, { search: 'fenelwick' }],
    ['work, first page with count', listWork, {}],
  ];
  const comparisons: Comparison[] = [];
  for (const [label, list, request] of asked) {
    comparisons.push({ product: await ask(practice, list, request, label), baselines: [] });
  }
  return comparisons.map((one, i) => (i === 0 ? { ...one, baselines } : one));
}

/** The lists of a practice with many claims, in a database of its own, which is removed afterwards. */
export const lists: Bench = {
  name: 'lists',
  about: `A practice with ${CLAIMS.toLocaleString('en-US')} claims in an embedded PostgreSQL. Each figure is a whole operation: roles, row security, the page's rows with their balances, count and sum of what is found, and the audit events of the read.`,
  run: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-bench-'));
    const home = openDataHome(dir);
    try {
      const onError = (error: Error) => {
        throw error;
      };
      const runtime = await openRuntime({ home, durable: false, worker: false, onError });
      try {
        const tenantId = await ensureSamplePractice(runtime);
        await fill(home, tenantId);
        const clock = { now: () => new Date(`${TODAY}T09:00:00Z`), today: () => TODAY };
        return await compare({
          runtime: { ...runtime, clock },
          actor: { tenantId, name: 'bench', roles: ['biller'] },
        });
      } finally {
        await runtime.close();
      }
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
