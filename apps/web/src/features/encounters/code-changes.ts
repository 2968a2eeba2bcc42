import type { ChartedCodes, EncounterCodes } from 'cleanclaim/contract/views';
import { diagnosisText, pointerLetter } from '../../ui/codes/code-text.ts';

/** One code that stands otherwise than the chart had it; '' where it did not or does not stand. */
export interface CodeChange {
  what: string;
  charted: string;
  now: string;
}

type Charge = EncounterCodes['charges'][number];

/** `99213-25 ×2 → AB`. */
export function lineText(charge: Charge, codes: EncounterCodes): string {
  const ranks = [...codes.diagnoses].map(({ rank }) => rank).sort((a, b) => a - b);
  const letters = charge.diagnosisPointers.map((rank) => pointerLetter(ranks.indexOf(rank) + 1)).join('');
  const code = [charge.procedureCode || charge.description || 'no code', ...charge.modifiers].join('-');
  return `${code}${charge.units === 1 ? '' : ` ×${charge.units}`}${letters && ` → ${letters}`}`;
}

function diagnosisTexts(codes: EncounterCodes | ChartedCodes): string[] {
  return [...codes.diagnoses]
    .sort((a, b) => a.rank - b.rank)
    .map((one) => diagnosisText(one.code) || ('description' in one && one.description) || 'no code');
}

function differences(name: (i: number) => string, charted: readonly string[], now: readonly string[]): CodeChange[] {
  const places = Math.max(charted.length, now.length);
  return Array.from({ length: places }, (_, i) => ({
    what: name(i),
    charted: charted[i] ?? '',
    now: now[i] ?? '',
  })).filter((place) => place.charted !== place.now);
}

/** What the chart said against what stands now, place by place; empty when nobody changed anything. */
export function codeChanges(charted: ChartedCodes, now: EncounterCodes): CodeChange[] {
  const lines = (codes: EncounterCodes) => codes.charges.map((charge) => lineText(charge, codes));
  return [
    ...differences((i) => `Diagnosis ${pointerLetter(i + 1)}`, diagnosisTexts(charted), diagnosisTexts(now)),
    ...differences((i) => `Line ${i + 1}`, lines(charted), lines(now)),
  ];
}
