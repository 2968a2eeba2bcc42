import { addDays } from '@cleanclaim/billing/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { pdfPlaces } from '../testing/pdf-places.ts';
import { claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import type { SuperbillRow } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { setPayerByMail } from '../testing/world-mail.ts';
import { checkBooks } from './check-books.ts';
import { chooseBatchPrinter } from './choose-batch-printer.ts';
import { correctClaim } from './correct-claim.ts';
import { explainClaim } from './explain-claim.ts';
import { followUpClaims } from './follow-up-claims.ts';
import { listWork } from './list-work.ts';
import { makePrintBatch } from './make-print-batch.ts';
import { markBatchMailed } from './mark-batch-mailed.ts';
import { openPrintBatch } from './open-print.ts';
import { mustPerform, perform } from './operation.ts';
import { savePrinterOffset } from './printer-offsets.ts';
import { readOriginal } from './read-original.ts';
import { recordMailDelivery } from './record-mail-delivery.ts';
import { recordReturnedClaim } from './record-returned-claim.ts';
import { showClaim } from './show-claim.ts';
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
  runtime.clock.moveTo(TODAY);
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

  test('marked as mailed moves its claims, once, and their time counts from the day of mailing', async () => {
    const id = await make();
    runtime.clock.moveTo('2026-11-04');
    const mailed = { printBatchId: id, version: 1, mailedDate: '2026-11-03' };
    const [first, second] = await Promise.all([
      perform(runtime, everyone(tenantId), markBatchMailed, mailed),
      perform(runtime, everyone(tenantId), markBatchMailed, mailed),
    ]);
    const told = [first, second].map((outcome) => outcome.ok && outcome.value.alreadyMailed);
    expect(told.sort()).toEqual([false, true]);
    const claim = await claimOf(runtime, tenantId, 'P1');
    const deadline = addDays('2026-11-03', claim.content.payer.responseDays + 10);
    expect(claim).toMatchObject({ claim_status: 'mailed', owner: 'payer', deadline_date: deadline });
    const { timeline, mailings, wire } = await act(showClaim, { claimId: claim.id });
    expect(timeline.map((step) => step.event)).toEqual(['built-clean', 'printed', 'mailed']);
    expect(timeline.at(-1)?.detail).toBe('Mailed on 11/03/2026 with print batch 000001');
    expect(mailings).toMatchObject([{ batchNumber: '000001', state: 'mailed', mailedDate: '2026-11-03' }]);
    expect(wire).toMatchObject({ kind: 'impossible', reason: expect.stringContaining('by mail') });
  });

  test('is not marked with another day, nor with one before it was printed or to come', async () => {
    const id = await make();
    const markOn = (mailedDate: string) =>
      perform(runtime, everyone(tenantId), markBatchMailed, { printBatchId: id, mailedDate });
    expect(await markOn('2026-11-01')).toMatchObject({ code: 'bad-input', fields: { mailedDate: expect.any(String) } });
    expect(await markOn('2026-11-03')).toMatchObject({ code: 'bad-input' });
    expect(await statusOf('P1')).toBe('printed');
    await markOn(TODAY);
    runtime.clock.moveTo('2026-11-04');
    expect(await markOn('2026-11-04')).toMatchObject({ code: 'mailed-already' });
  });

  test('leaves a claim alone that was answered, corrected and printed anew in another batch', async () => {
    const old = await make();
    const { id, patient_control_number: number } = await claimOf(runtime, tenantId, 'P1');
    const denied = { patientControlNumber: number, status: '4', charge: '148', paid: '0' };
    const claims = [{ ...denied, payerClaimControlNumber: 'ICN1', segments: ['CAS*CO*197*148'] }];
    await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '0', claims }));
    await act(correctClaim, { claimId: id, changes: { priorAuthorizationNumber: 'AUTH7' } });
    const again = await make();
    expect(again).not.toBe(old);
    await act(markBatchMailed, { printBatchId: old, mailedDate: TODAY });
    expect([await statusOf('P1'), await statusOf('P2')]).toEqual(['printed', 'mailed']);
    await act(unmakePrintBatch, { printBatchId: again });
    expect(await statusOf('P1')).toBe('ready');
  });

  test('taken apart gives its claims back, and its number is not used again', async () => {
    const id = await make();
    await act(unmakePrintBatch, { printBatchId: id });
    expect(await claimOf(runtime, tenantId, 'P1')).toMatchObject({ claim_status: 'ready', owner: 'job' });
    expect(await act(showPrintBatch, { printBatchId: id })).toMatchObject({ state: 'undone' });
    const again = await make();
    expect(await act(showPrintBatch, { printBatchId: again })).toMatchObject({ batchNumber: '000002', claimCount: 2 });
    const mailed = { printBatchId: id, mailedDate: TODAY };
    expect(await perform(runtime, everyone(tenantId), markBatchMailed, mailed)).toMatchObject({ code: 'undone' });
    await act(markBatchMailed, { printBatchId: again, mailedDate: TODAY });
    const undo = await perform(runtime, everyone(tenantId), unmakePrintBatch, { printBatchId: again });
    expect(undo).toMatchObject({ ok: false, code: 'batch-mailed' });
    expect(await statusOf('P1')).toBe('mailed');
  });

  test('made twice at once holds each claim once', async () => {
    const [first, second] = await Promise.all([act(makePrintBatch, {}), act(makePrintBatch, {})]);
    expect(first.claims + second.claims).toBe(2);
    expect([first, second].flatMap(({ printBatchIds }) => printBatchIds)).toHaveLength(1);
  });

  test('stays as it was printed, whatever becomes of the claim', async () => {
    const id = await make();
    await act(markBatchMailed, { printBatchId: id, mailedDate: TODAY });
    const before = await textOf(id, 'copy');
    const claim = await claimOf(runtime, tenantId, 'P1');
    await runtime.owner.query(
      `update claim set content = jsonb_set(content, '{memberId}', '"CHANGED"') where id = $1`,
      [claim.id],
    );
    expect(await textOf(id, 'copy')).toEqual(before);
    expect((await textOf(id, 'stock')).join()).not.toContain('CHANGED');
  });

  test('takes the offset of the printer that is chosen, and keeps the forms as they were drawn for it', async () => {
    const id = await make();
    const before = await act(showPrintBatch, { printBatchId: id });
    const printer = { name: 'Back office', form: 'cms-1500' as const, rightTenths: 20, downTenths: 0 };
    const { printerOffsetId } = await act(savePrinterOffset, printer);
    await act(chooseBatchPrinter, { printBatchId: id, version: 1, printerOffsetId });
    const after = await act(showPrintBatch, { printBatchId: id });
    expect(after).toMatchObject({ printerOffsetId, rightTenths: 20, version: 2 });
    expect(after.sha256).not.toBe(before.sha256);
    const first = async () => {
      const { bytes } = await act(openPrintBatch, { printBatchId: id, part: 'stock' });
      return (await pdfPlaces(bytes))[0]?.[0]?.xMm ?? 0;
    };
    const moved = await first();
    await act(savePrinterOffset, { ...printer, printerOffsetId, version: 1, rightTenths: -50 });
    expect(await first()).toBe(moved);
    const other = await act(savePrinterOffset, { ...printer, form: 'ub-04' });
    const wrong = { printBatchId: id, printerOffsetId: other.printerOffsetId };
    expect(await perform(runtime, everyone(tenantId), chooseBatchPrinter, wrong)).toMatchObject({ code: 'other-form' });
    expect(await perform(runtime, everyone(tenantId), savePrinterOffset, printer)).toMatchObject({
      code: 'name-taken',
    });
  });
});

test('without an address nothing is printed for a payer: chosen claims are refused, the others wait', async () => {
  await runtime.owner.query(`update payer set content = content - 'address' where tenant_id = $1`, [tenantId]);
  expect(await act(makePrintBatch, {})).toEqual({ printBatchIds: [], claims: 0 });
  const { id } = await claimOf(runtime, tenantId, 'P1');
  const chosen = await perform(runtime, everyone(tenantId), makePrintBatch, { claimIds: [id] });
  expect(chosen).toMatchObject({
    code: 'no-address',
    message: expect.stringMatching(/^Summit Commercial: .*Settings/),
  });
  expect((await act(showMail, {})).ready).toMatchObject([{ hasAddress: false }]);
});

test('a claim of a payer that takes files may be mailed all the same, when it is chosen', async () => {
  await setPayerByMail(runtime, tenantId, 'BWHP1', {});
  const { id } = await claimOf(runtime, tenantId, 'P3');
  const { printBatchIds } = await act(makePrintBatch, { claimIds: [id] });
  expect(printBatchIds).toHaveLength(1);
  expect(await statusOf('P3')).toBe('printed');
  expect(await submit(runtime, tenantId)).toMatchObject({ claims: 0 });
});

test('claims of two payers are two envelopes of one batch, and one payer can be printed alone', async () => {
  await setPayerByMail(runtime, tenantId, 'BWHP1');
  const summit = (await claimOf(runtime, tenantId, 'P1')).payer_id;
  const alone = await act(makePrintBatch, { payerIds: [summit] });
  expect(alone.claims).toBe(2);
  await act(unmakePrintBatch, { printBatchId: alone.printBatchIds[0] ?? '' });
  const view = await act(showPrintBatch, { printBatchId: await make() });
  expect(view.envelopes.map(({ payerName, claims }) => [payerName, claims.length])).toEqual([
    ['Bluewater Health Plan', 1],
    ['Summit Commercial', 2],
  ]);
});

describe('certified mail', () => {
  const ARTICLE = '94071112062041234567 89';
  const NUMBER = '9407111206204123456789';
  const mail = async () => {
    const printBatchId = await make();
    const { payer_id: payerId } = await claimOf(runtime, tenantId, 'P1');
    return { printBatchId, payerId };
  };
  const marked = (more: object) =>
    perform(runtime, everyone(tenantId), markBatchMailed, { mailedDate: TODAY, ...more });

  test('is kept with its envelope, and its delivery stands on the timeline of the claims', async () => {
    const { printBatchId, payerId } = await mail();
    await marked({ printBatchId, certified: [{ payerId, articleNumber: ARTICLE }] });
    const [envelope] = (await act(showPrintBatch, { printBatchId })).envelopes;
    expect(envelope?.certified).toMatchObject([{ articleNumber: NUMBER, mailedDate: TODAY, deliveredDate: null }]);
    const certifiedMailId = envelope?.certified[0]?.id ?? '';
    const early = { certifiedMailId, deliveredDate: '2026-11-01' };
    expect(await perform(runtime, everyone(tenantId), recordMailDelivery, early)).toMatchObject({ code: 'bad-input' });
    const delivered = { certifiedMailId, deliveredDate: TODAY };
    expect(await act(recordMailDelivery, delivered)).toEqual({ claims: 2 });
    expect(await act(recordMailDelivery, delivered)).toEqual({ claims: 0 });
    const claim = await claimOf(runtime, tenantId, 'P1');
    const { timeline, mailings } = await act(showClaim, { claimId: claim.id });
    expect(timeline.filter((step) => step.event === 'mail-delivered')).toHaveLength(1);
    expect(timeline.find((step) => step.event === 'mailed')?.detail).toContain(`by certified mail ${NUMBER}`);
    expect(mailings[0]?.certified).toEqual([{ articleNumber: NUMBER, deliveredDate: TODAY }]);
  });

  test('may be entered later, once, and an empty number is none', async () => {
    const { printBatchId, payerId } = await mail();
    await marked({ printBatchId, certified: [{ payerId, articleNumber: '' }] });
    const again = { printBatchId, certified: [{ payerId, articleNumber: ARTICLE }] };
    for (const _ of [1, 2]) expect(await marked(again)).toMatchObject({ ok: true, value: { alreadyMailed: true } });
    const [envelope] = (await act(showPrintBatch, { printBatchId })).envelopes;
    expect(envelope?.certified).toHaveLength(1);
  });

  test('has one number for one envelope of the batch', async () => {
    const { printBatchId, payerId } = await mail();
    const two = [payerId, payerId].map((one) => ({ payerId: one, articleNumber: ARTICLE }));
    expect(await marked({ printBatchId, certified: two })).toMatchObject({
      code: 'article-taken',
      fields: { 'certified.1.articleNumber': expect.any(String) },
    });
    const stranger = [{ payerId: runtime.newId(), articleNumber: ARTICLE }];
    expect(await marked({ printBatchId, certified: stranger })).toMatchObject({ code: 'not-found' });
    expect(await marked({ printBatchId, certified: [{ payerId, articleNumber: '12' }] })).toMatchObject({
      code: 'bad-input',
    });
    expect(await statusOf('P1')).toBe('printed');
  });
});

describe('a mailed claim', () => {
  beforeEach(async () => {
    await act(markBatchMailed, { printBatchId: await make(), mailedDate: TODAY });
  });

  test('is paid by an 835 under the number that it was printed with', async () => {
    const claim = await claimOf(runtime, tenantId, 'P1');
    const paid = {
      patientControlNumber: claim.patient_control_number,
      charge: '148',
      paid: '138',
      patientResponsibility: '10',
      segments: ['CAS*PR*2*10'],
    };
    const payer = { name: 'Summit Commercial', identifier: 'SMT22' };
    await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '138', claims: [paid], payer }));
    expect(await statusOf('P1')).toBe('patient-due');
    const { invariants } = await act(checkBooks, {});
    expect(Object.values(invariants).every((value) => value === 0)).toBe(true);
  });

  test('that comes back undecided is fixed and goes again as an original, in a batch of its own', async () => {
    const claim = await claimOf(runtime, tenantId, 'P1');
    const back = { claimId: claim.id, version: claim.version, reason: 'Box 11d was empty.' };
    await act(recordReturnedClaim, back);
    const { rows } = await act(listWork, { filters: [{ field: 'kind', op: 'is', values: ['rejection'] }] });
    expect(rows).toMatchObject([{ claimId: claim.id, reason: 'Box 11d was empty.' }]);
    const twice = await perform(runtime, everyone(tenantId), recordReturnedClaim, { ...back, version: undefined });
    expect(twice).toMatchObject({ ok: false, code: 'not-mailed' });
    await act(correctClaim, { claimId: claim.id, changes: { groupNumber: 'G-7' } });
    const { claims } = await act(makePrintBatch, {});
    const now = await claimOf(runtime, tenantId, 'P1');
    expect([claims, now.claim_status, now.frequency_code]).toEqual([1, 'printed', '1']);
    expect(now.patient_control_number).not.toBe(claim.patient_control_number);
    // The number that it was mailed under first still leads to it.
    expect((await act(explainClaim, { claim: claim.patient_control_number })).claimId).toBe(claim.id);
  });

  test('that nobody answers comes back as work that says to call, not to ask a clearinghouse', async () => {
    const { deadline_date: deadline } = await claimOf(runtime, tenantId, 'P1');
    runtime.clock.moveTo(addDays(deadline ?? '', 1));
    await act(followUpClaims, {});
    const { rows } = await act(listWork, { filters: [{ field: 'kind', op: 'is', values: ['no-answer'] }] });
    expect(rows).toHaveLength(2);
    expect(await claimOf(runtime, tenantId, 'P1')).toMatchObject({
      claim_status: 'mailed',
      owner: 'person',
      next_step: expect.stringContaining('call the payer'),
    });
  });
});

test('claims that nobody prints or mails come back as work', async () => {
  const id = await make();
  await receiveVisits(runtime, tenantId, [{ mrn: 'P4', last_name: 'Lingerwood', birth_date: '1969-01-01', ...SUMMIT }]);
  runtime.clock.moveTo('2026-11-06');
  await act(followUpClaims, {});
  const { rows } = await act(listWork, { filters: [{ field: 'kind', op: 'is', values: ['not-sent'] }] });
  // The claim that waits for a file has its own.
  expect(rows.map((row) => row.title).sort()).toEqual([
    'A claim did not go out',
    'A claim waits to be mailed',
    'A claim waits to be mailed',
    'A claim waits to be mailed',
  ]);
  expect(await act(showPrintBatch, { printBatchId: id })).toMatchObject({ state: 'made' });
});

test('the file that is kept opens as what was mailed, to those who may see the batch', async () => {
  const { sha256 } = await act(showPrintBatch, { printBatchId: await make() });
  const file = await act(readOriginal, { sha256 });
  expect(file).toMatchObject({ fileName: 'mail-000001-stock.pdf', ours: true });
  const frontDesk = { tenantId, name: 'desk', roles: ['front-desk' as const] };
  expect(await perform(runtime, frontDesk, readOriginal, { sha256 })).toMatchObject({ code: 'not-allowed' });
});

test('what is opened is audited for each patient on it', async () => {
  const printBatchId = await make();
  await act(openPrintBatch, { printBatchId, part: 'stock' });
  const { rows } = await runtime.owner.query(
    `select subject_kind, patient_id is not null as patient from audit_event where tenant_id = $1 and operation = 'open-print-batch'`,
    [tenantId],
  );
  expect(rows.map((row) => [row.subject_kind, row.patient])).toEqual([
    ['print-batch', false],
    ['claim', true],
    ['claim', true],
  ]);
});
