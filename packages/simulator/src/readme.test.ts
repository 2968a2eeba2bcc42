import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NOT_ENROLLED_NPI } from './data/coverage-policies.ts';
import { payers } from './data/payers.ts';
import { testMembers } from './data/test-members.ts';
import { denialRules } from './denial-rules.ts';
import { writeAmount } from './money.ts';

/** With single blanks: tables are padded by the formatter. */
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');

it('the README tells each payer as it is', () => {
  for (const { id, paysAfterDays, paymentMethod, filingLimitDays, benefits } of payers) {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${id} |`)) ?? '';
    expect(row).toContain(`${paysAfterDays} days, ${paymentMethod === 'ACH' ? 'EFT' : 'check'}`);
    expect(row).toContain(`| ${filingLimitDays} days |`);
    if (benefits.deductibleCents > 0) expect(row).toContain(`deductible $${writeAmount(benefits.deductibleCents)}`);
    if (benefits.coinsurancePercent > 0) expect(row).toContain(`${benefits.coinsurancePercent}%`);
  }
});

it('the README tells each test member and each denial', () => {
  for (const { ending } of testMembers) expect(readme).toContain(`| ${ending} | `);
  for (const { groupCode, carc } of denialRules) expect(readme).toContain(`${groupCode}-${carc}`);
  expect(readme).toContain(NOT_ENROLLED_NPI);
});
