import { expect, test } from 'vitest';
import { type AuditedChart, coderAgreement } from './coder-agreement.ts';

const chart = (id: string, ...codes: string[]): AuditedChart => ({
  id,
  codes: codes.map((code) => ({ system: 'icd10cm' as const, code })),
});

test('agreement is codes of both over codes of either, kappa takes chance away', () => {
  // Decisions over 4 codes and 2 charts: 2 both, 1 first only, 1 second only, 4 neither.
  const [result] = coderAgreement(
    [chart('1', 'I10', 'E119'), chart('2', 'J449')],
    [chart('1', 'I10', 'N183'), chart('2', 'J449')],
  );
  expect(result).toMatchObject({ system: 'icd10cm', both: 2, firstOnly: 1, secondOnly: 1, agreement: 0.5 });
  // Observed 6/8; by chance 3/8 * 3/8 + 5/8 * 5/8 = 34/64.
  expect(result?.kappa).toBeCloseTo((0.75 - 34 / 64) / (1 - 34 / 64), 10);
});

test('the same codes give a kappa of 1, codes that never meet one below 0', () => {
  const [same] = coderAgreement([chart('1', 'I10'), chart('2', 'E119')], [chart('1', 'I10'), chart('2', 'E119')]);
  expect(same).toMatchObject({ agreement: 1, kappa: 1 });
  const [none] = coderAgreement([chart('1', 'I10'), chart('2', 'E119')], [chart('1', 'E119'), chart('2', 'I10')]);
  expect(none?.agreement).toBe(0);
  expect(none?.kappa).toBeLessThan(0);
});

test('where chance explains everything there is no kappa', () => {
  const [result] = coderAgreement([chart('1', 'I10')], [chart('1', 'I10')]);
  expect(result).toMatchObject({ agreement: 1, kappa: undefined });
});

test('systems are apart, and a chart that one coder alone has does not count', () => {
  const first: AuditedChart = {
    id: '1',
    codes: [
      { system: 'icd10cm', code: 'I10' },
      { system: 'cpt', code: '99213' },
    ],
  };
  const second: AuditedChart = {
    id: '1',
    codes: [
      { system: 'icd10cm', code: 'I10' },
      { system: 'cpt', code: '99214' },
    ],
  };
  const results = coderAgreement([first, chart('2', 'J449')], [second]);
  expect(results.map(({ system, agreement }) => [system, agreement])).toEqual([
    ['icd10cm', 1],
    ['cpt', 0],
  ]);
  expect(coderAgreement([], [])).toEqual([]);
});
