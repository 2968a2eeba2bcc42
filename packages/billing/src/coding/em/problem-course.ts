import type { Note } from '../note/types.ts';
import type { ProblemMention } from './problem-mentions.ts';
import type { Hit } from './reading.ts';
import { patternOf } from './word-finder.ts';

/** How a problem goes, as the note says it. */
export type Course = 'severe' | 'worse' | 'stable' | 'resolved' | 'improving' | 'unsaid';

export interface CourseOf {
  course: Course;
  /** Words that say it. */
  words?: Hit;
}

const pattern = (words: string) => new RegExp(`\\b(?:${patternOf(words)})\\b`, 'gi');

const SEVERE = pattern(
  'severe (?:acute )?(?:exacerbation|flare|progression|side effects?|decompensation|worsening|symptoms)|(?:exacerbation|flare)[,:]? (?:that is |which is |is )?severe|severely (?:decompensated|symptomatic|worse|uncontrolled)|in crisis|life threatening|severe exacerbation|markedly decompensated|critically|rapidly (?:progressive|progressing|worsening)',
);
const WORSE = pattern(
  '(?:not|no longer|never) (?:yet )?(?:well |adequately |optimally |fully |completely )?(?:controlled|at (?:her |his |their )?(?:treatment )?goal|at target|stable|improved|improving|responding|tolerating)|un ?controlled|poorly (?:controlled|managed)|(?:sub ?optimal(?:ly)?|inadequate(?:ly)?|insufficient(?:ly)?|partially|incompletely)(?: \\w+)?(?: control(?:led)?| response)?|above (?:\\w+ )?(?:goal|target)|over goal|not meeting|out of control|unstable|worse(?:ning|ned|ns)?|progress(?:ing|ion|ed|ive|ively)|exacerbat(?:ion|ed|ing)s?|flares?(?:d| up| ups|ing)?|decompensat(?:ed|ion|ing)|acute on chronic|side effects?|adverse (?:effects?|reaction)|elevated(?: today)?|deteriorat\\w+|declin(?:e|ed|ing)|break ?through|refractory|more frequent|increas(?:ed|ing) (?:symptoms|pain|frequency|dyspnea|swelling|edema|fatigue|use)|failing|failed|persistently (?:high|elevated)|remains? (?:high|elevated|symptomatic)|persist(?:s|ent|ing)? (?:symptoms|pain|despite)|despite (?:treatment|therapy|maximal|\\w+ (?:therapy|treatment))|(?:too )?high today|symptomatic|relapsed?|relapsing|recurrence|recurred|metastatic|volume overload(?:ed)?|fluid overload(?:ed)?|intolerance|newly diagnosed|(?:a )?new (?:issue|problem|finding)|new diagnosis|new onset|not tolerating|hypoglycemi[ac]\\w*|with hyperglycemia|acute(?=\\s+(?:decompensated|exacerbation))|not to goal|below goal|sub ?therapeutic|supra ?therapeutic|loss of control|no improvement|not relieved|unrelieved|not improving|active (?:disease|synovitis|bleeding|flare)',
);
const STABLE = pattern(
  '(?:remains? |appears? |clinically |currently |is |are |both |all )*(?:stable|well controlled|controlled|at (?:\\w+ )?(?:goal|target)|in (?:full |partial |complete )?remission|asymptomatic|quiescent|well managed|doing well|doing great|unchanged|at (?:her |his |their )?baseline|good control|within goal|under (?:good |excellent |better )?control|no (?:recent )?(?:flares?|exacerbations?|changes?|complaints|concerns|new symptoms|symptoms)|meeting goals?|to goal|compensated|euvolemic|rate controlled|euthyroid|in normal range|normal range|within normal limits|therapeutic|no evidence of (?:recurrence|progression|disease)|well compensated|tolerating well|excellent control)',
);
const RESOLVED = pattern('resolved|has cleared|healed|fully recovered|back to normal|now normal(?:ized)?');
const IMPROVING = pattern('improv(?:ing|ed|es)|resolving|better|trending down|downtrending|recovering|healing');
const DENIED =
  /\b(?:no|without|denies|denied|not|never|free of|negative for|no evidence of|risk of|rather than|any|prevent|avoid)\b[^.;,\n]{0,24}$/i;

/** First match in the words that is not denied right before. */
function firstIn(words: Hit, cues: RegExp, mayBeDenied = false): Hit | undefined {
  for (const match of words.text.matchAll(cues)) {
    if (!mayBeDenied && DENIED.test(words.text.slice(0, match.index))) continue;
    const start = words.start + match.index;
    return { ...words, start, end: start + match[0].length, text: match[0] };
  }
  return undefined;
}

const INTENSIFIED = pattern(
  'increas(?:e|ed|ing)(?! in)|up ?titrat(?:e|ed|ing|ion)|titrat(?:e|ed|ing)(?: up)?|add(?:ed|ing)?|switch(?:ed|ing)?|chang(?:e|ed|ing) (?:\\w+ )?(?:to|from)|intensif(?:y|ied)|escalat(?:e|ed|ing)|step(?:ped)? up|start(?:ed|ing)?|begin|began|initiat(?:e|ed|ing)|adjust(?:ed|ing)?|rotate|double(?:d)?|raise(?:d)?',
);

function readCourse(words: Hit): CourseOf | undefined {
  const severe = firstIn(words, SEVERE);
  if (severe) return { course: 'severe', words: severe };
  const resolved = firstIn(words, RESOLVED);
  const worse = firstIn(words, WORSE);
  if (resolved && !worse) return { course: 'resolved', words: resolved };
  if (worse) {
    // "previously uncontrolled, now stable"
    const stable = firstIn(words, STABLE, true);
    const isOver = /\b(?:previously|formerly|was|had been|prior|last|no longer)\b[^.;]{0,20}$/i.test(
      words.text.slice(0, worse.start - words.start),
    );
    return stable && isOver ? { course: 'stable', words: stable } : { course: 'worse', words: worse };
  }
  const stable = firstIn(words, STABLE, true);
  if (stable) return { course: 'stable', words: stable };
  const improving = firstIn(words, IMPROVING);
  return improving ? { course: 'improving', words: improving } : undefined;
}

/** Blood pressure or A1c beyond usual goals (140/90; 8%), or beyond the goal that the note itself states. */
function measuredCourse(notes: readonly Note[], id: string): CourseOf | undefined {
  const index = notes.findIndex((note) => measured(note.text, id) !== undefined);
  const note = notes[index];
  const found = note === undefined ? undefined : measured(note.text, id);
  if (note === undefined || found === undefined) return undefined;
  const hit: Hit = {
    note: index,
    start: found.start,
    end: found.end,
    text: note.text.slice(found.start, found.end),
    section: 'results',
    sentence: { start: found.start, end: found.end },
    around: note.text.slice(found.start, found.end),
  };
  return { course: found.isBeyond ? 'worse' : 'stable', words: hit };
}

function measured(text: string, id: string): { start: number; end: number; isBeyond: boolean } | undefined {
  if (id === 'hypertension') {
    for (const match of text.matchAll(/\b(?:BP|blood pressure)[^\d.;\n]{0,24}(\d{2,3})\s*(?:\/|over)\s*(\d{2,3})/gi)) {
      const isBeyond = Number(match[1]) >= 140 || Number(match[2]) >= 90;
      return { start: match.index, end: match.index + match[0].length, isBeyond };
    }
  }
  if (id === 'diabetes') {
    const match = /\bA1c[^\d\n;]{0,30}(\d{1,2}(?:\.\d)?)\s*%?/i.exec(text);
    if (match === null) return undefined;
    const goal = /\bgoal[^\d\n;]{0,12}(\d(?:\.\d)?)/i.exec(text.slice(match.index, match.index + 90));
    const value = Number(match[1]);
    const limit = goal === null ? 8 : Number(goal[1]);
    const end = match.index + match[0].length;
    if (value > limit) return { start: match.index, end, isBeyond: true };
    if (value <= 7) return { start: match.index, end, isBeyond: false };
  }
  return undefined;
}

/** Words around a mention, of its own first and then those of the enumeration it stands in. */
function wordsFor(mention: ProblemMention, all: readonly ProblemMention[]): Hit[] {
  const peers = all.filter((one) => one.cluster === mention.cluster && one !== mention);
  const last = peers.findLast((one) => one.hit.start > mention.hit.start);
  const first = peers.find((one) => one.hit.start < mention.hit.start);
  return [mention.before, mention.after, ...(last ? [last.after] : []), ...(first ? [first.before] : [])];
}

/** "GERD, new", "acute asthma", "severe migraine": it began or broke out, so that it is not at its treatment goal. */
function isCalledNew({ id, before, after }: ProblemMention): Hit | undefined {
  const ahead = /\b(?:new|acute|intractable)\s*$/i.exec(before.text);
  const severe = /^(?:migraine|pain-chronic|depression)/.test(id) ? /\bsevere\s*$/i.exec(before.text) : null;
  const match = ahead ?? severe;
  if (match !== null) {
    const start = before.start + match.index;
    return { ...before, start, end: start + match[0].trimEnd().length, text: match[0].trimEnd() };
  }
  const behind = /^\s*[,(:-]?\s*(?:new|newly diagnosed)\b/i.exec(after.text);
  return behind === null ? undefined : { ...after, end: after.start + behind[0].length, text: behind[0] };
}

/**
 * How a problem goes: by what is said right before and behind it, then by measured values, then by whether its
 * treatment was intensified. A chronic illness that is not at its treatment goal is not stable, also when nothing
 * changed (CPT E/M guidelines, "stable, chronic illness").
 */
export function courseOf(mention: ProblemMention, all: readonly ProblemMention[], notes: readonly Note[]): CourseOf {
  const isNew = isCalledNew(mention);
  if (isNew !== undefined && mention.problemClass === 'chronic') return { course: 'worse', words: isNew };
  const own = readCourse(mention.hit);
  if (own !== undefined && own.course !== 'stable') return own;
  const words = wordsFor(mention, all);
  for (const one of words) {
    const course = readCourse(one);
    if (course === undefined) continue;
    const beyond = course.course === 'stable' && !/control|goal|target/i.test(course.words?.text ?? '');
    const measure = beyond ? measuredCourse(notes, mention.id) : undefined;
    return measure?.course === 'worse' ? measure : course;
  }
  const measure = measuredCourse(notes, mention.id);
  if (measure !== undefined) return measure;
  const more = firstIn(mention.after, INTENSIFIED);
  if (more !== undefined && mention.problemClass === 'chronic') return { course: 'worse', words: more };
  return { course: 'unsaid' };
}
