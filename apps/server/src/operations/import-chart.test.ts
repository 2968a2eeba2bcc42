import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SAMPLE_CHARTS } from '../sample/sample-practice.ts';
import { claimsOf, everyone, receive, receiveVisits, rowCounts, setUpTenant, snapshot } from '../testing/practice.ts';
import { superbill } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { buildClaim } from './build-claim.ts';
import { importChart } from './import-chart.ts';
import { listFiles } from './list-files.ts';
import { listWork } from './list-work.ts';
import { mustPerform } from './operation.ts';
import { receiveFile } from './receive-file.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
});
afterAll(() => runtime.close());

const chart = (name: string) => readFileSync(join(SAMPLE_CHARTS, name));
const workOf = async (kind: string) =>
  (await mustPerform(runtime, everyone(tenantId), listWork, { filters: [{ field: 'kind', op: 'is', values: [kind] }] }))
    .rows;

test('the same file twice changes nothing, whatever its name', async () => {
  const first = await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  const before = await snapshot(runtime, tenantId);
  const again = await receive(runtime, tenantId, 'chart', superbill([{ mrn: 'A1' }]), 'another-name.csv');
  expect(again).toEqual({ receivedFileId: first.receivedFileId, alreadyReceived: true });
  expect(await snapshot(runtime, tenantId)).toEqual(before);
});

test('the original is kept byte for byte', async () => {
  const bytes = Buffer.from(`${superbill([{ mrn: 'A1' }])}\u0000\r\n`);
  const { receivedFileId } = await receive(runtime, tenantId, 'chart', bytes);
  const { rows } = await runtime.owner.query(
    'select o.content from original_file o join received_file f using (tenant_id, sha256) where f.id = $1',
    [receivedFileId],
  );
  expect(Buffer.compare(rows[0].content, bytes)).toBe(0);
});

test('the same visit in another file bills once', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1', note: 'First file.' }]);
  const before = await rowCounts(runtime, tenantId);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1', note: 'Second file.' }]);
  const after = await rowCounts(runtime, tenantId);
  for (const table of ['encounter', 'claim', 'journal_entry', 'coverage', 'patient', 'work_item'])
    expect(after[table], table).toBe(before[table]);
});

test('the same visit as C-CDA and as FHIR bills once, in either order', async () => {
  const files = ['ccda/delacroix-diabetes-hypertension.xml', 'fhir/delacroix-portal-export.json'];
  for (const file of files) await receive(runtime, tenantId, 'chart', chart(file), file);
  const other = await setUpTenant(runtime, 'reversed');
  for (const file of files.toReversed()) await receive(runtime, other, 'chart', chart(file), file);
  for (const tenant of [tenantId, other]) {
    expect(await claimsOf(runtime, tenant)).toHaveLength(1);
    expect(await rowCounts(runtime, tenant)).toMatchObject({ patient: 1, encounter: 1, received_file: 2 });
  }
});

test('a second chart that charges the same visit differently changes nothing and goes to a person', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  const [before] = await claimsOf(runtime, tenantId);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1', procedure_code: '99215' }]);
  expect(await claimsOf(runtime, tenantId)).toEqual([before]);
  const items = await workOf('chart-conflict');
  expect(items).toHaveLength(1);
});

test('charges that come after a registration complete the visit', async () => {
  const file = 'hl7v2/marchetti-registration-and-charges.hl7';
  await receive(runtime, tenantId, 'chart', chart(file), file);
  expect(await rowCounts(runtime, tenantId)).toMatchObject({ encounter: 1, claim: 1 });
});

test('a file that is no chart becomes work with the reason, and the rest of the batch goes on', async () => {
  const files = ['broken/bundle-without-patient.json', 'ccda/halvorsen-annual-wellness.xml'];
  const actor = everyone(tenantId);
  for (const fileName of files)
    await mustPerform(runtime, actor, receiveFile, { kind: 'chart', fileName, bytes: chart(fileName) });
  await runtime.work();
  const { rows: listed } = await mustPerform(runtime, actor, listFiles, {});
  expect(listed.map((file) => [file.fileName, file.reading]).sort()).toEqual([
    [files[0], 'refused'],
    [files[1], 'read'],
  ]);
  const items = await workOf('chart-unreadable');
  expect(items).toHaveLength(1);
  expect(items[0]?.title).toContain('broken/bundle-without-patient.json');
  expect(items[0]?.deadlineDate).toBe('2026-11-04');
  expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
});

test('an empty file, noise and broken beginnings of every format are refused with one reason each, and nothing is lost', async () => {
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197) % 256));
  const contents = [
    Buffer.alloc(0),
    noise,
    Buffer.from('{"resourceType":'),
    Buffer.from('<ClinicalDocument>'),
    Buffer.from('MSH|'),
  ];
  for (const [i, content] of contents.entries()) await receive(runtime, tenantId, 'chart', content, `noise-${i}`);
  const { rows: files } = await mustPerform(runtime, everyone(tenantId), listFiles, {});
  expect(files.map((file) => file.reading)).toEqual(contents.map(() => 'refused'));
  for (const file of files) expect(file.faultCount, file.fileName).toBe(1);
  const { total } = await mustPerform(runtime, everyone(tenantId), listWork, {});
  expect(total).toBe(contents.length);
});

test('one bad row of a superbill is refused and the others are billed', async () => {
  await receive(runtime, tenantId, 'chart', superbill([{ mrn: 'A1' }, { mrn: '' }, { mrn: 'A3' }]));
  expect(await claimsOf(runtime, tenantId)).toHaveLength(2);
  const items = await workOf('chart-unreadable');
  expect(items).toHaveLength(1);
});

test('building a visit twice makes one claim', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  const [claim] = await claimsOf(runtime, tenantId);
  const before = await snapshot(runtime, tenantId);
  const encounterId = claim?.encounter_id ?? '';
  const again = await mustPerform(runtime, everyone(tenantId), buildClaim, { encounterId });
  expect(again).toEqual({ outcome: 'already-billed' });
  expect(await snapshot(runtime, tenantId)).toEqual(before);
});

test('two builds of one visit at the same time make one claim', async () => {
  const bytes = new TextEncoder().encode(superbill([{ mrn: 'A1' }]));
  const actor = everyone(tenantId);
  const file = { kind: 'chart', fileName: 'a.csv', bytes } as const;
  const { receivedFileId } = await mustPerform(runtime, actor, receiveFile, file);
  await mustPerform(runtime, actor, importChart, { receivedFileId });
  const { rows } = await runtime.owner.query('select id from encounter where tenant_id = $1', [tenantId]);
  const encounterId = rows[0].id;
  const outcomes = await Promise.all([1, 2, 3].map(() => mustPerform(runtime, actor, buildClaim, { encounterId })));
  expect(outcomes.map((one) => one.outcome).sort()).toEqual(['already-billed', 'already-billed', 'ready']);
  await runtime.work();
  expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
});
