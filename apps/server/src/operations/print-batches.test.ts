import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdfPlaces } from '../testing/pdf-places.ts';
import { claimOf, everyone, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import type { SuperbillRow } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { setPayerByMail } from '../testing/world-mail.ts';
import { makePrintBatch } from './make-print-batch.ts';
import { markBatchMailed } from './mark-batch-mailed.ts';
import { openPrintBatch } from './open-print.ts';
import { mustPerform, perform } from './operation.ts';
import { showMail } from './show-mail.ts';
import { showPrintBatch } from './show-print-batch.ts';
import { submitClaims } from './submit-claims.ts';
import { unmakePrintBatch } from './unmake-print-batch.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
const SUMMIT = { payer_id: 'SMT22', payer_name: 'Summit Commercial' };
const VISITS: readonly SuperbillRow[] = [
  { mrn: 'P1', last_name: 'Paperley', ...SUMMIT },
  { mrn: 'P2', last_name: 'Postgate', birth_date: '1970-02-03', ...SUMMIT },
  { mrn: 'P3', last_name: 'Wireman', birth_date: '1971-02-03' },
];

beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `mail-${practices}`);
  await receiveVisits(runtime, tenantId, VISITS);
  await setPayerByMail(runtime, tenantId, 'SMT22');
});

const act = <I, O>(op: Parameters<typeof mustPerform<I, O>>[2], input: I) =>
  mustPerform(runtime, everyone(tenantId), op, input);
const make = async () => {
  const made = await act(makePrintBatch, {});
  return made.printBatchIds[0] ?? '';
};
const statusOf = async (mrn: string) => (await claimOf(runtime, tenantId, mrn)).claim_status;
const textOf = async (printBatchId: string, part: 'stock' | 'covers' | 'copy') => {
  const { bytes } = await act(openPrintBatch, { printBatchId, part });
  return (await pdfPlaces(bytes)).map((page) => page.map(({ character }) => character).join(''));
};

test('what waits to be printed is told by payer', async () => {
  const { ready } = await act(showMail, {});
  expect(ready).toEqual([
    expect.objectContaining({ payerName: 'Summit Commercial', claims: 2, chargeCents: 29_600, hasAddress: true }),
  ]);
});

test('a file leaves the claims of payers that take mail alone', async () => {
  expect(await submit(runtime, tenantId)).toMatchObject({ claims: 1 });
  expect([await statusOf('P1'), await statusOf('P3')]).toEqual(['ready', 'sent']);
});

test('a claim that goes by mail cannot be chosen for a file, and the person is told where to print it', async () => {
  const claim = await claimOf(runtime, tenantId, 'P1');
  const outcome = await perform(runtime, everyone(tenantId), submitClaims, { claimIds: [claim.id] });
  expect(outcome).toMatchObject({
    ok: false,
    code: 'goes-by-mail',
    message: expect.stringContaining('Print them under Mail'),
  });
});

describe('a print batch', () => {
  test('holds the ready claims with a cover sheet a payer', async () => {
    const id = await make();
    expect(await act(showPrintBatch, { printBatchId: id })).toMatchObject({
      batchNumber: '000001',
      form: 'cms-1500',
      state: 'made',
      claimCount: 2,
      chargeCents: 29_600,
      envelopes: [{ payerName: 'Summit Commercial', to: ['Summit Commercial', 'PO Box 22', 'Columbus OH 43215'] }],
    });
    expect([await statusOf('P1'), await statusOf('P2'), await statusOf('P3')]).toEqual(['printed', 'printed', 'ready']);
    const [cover = ''] = await textOf(id, 'covers');
    const claim = await claimOf(runtime, tenantId, 'P1');
    expect(cover).toContain('SummitCommercialPOBox22ColumbusOH43215');
    expect(cover).toContain('2claimson2pages,$296.00charged');
    expect(cover).toContain(`${claim.patient_control_number}1$148.00`);
    expect(cover).not.toMatch(/Paperley/i);
  });

  test('marked as mailed moves its claims, once', async () => {
    const id = await make();
    const mailed = { printBatchId: id, version: 1, mailedDate: TODAY };
    expect(await act(markBatchMailed, mailed)).toMatchObject({ alreadyMailed: false });
    const claim = await claimOf(runtime, tenantId, 'P1');
    expect(claim).toMatchObject({ claim_status: 'mailed', owner: 'payer' });
    expect(await act(markBatchMailed, mailed)).toMatchObject({ alreadyMailed: true });
  });

  test('taken apart gives its claims back', async () => {
    const id = await make();
    await act(unmakePrintBatch, { printBatchId: id });
    expect(await statusOf('P1')).toBe('ready');
  });
});
