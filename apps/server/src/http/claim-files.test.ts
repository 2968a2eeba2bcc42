import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportedClaimView } from '../contract/correction-views.ts';
import { type Browser, joinAs, openTestApp } from '../testing/people.ts';
import { claimsOf, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';

let runtime: TestRuntime;
let site: Awaited<ReturnType<typeof openTestApp>>;
let tenantId: string;
let biller: Browser;
let auditor: Browser;
quietLog();
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'files');
  site = await openTestApp(runtime);
  const person = async (name: string, roles: ['biller'] | ['auditor']) =>
    (await joinAs({ app: site.app, runtime, tenantId }, { name, email: `${name}@files.invalid`, roles })).browser;
  biller = await person('biller', ['biller']);
  auditor = await person('auditor', ['auditor']);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'F1', last_name: 'Fileson' },
    { mrn: 'F2', last_name: 'Linden' },
  ]);
});
afterAll(async () => {
  await site.close();
  await runtime.close();
});

const take = (body: string, who = biller) =>
  who.ask({
    method: 'POST',
    url: '/api/claims/imports',
    headers: { 'content-type': 'application/octet-stream' },
    payload: body,
  } as InjectOptions);
const give = (payload: object, who = biller) => who.ask({ method: 'POST', url: '/api/claims/exports', payload });
const resultsOf = (body: string) => (JSON.parse(body) as { claims: ImportedClaimView[] }).claims;

describe('claims as files', () => {
  test('that were exported come in as new ones under a new number, and a second time as known', async () => {
    const claims = await claimsOf(runtime, tenantId);
    const out = await give({ format: 'jsonl', claimIds: claims.map((claim) => claim.id) });
    expect(out.statusCode).toBe(200);
    expect(out.headers['content-disposition']).toContain(`claims-${TODAY}.jsonl`);
    const lines = out.body.trim().split('\n');
    expect(lines).toHaveLength(2);
    const other = lines.map((line) => line.replaceAll('"F1"', '"G1"').replaceAll('"F2"', '"G2"'));
    const first = resultsOf((await take(other.join('\n'))).body);
    expect(first.map(({ result, outcome }) => [result, outcome])).toEqual([
      ['new', 'ready'],
      ['new', 'ready'],
    ]);
    const jobs = await runtime.waitingJobs();
    expect(jobs.filter(({ queue }) => queue === 'prepare-encounter')).toHaveLength(2);
    const again = resultsOf((await take(other.join('\n'))).body);
    expect(again.map(({ result, outcome }) => [result, outcome])).toEqual([
      ['known', 'already-billed'],
      ['known', 'already-billed'],
    ]);
  });

  test('are those that the list gives for a search, as an 837 that is marked as a test', async () => {
    const out = await give({ format: '837', kind: 'professional', list: { search: 'Linden' } });
    expect(out.statusCode).toBe(200);
    expect(out.headers['content-disposition']).toContain('.edi');
    expect(out.body).toMatch(/^ISA/);
    expect(out.body.match(/CLM\*/g)?.length).toBeGreaterThan(0);
    expect(out.body).toContain('*T*');
    expect(out.body).not.toContain('Fileson');
  });

  test('that are none are refused, and never every claim there is', async () => {
    const none = await give({ format: 'jsonl', list: { search: 'Nobodyofthisname' } });
    expect([none.statusCode, none.json().code]).toEqual([409, 'no-claims']);
    const dental = await give({ format: '837', kind: 'dental', list: {} });
    expect([dental.statusCode, dental.json().code]).toEqual([409, 'no-claims']);
  });

  test('tell of each line why it was refused, and take in the others', async () => {
    const [claim] = await claimsOf(runtime, tenantId);
    const good = JSON.stringify(claim?.content).replaceAll('"F1"', '"H1"');
    const results = resultsOf((await take(`not json\n{"kind":"dental"}\n${good}\n`)).body);
    expect(results.map(({ id, result }) => [id, result])).toEqual([
      ['line 1', 'refused'],
      ['line 2', 'refused'],
      [claim?.patient_control_number, 'new'],
    ]);
    expect(results[0]?.reason).toBe('The line is not JSON.');
    expect(results[1]?.reason).toMatch(/patientControlNumber/);
  });

  test('that are empty, broken or too many are refused as a whole', async () => {
    expect((await take('\n')).json().code).toBe('no-claims');
    expect((await take('ISA*nothing~')).json().code).toBe('not-readable');
    expect((await take('x\n'.repeat(501))).json().code).toBe('too-many');
  });

  test('are not for an auditor', async () => {
    expect((await take('{}', auditor)).statusCode).toBe(403);
    expect((await give({ format: 'jsonl', list: {} }, auditor)).statusCode).toBe(403);
  });
});
