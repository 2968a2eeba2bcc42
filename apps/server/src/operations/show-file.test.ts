import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyone, receive } from '../testing/practice.ts';
import { superbill } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { mustPerform, perform } from './operation.ts';
import { receiveFile } from './receive-file.ts';
import { showFile } from './show-file.ts';

let runtime: TestRuntime;
let world: World;
beforeAll(async () => {
  runtime = await openTestRuntime();
  world = await makeWorld(runtime, 'north');
});
afterAll(() => runtime.close());

const show = (receivedFileId: string) => mustPerform(runtime, everyone(world.tenantId), showFile, { receivedFileId });

describe('a chart', () => {
  test('shows the visits it brought', async () => {
    const chart = superbill([
      { mrn: 'F1', last_name: 'Filer' },
      { mrn: 'F2', last_name: 'Otherwise' },
    ]);
    const { receivedFileId } = await receive(runtime, world.tenantId, 'chart', chart, 'two.csv');
    const view = await show(receivedFileId);
    expect(view).toMatchObject({
      fileName: 'two.csv',
      kind: 'chart',
      reading: 'read',
      result: '2 charts, 2 new visits',
      byteSize: new TextEncoder().encode(chart).length,
      faults: [],
      faultCount: 0,
      remittanceIds: [],
      submissionIds: [],
    });
    expect(view.encounters.map((one) => one.patientName).sort()).toEqual(['Filer, Irene', 'Otherwise, Irene']);
  });

  test('that is no chart shows the first fault', async () => {
    const { receivedFileId } = await receive(runtime, world.tenantId, 'chart', 'nothing to see', 'no.csv');
    const view = await show(receivedFileId);
    expect(view).toMatchObject({ reading: 'refused', encounters: [] });
    expect(view.faultCount).toBe(view.faults.length);
    expect(view.result).toBe(view.faults[0]?.message);
  });

  test('that nobody has read yet waits', async () => {
    const bytes = new TextEncoder().encode(superbill([{ mrn: 'F9' }]));
    const input = { kind: 'chart', fileName: 'later.csv', bytes } as const;
    const { receivedFileId } = await mustPerform(runtime, everyone(world.tenantId), receiveFile, input);
    expect(await show(receivedFileId)).toMatchObject({ reading: 'waiting', result: 'Waits to be read' });
  });
});

test('an 835 shows the payments in it', async () => {
  const view = await show(world.remittanceFileId);
  expect(view.remittanceIds.length).toBeGreaterThan(0);
  expect(view).toMatchObject({ kind: 'x12', reading: 'read', result: expect.stringMatching(/\d payments?$/) });
});

test('an acknowledgment shows the submission that it answers', async () => {
  const { rows } = await runtime.owner.query(`select received_file_id as id from acknowledgment where kind = '999'`);
  expect(await show(rows[0].id)).toMatchObject({ result: '999', submissionIds: [world.submissionId] });
});

test('a file of another practice is not there', async () => {
  const input = { receivedFileId: world.remittanceFileId };
  expect(await perform(runtime, everyone(runtime.newId()), showFile, input)).toMatchObject({ code: 'not-found' });
});
