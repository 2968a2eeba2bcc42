import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facility, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import { parseFeeScheduleCsv } from '@cleanclaim/billing/pricing';
import { sql } from 'kysely';
import { inTenant } from '../db/connect.ts';
import type { TenantSettings } from '../db/schema.ts';
import { collectAnswers } from '../jobs/collect-answers.ts';
import type { ClaimRow } from '../operations/claim-store.ts';
import { activeConnections } from '../operations/connection-store.ts';
import { type Actor, mustPerform, ROLES, type Runtime } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { setUpPractice } from '../operations/set-up-practice.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { openSimulatedClearinghouse } from '../sample/simulated-clearinghouse.ts';
import { type SuperbillRow, superbill } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';

interface PracticeFile {
  practice: Practice;
  payers: Payer[];
  providers: Provider[];
  facilities: Facility[];
}

/** Someone of the tenant with every role. */
export function everyone(tenantId: string): Actor {
  return { tenantId, name: 'tester', roles: ROLES };
}

/** Makes a tenant from the sample practice, with the folder of its connection. @returns its tenant id. */
export async function setUpTenant(runtime: Runtime, slug = 'north', settings: TenantSettings = {}): Promise<string> {
  const dir = join(PROJECT_ROOT, 'fixtures/practice');
  const file: PracticeFile = JSON.parse(readFileSync(join(dir, 'practice.json'), 'utf8'));
  const fees = parseFeeScheduleCsv(readFileSync(join(dir, 'fee-schedule.csv'), 'utf8'));
  if (!fees.ok) throw new Error(fees.message);
  const tenantId = runtime.newId();
  await mustPerform(runtime, everyone(tenantId), setUpPractice, { slug, ...file, fees: fees.schedule.fees, settings });
  for (const row of await activeConnections(runtime.db, tenantId)) await (await runtime.transports.open(row)).close();
  return tenantId;
}

/** Takes in bytes as a file of that kind and runs the jobs that follow. */
export async function receive(
  runtime: TestRuntime,
  tenantId: string,
  kind: 'chart' | 'x12',
  content: string | Uint8Array,
  fileName = kind === 'chart' ? 'charts.csv' : 'answer.edi',
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const received = await mustPerform(runtime, everyone(tenantId), receiveFile, { kind, fileName, bytes });
  await runtime.work();
  return received;
}

/** Takes in visits as a superbill and builds their claims. */
export function receiveVisits(runtime: TestRuntime, tenantId: string, rows: readonly SuperbillRow[]) {
  return receive(runtime, tenantId, 'chart', superbill(rows));
}

/** Sends what is ready and delivers it. */
export async function submit(runtime: TestRuntime, tenantId: string) {
  const submitted = await mustPerform(runtime, everyone(tenantId), submitClaims, {});
  await runtime.work();
  return submitted;
}

/** The folder of a tenant's usual connection. */
export async function folderOf(runtime: TestRuntime, tenantId: string): Promise<string> {
  const { settings } = await inTenant(runtime.db, tenantId, (tx) =>
    tx.selectFrom('connection').select('settings').where('is_usual', '=', true).executeTakeFirstOrThrow(),
  );
  return join(runtime.transportDir, settings.folder ?? '');
}

/** The practice clearinghouse takes what was delivered and answers all of it at once; the answers are read and posted. */
export async function exchange(runtime: TestRuntime, tenantId: string): Promise<void> {
  const clearinghouse = await openSimulatedClearinghouse(await folderOf(runtime, tenantId), {
    seed: 1,
    answerAtOnce: true,
  });
  await clearinghouse.step(runtime.clock.today());
  await collectAnswers(runtime, tenantId);
  await runtime.work();
}

/** The claims of a tenant, as stored, oldest first. */
export function claimsOf(runtime: Runtime, tenantId: string): Promise<ClaimRow[]> {
  return inTenant(runtime.db, tenantId, (tx) => tx.selectFrom('claim').selectAll().orderBy('id').execute());
}

/** The one claim of a patient; throws when there is none or more than one. */
export async function claimOf(runtime: Runtime, tenantId: string, mrn: string): Promise<ClaimRow> {
  const rows = await inTenant(runtime.db, tenantId, (tx) =>
    tx
      .selectFrom('claim')
      .innerJoin('patient', 'patient.id', 'claim.patient_id')
      .selectAll('claim')
      .where('mrn', '=', mrn)
      .execute(),
  );
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`${rows.length} claims of ${mrn}`);
  return row;
}

/** Tables of tenants without the audit trail: looked up once, each database of a run is migrated alike. */
let tenantTables: Promise<string[]> | undefined;

async function findTenantTables(runtime: TestRuntime): Promise<string[]> {
  const { rows } = await runtime.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'tenant_id' and table_name not like 'audit%' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** One value of each table of a tenant, asked for in one statement that is planned once for a connection. */
async function ofEachTable<T>(runtime: TestRuntime, tenantId: string, value: string): Promise<Record<string, T>> {
  tenantTables ??= findTenantTables(runtime);
  const parts = (await tenantTables).map(
    (table) => `select '${table}' as name, (select ${value} from ${table} t where tenant_id = $1) as value`,
  );
  const { rows } = await runtime.owner.query<{ name: string; value: T }>({
    name: value,
    text: parts.join(' union all '),
    values: [tenantId],
  });
  return Object.fromEntries(rows.map((row) => [row.name, row.value]));
}

/** Rows in each table of a tenant, without the audit trail: equal before and after means that nothing was added. */
export function rowCounts(runtime: TestRuntime, tenantId: string): Promise<Record<string, number>> {
  return ofEachTable(runtime, tenantId, 'count(*)::int');
}

/** Every row of every table of a tenant as one text per table, without the audit trail. */
export function snapshot(runtime: TestRuntime, tenantId: string): Promise<Record<string, string>> {
  return ofEachTable(runtime, tenantId, `coalesce(string_agg(t::text, E'\\n' order by t::text collate "C"), '')`);
}

/** Balance of an account in the tenant's ledger, in cents, debit positive. */
export async function balanceOf(runtime: Runtime, tenantId: string, account: string): Promise<number> {
  const { rows } = await inTenant(runtime.db, tenantId, (tx) =>
    sql<{
      cents: number;
    }>`select coalesce(sum(cents), 0)::bigint as cents from journal_line where account = ${account}`.execute(tx),
  );
  return rows[0]?.cents ?? 0;
}
