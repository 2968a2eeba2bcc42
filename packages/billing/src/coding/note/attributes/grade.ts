import { AND, CONTRAST, flagsOf, NOW, OR, PATIENT, SEMI, WITH } from '../cues/words.ts';
import type { MentionAttributes } from '../types.ts';
import { endsPhrase, type Found, type Place, spanOfTokens } from './neighbourhood.ts';

type Acuity = NonNullable<MentionAttributes['acuity']>['value'];
type Severity = NonNullable<MentionAttributes['severity']>['value'];

const ACUITIES: ReadonlyMap<string, Acuity> = new Map<string, Acuity>([
  ['acute', 'acute'],
  ['acutely', 'acute'],
  ['chronic', 'chronic'],
  ['chronically', 'chronic'],
  ['longstanding', 'chronic'],
  ['subacute', 'subacute'],
  ['recurrent', 'recurrent'],
  ['recurring', 'recurrent'],
  ['relapsing', 'recurrent'],
]);

const SEVERITIES: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['mild', 'mild'],
  ['mildly', 'mild'],
  ['moderate', 'moderate'],
  ['moderately', 'moderate'],
  ['severe', 'severe'],
  ['severely', 'severe'],
]);

/** The value nearest to a mention: in it, in the noun phrase before it, or as ", chronic" or "is severe" behind it. */
function findGrade<T>(place: Place, values: ReadonlyMap<string, T>): number | undefined {
  const { tokens } = place.note;
  const isValue = (i: number) => values.has(tokens[i]?.text ?? '');
  for (let i = place.first; i < place.end; i++) if (isValue(i)) return i;
  for (let i = place.first - 1; i >= Math.max(place.sentence.firstToken, place.first - 7); i--) {
    if (isValue(i)) return i;
    if (endsPhrase(place, i)) break;
  }
  const next = tokens[place.end]?.text;
  const reach =
    next === ',' || next === '-' || next === '(' ? 2 : next === 'is' || next === 'was' ? 3 : next === 'that' ? 4 : 0;
  for (let i = place.end + 1; i < Math.min(place.sentence.endToken, place.end + 1 + reach); i++) {
    if ((flagsOf(tokens[i]) & (SEMI | CONTRAST | WITH | PATIENT)) !== 0) break;
    const ends =
      i + 1 >= place.sentence.endToken ||
      tokens[i + 1]?.kind === 'mark' ||
      (flagsOf(tokens[i + 1]) & (AND | OR | NOW)) !== 0;
    if (isValue(i) && ends) return i;
  }
  return undefined;
}

/** Acute, chronic, both ("acute on chronic"), subacute or recurrent. */
export function findAcuity(place: Place): Found<Acuity> | undefined {
  const at = findGrade(place, ACUITIES);
  if (at === undefined) return undefined;
  const { tokens } = place.note;
  for (const [acute, chronic] of [
    [at, at + 2],
    [at - 2, at],
  ] as const) {
    const joint = tokens[acute + 1]?.text ?? '';
    const isBoth =
      tokens[acute]?.text === 'acute' &&
      /^(?:on|and|and\/or|upon|over|to|\/)$/.test(joint) &&
      tokens[chronic]?.text === 'chronic';
    if (isBoth && acute >= place.sentence.firstToken)
      return { ...spanOfTokens(place.note, acute, chronic + 1), value: 'acute-on-chronic' };
  }
  const value = ACUITIES.get(tokens[at]?.text ?? '');
  return value && { ...spanOfTokens(place.note, at, at + 1), value };
}

/** Mild, moderate or severe; of a range the worse ("mild to moderate"), and "moderately severe" is severe. */
export function findSeverity(place: Place): Found<Severity> | undefined {
  const at = findGrade(place, SEVERITIES);
  if (at === undefined) return undefined;
  const { tokens } = place.note;
  const later = /^(?:to|-|\/)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const worse = SEVERITIES.has(tokens[later]?.text ?? '') ? later : at;
  const value = SEVERITIES.get(tokens[worse]?.text ?? '');
  return value && { ...spanOfTokens(place.note, worse, worse + 1), value };
}
