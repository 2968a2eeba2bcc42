import { expect, test } from 'vitest';
import { type DenialHistory, denialRisk } from './denial-risk.ts';

const history = (changes: Partial<DenialHistory> = {}): DenialHistory => ({
  payerName: 'Northern Mutual',
  practice: { decided: 200, denied: 10 },
  payer: { decided: 40, denied: 2 },
  codes: [],
  ...changes,
});

test('a code that the payer often denies raises the risk, and says how often and why', () => {
  const often = { code: '97110', decided: 20, denied: 6, carc: { code: '197', denied: 5 } };
  const label = (carc: string) => (carc === '197' ? 'Authorization missing' : undefined);
  const { percent, reasons, decided } = denialRisk(history({ codes: [often] }), label);
  expect(percent).toBe(22);
  expect(decided).toBe(40);
  expect(reasons).toEqual([
    'Northern Mutual denied 6 of 20 lines with 97110 in the last year, mostly CARC 197 (Authorization missing).',
  ]);
});

test('a code that is paid as a rule adds no reason, and the risk stays at the payer’s', () => {
  const paid = { code: '99213', decided: 60, denied: 0 };
  expect(denialRisk(history({ codes: [paid] }))).toEqual({ percent: 5, decided: 40, reasons: [] });
});

test('one denial out of one is no reason and moves the risk a little only', () => {
  const once = { code: '20610', decided: 1, denied: 1 };
  expect(denialRisk(history({ codes: [once] }))).toMatchObject({ percent: 14, reasons: [] });
});

test('without any decision the risk is what is assumed of payers', () => {
  const nothing = { decided: 0, denied: 0 };
  expect(denialRisk(history({ practice: nothing, payer: nothing }))).toEqual({ percent: 10, decided: 0, reasons: [] });
});

test('the worst of codes, provider and payer counts, and three reasons at most are given in its order', () => {
  const { percent, reasons } = denialRisk(
    history({
      payer: { decided: 100, denied: 30 },
      codes: [
        { code: 'A', decided: 20, denied: 8 },
        { code: 'B', decided: 20, denied: 10 },
      ],
      provider: { name: 'Dr. Okafor', decided: 40, denied: 30 },
    }),
  );
  expect(percent).toBe(66);
  expect(reasons.map((reason) => /Okafor|with [AB]|claims in/.exec(reason)?.[0])).toEqual([
    'Okafor',
    'with B',
    'with A',
  ]);
});

test('more denials never lower the risk', () => {
  const risks = [0, 2, 5, 9, 14, 20].map(
    (denied) => denialRisk(history({ codes: [{ code: '97110', decided: 20, denied }] })).percent,
  );
  expect(risks).toEqual(risks.toSorted((a, b) => a - b));
});
