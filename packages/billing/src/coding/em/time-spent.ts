import type { Note } from '../note/types.ts';
import { findAll, type Hit } from './reading.ts';

/** Minutes as a note states them, with the words. */
export interface MinutesFound {
  minutes: number;
  hit: Hit;
}

const AMOUNT =
  /(?<![\w.])(?:(?<more>greater than|more than|over|>|exceed(?:ed|ing)?) ?)?(?:(?<hours>\d(?:\.\d+)?|one|an?|two) ?(?:hours?|hrs?|h)\b(?: and| &|,)? ?)?(?:(?<minutes>\d{1,3})[ -]?(?:minutes?|mins?|min|m)\b|(?<=(?:hours?|hrs?|h) ?(?:and |& |, )?))/gi;
const HOURS: Readonly<Record<string, number>> = { one: 1, a: 1, an: 1, two: 2 };

const known = new WeakMap<Note, MinutesFound[]>();

/** All amounts of time in the notes, in minutes; "more than 30 minutes" is 31. Found once a note. */
function amountsIn(notes: readonly Note[]): MinutesFound[] {
  return notes.flatMap((note, index) => {
    const found = known.get(note) ?? amountsOf(note);
    known.set(note, found);
    return index === 0 ? found : found.map((one) => ({ ...one, hit: { ...one.hit, note: index } }));
  });
}

function amountsOf(note: Note): MinutesFound[] {
  if (!/\d ?-?m|min|hour|hrs?\b/i.test(note.text)) return [];
  return findAll([note], AMOUNT).flatMap((hit) => {
    const groups = new RegExp(AMOUNT.source, 'i').exec(hit.text)?.groups;
    const hours = groups?.hours;
    if (groups === undefined || (hours === undefined && groups.minutes === undefined)) return [];
    const isVague = /^(?:an?|one|two)$/i.test(hours ?? '') && groups.minutes === undefined;
    if (isVague && !/\b(?:spent|total)\b/i.test(hit.around)) return [];
    const ofHours = hours === undefined ? 0 : (HOURS[hours.toLowerCase()] ?? Number(hours)) * 60;
    const minutes = ofHours + Number(groups.minutes ?? 0) + (groups.more === undefined ? 0 : 1);
    return [{ minutes: Math.round(minutes), hit }];
  });
}

/** Words behind and before an amount, within its clause. */
function clauseOf({ hit }: MinutesFound): string {
  const offset = hit.start - hit.sentence.start;
  const before =
    hit.around
      .slice(0, offset)
      .split(/[;(]|,(?= (?:of|with|plus|and|including|excluding))/)
      .at(-1) ?? '';
  const after = hit.around.slice(offset).split(/[;)]|,(?! \d)|\b(?:plus|and) (?=an? |another |additional|\d)/)[0] ?? '';
  return before + after;
}

const APART =
  /\b(?:tobacco|smok\w+|cessation|quit|nicotine|advance care|acp|goals[- ]of[- ]care|code status|procedures?|intubat\w+|central line|lumbar puncture|cpr|resuscitation efforts|teaching|resident|student|travel\w*|driving|staff|nurse|nursing|rn|ma|medical assistant|ekg|ecg|spirometry|injection|ultrasound|psychotherapy|laceration|interpret\w+|scribe|separately|arrived|ago|wait\w*|every|exercise\w*|walk\w*|lasting|lasted|episodes?|duration of symptoms|for the past|onset|q ?\d+|infusion|nebuli\w+|sleep)\b/i;
const WITHIN = /\b(?:of which|of that|includ(?:es|ing|ed)|of those|comprising)\b/i;
const WITHOUT =
  /\b(?:exclu\w+|not includ\w+|apart from|separate from|exclusive of|does not include|did not include|not counting|other than|outside of|beyond)\b/i;
const OF_THE_VISIT =
  /\b(?:spent|total|time|(?:minutes?|mins?) (?:(?:were|was) (?:spent|devoted|needed|required)|today|on|of (?:my )?(?:time|total|face|counsel\w*|care)|in|with|face)|face[- ]to[- ]face|encounter|counsel\w+|date of service|this visit|on the unit|floor)\b/i;

/**
 * Minutes that a note takes out of a total: work that is billed apart or does not count (tobacco counselling, advance
 * care planning, procedures, teaching, travel, staff). Only what the note says is within the total.
 */
function withinTotal(found: readonly MinutesFound[]): number {
  return found.reduce((sum, one) => {
    const before = one.hit.around.slice(0, one.hit.start - one.hit.sentence.start);
    const isWithin = WITHIN.test(before) && !WITHOUT.test(before) && APART.test(clauseOf(one));
    return isWithin ? sum + one.minutes : sum;
  }, 0);
}

/**
 * Total minutes of the physician or other qualified professional on the day of the visit.
 *
 * Source: CPT E/M guidelines 2021/2023, time: what is reported separately, travel, general teaching and staff's time
 * do not count.
 *
 * @param given total minutes that the caller knows; it wins over the note, less what the note takes out of it
 */
export function visitMinutes(
  notes: readonly Note[],
  given?: number,
): { minutes: number; hit?: Hit; apart: number } | undefined {
  const found = amountsIn(notes);
  const apart = withinTotal(found);
  if (given !== undefined) return { minutes: Math.max(0, given - apart), apart };
  const candidates = found.filter((one) => {
    const clause = clauseOf(one);
    if (APART.test(clause.replace(WITHOUT_PART, ''))) return false;
    if (
      ['past-history', 'social-history', 'present-illness', 'exam', 'medications'].includes(one.hit.section) &&
      !/\b(?:total|spent)\b/i.test(clause)
    )
      return false;
    return OF_THE_VISIT.test(clause) || one.hit.section === 'time';
  });
  const total = candidates.find((one) => /\btotal|\ball\b/i.test(one.hit.around)) ?? candidates[0];
  return total === undefined ? undefined : { minutes: Math.max(0, total.minutes - apart), hit: total.hit, apart };
}

/** "..., excluding procedures" does not make the amount one of procedures. */
const WITHOUT_PART =
  /\b(?:exclu\w+|not includ\w+|apart from|separate from|exclusive of|does not include|did not include|not counting|other than|outside of|beyond)\b.*$/i;

/** Minutes that the note gives to one thing, such as tobacco counselling. */
export function minutesFor(notes: readonly Note[], subject: RegExp): MinutesFound | undefined {
  return amountsIn(notes).find(
    (one) =>
      subject.test(clauseOf(one).replace(WITHOUT_PART, '')) || (subject.test(one.hit.around) && onlyAmount(one, notes)),
  );
}

/** True when a sentence holds no other amount, so that all of it is about this one. */
function onlyAmount(one: MinutesFound, notes: readonly Note[]): boolean {
  return (
    amountsIn(notes).filter(({ hit }) => hit.note === one.hit.note && hit.sentence.start === one.hit.sentence.start)
      .length === 1
  );
}
