/** What a step of a waterfall leaves owed, and what it changed. Cents. */
export interface WaterfallMove {
  payerChangeCents: number;
  patientChangeCents: number;
  payerBalanceCents: number;
  patientBalanceCents: number;
}

export type BarTone = 'payer' | 'patient' | 'gone' | 'credit';
/** A piece of a bar, in percent of the width of the column. */
export interface BarPiece {
  tone: BarTone;
  left: number;
  width: number;
}

interface Scale {
  /** Where nothing is owed, in percent. */
  zero: number;
  percent: (amountCents: number) => number;
}

const above = (...amounts: number[]) => amounts.reduce((sum, cents) => sum + Math.max(0, cents), 0);
const below = (...amounts: number[]) => amounts.reduce((sum, cents) => sum + Math.max(0, -cents), 0);

function before(move: WaterfallMove): [payer: number, patient: number] {
  return [move.payerBalanceCents - move.payerChangeCents, move.patientBalanceCents - move.patientChangeCents];
}

/** One scale for all steps: the most that was ever owed on the right of zero, the greatest credit on its left. */
export function waterfallScale(moves: readonly WaterfallMove[]): Scale {
  const states = moves.flatMap((move) => [before(move), [move.payerBalanceCents, move.patientBalanceCents]]);
  const right = Math.max(0, ...states.map((state) => above(...state)));
  const left = Math.max(0, ...states.map((state) => below(...state)));
  const whole = right + left || 1;
  return { zero: (left / whole) * 100, percent: (amountCents) => (amountCents / whole) * 100 };
}

/** The bar of a step: what is owed after it, payer then patient, then what it took off; a credit stands left of zero. */
export function barPieces(move: WaterfallMove, scale: Scale): BarPiece[] {
  const { payerBalanceCents: payer, patientBalanceCents: patient } = move;
  const owed = above(payer, patient);
  const pieces: [BarTone, from: number, cents: number][] = [
    ['payer', 0, above(payer)],
    ['patient', above(payer), above(patient)],
    ['gone', owed, above(...before(move)) - owed],
    ['credit', -below(payer, patient), below(payer, patient)],
  ];
  return pieces.flatMap(([tone, from, cents]) =>
    cents > 0 ? [{ tone, left: scale.zero + scale.percent(from), width: scale.percent(cents) }] : [],
  );
}
