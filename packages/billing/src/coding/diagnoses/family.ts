import type { MentionAttributes } from '../note/types.ts';
import type { LexiconCode } from './types.ts';

/** What the title of a code says that attributes of a mention can meet. */
interface Variant {
  code: string;
  right: boolean;
  left: boolean;
  bilateral: boolean;
  acute: boolean;
  chronic: boolean;
  encounter: 'initial' | 'subsequent' | 'sequela' | undefined;
  trimester: number | undefined;
  severity: 'mild' | 'moderate' | 'severe' | undefined;
  /** Score before attributes: the less a title claims, the higher. */
  plain: number;
}

/** Every code in order with its title, and the memo of what a heading leads to. */
export interface Families {
  sorted: readonly string[];
  codes: ReadonlyMap<string, LexiconCode>;
  variants: Map<string, readonly Variant[]>;
  chosen: Map<string, string | undefined>;
  beside: Map<string, readonly string[]>;
}

/** Makes the place where headings are resolved. */
export function makeFamilies(codes: ReadonlyMap<string, LexiconCode>): Families {
  return { sorted: [...codes.keys()].sort(), codes, variants: new Map(), chosen: new Map(), beside: new Map() };
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Billable codes below a heading, the heading itself when it is billable. */
export function billableBelow(families: Families, heading: string): LexiconCode[] {
  const found: LexiconCode[] = [];
  for (let at = lowerBound(families.sorted, heading); at < families.sorted.length; at += 1) {
    const code = families.sorted[at] ?? '';
    if (!code.startsWith(heading)) break;
    const entry = families.codes.get(code);
    if (entry?.billable) found.push(entry);
  }
  return found;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function variantOf({ code, title }: LexiconCode): Variant {
  const text = title.toLowerCase();
  // A title with both sides ("right eye, normal vision left eye") turns on the one that it names first.
  const side = /\b(right|left)\b/.exec(text)?.[1];
  const trimester = /\b(first|second|third) trimester/.exec(text)?.[1];
  const encounter = /(initial|subsequent) encounter/.exec(text)?.[1] ?? /(sequela)$/.exec(text)?.[1];
  let plain = 0;
  plain += Math.min(2, count(text, /unspecified|not specified/g)) * 1;
  plain += Math.min(1, count(text, /without|uncomplicated|not intractable|not elsewhere/g)) * 0.6;
  plain -= count(text, /\bother\b/g) * 0.2 + count(text, /\bwith\b/g) * 2;
  plain += /without complication/.test(text) ? 1 : 0;
  plain -= /open fracture|delayed|nonunion|malunion|displaced(?! or)|type i/.test(text) ? 0.8 : 0;
  plain += /closed fracture|routine healing/.test(text) ? 0.4 : 0;
  plain -= title.length / 400;
  return {
    code,
    right: side === 'right',
    left: side === 'left',
    bilateral: /\bbilateral|\bboth\b/.test(text),
    acute: /\bacute\b/.test(text),
    chronic: /\bchronic\b/.test(text),
    encounter: encounter as Variant['encounter'],
    trimester: trimester === undefined ? undefined : ['first', 'second', 'third'].indexOf(trimester) + 1,
    severity: /\b(mild|moderate|severe)\b/.exec(text)?.[1] as Variant['severity'],
    plain,
  };
}

const isSided = ({ right, left, bilateral }: Variant) => right || left || bilateral;

function sideScore(variant: Variant, side: string | undefined): number {
  const named = isSided(variant);
  if (side === undefined) return named ? -3 : 0;
  if (side === 'bilateral') return variant.bilateral ? 4 : named ? -4 : 0;
  if (variant.bilateral) return -4;
  return variant[side as 'right' | 'left'] ? 4 : named ? -4 : 0;
}

function scoreOf(variant: Variant, attributes: MentionAttributes): number {
  let score = variant.plain + sideScore(variant, attributes.laterality?.value);
  const acuity = attributes.acuity?.value;
  if (variant.acute) score += acuity?.startsWith('acute') ? 2 : -0.7;
  if (variant.chronic) score += acuity === 'chronic' || acuity === 'acute-on-chronic' ? 2 : -0.9;
  if (variant.encounter !== undefined)
    score += variant.encounter === (attributes.encounter?.value ?? 'initial') ? 2 : -2;
  if (variant.trimester !== undefined) score += variant.trimester === attributes.trimester?.value ? 3 : -2;
  if (variant.severity !== undefined) score += variant.severity === attributes.severity?.value ? 2 : -1;
  return score;
}

/**
 * The billable code below a heading that the attributes support: the named side, acuity, encounter (initial when the
 * note names none), trimester and severity; for what the note does not say the unspecified code (Official Guidelines
 * I.B.18). The heading itself when it is billable; undefined when the release has nothing below it.
 */
export function codeOfFamily(families: Families, heading: string, attributes: MentionAttributes): string | undefined {
  if (families.codes.get(heading)?.billable) return heading;
  const { laterality, acuity, encounter, trimester, severity } = attributes;
  const signature = `${heading}|${laterality?.value ?? ''}|${acuity?.value ?? ''}|${encounter?.value ?? ''}|${trimester?.value ?? ''}|${severity?.value ?? ''}`;
  if (families.chosen.has(signature)) return families.chosen.get(signature);
  const variants = families.variants.get(heading) ?? billableBelow(families, heading).map(variantOf);
  families.variants.set(heading, variants);
  let best: Variant | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const variant of variants) {
    const score = scoreOf(variant, attributes);
    if (score > bestScore) {
      best = variant;
      bestScore = score;
    }
  }
  families.chosen.set(signature, best?.code);
  return best?.code;
}

/**
 * The codes below a heading for a place of the note: one, or the right and the left code of a condition of both sides
 * whose heading has no bilateral code (Official Guidelines I.B.13). Empty when the release has nothing below it.
 */
export function codesOfFamily(families: Families, heading: string, attributes: MentionAttributes): readonly string[] {
  const code = codeOfFamily(families, heading, attributes);
  if (code === undefined) return [];
  const side = attributes.laterality;
  if (side?.value !== 'bilateral' || code === heading) return [code];
  const sided = (value: 'right' | 'left') =>
    codeOfFamily(families, heading, { ...attributes, laterality: { ...side, value } });
  const right = sided('right');
  const left = sided('left');
  const isPair = right !== undefined && left !== undefined && right !== left && right.length === left.length;
  const variants = families.variants.get(heading) ?? [];
  const isBilateral = variants.some((variant) => variant.code === code && variant.bilateral);
  return isPair && !isBilateral ? [right, left] : [code];
}

/** Sides that the words name where a mention itself names none: the codes of these sides with the same stem. */
export function codesOfSides(families: Families, code: string, sides: ReadonlySet<string>): readonly string[] {
  if (code.length < 5 || sides.size === 0) return [];
  // The side is the sixth character of an injury, which has a seventh for the encounter, else the last.
  const stem = code.length === 7 ? code.slice(0, 5) : code.slice(0, -1);
  const ending = code.length === 7 ? code.slice(6) : '';
  const variants = families.variants.get(stem) ?? billableBelow(families, stem).map(variantOf);
  families.variants.set(stem, variants);
  return variants
    .filter((variant) => variant.code !== code && variant.code.length === code.length && variant.code.endsWith(ending))
    .filter(({ right, left, bilateral }) => {
      const side = bilateral ? 'bilateral' : right ? 'right' : left ? 'left' : undefined;
      return side !== undefined && sides.has(side);
    })
    .map((variant) => variant.code);
}

/** Most codes beside a code that are worth a look. */
const MAX_BESIDE = 6;

/** Titles of the codes for what is not further named, which coders use most. */
const PLAIN_TITLE = /^(?:other|unspecified) (?:specified )?(?!.*\b(?:with|due|in)\b)/i;

/**
 * Codes of the same category that the same words may stand for with other details: all of a small category, else its
 * unspecified and other codes. Those of another side than the attributes name stay out.
 */
export function codesBeside(families: Families, code: string, attributes: MentionAttributes): readonly string[] {
  const side = attributes.laterality?.value ?? '';
  const signature = `beside|${code}|${side}`;
  const known = families.beside.get(signature);
  if (known !== undefined) return known;
  const category = code.slice(0, 3);
  const variants = families.variants.get(category) ?? billableBelow(families, category).map(variantOf);
  families.variants.set(category, variants);
  const shared = (other: string) => {
    let length = 3;
    while (length < code.length && other[length] === code[length]) length += 1;
    return length;
  };
  const beside = variants
    .filter((variant) => variant.code !== code && !(variant.code.length === 7 && /[B-Z]$/.test(variant.code)))
    .map((variant) => ({
      code: variant.code,
      score:
        variant.plain +
        (PLAIN_TITLE.test(families.codes.get(variant.code)?.title ?? '') ? 0.6 : 0) +
        (side === '' && isSided(variant) ? -0.6 : sideScore(variant, side || undefined)) +
        0.5 * shared(variant.code),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_BESIDE)
    .map((variant) => variant.code);
  families.beside.set(signature, beside);
  return beside;
}
