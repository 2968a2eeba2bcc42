import type { SubmissionView } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { submissionSteps } from './submission-steps.ts';

const answer = (kind: string, verdict: string, receivedAt: string) => ({
  id: receivedAt,
  kind,
  receivedAt,
  verdict,
  words: [],
  fileId: 'f',
  sha256: 's',
});
const sent = (more: Partial<SubmissionView>): SubmissionView => ({
  id: 's1',
  interchangeControlNumber: '000000001',
  createdAt: '2026-11-02T10:00:00Z',
  deliveredAt: null,
  claimCount: 1,
  chargeCents: 14_800,
  delivery: 'waiting',
  acknowledgment: 'none',
  fileName: '837P.edi',
  sha256: 's',
  connectionName: 'Folder',
  silence: null,
  totals: [],
  claims: [],
  answers: [],
  ...more,
});
const states = (more: Partial<SubmissionView>) => submissionSteps(sent(more)).map((step) => step.state);

test('a file that was built waits for the rest', () => {
  expect(states({})).toEqual(['done', 'waits', 'waits', 'waits']);
});

test('each answer completes its step, with its time', () => {
  const answers = [answer('TA1', 'Accepted', '1'), answer('999', 'Accepted', '2'), answer('277CA', '2 accepted', '3')];
  const steps = submissionSteps(sent({ deliveredAt: '0', answers }));
  expect(steps.map((step) => [step.state, step.at])).toEqual([
    ['done', '2026-11-02T10:00:00Z'],
    ['done', '0'],
    ['done', '2'],
    ['done', '3'],
  ]);
});

test('a rejection, also of some claims only, is told from an acceptance', () => {
  expect(states({ deliveredAt: '0', answers: [answer('999', 'Rejected', '1')] })[2]).toBe('bad');
  expect(states({ deliveredAt: '0', answers: [answer('277CA', '5 accepted, 1 rejected', '1')] })[3]).toBe('bad');
});

test('answers of several payers are one sum, and one refusal among them is not lost', () => {
  const answers = [answer('277CA', '12 accepted, 1 rejected', '1'), answer('277CA', '3 accepted', '2')];
  expect(submissionSteps(sent({ deliveredAt: '0', answers }))[3]).toMatchObject({
    state: 'bad',
    at: '2',
    words: '15 accepted, 1 rejected',
  });
  const batch = [answer('277CA', 'Rejected', '1'), answer('277CA', '3 accepted', '2')];
  expect(submissionSteps(sent({ deliveredAt: '0', answers: batch }))[3]?.words).toBe('Rejected; 3 accepted');
});
