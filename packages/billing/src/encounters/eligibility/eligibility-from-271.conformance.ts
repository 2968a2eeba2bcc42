import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { benefitsInWords } from './benefits-in-words.ts';
import { eligibilityResponsesFrom } from './eligibility-from-271.ts';

const folder = resolve('../shared/cases/x12/271');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: ${folder} is absent, so no real 271 was read.`);

/** What each file of others says, by the end of its name. */
const SAYS: readonly [file: string, status: string][] = [
  ['dependent-health-benefit-check', 'active'],
  ['subscriber-health-benefit-check', 'active'],
  ['patient-_subscriber_-eligibi', 'active'],
  ['patient-_dependent_-eligi', 'active'],
  ['aaa-with-benefits', 'active'],
  ['aaa-subscriber', 'not-found'],
  ['aaa-repeated', 'not-found'],
  ['aaa-two-subscribers', 'not-found'],
  ['aaa-two-dependents', 'not-found'],
  ['aaa-before-hierarchy', 'unknown'],
  ['aaa-information-receiver', 'unknown'],
  ['aaa-information-source', 'unknown'],
  ['aaa-only-loop', 'unknown'],
  ['no-benefits-no-aaa', 'unknown'],
];

test.skipIf(!isThere)('every real 271 is read: each patient, each refusal, each benefit', () => {
  const names = isThere ? readdirSync(folder) : [];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const bytes = readFileSync(resolve(folder, name));
    const text = bytes.toString('latin1');
    const [response] = eligibilityResponsesFrom(readX12(bytes));
    if (!response) throw new Error(`${name} holds no answer`);
    const { answers } = response;
    const expected = SAYS.find(([end]) => name.includes(end))?.[1];
    if (expected === undefined) {
      // The practice may not ask: nobody is answered, and the reason stands for all.
      expect(answers, name).toEqual([]);
      expect(response.problems, name).not.toEqual([]);
      continue;
    }
    expect(answers, name).not.toEqual([]);
    for (const { eligibility } of answers) expect(eligibility.status, name).toBe(expected);
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(
      answers.flatMap(({ eligibility }) => eligibility.benefits),
      name,
    ).toHaveLength(count(/[~\n]\s*EB\*/g));
    expect(
      answers.flatMap(({ traceNumbers }) => traceNumbers),
      name,
    ).toHaveLength(count(/[~\n]\s*TRN\*2/g));
    if (expected !== 'active' && count(/[~\n]\s*AAA\*/g) > 0)
      for (const { eligibility } of answers) expect(eligibility.problems, name).not.toEqual([]);
  }
});

test.skipIf(!isThere)('the copays of the real plan stand in words, in and out of network', () => {
  const bytes = readFileSync(resolve(folder, 'LinuxForHealth__subscriber-health-benefit-check.edi'));
  const [answer] = eligibilityResponsesFrom(readX12(bytes))[0]?.answers ?? [];
  if (!answer) throw new Error('no answer');
  expect(answer.eligibility).toMatchObject({
    planName: 'GOLD 123 PLAN',
    from: '2006-01-01',
    memberId: '123456789',
    primaryCare: { name: 'MARCUS JONES' },
  });
  const copays = benefitsInWords(answer.eligibility).find(({ heading }) => heading === 'Copay')?.lines;
  expect(copays?.[0]).toContain('in network: $10.00 a visit');
  expect(copays?.[1]).toContain('out of network: $30.00 a visit');
});
