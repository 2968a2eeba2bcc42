import { AND, COMMA, CONTRAST, flagsOf, OR, RELATIVE, SEMI, STOP, WITH } from '../cues/words.ts';
import type { Laterality, Token } from '../types.ts';
import { endsPhrase, type Found, type Place, spanOfTokens } from './neighbourhood.ts';

const SIDES: ReadonlyMap<string, Laterality> = new Map<string, Laterality>([
  ['left', 'left'],
  ['lt', 'left'],
  ['leftward', 'left'],
  ['right', 'right'],
  ['rt', 'right'],
  ['bilateral', 'bilateral'],
  ['bilaterally', 'bilateral'],
  ['bilat', 'bilateral'],
  ['b/l', 'bilateral'],
  ['bil', 'bilateral'],
  ['bilaterals', 'bilateral'],
]);

/** Short forms that count only in capitals: "L knee", "OD"; "2 l" are litres and "qd" is no eye. */
const CAPITALS: ReadonlyMap<string, Laterality> = new Map<string, Laterality>([
  ['L', 'left'],
  ['R', 'right'],
  ['OS', 'left'],
  ['OD', 'right'],
  ['OU', 'bilateral'],
  ['LLE', 'left'],
  ['RLE', 'right'],
  ['LUE', 'left'],
  ['RUE', 'right'],
  ['BLE', 'bilateral'],
  ['BUE', 'bilateral'],
  ['LLL', 'left'],
  ['LUL', 'left'],
  ['RLL', 'right'],
  ['RUL', 'right'],
  ['RML', 'right'],
  ['LLQ', 'left'],
  ['LUQ', 'left'],
  ['RLQ', 'right'],
  ['RUQ', 'right'],
]);

/** After these "left" is a verb, and "right" an adverb or part of a name that has no side to code. */
const LEFT_VERB_BEFORE = new Set('he she they patient pt has had who was were been and i we it be being'.split(' '));
const LEFT_VERB_BEHIND = new Set(
  'the without against ama home work untreated her his in for as before by with open alone'.split(' '),
);
const NO_SIDE_BEHIND = new Set(
  'away now handed heart dominant ventricle ventricular atrium atrial bundle circumflex main coronary handedness after before shift axis of'.split(
    ' ',
  ),
);

/** After "both": people, and words that only end like a plural. */
const NOT_PAIRED = new Set(
  'has parents brothers sisters grandparents daughters sons was is times children conditions diagnoses tests drugs medications'.split(
    ' ',
  ),
);

function sideAt(place: Place, i: number): Laterality | undefined {
  const { tokens, text } = place.note;
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  const next = tokens[i + 1]?.text ?? '';
  const before = tokens[i - 1];
  const capitals = CAPITALS.get(text.slice(token.start, token.end));
  if (capitals !== undefined)
    return before?.kind === 'number' || tokens[i + 1]?.kind === 'number' ? undefined : capitals;
  if (token.text === 'both') {
    const noun = /^(the|his|her)$/.test(next) ? (tokens[i + 2]?.text ?? '') : next;
    return /(?:[^s]s|feet)$/.test(noun) && !NOT_PAIRED.has(noun) ? 'bilateral' : undefined;
  }
  const side = SIDES.get(token.text);
  if (side === undefined || NO_SIDE_BEHIND.has(next)) return undefined;
  if (next === 'anterior' && tokens[i + 2]?.text === 'descending') return undefined;
  if (next === 'hand' && /^(dominant|dominance)$/.test(tokens[i + 2]?.text ?? '')) return undefined;
  const isVerb =
    token.text === 'left' &&
    LEFT_VERB_BEFORE.has(before?.text ?? '') &&
    (LEFT_VERB_BEHIND.has(next) || i === place.sentence.endToken - 1);
  return isVerb ? undefined : side;
}

/** The side at `i`, both where the other one is joined to it: "left and right". */
function withPartner(place: Place, i: number, side: Laterality): Found<Laterality> {
  const { tokens } = place.note;
  const isJoint = (token: Token | undefined) =>
    token?.text === 'and' || token?.text === '/' || token?.text === '&' || token?.text === 'or';
  for (const other of [i - 2, i + 2]) {
    const joint = tokens[(other + i) / 2];
    if (!isJoint(joint)) continue;
    const second = SIDES.get(tokens[other]?.text ?? '');
    if (second !== undefined && second !== side) {
      return { ...spanOfTokens(place.note, Math.min(i, other), Math.max(i, other) + 1), value: 'bilateral' };
    }
  }
  return { ...spanOfTokens(place.note, i, i + 1), value: side };
}

function findAt(place: Place, i: number): Found<Laterality> | undefined {
  const side = sideAt(place, i);
  return side === undefined ? undefined : withPartner(place, i, side);
}

/** A side within the mention; both where it names both. */
function within(place: Place): Found<Laterality> | undefined {
  let found: Found<Laterality> | undefined;
  for (let i = place.first; i < place.end; i++) {
    const side = findAt(place, i);
    if (!side) continue;
    if (found && found.value !== side.value) return { start: found.start, end: side.end, value: 'bilateral' };
    found ??= side;
  }
  return found;
}

const NOT_BACK = new Set('radiating radiates'.split(' '));

/** A side in the noun phrase before the mention: "left lower leg [edema]"; also "left leg: [edema]" at the start. */
function before(place: Place): Found<Laterality> | undefined {
  const lowest = Math.max(place.sentence.firstToken, place.first - 7);
  for (let i = place.first - 1; i >= lowest; i--) {
    const side = findAt(place, i);
    if (side) return side;
    const isShortened = place.note.tokens[i]?.text === '.' && /^[lr]t?$/.test(place.note.tokens[i - 1]?.text ?? '');
    if (isShortened) continue;
    if (endsPhrase(place, i) || NOT_BACK.has(place.note.tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}

const BREAKS = CONTRAST | RELATIVE | SEMI | STOP | WITH | AND | OR;
const STOPS_BEHIND = new Set(
  'radiating radiates radiation no without denies metastatic causing than greater opposite'.split(' '),
);
/** Words that may stand between a comma and a side that still belongs to the mention: "effusion, small, left". */
const MODIFIERS = new Set(
  'acute chronic mild moderate severe small large recurrent worse sided side the on of in subacute initial'.split(' '),
);

/** Words that start another finding: "headache, left knee pain" says nothing of the headache. */
const FINDINGS = new Set(
  'pain pains swelling weakness numbness fracture tear sprain mass edema effusion hernia laceration injury cyst tenderness ulcer surgery repair replacement removal'.split(
    ' ',
  ),
);

/** True when the chunk behind the comma at `i` only says where: ", left", ", right sided", ", left nasal cavity". */
function isSideChunk(place: Place, i: number): boolean {
  const startsWithSide = sideAt(place, i + 1) !== undefined;
  let words = 0;
  for (let k = i + 1; k < place.sentence.endToken; k++) {
    const text = place.note.tokens[k]?.text ?? '';
    if ((flagsOf(place.note.tokens[k]) & (COMMA | BREAKS)) !== 0) break;
    if (FINDINGS.has(text)) return false;
    if (sideAt(place, k) === undefined && !MODIFIERS.has(text)) words++;
  }
  return words <= (startsWithSide ? 2 : 1);
}

/** A side behind the mention: "pain of the left knee", "effusion, small, left", "edema of both legs". */
function behind(place: Place): Found<Laterality> | undefined {
  const highest = Math.min(place.sentence.endToken, place.end + 9);
  for (let i = place.end; i < highest; i++) {
    const token = place.note.tokens[i];
    const side = findAt(place, i);
    if (side) return side;
    const flags = flagsOf(token);
    if ((flags & BREAKS) !== 0 || STOPS_BEHIND.has(token?.text ?? '')) return undefined;
    if ((flags & COMMA) !== 0 && !isSideChunk(place, i)) return undefined;
  }
  return undefined;
}

/** The side of a mention: in it, in the noun phrase before it, or behind it up to the next body part or clause. */
export function findSide(place: Place): Found<Laterality> | undefined {
  return within(place) ?? before(place) ?? behind(place);
}
