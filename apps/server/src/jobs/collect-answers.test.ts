import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { FILE_SIZE_LIMIT_BYTES } from '../operations/receive-file.ts';
import { setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { collectAnswers } from './collect-answers.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
});
afterAll(() => runtime.close());

test('a file that is too large stays in the inbox, is told, and holds up no other', async () => {
  const inbox = (name: string) => join(runtime.transportDir, 'inbox', name);
  writeFileSync(inbox('a-huge.edi'), '');
  truncateSync(inbox('a-huge.edi'), FILE_SIZE_LIMIT_BYTES + 1);
  writeFileSync(inbox('b-small.edi'), 'no interchange');
  await expect(collectAnswers(runtime, tenantId)).rejects.toThrow('file-too-large');
  expect(existsSync(inbox('a-huge.edi'))).toBe(true);
  expect(existsSync(inbox('b-small.edi'))).toBe(false);
  const received = await inTenant(runtime.db, tenantId, (tx) =>
    tx.selectFrom('received_file').select('file_name').execute(),
  );
  expect(received).toEqual([{ file_name: 'b-small.edi' }]);
});
