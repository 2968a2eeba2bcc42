import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppealView } from '../contract/appeal-views.ts';
import { letterPdf } from '../documents/pdf-document.ts';
import { era } from '../testing/answers.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { everyone, receive, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { denyVisits } from '../testing/world-appeals.ts';
import { attachDocument } from './attach-document.ts';
import { decideAppeal, withdrawAppeal } from './decide-appeal.ts';
import { editAppeal, keepAppealLetter } from './edit-appeal.ts';
import { listEditSuggestions } from './edit-suggestions.ts';
import { listAppeals } from './list-appeals.ts';
import { openAppeal } from './open-appeal.ts';
import { type Operation, perform } from './operation.ts';
import { noteAppealProof, sendAppeal } from './send-appeal.ts';
import { openAppealPacket, showAppeal, showAppealChoices } from './show-appeal.ts';

let runtime: TestRuntime;
let tenantId: string;
let claims: string[];
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
  claims = await denyVisits(runtime, tenantId, ['AP1', 'AP2', 'AP3', 'AP4']);
});
afterAll(() => runtime.close());

const run = <I, O>(op: Operation<I, O>, input: unknown) => perform(runtime, everyone(tenantId), op, input);
async function done<I, O>(op: Operation<I, O>, input: unknown): Promise<O> {
  const outcome = await run(op, input);
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}
const show = (appealId: string): Promise<AppealView> => done(showAppeal, { appealId });

async function denialsOf(claimId: string): Promise<string[]> {
  const { rows } = await runtime.owner.query<{ s: string }>(
    'select denial_status as s from denial where claim_id = $1',
    [claimId],
  );
  return rows.map(({ s }) => s);
}

async function openWork(claimId: string): Promise<string[]> {
  const { rows } = await runtime.owner.query<{ kind: string }>(
    `select kind from work_item where claim_id = $1 and work_status = 'open' order by kind`,
    [claimId],
  );
  return rows.map(({ kind }) => kind);
}

test('a denial is appealed, sent with its packet, won, and the payment that follows is tied to it', async () => {
  const [claimId = ''] = claims;
  const choices = await done(showAppealChoices, { claimId });
  expect(choices).toMatchObject({
    ...{ law: 'commercial', reason: 'medical-necessity', refusal: null, openAppealId: null },
    level: { level: 1, name: 'First appeal to the plan' },
    lines: [{ lineNumber: 1, procedureCode: '99213', disputedCents: 14_800, codes: ['CO-50'], rarcs: ['N115'] }],
  });
  expect(await openWork(claimId)).toContain('denial');
  const { appealId } = await done(openAppeal, { claimId });
  expect(await openWork(claimId)).toEqual(['appeal-due']);
  const draft = await show(appealId);
  expect(draft.letter).toContain('$148.00');
  expect(draft).toMatchObject({ openPlaces: [], notes: [{ marks: 1 }] });
  expect(draft.letter).toContain('"Assessment: acute upper respiratory infection, worse at night." (');
  expect(await denialsOf(claimId)).toEqual(['appealed']);
  await done(editAppeal, { appealId, letter: `${draft.letter} [fill in: the trial]` });
  expect(await run(sendAppeal, { appealId, way: 'mail' })).toMatchObject({ ok: false, code: 'letter-open' });

  const saved = await done(editAppeal, {
    appealId,
    version: draft.version + 1,
    letter: draft.letter,
    policyText: 'LCD text.',
  });
  expect(await run(editAppeal, { appealId, version: draft.version, letter: 'Old' })).toMatchObject({
    code: 'changed-meanwhile',
  });
  const { decisionDue } = await done(sendAppeal, {
    ...{ appealId, version: saved.version, way: 'certified-mail', articleNumber: '7019 0700' },
  });
  expect(decisionDue).toBe('2027-01-01');
  expect(await openWork(claimId)).toEqual(['appeal-decision']);
  const { bytes } = await done(openAppealPacket, { appealId });
  const text = pdfText(bytes);
  for (const part of ['Contents', 'The payer', 'Record:', 'LCD text.', 'Page 1 of', 'worse at night'])
    expect(text, part).toContain(part);

  await done(noteAppealProof, { appealId, proof: 'Delivered', proofDate: '2026-11-02' });
  await done(decideAppeal, { appealId, outcome: 'overturned', decidedDate: '2026-11-02' });
  const unpaid = async () =>
    (
      await runtime.owner.query(
        `select amount_cents::int as cents, snoozed_until::text as until, reason from work_item
          where claim_id = $1 and kind = 'appeal-unpaid' and work_status = 'open'`,
        [claimId],
      )
    ).rows;
  expect(await unpaid()).toEqual([
    {
      ...{ cents: 14_800, until: '2026-11-23' },
      reason: expect.stringMatching(/\$148\.00 was won on .+ \$0\.00 of it is paid.+usually answers within 21 days/),
    },
  ]);
  const [number] = (await runtime.owner.query('select patient_control_number as n from claim where id = $1', [claimId]))
    .rows;
  const pay = (paid: string, control: number, segments: string[]) => {
    const claim = { patientControlNumber: number.n, charge: '148', paid, segments };
    return receive(runtime, tenantId, 'x12', era({ trace: `AP-WON-${paid}`, paid, control, claims: [claim] }));
  };
  await pay('70', 971, ['CAS*CO*50*78']);
  expect(await unpaid()).toMatchObject([{ cents: 7_800, reason: expect.stringContaining('$70.00 of it is paid.') }]);
  await pay('50', 973, ['CAS*CO*45*28', 'CAS*OA*23*70']);
  expect(await unpaid()).toEqual([]);
  expect((await denialsOf(claimId)).toSorted()).toEqual(['overturned', 'recovered']);
  const won = await show(appealId);
  expect(won).toMatchObject({
    row: { outcome: 'overturned', wonCents: 14_800, paidSinceCents: 12_000 },
    nextLevel: null,
  });
  expect(won.letters).toHaveLength(3);
  const after = await done(showAppealChoices, { claimId: claims[1] });
  expect(after.reasons.find(({ reason }) => reason === 'medical-necessity')?.chance).toMatchObject({
    records: expect.arrayContaining([expect.stringMatching(/^Won 1 of 1 against .+ with reason 50, \$148\.00\.$/)]),
  });
  const kept = { appealId, onlyThisPayer: true, body: 'Our own words: pay {disputed}. Call {practicePhone}.' };
  await done(keepAppealLetter, kept);
});

test('a lost appeal opens the next level with its last day; the letter that was kept drafts it', async () => {
  const [, claimId = ''] = claims;
  const { appealId } = await done(openAppeal, { claimId });
  const draft = await show(appealId);
  expect(draft.letter).toMatch(/^Our own words: pay \$148\.00\. Call \(/);
  expect(await run(openAppeal, { claimId })).toMatchObject({ ok: false, code: 'open-already' });
  expect(await run(decideAppeal, { appealId, outcome: 'upheld', decidedDate: '2026-11-02' })).toMatchObject({
    code: 'not-out',
  });
  await done(sendAppeal, { appealId, way: 'portal' });
  expect(await run(decideAppeal, { appealId, outcome: 'partly', decidedDate: '2026-11-02' })).toMatchObject({
    code: 'amount-wrong',
  });
  const part = { appealId, outcome: 'partly', decidedDate: '2026-11-02', wonCents: 4_800 };
  expect(await done(decideAppeal, part)).toMatchObject({ nextDeadline: expect.any(String) });
  expect(await openWork(claimId)).toEqual(['appeal-lost', 'appeal-unpaid']);
  expect(await denialsOf(claimId)).toEqual(['upheld']);
  expect(await show(appealId)).toMatchObject({ nextLevel: { level: 2, appealId: null } });
  const next = await done(openAppeal, { claimId });
  expect(await denialsOf(claimId)).toEqual(['appealed']);
  expect(await show(next.appealId)).toMatchObject({
    ...{ previousAppealId: appealId, row: { level: 2, disputedCents: 10_000 } },
    enclosures: { earlierLevels: true },
  });
  const { rows, totalCents } = await done(listAppeals, {});
  expect(rows.map(({ level, appealStatus }) => `${level} ${appealStatus}`).toSorted()).toEqual([
    '1 decided',
    '1 decided',
    '2 draft',
  ]);
  expect(totalCents).toBe(14_800 + 14_800 + 10_000);
});

test('a withdrawn appeal leaves the question, and room for another', async () => {
  const [, , claimId = ''] = claims;
  const { appealId } = await done(openAppeal, { claimId, lineNumbers: [1], reason: 'coding-level' });
  await done(withdrawAppeal, { appealId, note: 'The claim is corrected.' });
  expect(await denialsOf(claimId)).toEqual(['working']);
  expect(await openWork(claimId)).toEqual(['appeal-lost']);
  const again = await done(openAppeal, { claimId });
  expect(again.appealId).not.toBe(appealId);

  await done(sendAppeal, { appealId: again.appealId, way: 'portal' });
  await done(decideAppeal, { appealId: again.appealId, outcome: 'upheld', decidedDate: '2026-11-02' });
  const { suggestions } = await done(listEditSuggestions, {});
  expect(suggestions.find(({ carc }) => carc === '50')).toMatchObject({
    history: { appealsDecided: 3, appealsLost: 1, recoveredCents: 12_000 },
    why: expect.stringMatching(/\$120\.00 of it came back\. Appeals: 1 of 3 lost\./),
  });
});

test('an appeal cannot go out before its decision, nor arrive after today; a letter typed over is kept', async () => {
  const [claimId = ''] = await denyVisits(runtime, tenantId, ['AP9']);
  const { appealId } = await done(openAppeal, { claimId });
  const early = { appealId, way: 'portal', sentDate: '2026-10-31' };
  expect(await run(sendAppeal, early)).toMatchObject({ ok: false, code: 'too-early' });
  await done(editAppeal, { appealId, letter: 'What I had typed.', reason: 'coding-level' });
  expect((await show(appealId)).letters[1]?.body).toBe('What I had typed.');
  await done(editAppeal, { appealId, letter: 'Pay it.' });
  await done(sendAppeal, { appealId, way: 'portal' });
  const late = { appealId, proof: 'Receipt of the site', proofDate: '2026-11-03' };
  expect(await run(noteAppealProof, late)).toMatchObject({ ok: false, code: 'in-the-future' });
});

test('PDFs and pictures of the visit go into the packet page by page; one that cannot be opened is named', async () => {
  const [claimId = ''] = await denyVisits(runtime, tenantId, ['AX1']);
  const pages = await letterPdf('Study', new Date('2026-10-05T12:00:00Z'), (doc) => {
    doc.text('Nerve study, first sheet', 72, 72);
    doc.addPage({ size: 'LETTER', layout: 'landscape' }).text('Nerve study, second sheet', 72, 72);
  });
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const attach = (fileName: string, base64: string) =>
    done(attachDocument, { claimId, loinc: '11506-3', way: 'fax', source: { from: 'upload', fileName, base64 } });
  await attach('study.pdf', Buffer.from(pages).toString('base64'));
  await attach('wound.png', dot);
  const { appealId } = await done(openAppeal, { claimId });
  const view = await show(appealId);
  expect(view.documents.map(({ fileName }) => fileName)).toEqual(['study.pdf', 'wound.png']);
  expect(view.enclosures.attachmentIds).toEqual(view.documents.map(({ id }) => id));
  const text = pdfText((await done(openAppealPacket, { appealId })).bytes);
  for (const part of ['Nerve study, first sheet', 'Nerve study, second sheet', 'page 2 of 2'])
    expect(text, part).toContain(part);
  const lines = text.split('\n');
  const all = Number(lines.find((line) => line.startsWith('Page 1 of '))?.slice('Page 1 of '.length));
  expect(lines.filter((line) => /^Page \d+ of /.test(line))).toHaveLength(all);

  const locked = await attach('locked.pdf', Buffer.from('%PDF-1.4 nothing in it').toString('base64'));
  const enclosures = { ...view.enclosures, attachmentIds: [locked.attachmentId] };
  await done(editAppeal, { appealId, letter: view.letter, enclosures });
  expect(await run(openAppealPacket, { appealId })).toMatchObject({
    code: 'document-unreadable',
    message: expect.stringContaining('locked.pdf'),
  });
  const foreign = { ...enclosures, attachmentIds: [appealId] };
  expect(await run(editAppeal, { appealId, letter: view.letter, enclosures: foreign })).toMatchObject({
    code: 'not-found',
  });
});

test('an answer that still waits to be posted is no decision to appeal', async () => {
  const [claimId = ''] = await denyVisits(runtime, tenantId, ['AP10']);
  await runtime.owner.query(`update claim_payment set outcome = 'held' where claim_id = $1`, [claimId]);
  expect(await run(openAppeal, { claimId })).toMatchObject({ ok: false, code: 'not-decided' });
});

test('MA130 takes the appeal away, and so does a last day that has passed without a good cause', async () => {
  const remark = ['SVC*HC:99213*148*0**1', 'CAS*CO*16*148', 'REF*6R*1', 'LQ*HE*MA130'];
  const [unprocessable = ''] = await denyVisits(runtime, tenantId, ['AP8'], remark);
  expect(await run(openAppeal, { claimId: unprocessable })).toMatchObject({ ok: false, code: 'unprocessable' });
  const [, , , claimId = ''] = claims;
  await runtime.owner.query(`update remittance set payment_date = '2025-11-01' where trace_number = 'APPEALS-AP1'`);
  expect(await run(openAppeal, { claimId })).toMatchObject({ ok: false, code: 'too-late' });
  const { appealId } = await done(openAppeal, { claimId, goodCause: 'The notice went to the old address.' });
  expect(await show(appealId)).toMatchObject({ goodCause: 'The notice went to the old address.' });
});
