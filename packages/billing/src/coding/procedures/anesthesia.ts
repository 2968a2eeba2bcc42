import type { SuggestedModifier } from '../evidence.ts';
import { statusOf } from '../note/index.ts';
import type { CodeSuggestion, SpecificityGap } from '../review-types.ts';
import { anesthesiaServices } from './services/anesthesia.ts';
import type { ProcedureLexicon, Reading } from './types.ts';

interface AnesthesiaService {
  code: string;
  baseUnits: number;
  label: string;
  words: RegExp;
}

const services: readonly AnesthesiaService[] = anesthesiaServices
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', base = '', label = '', ...words] = line.split('|');
    return { code, baseUnits: Number(base), label, words: new RegExp(`\\b(?:${words.join('|')})`, 'i') };
  });

const clock = '(\\d{1,2}):?(\\d{2})\\s*(am|pm|a\\.m\\.|p\\.m\\.)?';
const START = new RegExp(`\\banesthesia\\s+(?:start|begin|began|started)(?:\\s+time)?[^\\d]{0,12}${clock}`, 'i');
const STOP = new RegExp(`\\banesthesia\\s+(?:stop|end|ended|stopped|finish)(?:\\s+time)?[^\\d]{0,12}${clock}`, 'i');
const TOTAL = /\b(?:total )?anesthesia time[^\d]{0,12}(\d{1,3})\s*min/i;

function minuteOfDay(found: RegExpExecArray): number | undefined {
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  if (hour > 23 || minute > 59) return undefined;
  const half = (found[3] ?? '').toLowerCase();
  const hours = half.startsWith('p') && hour < 12 ? hour + 12 : half.startsWith('a') && hour === 12 ? 0 : hour;
  return hours * 60 + minute;
}

/** Minutes of anesthesia: from start to stop, over midnight too, or as a total; with the span that says it. */
export function anesthesiaMinutes(text: string): { minutes: number; start: number; end: number } | undefined {
  const start = START.exec(text);
  const stop = STOP.exec(text);
  const from = start === null ? undefined : minuteOfDay(start);
  const to = stop === null ? undefined : minuteOfDay(stop);
  if (start !== null && stop !== null && from !== undefined && to !== undefined) {
    return { minutes: (to - from + 1440) % 1440, start: start.index, end: start.index + start[0].length };
  }
  const total = TOTAL.exec(text);
  return total === null
    ? undefined
    : { minutes: Number(total[1]), start: total.index, end: total.index + total[0].length };
}

/** Time units: minutes over 15, to one decimal (CMS Claims Processing Manual, chapter 12, section 50 G). */
export function timeUnits(minutes: number): number {
  return Math.round((minutes / 15) * 10) / 10;
}

/** Who gave anesthesia and how many cases ran at once (CMS Claims Processing Manual, chapter 12, section 50 B to K). */
const ROLES: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:supervis\w+|direct\w+)[^.]{0,60}\b(?:more than (?:4|four)|5|five|6|six) (?:concurrent|cases|procedures|rooms)/i,
    'AD',
    'The anesthesiologist supervised more than four cases at once.',
  ],
  [
    /\b(?:medical(?:ly)? direct\w+)[^.]{0,80}\b(?:2|two|3|three|4|four) (?:concurrent|cases|procedures|rooms|CRNA)/i,
    'QK',
    'The anesthesiologist directed two to four cases at once.',
  ],
  [
    /\bCRNA[^.]{0,60}\bwith medical direction|\bmedically directed CRNA\b[^.]{0,40}\bservice of the CRNA/i,
    'QX',
    'A nurse anesthetist under medical direction.',
  ],
  [
    /\b(?:medical(?:ly)? direct\w+)[^.]{0,80}\b(?:one|1|single|a) (?:CRNA|nurse anesthetist|case)/i,
    'QY',
    'The anesthesiologist directed one nurse anesthetist.',
  ],
  [
    /\bCRNA[^.]{0,60}\bwithout medical direction|\bunsupervised CRNA|\bnon-?medically directed/i,
    'QZ',
    'A nurse anesthetist without medical direction.',
  ],
  [
    /\b(?:personally (?:performed|provided|administered)|performed personally) (?:by )?[^.]{0,40}\b(?:anesthesi|MD|physician)|\banesthesia[^.]{0,60}\bpersonally (?:performed|provided)/i,
    'AA',
    'The anesthesiologist did it personally.',
  ],
];

/**
 * Anesthesia of a record: the number by the operation, base and time units, P1 to P6 by ASA class, QS for monitored care,
 * and who gave it. Only for a note that records anesthesia of its own: times, or who gave it.
 */
export function anesthesiaSuggestions(readings: readonly Reading[], lexicon: ProcedureLexicon): CodeSuggestion[] {
  return readings.flatMap((reading) => {
    const { text } = reading.note;
    const time = anesthesiaMinutes(text);
    const role = ROLES.find(([words]) => words.test(text));
    if (time === undefined && (role === undefined || !/\banesthesia record\b/i.test(text))) return [];
    const found = operationOf(text);
    if (found === undefined) return [];
    return [suggestionOf(reading, lexicon, found.service, found.span, time, role)];
  });
}

/** The operation named under a heading of the operation first, else anywhere. */
function operationOf(text: string): { service: AnesthesiaService; span: { start: number; end: number } } | undefined {
  const heading = /\b(?:procedure|operation|surgery)(?: performed)?s?:\s*([^\n]+)/i.exec(text);
  const from = heading === null ? 0 : heading.index;
  const where = heading === null ? text : heading[0];
  for (const service of services) {
    const found = service.words.exec(where);
    if (found !== null) {
      const start = from + found.index;
      return { service, span: { start, end: start + found[0].length } };
    }
  }
  return undefined;
}

function suggestionOf(
  { note, index }: Reading,
  lexicon: ProcedureLexicon,
  service: AnesthesiaService,
  span: { start: number; end: number },
  time: ReturnType<typeof anesthesiaMinutes>,
  role: (typeof ROLES)[number] | undefined,
): CodeSuggestion {
  const evidence = { ...span, note: index, rule: 'anesthesia-operation', status: statusOf(note, span) };
  const known = lexicon.known(service.code);
  const modifiers: SuggestedModifier[] = [];
  if (role !== undefined) modifiers.push({ code: role[1], reason: role[2], evidence: [evidence] });
  const asa =
    /\bASA(?: (?:physical status|class|score|status))*[^\w\d]{0,4}(?:P|class )?\s*(IV|III|II|I|VI|V|[1-6])\b/i.exec(
      note.text,
    );
  const status = asa === null ? undefined : (ROMAN[(asa[1] ?? '').toUpperCase()] ?? asa[1]);
  if (asa !== null && status !== undefined) {
    const at = { start: asa.index, end: asa.index + asa[0].length };
    modifiers.push({ code: `P${status}`, reason: `ASA class ${status}.`, evidence: [{ ...evidence, ...at }] });
  }
  if (/\b(?:monitored anesthesia care|MAC anesthesia)\b/i.test(note.text)) {
    modifiers.push({ code: 'QS', reason: 'Monitored anesthesia care.', evidence: [evidence] });
  }
  const units = time && timeUnits(time.minutes);
  const minutes = time && {
    count: time.minutes,
    reason: `${time.minutes} minutes / 15 = ${units} time units, with ${service.baseUnits} base units ${Math.round((service.baseUnits + (units ?? 0)) * 10) / 10}`,
  };
  const gaps = [...(time === undefined ? [TIME_GAP] : []), ...(role === undefined ? [ROLE_GAP] : [])];
  const open = known.valid !== true;
  return {
    code: open ? '' : service.code,
    system: 'cpt',
    label: known.label ?? `Anesthesia: ${service.label}`,
    confidence: time === undefined ? 0.5 : 0.8,
    evidence:
      time === undefined
        ? [evidence]
        : [evidence, { ...evidence, start: time.start, end: time.end, rule: 'anesthesia-time' }],
    reasons: [
      `Anesthesia for: ${service.label}. Base units ${service.baseUnits}.`,
      ...(open ? ["The number needs the AMA's licensed file."] : []),
    ],
    gaps,
    ...(modifiers.length > 0 ? { modifiers } : {}),
    ...(minutes === undefined ? {} : { units: minutes }),
  };
}

const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6' };

const TIME_GAP: SpecificityGap = {
  what: 'minutes',
  message: 'Start and stop of anesthesia are not documented.',
  query: 'Please document start and stop times of anesthesia.',
  wouldGive: [],
};
const ROLE_GAP: SpecificityGap = {
  what: 'anesthesia-role',
  message: 'Who gave anesthesia, and with how many cases at once, is not documented.',
  query: 'Please document who provided anesthesia and, for medical direction, the number of concurrent cases.',
  wouldGive: ['AA', 'QK', 'QY', 'QX', 'QZ'],
};

/** Base units of an anesthesia code as far as this table has it; undefined otherwise. */
export function anesthesiaBaseUnits(code: string): number | undefined {
  return services.find((service) => service.code === code)?.baseUnits;
}
