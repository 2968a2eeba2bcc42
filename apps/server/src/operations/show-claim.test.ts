import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimView } from '../contract/views.ts';
import { claimOf, everyone, receiveVisits, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { mailbox } from '../transports/folder.ts';
import { claimSegmentsIn } from './claim-wire.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform } from './operation.ts';
import { showClaim } from './show-claim.ts';

let runtime: TestRuntime;
let world: World;
beforeAll(async () => {
  runtime = await openTestRuntime();
  world = await makeWorld(runtime, 'north');
});
afterAll(() => runtime.close());

const show = (claimId: string): Promise<ClaimView> =>
  mustPerform(runtime, everyone(world.tenantId), showClaim, { claimId });

describe('a claim that was paid', () => {
  test('shows its history, its submission and what the patient owes', async () => {
    const view = await show(world.paidClaimId);
    expect(view).toMatchObject({ claimStatus: 'patient-due', payerBalanceCents: 0, correctable: false, findings: [] });
    expect(view.patientBalanceCents).toBeGreaterThan(0);
    expect(view.timeline.map((step) => step.event)).toEqual([
      'built-clean',
      'batched',
      'delivered',
      'received',
      'accepted',
      'paid',
      'patient-due',
    ]);
    expect(view.submissions).toEqual([
      expect.objectContaining({
        id: world.submissionId,
        interchangeControlNumber: '000000001',
        acknowledgment: 'partly',
      }),
    ]);
  });

  test('shows its own part of the file that went out, and no other claim', async () => {
    const view = await show(world.paidClaimId);
    if (view.wire.kind !== 'sent') throw new Error(view.wire.kind);
    const { segments } = view.wire;
    expect(segments[0]).toMatch(/^HL\*\d+\*1\*22\*0$/);
    expect(segments.filter((segment) => segment.startsWith('CLM*'))).toEqual([
      expect.stringContaining(`CLM*${world.paidClaimNumber}*148*`),
    ]);
    expect(segments.filter((segment) => segment.startsWith('NM1*IL*'))).toEqual([expect.stringContaining('Paidmann')]);
    expect(segments.at(-1)).toMatch(/^REF\*6R\*1$/);
    const outbox = mailbox(runtime.transportDir);
    const name = '837P-north-000000001.edi';
    const file = readFileSync(join(outbox.sent ?? outbox.outbox, name), 'utf8');
    expect(file.replaceAll('\n', '')).toContain(segments.join('~'));
  });

  test('says what its codes mean on the date of service', async () => {
    const { labels } = await show(world.paidClaimId);
    expect(labels).toMatchObject({
      J069: { status: 'valid' },
      99213: { status: 'valid' },
      'pos:11': { status: 'valid' },
    });
    expect(labels.J069?.label).toMatch(/^Upper airway infection/);
  });
});

describe('a claim that has not gone', () => {
  test('when ready, shows what would go', async () => {
    const view = await show(world.readyClaimId);
    if (view.wire.kind !== 'preview') throw new Error(view.wire.kind);
    expect(view.wire.segments[0]).toMatch(/^HL\*2\*1\*22\*0$/);
    expect(view.wire.segments.some((segment) => segment.startsWith(`CLM*${view.claim.patientControlNumber}*`))).toBe(
      true,
    );
    expect(view.submissions).toEqual([]);
  });

  test('when held, shows its findings and its work', async () => {
    const view = await show(world.heldClaimId);
    expect(view).toMatchObject({ claimStatus: 'held', owner: 'person', correctable: true });
    expect(view.findings.map((finding) => finding.severity)).toContain('hold');
    expect(view.work.map((item) => [item.kind, item.workStatus])).toEqual([['claim-held', 'open']]);
  });

  test('goes as the preview said', async () => {
    await receiveVisits(runtime, world.tenantId, [{ mrn: 'SC1', last_name: 'Previewson' }]);
    const { id } = await claimOf(runtime, world.tenantId, 'SC1');
    const before = (await show(id)).wire;
    await submit(runtime, world.tenantId);
    const after = (await show(id)).wire;
    if (before.kind !== 'preview' || after.kind !== 'sent') throw new Error(`${before.kind}, ${after.kind}`);
    // Hierarchy numbers count within the file; the claim itself is the same.
    expect(after.segments.slice(1)).toEqual(before.segments.slice(1));
  });

  test('says why it cannot be written', async () => {
    await receiveVisits(runtime, world.tenantId, [{ mrn: 'SC2', last_name: 'Unwritable' }]);
    const { id } = await claimOf(runtime, world.tenantId, 'SC2');
    await runtime.owner.query(`update claim set content = jsonb_set(content, '{billing,npi}', '"1"') where id = $1`, [
      id,
    ]);
    const { wire } = await show(id);
    expect(wire).toEqual({ kind: 'impossible', reason: expect.stringMatching(/^NM109 in loop 2010AA: .*shorter/) });
  });
});

test('a rejected claim that was corrected shows what would go now, not what went', async () => {
  expect((await show(world.rejectedClaimId)).wire.kind).toBe('sent');
  const changes = { memberId: 'BWP300200104' };
  await mustPerform(runtime, everyone(world.tenantId), correctClaim, { claimId: world.rejectedClaimId, changes });
  const view = await show(world.rejectedClaimId);
  expect(view.wire).toMatchObject({ kind: 'preview' });
  expect(view.submissions).toHaveLength(1);
  expect(JSON.stringify(view.wire)).toContain('BWP300200104');
});

test('a claim of another practice is not there', async () => {
  const other = everyone(runtime.newId());
  expect(await perform(runtime, other, showClaim, { claimId: world.paidClaimId })).toMatchObject({
    ok: false,
    code: 'not-found',
  });
});

test('a file that does not hold the claim gives no segments of another', () => {
  const text = `ISA*${'0'.repeat(101)}~GS*HC~HL*1**20*1~HL*2*1*22*0~CLM*A12*1~SE*1*1~`;
  expect(claimSegmentsIn(new TextEncoder().encode(text), 'A1')).toEqual([]);
});
