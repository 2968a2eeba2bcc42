import type { CodeSets } from '@cleanclaim/codesets';

export type Side = 'left' | 'right' | 'both' | 'unspecified';

const PAIRED =
  'eye|ear|eyelid|shoulder|arm|elbow|forearm|wrist|hand|finger|hip|thigh|knee|leg|ankle|foot|toe|limb|breast|kidney|side';
const UNSPECIFIED = new RegExp(`\\bunspecified (?:upper |lower |great |lesser )?(?:${PAIRED})s?\\b`, 'i');

/** The side that a diagnosis names in its description; undefined where it names none, or the set is not installed. */
export function sideOf(code: string, codes: CodeSets, isoDate: string): Side | undefined {
  const answer = codes.ask('icd10cm', code, isoDate);
  if (answer.status !== 'valid') return undefined;
  const text = answer.entry.longLabel ?? answer.entry.label;
  const left = /\bleft\b/i.test(text);
  const right = /\bright\b/i.test(text);
  if (/\b(?:bilateral|both)\b/i.test(text) || (left && right)) return 'both';
  if (left) return 'left';
  if (right) return 'right';
  return UNSPECIFIED.test(text) ? 'unspecified' : undefined;
}
