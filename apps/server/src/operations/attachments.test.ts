import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChart } from '@cleanclaim/intake';
import { checkX12, documentOf, readX12 } from '@cleanclaim/x12';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentWay } from '../contract/document-views.ts';
import {
  claimOf,
  everyone,
  exchange,
  folderOf,
  receive,
  receiveVisits,
  setUpTenant,
  submit,
} from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { setPayerByMail } from '../testing/world-mail.ts';
import { attachDocument } from './attach-document.ts';
import { showClaimDocuments } from './claim-documents.ts';
import { followUpClaims } from './follow-up-claims.ts';
import { makePrintBatch } from './make-print-batch.ts';
import { markBatchMailed } from './mark-batch-mailed.ts';
import { noteProof } from './note-proof.ts';
import { mustPerform, perform } from './operation.ts';
import { readOriginal } from './read-original.ts';
import { removeAttachment } from './remove-attachment.ts';
import { sendAttachments } from './send-attachments.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
beforeEach(async () => {
  runtime.clock.moveTo('2026-11-04');
  practices += 1;
  tenantId = await setUpTenant(runtime, `d${practices}`);
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const NOTE = 'Sore throat for three days.\nNo fever & no <rash>.';
/** The last letter makes the payer ask for the progress note. */
const ASKED = { mrn: 'D1', member_id: 'BWP300200140Q', note: NOTE };

async function payerTakes(way: DocumentWay) {
  await runtime.owner.query(
    `update payer set content = content || jsonb_build_object('attachmentsBy', $2::text) where tenant_id = $1`,
    [tenantId, way],
  );
}
const documents = async (mrn = 'D1') =>
  mustPerform(runtime, actor(), showClaimDocuments, { claimId: (await claimOf(runtime, tenantId, mrn)).id });

async function askedFor(way: DocumentWay = 'x12-275') {
  await payerTakes(way);
  await receiveVisits(runtime, tenantId, [ASKED]);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  return documents();
}

async function attach(view: Awaited<ReturnType<typeof documents>>, more: object = {}) {
  const source = { from: 'note', noteId: view.notes[0]?.id };
  const request = view.requests[0] ? { requestId: view.requests[0].id } : {};
  const input = { claimId: view.claimId, ...request, loinc: '11506-3', source, ...more };
  return mustPerform(runtime, actor(), attachDocument, input as never);
}
const send = (view: { claimId: string }, attachmentId: string, more: object = {}) =>
  perform(runtime, actor(), sendAttachments, { claimId: view.claimId, attachmentIds: [attachmentId], ...more });

const work = async () =>
  (
    await runtime.owner.query<{ title: string; work_status: string; deadline_date: string }>(
      `select title, work_status, deadline_date::text from work_item where tenant_id = $1 and kind = 'documents-wanted' order by id`,
      [tenantId],
    )
  ).rows;

/** Files that wait in the outbox, by their kind. */
async function sentFiles(kind: string) {
  const outbox = join(await folderOf(runtime, tenantId), 'outbox');
  return readdirSync(outbox)
    .filter((name) => name.startsWith(kind))
    .map((name) => readFileSync(join(outbox, name)));
}

describe('a payer asks for documents', () => {
  test('and it is work with its deadline, a step of the claim, and what the chart has', async () => {
    const view = await askedFor();
    expect(view).toMatchObject({
      requests: [{ state: 'open', dueDate: '2026-12-07', request: { documents: [{ label: 'Progress note' }] } }],
      notes: [{ words: 10 }],
      way: 'x12-275',
      mayJoin: false,
      chartFile: null,
    });
    expect(await work()).toEqual([
      { title: 'Bluewater Health Plan asks for documents', work_status: 'open', deadline_date: '2026-12-02' },
    ]);
    expect(await claimOf(runtime, tenantId, 'D1')).toMatchObject({ owner: 'person', deadline_date: '2026-12-07' });
  });

  test('the note goes by 275 as a clinical document, and the claim is paid', async () => {
    const view = await askedFor();
    const { attachmentId, controlNumber } = await attach(view);
    expect(await send(view, attachmentId)).toEqual({ ok: true, value: { sent: 1 } });
    await runtime.work();
    const [file = new Uint8Array()] = await sentFiles('275');
    expect(checkX12(file).findings).toEqual([]);
    const text = new TextDecoder().decode(file);
    expect(text).toContain(`BGN*11*${controlNumber}*`);
    const data = readX12(file).segments.find(({ id }) => id === 'BDS');
    const chart = readChart((data && documentOf(data)) ?? new Uint8Array(), 'document.xml');
    expect(chart.ok && chart.charts[0]).toMatchObject({ patient: { mrn: 'D1' }, notes: [{ text: NOTE }] });
    expect(await work()).toMatchObject([{ work_status: 'done' }]);
    expect(await claimOf(runtime, tenantId, 'D1')).toMatchObject({ owner: 'payer', claim_status: 'accepted' });
    await exchange(runtime, tenantId);
    expect((await documents()).attachments).toMatchObject([{ state: 'received', proof: '999: the file was accepted' }]);
    expect((await claimOf(runtime, tenantId, 'D1')).claim_status).toMatch(/^(closed|patient-due)$/);
    const event = await runtime.owner.query(
      `select count(*)::int as n from claim_payment where tenant_id = $1 and outcome = 'paid'`,
      [tenantId],
    );
    expect(event.rows).toEqual([{ n: 1 }]);
  });

  test('only what it asks for is taken, and only from the chart of the visit', async () => {
    const view = await askedFor();
    const input = { claimId: view.claimId, requestId: view.requests[0]?.id, loinc: '11502-2' };
    const note = { from: 'note', noteId: view.notes[0]?.id };
    expect(await perform(runtime, actor(), attachDocument, { ...input, source: note })).toMatchObject({
      code: 'not-asked',
    });
    const other = { ...input, loinc: '11506-3', source: { from: 'note', noteId: runtime.newId() } };
    expect(await perform(runtime, actor(), attachDocument, other)).toMatchObject({ code: 'not-found' });
    const chart = { ...input, loinc: '11506-3', source: { from: 'chart-file' } };
    expect(await perform(runtime, actor(), attachDocument, chart)).toMatchObject({ code: 'not-found' });
  });

  test('a PDF goes inside a clinical document; what is none is refused', async () => {
    const view = await askedFor();
    const pdf = Buffer.from('%PDF-1.4 made up');
    const upload = (bytes: Buffer) => ({ from: 'upload', fileName: 'scan.pdf', base64: bytes.toString('base64') });
    const refused = { claimId: view.claimId, loinc: '11506-3', source: upload(Buffer.from('GIF89a')) };
    expect(await perform(runtime, actor(), attachDocument, { ...refused, way: 'fax' })).toMatchObject({
      code: 'not-a-pdf',
    });
    const { attachmentId } = await attach(view, { source: upload(pdf) });
    await send(view, attachmentId);
    await runtime.work();
    const data = readX12((await sentFiles('275'))[0] ?? new Uint8Array()).segments.find(({ id }) => id === 'BDS');
    const document = new TextDecoder().decode((data && documentOf(data)) ?? new Uint8Array());
    expect(document).toContain(`mediaType="application/pdf" representation="B64">${pdf.toString('base64')}<`);
  });

  test('near its last day silence is called up, once; a decision ends it', async () => {
    await askedFor();
    await runtime.owner.query(`update work_item set work_status = 'done' where tenant_id = $1`, [tenantId]);
    await mustPerform(runtime, actor(), followUpClaims, {});
    expect(await work()).toHaveLength(1);
    runtime.clock.moveTo('2026-12-03');
    await mustPerform(runtime, actor(), followUpClaims, {});
    await mustPerform(runtime, actor(), followUpClaims, {});
    expect((await work())[1]).toEqual({
      title: 'Bluewater Health Plan still waits for documents',
      work_status: 'open',
      deadline_date: '2026-12-07',
    });
    await runtime.owner.query(`update claim set claim_status = 'denied' where tenant_id = $1`, [tenantId]);
    await mustPerform(runtime, actor(), followUpClaims, {});
    expect((await work()).map(({ work_status }) => work_status)).toEqual(['done', 'done']);
    expect((await documents()).requests).toMatchObject([{ state: 'closed' }]);
  });

  /** The file of two requests, the first of which names a claim by these numbers. */
  const asksAbout = (ours: string, payers: string) =>
    readFileSync(new URL('../../../../fixtures/277RFI/pass/hospital-records.edi', import.meta.url), 'utf8')
      .replace('REF*EJ*MSC-2001', `REF*EJ*${ours}`)
      .replace('TRN*1*2026300001', `TRN*1*${payers}`);
  const claimsAsked = async () =>
    (await runtime.owner.query('select claim_id from document_request where tenant_id = $1', [tenantId])).rows;

  test('a request about a claim that went by mail finds it by the number that it was printed with', async () => {
    await receiveVisits(runtime, tenantId, [ASKED]);
    await setPayerByMail(runtime, tenantId, 'BWHP1');
    const { printBatchIds } = await mustPerform(runtime, actor(), makePrintBatch, {});
    const mailed = { printBatchId: printBatchIds[0] ?? '', mailedDate: '2026-11-04' };
    await mustPerform(runtime, actor(), markBatchMailed, mailed);
    const { id, patient_control_number: number } = await claimOf(runtime, tenantId, 'D1');
    await receive(runtime, tenantId, 'x12', asksAbout(number, 'ICN1'));
    expect(await claimsAsked()).toEqual([{ claim_id: id }]);
  });

  test('a payer\u2019s number that two claims have finds neither', async () => {
    await receiveVisits(runtime, tenantId, [ASKED, { mrn: 'D2', last_name: 'Other', member_id: 'BWP300200102' }]);
    await submit(runtime, tenantId);
    await runtime.owner.query(`update claim set payer_claim_control_number = 'ICN1' where tenant_id = $1`, [tenantId]);
    await receive(runtime, tenantId, 'x12', asksAbout('NOT-OURS', 'ICN1'));
    expect(await claimsAsked()).toEqual([]);
    await runtime.owner.query(`update claim set payer_claim_control_number = 'ICN2' where tenant_id = $1 and id = $2`, [
      tenantId,
      (await claimOf(runtime, tenantId, 'D2')).id,
    ]);
    await receive(runtime, tenantId, 'x12', asksAbout('NOT-OURS-2', 'ICN1'));
    expect(await claimsAsked()).toEqual([{ claim_id: (await claimOf(runtime, tenantId, 'D1')).id }]);
  });

  test('a request that names no claim of ours is work too', async () => {
    const fixture = readFileSync(new URL('../../../../fixtures/277RFI/pass/hospital-records.edi', import.meta.url));
    await receive(runtime, tenantId, 'x12', fixture);
    const { rows } = await runtime.owner.query(
      `select title from work_item where tenant_id = $1 and kind = 'answer-unclear'`,
      [tenantId],
    );
    expect(rows).toHaveLength(2);
  });
});

test('a 275 that is refused is work, and its request is open again', async () => {
  const view = await askedFor();
  const { attachmentId } = await attach(view);
  await send(view, attachmentId);
  await runtime.work();
  const [file = new Uint8Array()] = await sentFiles('275');
  const control = Number(readX12(file).interchanges[0]?.control);
  const refusal = [
    'ISA*00*          *00*          *ZZ*PRACTICECH     *ZZ*LAKESIDE       *261104*1405*^*00501*000000099*0*P*:',
    'GS*FA*PRACTICECH*LAKESIDE*20261104*1405*99*X*005010X231A1',
    'ST*999*0001*005010X231A1',
    `AK1*PI*${control}*006020X314`,
    'AK2*275*0001*006020X314',
    'IK5*R*5',
    'AK9*R*1*1*0',
    'SE*6*0001',
    'GE*1*99',
    'IEA*1*000000099~',
  ].join('~');
  await receive(runtime, tenantId, 'x12', refusal);
  expect(await documents()).toMatchObject({ requests: [{ state: 'open' }], attachments: [{ state: 'refused' }] });
  expect((await work()).map(({ title, work_status }) => [title, work_status])).toEqual([
    ['Bluewater Health Plan asks for documents', 'done'],
    ['Documents were refused on their way to the payer', 'open'],
  ]);
  expect(await claimOf(runtime, tenantId, 'D1')).toMatchObject({ owner: 'person' });
});

describe('where the payer takes paper', () => {
  test('a fax has a letter with the note behind it, its number and its confirmation', async () => {
    const view = await askedFor('fax');
    const { attachmentId } = await attach(view);
    expect(await send(view, attachmentId)).toMatchObject({ code: 'no-fax' });
    expect(await send(view, attachmentId, { sentTo: '555-0142' })).toMatchObject({ ok: true });
    const [sent] = (await documents()).attachments;
    expect(sent).toMatchObject({
      state: 'sent',
      way: 'fax',
      sentTo: '555-0142',
      sentDate: '2026-11-04',
      sender: 'tester',
    });
    const cover = await mustPerform(runtime, actor(), readOriginal, { sha256: sent?.coverSha256 ?? '' });
    expect(new TextDecoder('latin1').decode(cover.bytes.subarray(0, 5))).toBe('%PDF-');
    const proof = { attachmentId, proof: 'Confirmed 14:02, 3 pages', proofDate: '2026-11-03' };
    expect(await perform(runtime, actor(), noteProof, proof)).toMatchObject({ code: 'too-early' });
    await mustPerform(runtime, actor(), noteProof, { ...proof, proofDate: '2026-11-04' });
    expect((await documents()).attachments).toMatchObject([{ state: 'received', proof: 'Confirmed 14:02, 3 pages' }]);
    expect(await sentFiles('275')).toEqual([]);
  });
});

describe('before the claim goes', () => {
  async function ready() {
    await payerTakes('x12-275');
    await receiveVisits(runtime, tenantId, [ASKED]);
    return documents();
  }
  const papers = async () => (await claimOf(runtime, tenantId, 'D1')).content.details?.attachments;

  test('a document joins the claim (PWK), goes by 275 under its number, and the payer does not ask', async () => {
    const view = await ready();
    const { attachmentId, controlNumber } = await attach(view);
    expect(await papers()).toEqual([{ reportType: 'OZ', transmission: 'EL', controlNumber }]);
    await submit(runtime, tenantId);
    const [claim] = await sentFiles('837');
    expect(new TextDecoder().decode(claim)).toContain(`PWK*OZ*EL***AC*${controlNumber}~`);
    await send(view, attachmentId);
    await runtime.work();
    const [file = new Uint8Array()] = await sentFiles('275');
    expect(checkX12(file).findings).toEqual([]);
    expect(new TextDecoder().decode(file)).toContain(`TRN*1*${controlNumber}~`);
    await exchange(runtime, tenantId);
    expect(await documents()).toMatchObject({ requests: [], attachments: [{ state: 'received' }] });
    expect((await claimOf(runtime, tenantId, 'D1')).claim_status).toMatch(/^(closed|patient-due)$/);
  });

  test('a document that was promised and did not follow is called up', async () => {
    const view = await ready();
    await attach(view);
    await submit(runtime, tenantId);
    await mustPerform(runtime, actor(), followUpClaims, {});
    expect(await work()).toMatchObject([{ title: 'A claim has gone out without its documents' }]);
  });

  test('it can be taken back, with its number on the claim; not any more once the claim is out', async () => {
    const view = await ready();
    const first = await attach(view);
    await mustPerform(runtime, actor(), removeAttachment, { attachmentId: first.attachmentId });
    expect(await papers()).toBeUndefined();
    const second = await attach(view);
    await submit(runtime, tenantId);
    expect(await perform(runtime, actor(), removeAttachment, { attachmentId: second.attachmentId })).toMatchObject({
      code: 'claim-is-out',
    });
    expect((await documents()).mayJoin).toBe(false);
    const late = { claimId: view.claimId, loinc: '11506-3', source: { from: 'note', noteId: view.notes[0]?.id } };
    expect(await perform(runtime, actor(), attachDocument, late)).toMatchObject({ code: 'claim-is-out' });
  });
});
