import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../http/routes.ts';
import { type AnyOperation, actorFor, everyOperation, sampleInput } from '../testing/every-operation.ts';
import { everyone, snapshot } from '../testing/practice.ts';
import { openRuntimeWithOwnMailbox, openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { assignPayer } from './assign-payer.ts';
import { explainClaim } from './explain-claim.ts';
import { perform } from './operation.ts';
import { receiveFile } from './receive-file.ts';
import { takePayment } from './take-payment.ts';

const operations = await everyOperation();

let runtime: TestRuntime;
let northRuntime: TestRuntime;
let north: World;
let south: World;
/** Ids of every row of the south. */
let southIds: Set<string>;

beforeAll(async () => {
  runtime = await openTestRuntime();
  northRuntime = await openRuntimeWithOwnMailbox(runtime);
  north = await makeWorld(northRuntime, 'north');
  south = await makeWorld(runtime, 'south');
  const text = Object.values(await snapshot(runtime, south.tenantId)).join('\n');
  southIds = new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g));
});
afterAll(async () => {
  await northRuntime.close();
  await runtime.close();
});

/** An id of the south, or several of them. */
const isId = (value: unknown) => [value].flat().some((one) => typeof one === 'string' && southIds.has(one));
const nowhereId = (value: unknown) => (Array.isArray(value) ? value.map(() => randomUUID()) : randomUUID());

/** What comes of an operation: its outcome, or the error that it throws. */
async function outcomeOf(op: AnyOperation, input: unknown): Promise<string> {
  try {
    const outcome = await perform(northRuntime, actorFor(op, north), op, input);
    return outcome.ok ? JSON.stringify(outcome.value ?? null) : `${outcome.code}: ${outcome.message}`;
  } catch (error) {
    return `threw ${(error as Error).message}`;
  }
}

test('the walk knows every operation of the contract and those behind it', () => {
  const names = operations.map((operation) => operation.name);
  for (const route of ROUTES) expect(names).toContain(route.operation.name);
  for (const name of [
    'receive-file',
    'import-chart',
    'read-answer',
    'deliver-submission',
    'post-remittance',
    'set-up-practice',
  ])
    expect(names).toContain(name);
  expect(new Set(names).size).toBe(names.length);
});

describe('as one tenant, with the ids of another', () => {
  for (const operation of operations) {
    test(`${operation.name} reads, changes and confirms nothing`, async () => {
      const before = await snapshot(runtime, south.tenantId);
      const input = sampleInput(operation, south);
      const ids = Object.keys(input).filter((key) => isId(input[key]));
      const outcome = await outcomeOf(operation, input);
      expect(await snapshot(runtime, south.tenantId)).toEqual(before);
      for (const id of southIds) expect(outcome).not.toContain(id);
      if (ids.length === 0) return;
      // A row of another tenant and a row that does not exist are one and the same.
      const nowhere = { ...input, ...Object.fromEntries(ids.map((key) => [key, nowhereId(input[key])])) };
      expect(outcome).toBe(await outcomeOf(operation, nowhere));
      expect(outcome).toMatch(/^not-found: |^threw no result$/);
    });
  }

  test('the operations that take ids are among those tried', () => {
    const taking = operations.filter((operation) => Object.values(sampleInput(operation, south)).some(isId));
    expect(taking.map((operation) => operation.name)).toEqual([
      'accept-host-key',
      'accept-invitation',
      'accept-variances',
      'add-encounter',
      'answer-clinician-query',
      'answer-code-question',
      'answer-variance-dispute',
      'apply-for-hardship',
      'apply-held-payment',
      'apply-unapplied',
      'ask-assistant',
      'ask-claim-status',
      'ask-clinician',
      'ask-eligibility',
      'assign-payer',
      'assign-work',
      'attach-document',
      'bill-interim',
      'bill-next-payer',
      'bring-back-statement',
      'build-claim',
      'cancel-authorization',
      'check-claims',
      'check-day-close',
      'choose-batch-printer',
      'close-exception',
      'combine-claims',
      'confirm-finding',
      'correct-claim',
      'decide-appeal',
      'decide-code',
      'decide-hardship',
      'decide-refund',
      'decide-write-off',
      'delete-view',
      'deliver-file',
      'deliver-submission',
      'discard-paper-eob',
      'dispute-variances',
      'edit-appeal',
      'edit-patient',
      'edit-visit',
      'end-payment-plan',
      'enter-authorization',
      'explain-claim',
      'explain-deposit',
      'explain-to-patient',
      'export-claims',
      'find-paper-claims',
      'find-variances',
      'finish-coding',
      'finish-second-coding',
      'forget-bank-columns',
      'import-chart',
      'keep-appeal-letter',
      'keep-assistant-answer',
      'keep-authorization-reply',
      'lift-hold',
      'link-deposit',
      'list-contacts',
      'load-assistant-question',
      'load-authorization-call',
      'log-call',
      'make-estimate',
      'make-payment-plan',
      'make-print-batch',
      'mark-batch-mailed',
      'move-payment',
      'note-agency-payment',
      'note-appeal-proof',
      'note-authorization-reply',
      'note-billing-step',
      'note-contact',
      'note-dispute',
      'note-proof',
      'note-statement-delivery',
      'note-work',
      'open-alignment-page',
      'open-appeal',
      'open-appeal-packet',
      'open-claim-copy',
      'open-dispute',
      'open-patient-explanation',
      'open-print-batch',
      'open-receipt',
      'open-second-coding',
      'open-tax-receipt',
      'order-practice-edits',
      'part-deposit',
      'place-held-money',
      'place-hold',
      'place-in-collection',
      'plan-follow-up',
      'post-held-remittance',
      'post-paper-eob',
      'post-remittance',
      'read-answer',
      'rebill-denied-lines',
      'recall-from-collection',
      'record-mail-delivery',
      'record-returned-claim',
      'record-sign-in',
      'remove-attachment',
      'renew-invitation',
      'reopen-visit',
      'request-authorization',
      'resolve-work',
      'return-payment',
      'review-coding',
      'run-statements',
      'save-codes',
      'save-connection',
      'save-contract',
      'save-coverage',
      'save-enrollments',
      'save-facility',
      'save-guarantor',
      'save-line-details',
      'save-paper-eob',
      'save-patient-billing',
      'save-payer',
      'save-payer-sign-in',
      'save-posting-rules',
      'save-practice-edit',
      'save-printer-offset',
      'save-provider',
      'save-visit-details',
      'send-appeal',
      'send-attachments',
      'send-statement',
      'sequence-diagnoses',
      'set-connection-state',
      'set-member-roles',
      'set-member-state',
      'settle-dispute',
      'settle-refund',
      'show-account',
      'show-appeal',
      'show-appeal-choices',
      'show-authorization',
      'show-claim',
      'show-claim-documents',
      'show-claim-payments',
      'show-contract',
      'show-coverage-eligibility',
      'show-denial-risk',
      'show-deposit',
      'show-eligibility-check',
      'show-encounter',
      'show-file',
      'show-match-candidates',
      'show-paper-eob',
      'show-patient',
      'show-patient-billing',
      'show-payer',
      'show-payment',
      'show-practice-edit',
      'show-print-batch',
      'show-provider',
      'show-refund',
      'show-remittance',
      'show-second-coding',
      'show-submission',
      'show-variance',
      'show-variance-dispute',
      'show-work',
      'show-write-offs',
      'snooze-work',
      'split-claim',
      'switch-coding-model',
      'switch-practice-edit',
      'take-back-statement',
      'take-instalment',
      'take-payment',
      'test-connection',
      'tick-work-step',
      'try-posting-rules',
      'try-practice-edit',
      'undo-write-off',
      'unmake-print-batch',
      'visits-to-build',
      'void-claim',
      'withdraw-appeal',
      'withdraw-confirmation',
      'withdraw-explanation',
      'withdraw-write-off',
      'write-off-claim',
      'write-off-self-pay',
    ]);
  });
});

test('own and foreign ids do not mix: a payer of another practice cannot be chosen, nor its coverage', async () => {
  const before = [await snapshot(runtime, north.tenantId), await snapshot(runtime, south.tenantId)];
  const actor = everyone(north.tenantId);
  for (const [coverageId, payerId] of [
    [north.coverageId, south.payerId],
    [south.coverageId, north.payerId],
  ] as const) {
    const outcome = await perform(northRuntime, actor, assignPayer, { coverageId, payerId });
    expect(outcome).toMatchObject({ ok: false, code: 'not-found' });
  }
  expect([await snapshot(runtime, north.tenantId), await snapshot(runtime, south.tenantId)]).toEqual(before);
});

test('a patient control number means the claim of the own practice', async () => {
  const outcome = await perform(northRuntime, everyone(north.tenantId), explainClaim, { claim: south.paidClaimNumber });
  expect(outcome).toMatchObject({ ok: true, value: { claimId: north.paidClaimId } });
});

test('a file that another practice has received is new here, and so is a receipt number', async () => {
  const bytes = new TextEncoder().encode('the same bytes');
  for (const world of [south, north]) {
    const actor = everyone(world.tenantId);
    const received = await perform(runtime, actor, receiveFile, { kind: 'chart', fileName: 'same', bytes });
    expect(received).toMatchObject({ ok: true, value: { alreadyReceived: false } });
    const payment = { patientId: world.patientId, receiptNumber: 'SAME-1', method: 'cash', paidCents: 100 } as const;
    expect(await perform(runtime, actor, takePayment, payment)).toMatchObject({
      ok: true,
      value: { alreadyTaken: false },
    });
  }
});
