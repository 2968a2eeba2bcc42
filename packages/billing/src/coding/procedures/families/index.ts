import type { ImagingPart } from '../imaging-parts.ts';
import type { Draft, Mention, ProcedureContext, Reading } from '../types.ts';
import { tonsils, ventralHernia } from './aged.ts';
import { type ChoiceFamily, choiceFamilies } from './choices.ts';
import { draft, withFlags, withGap, withUnits } from './draft.ts';
import { imagingStudy } from './imaging.ts';
import {
  chiropractic,
  fractures,
  jointInjections,
  nerveStudies,
  osteopathic,
  triggerPoints,
} from './muscles-and-bones.ts';
import { countOf } from './read-facts.ts';
import {
  debridements,
  destructions,
  nailDebridements,
  pared,
  repairs,
  skinBiopsies,
  skinExcisions,
  tagRemovals,
} from './skin.ts';
import { psychotherapy, timedServices, tobaccoCounseling } from './timed.ts';
import { vaccines } from './vaccines.ts';

/** Which body parts stand near a mention of an imaging machine. */
export type PartsNear = (mention: Mention) => readonly ImagingPart[];

type Family = (mentions: readonly Mention[], context: ProcedureContext) => Draft[];

const families: Readonly<Record<string, Family>> = {
  plain,
  timed: timedServices,
  repair: repairs,
  destroy: destructions,
  skinbiopsy: skinBiopsies,
  skinexcision: skinExcisions,
  debridement: debridements,
  corn: pared,
  tagremoval: tagRemovals,
  nails: nailDebridements,
  jointinjection: jointInjections,
  triggerpoint: triggerPoints,
  fracture: fractures,
  omt: osteopathic,
  chiro: chiropractic,
  emg: nerveStudies,
  psychotherapy,
  tobacco: tobaccoCounseling,
  tonsils,
  ventral: ventralHernia,
  vaccine: vaccines,
};

/** Drafts of all mentions of one family. Unknown names are bugs of the lexicon: its test asks for each. */
export function draftsOf(
  family: string,
  mentions: readonly Mention[],
  context: ProcedureContext,
  partsNear: PartsNear,
): Draft[] {
  if (family === 'imaging') return mentions.flatMap((mention) => studies(mention, partsNear(mention)));
  if (family === 'chestfilm') return mentions.flatMap((mention) => chestFilm(mention));
  const choice = choiceFamilies[family];
  if (choice !== undefined) return chosen(choice, mentions);
  return families[family]?.(mentions, context) ?? [];
}

/** Whether a family of that name exists. */
export function isFamily(name: string): boolean {
  return name === 'imaging' || name === 'chestfilm' || name in choiceFamilies || name in families;
}

function plain(mentions: readonly Mention[]): Draft[] {
  const byService = Map.groupBy(mentions, ({ service }) => service);
  return [...byService].map(([service, of]) => {
    const made = draft(of, service.code);
    const things = service.flags.get('count');
    const count =
      things &&
      of
        .map((one) => countOf(one.scope, things.map((thing) => thing.replace(/s$/, 's?')).join('|')))
        .find((one) => one !== undefined);
    return count === undefined ? made : withUnits(made, count, `number written in the note: ${count}`);
  });
}

function chosen(family: ChoiceFamily, mentions: readonly Mention[]): Draft[] {
  const text = [...new Set(mentions.flatMap(({ sentence, scope }) => [sentence, scope]))].join('\n');
  const matching = family.rules.filter(([words]) => words.test(text));
  const picked = family.many ? matching : matching.slice(0, 1);
  const of = (code: string, reason: string) => {
    const made = draft(mentions, code, reason);
    return family.flags === undefined ? made : withFlags(made, family.flags);
  };
  if (picked.length > 0) return picked.map(([, code, reason]) => of(code, reason));
  const open = of(...family.otherwise);
  return [
    family.gap === undefined
      ? open
      : withGap(open, ...family.gap, [...new Set([family.otherwise[0], ...family.rules.map(([, code]) => code)])]),
  ];
}

function studies(mention: Mention, parts: readonly ImagingPart[]): Draft[] {
  const machine = mention.service.flags.get('machine')?.[0] ?? '';
  return parts.flatMap((part) => imagingStudy(mention, machine, part, mention.scope) ?? []);
}

const CHEST: ImagingPart = {
  name: 'chest',
  phrases: [],
  side: false,
  codes: new Map([['xr', ['1=71045', '2=71046', '3=71047', '4=71048']]]),
};

function chestFilm(mention: Mention): Draft[] {
  const study = imagingStudy(mention, 'xr', CHEST, mention.scope);
  return study === undefined ? [] : [study];
}

/** Text of the section a span stands in, for facts that an operation's record gives far from its name. */
export function scopeOf(reading: Reading, start: number): string {
  const section = reading.note.sections.find((one) => one.start <= start && start < one.end);
  if (section === undefined) return '';
  return reading.note.text.slice(section.start, Math.min(section.end, section.start + SCOPE));
}

/** Characters of a section that are read for facts: a long record says them early. */
const SCOPE = 6000;
