import { expect, test } from 'vitest';
import { barPieces, type WaterfallMove, waterfallScale } from './waterfall-scale.ts';

const move = (payerChange: number, patientChange: number, payer: number, patient: number): WaterfallMove => ({
  payerChangeCents: payerChange,
  patientChangeCents: patientChange,
  payerBalanceCents: payer,
  patientBalanceCents: patient,
});
const bars = (...moves: WaterfallMove[]) => moves.map((one) => barPieces(one, waterfallScale(moves)));

test('a charge fills the scale, a payment leaves less and shows what it took off', () => {
  expect(bars(move(20_000, 0, 20_000, 0), move(-15_000, 0, 5_000, 0))).toEqual([
    [{ tone: 'payer', left: 0, width: 100 }],
    [
      { tone: 'payer', left: 0, width: 25 },
      { tone: 'gone', left: 25, width: 75 },
    ],
  ]);
});

test('what moves to the patient changes its tone and takes nothing off', () => {
  const [, moved] = bars(move(10_000, 0, 10_000, 0), move(-2_500, 2_500, 7_500, 2_500));
  expect(moved).toEqual([
    { tone: 'payer', left: 0, width: 75 },
    { tone: 'patient', left: 75, width: 25 },
  ]);
});

test('a credit stands left of zero, on the same scale', () => {
  const [, credit] = bars(move(10_000, 0, 10_000, 0), move(-15_000, 0, -5_000, 0));
  const third = 100 / 3;
  expect(credit?.map((piece) => piece.tone)).toEqual(['gone', 'credit']);
  expect(credit?.[0]?.left).toBeCloseTo(third);
  expect(credit?.[1]?.left).toBeCloseTo(0);
  expect(credit?.[1]?.width).toBeCloseTo(third);
});

test('a step that moves nothing shows what is owed, and nothing owed draws nothing', () => {
  expect(bars(move(4_000, 0, 4_000, 0), move(0, 0, 4_000, 0))[1]).toEqual([{ tone: 'payer', left: 0, width: 100 }]);
  expect(bars(move(0, 0, 0, 0))).toEqual([[]]);
});
