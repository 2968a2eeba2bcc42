import type { Note, SectionKind } from '../note/types.ts';
import { BODY_PARTS, IMAGING, TEST_TERMS } from './data/test-terms.ts';
import { findAll, findWords, type Hit, statusOfHit, wordsPattern } from './reading.ts';
import { patternOf, wordFinder } from './word-finder.ts';

/** A test that was ordered or reviewed. */
export interface TestFound {
  /** `cbc`, `xray:wrist`. */
  id: string;
  kind: 'ordered' | 'reviewed';
  hit: Hit;
}

const ANY_TEST = wordFinder(TEST_TERMS.map((one) => one.words).join('|'));
const compiled = TEST_TERMS.map((one) => new RegExp(`^(?:${patternOf(one.words)})$`, 'i'));
const CHEST_FILM = wordsPattern('cxr|chest films?|chest radiographs?|chest x ?rays?|portable chest');
const IMAGES = IMAGING.map(([id, words]): [string, RegExp] => [id, wordsPattern(words)]);
const PARTS = BODY_PARTS.map(([id, words]): [string, RegExp] => [
  id,
  new RegExp(`(?<![\\w])(?:${patternOf(words)})(?![\\w])`, 'i'),
]);
const UNNAMED = wordsPattern(
  'labs?|lab ?work|blood ?work|bloodwork|laboratory (?:tests|results|studies)|basic labs|imaging',
);

const NOT_DONE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'past-history',
  'family-history',
  'social-history',
  'medications',
  'allergies',
  'surgical-history',
  'review-of-systems',
  'vital-signs',
  'time',
]);
const ORDERED =
  /\b(?:order(?:s|ed|ing)?|obtain(?:ed)?|send|sent|check(?:ed|ing)?|get|draw|drawn|repeat(?:ed)?|recheck|schedule[ds]?|request(?:ed)?|arrange[ds]?|will (?:do|have)|needs?|plan(?: for)?|perform(?:ed)?|collect(?:ed)?|pending|today|serial|monitor(?:ing)?|trend(?:ing)?|start with|workup|work-up|follow|refer(?:red)? for|daily|surveillance|stat|ran|done|due)\b/i;
const REVIEWED =
  /\b(?:review(?:ed|ing|s)?|results?|show(?:s|ed|ing)?|reveal(?:s|ed)|demonstrat(?:es|ed|ing)|was|were|is|are|negative|positive|normal|unremarkable|elevated|low|high|within normal|unchanged|stable|improved|abnormal|consistent with|noted|returned|came back|remarkable|with (?:no|sinus|new|old|acute|inversions?|changes?)|looked at)\b|\d/i;
const BACK_THEN =
  /\b(?:ordered (?:by me )?(?:at|during) (?:the |her |his |their |our )?(?:last|prior|previous)|(?:were|was) (?:already )?(?:counted|credited)|last year|years ago|in (?:19|20[01])\d)\b/i;
const ONLY_IF =
  /\b(?:if (?:no|not|symptoms|worse\w*|persist\w*|it|pain|needed|he|she|they|there)|may (?:need|consider)|could consider|consider(?:ing)? .{0,40}\bif\b|no (?:need|indication) for|not (?:indicated|needed|necessary|ordered|required)|defer(?:red)?|would consider|no (?:labs|tests|imaging|testing|x-?rays?|studies|workup|data|lab))\b/i;
const SHARED_DECISION = /\bshared decision|after discussi\w+.{0,60}\b(?:declin|defer|not to)/i;

const isPlanLike = (section: SectionKind) =>
  section === 'plan' || section === 'orders' || section === 'results' || section === 'imaging';

/** Whether the words around a test say that it was ordered or its result looked at, and which. */
function useOf(notes: readonly Note[], hit: Hit): TestFound['kind'] | undefined {
  if (NOT_DONE.has(hit.section) || BACK_THEN.test(hit.around)) return undefined;
  const status = statusOfHit(notes, hit);
  if (status.experiencer !== 'patient') return undefined;
  if (ONLY_IF.test(hit.around) && !SHARED_DECISION.test(hit.around)) {
    const offset = hit.start - hit.sentence.start;
    const clause = hit.around.slice(Math.max(0, hit.around.lastIndexOf(';', offset)), offset + hit.text.length + 40);
    if (ONLY_IF.test(clause) && !/\breview/i.test(clause)) return undefined;
  }
  if (status.time === 'conditional') return undefined;
  const before = hit.around.slice(0, hit.start - hit.sentence.start);
  const after = hit.around.slice(hit.end - hit.sentence.start);
  const isDenied = /\b(?:no|without|declined|refuses|refused|not)\b[^.;,]{0,20}$/i.test(before);
  if (isDenied && !SHARED_DECISION.test(hit.around)) return undefined;
  if (
    /\b(?:review|result|show|reveal|demonstrat)/i.test(before) ||
    hit.section === 'results' ||
    hit.section === 'imaging'
  )
    return 'reviewed';
  if (ORDERED.test(before) || hit.section === 'plan' || hit.section === 'orders') return 'ordered';
  if (REVIEWED.test(after)) return 'reviewed';
  return ORDERED.test(hit.around) || REVIEWED.test(before) || isPlanLike(hit.section) ? 'ordered' : undefined;
}

/** Tests by how notes write them, since notes repeat their words. */
const terms = new Map<string, (typeof TEST_TERMS)[number] | undefined>();
const TERM_LIMIT = 10_000;

function termOf(text: string) {
  if (terms.has(text)) return terms.get(text);
  if (terms.size >= TERM_LIMIT) terms.clear();
  const term = TEST_TERMS[compiled.findIndex((pattern) => pattern.test(text))];
  terms.set(text, term);
  return term;
}

function laboratory(notes: readonly Note[]): TestFound[] {
  return findWords(notes, ANY_TEST).flatMap((hit) => {
    const term = termOf(hit.text);
    const kind = term === undefined ? undefined : useOf(notes, hit);
    return term === undefined || kind === undefined ? [] : [{ id: term.id, kind, hit }];
  });
}

/** Part of the body nearest to an image's name, within a few words and the sentence. */
function partNear(hit: Hit): string {
  const offset = hit.start - hit.sentence.start;
  const after = /^[^.;]{0,45}/.exec(hit.around.slice(offset + hit.text.length))?.[0] ?? '';
  const before = hit.around.slice(Math.max(0, offset - 30), offset);
  const behind = /^\s*(?:scan |of |the |left |right |his |her |both |bilateral |\w+ )*?/i.test(after)
    ? (after.split(/[,;]|\band\b(?! pelvis)/i)[0] ?? '')
    : '';
  const ahead = before.split(/[,;]|\band\b/i).at(-1) ?? '';
  const found =
    PARTS.find(([, pattern]) => pattern.test(`${ahead} ${hit.text}`)) ??
    PARTS.find(([, pattern]) => pattern.test(behind));
  return found?.[0] ?? 'unnamed';
}

function images(notes: readonly Note[]): TestFound[] {
  const taken: Hit[] = [];
  const free = (hit: Hit) => !taken.some((one) => one.note === hit.note && one.start < hit.end && hit.start < one.end);
  const found: TestFound[] = [];
  const take = (id: string, hit: Hit) => {
    if (!free(hit)) return;
    const kind = useOf(notes, hit);
    taken.push(hit);
    if (kind !== undefined) found.push({ id, kind, hit });
  };
  for (const hit of findAll(notes, CHEST_FILM)) take('xray:chest', hit);
  for (const [id, pattern] of IMAGES) {
    for (const hit of findAll(notes, pattern)) {
      if (/^us$/i.test(hit.text) && hit.text !== 'US') continue;
      if (id === 'ct' && hit.text.toLowerCase() === 'ct' && hit.text !== 'CT') continue;
      take(`${id}:${partNear(hit)}`, hit);
    }
  }
  // "X-ray" without a part is the one that is named elsewhere.
  return found.filter(({ id }) => {
    if (!id.endsWith(':unnamed')) return true;
    return !found.some((other) => other.id !== id && other.id.startsWith(id.slice(0, id.indexOf(':') + 1)));
  });
}

/**
 * Tests ordered or reviewed in the visit, each once: a panel stands for its parts, and an order and the review of its
 * result in the same visit are one (CPT E/M guidelines, "unique" and "analyzed").
 */
export function testsIn(notes: readonly Note[]): TestFound[] {
  const byId = new Map<string, TestFound>();
  for (const one of [...laboratory(notes), ...images(notes)]) {
    const known = byId.get(one.id);
    if (known === undefined || (known.kind === 'reviewed' && one.kind === 'ordered')) byId.set(one.id, one);
  }
  const partsOf = new Map(TEST_TERMS.map((one) => [one.id, one.partOf ?? []]));
  const kept = [...byId.values()].filter(({ id }) => !(partsOf.get(id) ?? []).some((panel) => byId.has(panel)));
  if (kept.length > 0) return kept;
  const unnamed = findAll(notes, UNNAMED).find((hit) => {
    const kind = useOf(notes, hit);
    return (
      kind !== undefined && /\b(?:review|order|check|obtain|draw|send|get|recheck|repeat|result)/i.test(hit.around)
    );
  });
  return unnamed === undefined ? [] : [{ id: 'unnamed', kind: 'ordered', hit: unnamed }];
}
