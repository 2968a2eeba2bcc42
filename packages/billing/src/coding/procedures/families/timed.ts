import type { Draft, Mention } from '../types.ts';
import { draft, withGap, withUnits } from './draft.ts';
import { minutesOf } from './read-facts.ts';

/**
 * Units of timed services by the 8-minute rule (CMS Claims Processing Manual, chapter 5, section 20.2): the minutes of
 * all timed services of the day are added; the total gives the units (8 to 22 is 1, 23 to 37 is 2 ...), which go to the
 * services by their full quarters of an hour first and then to the largest rests. Minutes in, units in the same order.
 */
export function timedUnits(minutes: readonly number[]): number[] {
  const total = minutes.reduce((sum, one) => sum + one, 0);
  const units = minutes.map((one) => Math.floor(one / 15));
  let open = Math.floor((total + 7) / 15) - units.reduce((sum, one) => sum + one, 0);
  const byRest = minutes.map((one, at) => ({ rest: one % 15, at })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRest) {
    if (open <= 0) break;
    units[at] = (units[at] ?? 0) + 1;
    open--;
  }
  return units;
}

/** Minutes that stand behind the mention before the next one, else anywhere in the sentence when it is the only one. */
function minutesOfMention(mention: Mention, others: readonly Mention[]): number | undefined {
  const { words } = mention.reading;
  const text = mention.reading.note.text;
  const start = words.end[mention.hit.end - 1] ?? 0;
  const same = others.filter((one) => one.reading === mention.reading && (words.start[one.hit.first] ?? 0) > start);
  const next = Math.min(...same.map((one) => words.start[one.hit.first] ?? text.length), start + 90);
  const behind = minutesOf(text.slice(start, next));
  if (behind !== undefined) return behind;
  return others.filter((one) => one.sentence === mention.sentence).length === 1
    ? minutesOf(mention.sentence)
    : undefined;
}

/** Timed therapy: units over all services of the visit; one without minutes gives one unit and a gap. */
export function timedServices(mentions: readonly Mention[]): Draft[] {
  const byCode = new Map<string, { mentions: Mention[]; minutes: number | undefined }>();
  for (const mention of mentions) {
    const known = byCode.get(mention.service.code) ?? { mentions: [], minutes: undefined };
    const minutes = minutesOfMention(mention, mentions);
    known.mentions.push(mention);
    known.minutes ??= minutes;
    byCode.set(mention.service.code, known);
  }
  const timed = [...byCode].filter(([, { minutes }]) => minutes !== undefined);
  const units = timedUnits(timed.map(([, { minutes }]) => minutes ?? 0));
  const total = timed.reduce((sum, [, { minutes }]) => sum + (minutes ?? 0), 0);
  const all = Math.floor((total + 7) / 15);
  return [...byCode].flatMap(([code, { mentions: of, minutes }]) => {
    if (minutes === undefined) {
      return [
        withGap(
          draft(of, code, 'The minutes are not documented.'),
          'minutes',
          'The minutes of this service are not documented.',
          'Please document the minutes of each timed service and the total.',
        ),
      ];
    }
    const count = units[timed.findIndex(([one]) => one === code)] ?? 0;
    if (count === 0) return [];
    return [
      withUnits(
        draft(of, code, '8-minute rule (CMS Claims Processing Manual, chapter 5, 20.2).'),
        count,
        `${minutes} of ${total} timed minutes, ${all} units in all`,
      ),
    ];
  });
}

/** Individual psychotherapy by minutes: 16 to 37, 38 to 52, 53 and more; add-on codes beside medical management. */
export function psychotherapy(mentions: readonly Mention[]): Draft[] {
  const text = mentions.map((one) => `${one.sentence}\n${one.scope}`).join('\n');
  const minutes = minutesOf(text);
  const withVisit = /\bmedication management|E\/M\b/i.test(mentions[0]?.reading.note.text ?? '');
  const codes = withVisit ? ['90833', '90836', '90838'] : ['90832', '90834', '90837'];
  const beside = withVisit ? 'Beside a medical visit: the add-on code.' : 'Without a medical visit.';
  if (minutes === undefined) {
    const open = draft(mentions, codes[0] ?? '', 'The minutes are not documented: the shortest is taken.', beside);
    return [
      withGap(
        open,
        'minutes',
        'The minutes of psychotherapy are not documented.',
        'Please document start and stop or minutes of the session.',
        codes,
      ),
    ];
  }
  if (minutes < 16) return [];
  return [draft(mentions, codes[minutes >= 53 ? 2 : minutes >= 38 ? 1 : 0] ?? '', `${minutes} minutes.`, beside)];
}

/** Tobacco counseling: over 3 to 10 minutes, or more; up to 3 minutes is part of the visit. */
export function tobaccoCounseling(mentions: readonly Mention[]): Draft[] {
  const minutes = mentions.map((one) => minutesOf(one.sentence)).find((one) => one !== undefined);
  if (minutes === undefined) {
    const open = draft(mentions, '99406', 'The minutes are not documented.');
    return [
      withGap(
        open,
        'minutes',
        'Minutes of tobacco counseling are not documented; up to 3 are not billed.',
        'Please document the minutes of tobacco counseling.',
        ['99406', '99407'],
      ),
    ];
  }
  return minutes <= 3 ? [] : [draft(mentions, minutes > 10 ? '99407' : '99406', `${minutes} minutes.`)];
}
