/** Numbers, sites and times that a sentence of a procedure gives. All readers are pure and return undefined for nothing. */

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
};
const NUMBER =
  '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|single|both|a|an)';

/** A number written in digits or words. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = Number(text);
  return Number.isFinite(digits) && text.trim() !== '' ? digits : NUMBER_WORDS[text.toLowerCase()];
}

const counters = new Map<string, RegExp>();

/** How many of a thing: `3 lesions`, `two actinic keratoses`, `lesions x 4`. `things` is a regular expression. */
export function countOf(text: string, things: string): number | undefined {
  const before = counters.get(things) ?? new RegExp(`\\b${NUMBER}\\s+(?:[a-z-]+\\s+){0,3}?(?:${things})\\b`, 'i');
  counters.set(things, before);
  const behind = counters.get(`x${things}`) ?? new RegExp(`(?:${things})\\s*(?:x|times|×)\\s*${NUMBER}\\b`, 'i');
  counters.set(`x${things}`, behind);
  return numberOf(behind.exec(text)?.[1]) ?? numberOf(before.exec(text)?.[1]);
}

/** Lengths in cm in order of mention; mm are converted; `2 x 3 cm` gives its largest. */
export function lengthsCm(text: string): number[] {
  const lengths: number[] = [];
  const pattern =
    /(\d+(?:\.\d+)?)(?:\s*(?:x|by|×)\s*(\d+(?:\.\d+)?))?(?:\s*(?:x|by|×)\s*(\d+(?:\.\d+)?))?[\s-]*(cm|centimeters?|mm|millimeters?)\b/gi;
  for (const found of text.matchAll(pattern)) {
    const largest = Math.max(...[found[1], found[2], found[3]].map((one) => Number(one ?? 0)));
    lengths.push(/^m/i.test(found[4] ?? '') ? Math.round(largest * 10) / 100 : largest);
  }
  return lengths;
}

/** Minutes named in a text: `45 minutes`, `15 min`, `1 hour`, `1 hr 10 min`. The first of them. */
export function minutesOf(text: string): number | undefined {
  const hours = /(\d+(?:\.\d+)?)\s*(?:hours?|hrs?)\b(?:\s*(?:and\s*)?(\d+)\s*min)?/i.exec(text);
  const minutes = /(\d+)[\s-]*(?:minutes?|mins?|')/i.exec(text);
  if (hours !== null && (minutes === null || hours.index <= minutes.index)) {
    return Math.round(Number(hours[1]) * 60) + Number(hours[2] ?? 0);
  }
  return minutes === null ? undefined : Number(minutes[1]);
}

/** Completed years on a day; ISO dates. */
export function ageOn(birthDate: string | undefined, day: string): number | undefined {
  if (birthDate === undefined) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Skin regions as wound and growth codes group them. */
export type SkinSite =
  | 'face'
  | 'lids-nose-ears-lips'
  | 'scalp'
  | 'neck'
  | 'hands-feet'
  | 'genitals'
  | 'axilla'
  | 'trunk'
  | 'limbs';

const SITES: readonly (readonly [RegExp, SkinSite])[] = [
  [/\b(?:eyelid|eyebrow lid|nose|nasal|ear|earlobe|auric|lip)\b/i, 'lids-nose-ears-lips'],
  [/\b(?:face|facial|forehead|cheek|chin|brow|eyebrow|temple|periorbital|glabella|mouth)\b/i, 'face'],
  [/\bscalp\b/i, 'scalp'],
  [/\bneck\b/i, 'neck'],
  [/\b(?:hand|finger|thumb|palm|foot|feet|toe|heel|sole|knuckle)s?\b/i, 'hands-feet'],
  [/\b(?:penis|scrotum|vulva|labia|genital)/i, 'genitals'],
  [/\b(?:axilla|armpit)/i, 'axilla'],
  [/\b(?:back|chest|abdomen|trunk|flank|buttock|breast|shoulder)\b/i, 'trunk'],
  [/\b(?:arm|forearm|leg|thigh|calf|knee|shin|elbow|wrist|ankle|extremity)\b/i, 'limbs'],
];

/** The region that a text names first in the list of regions. */
export function skinSite(text: string): SkinSite | undefined {
  return SITES.find(([words]) => words.test(text))?.[1];
}
