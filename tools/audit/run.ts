/**
 * `npm run audit`: works the balances of every practice of a data folder out anew, from stored 835s, charges and decisions,
 * with no code of the product's posting. `--generated N` does the same for N generated claims posted by the product.
 * Exit 0: no cent of difference; 1: some; `--json` prints the report.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inTenant, listTenants } from '../../apps/server/src/db/connect.ts';
import { openDataHome } from '../../apps/server/src/platform/data-home.ts';
import { openRuntime } from '../../apps/server/src/platform/open-runtime.ts';
import { type AuditReport, audit } from './audit.ts';
import { generatedBooks } from './generated-books.ts';
import { loadBooks } from './load-books.ts';

/** Differences that are printed; all are counted. */
const SHOWN = 20;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    generated: { type: 'string' },
    seed: { type: 'string', default: '835' },
    json: { type: 'boolean', default: false },
  },
});

function joined(reports: Iterable<AuditReport>): AuditReport {
  const sum: AuditReport = {
    claims: 0,
    payments: 0,
    claimPayments: 0,
    entries: 0,
    heldCents: 0,
    differenceCents: 0,
    differences: [],
  };
  for (const one of reports) {
    for (const figure of ['claims', 'payments', 'claimPayments', 'entries', 'heldCents', 'differenceCents'] as const)
      sum[figure] += one[figure];
    sum.differences.push(...one.differences);
  }
  return sum;
}

function* generated(claims: number, seed: number): Generator<AuditReport> {
  for (const books of generatedBooks(claims, seed)) yield audit(books);
}

async function stored(data: string | undefined): Promise<AuditReport> {
  const runtime = await openRuntime({
    home: openDataHome(data === undefined ? undefined : resolve(data)),
    databaseUrl: data === undefined ? process.env.DATABASE_URL : undefined,
    worker: false,
    onError: (error) => console.error(error.name),
  });
  try {
    const reports: AuditReport[] = [];
    for (const { tenantId } of await listTenants(runtime.db))
      reports.push(audit(await inTenant(runtime.db, tenantId, (tx) => loadBooks(tx, tenantId))));
    return joined(reports);
  } finally {
    await runtime.close();
  }
}

const started = performance.now();
const report = values.generated
  ? joined(generated(Number(values.generated), Number(values.seed)))
  : await stored(values.data);
if (values.json) console.log(JSON.stringify(report));
else {
  for (const { what, where, message } of report.differences.slice(0, SHOWN))
    console.log(`${what} ${where}: ${message}`);
  const rest = report.differences.length - SHOWN;
  if (rest > 0) console.log(`and ${rest} more`);
  console.log(
    `${report.claims} claims, ${report.payments} payments with ${report.claimPayments} claim payments, ${report.entries} entries (${report.heldCents} cents held): ${report.differenceCents} cents of difference in ${report.differences.length} places, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
process.exitCode = report.differences.length === 0 ? 0 : 1;
