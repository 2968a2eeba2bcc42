import {
  buildDiagnosisLexicon,
  buildProcedureLexicon,
  type CodeFacts,
  type CodeMention,
  type DiagnosisMention,
  findMentions,
  type Note,
  readNote,
  resolveDiagnoses,
  type ScoreCase,
  suggestProcedures,
} from '@cleanclaim/billing/coding';
import { type CodeSets, codeSetTitle } from '@cleanclaim/codesets';
import type { CodedCase } from './read-coded-cases.ts';

/** Cases of one code system, ready to be scored. */
export interface SystemCases {
  cases: ScoreCase[];
  facts: CodeFacts & { isHeading(code: string): boolean };
}

type System = 'icd10cm' | 'icd10pcs';

/** First day of the oldest whole release: coded charts to score against are mostly old. Today where there is none. */
export function firstDayOf(system: System, codes: CodeSets): string {
  const days = codes
    .list()
    .flatMap((set) => (set.name === system && !set.subset && set.effectiveFrom ? [set.effectiveFrom] : []));
  return days.sort()[0] ?? new Date().toISOString().slice(0, 10);
}

/** Says what is missing of a system on the day. */
function notice(system: System, codes: CodeSets, date: string): string[] {
  const releases = codes.list().filter((set) => set.name === system);
  const title = codeSetTitle(system);
  if (releases.length === 0)
    return [`${title} is not installed, so nothing of it is found: install it with 'cleanclaim codes install'.`];
  if (releases.some((set) => !set.subset && (set.effectiveFrom ?? '') <= date)) return [];
  return [
    `Of ${title} only a subset is installed for ${date}, so many codes cannot be found: install a whole release with 'cleanclaim codes install'.`,
  ];
}

function factsOf(system: System, codes: CodeSets, date: string): SystemCases['facts'] {
  const known = new Map<string, string | undefined>();
  return {
    title(code) {
      if (!known.has(code)) {
        const answer = codes.ask(system, code, date);
        known.set(code, answer.status === 'valid' ? (answer.entry.longLabel ?? answer.entry.label) : undefined);
      }
      return known.get(code);
    },
    isHeading: (code) => codes.ask(system, code, date).status === 'not-billable',
  };
}

/** Reads the notes of cases for diagnoses, by the rules for inpatients. */
export function diagnosisCases(
  cases: readonly CodedCase[],
  codes: CodeSets,
  date: string,
  notices: string[],
): SystemCases {
  const lexicon = buildDiagnosisLexicon(codes, date);
  notices.push(...notice('icd10cm', codes, date), ...lexicon.notices);
  const suggested = (mentions: DiagnosisMention[], keepNegated: boolean) =>
    resolveDiagnoses(mentions, lexicon, { setting: 'inpatient', keepNegated }).suggestions.map(({ code }) => code);
  return {
    facts: factsOf('icd10cm', codes, date),
    cases: cases.map((one) => {
      const note = readNote(one.text);
      const mentions = findMentions(note, lexicon);
      return {
        id: one.id,
        codes: one.diagnoses,
        notes: [note],
        mentions,
        rules: { product: suggested(mentions, false), everyMention: suggested(mentions, true) },
      };
    }),
  };
}

type Found = ReturnType<typeof suggestProcedures>;

/** Places where procedures were found, done or not, as mentions. */
function procedureMentions(note: Note, { suggestions, leftOut }: Found): CodeMention[] {
  const done = suggestions.flatMap(({ code, confidence, evidence }) =>
    evidence.map((place) => ({ code, confidence, place })),
  );
  const notDone = leftOut.map(({ code, evidence }) => ({ code, confidence: 0.3, place: evidence }));
  return [...done, ...notDone].flatMap(({ code, confidence, place }): CodeMention[] => {
    if (code === '') return [];
    const { start, end, rule, status, note: index } = place;
    const key = note.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    const words = key.split(' ').length;
    const sentence = note.sentences.findIndex((one) => one.start <= start && start < one.end);
    return [
      {
        start,
        end,
        note: index,
        code,
        target: code,
        rule,
        priority: confidence,
        key,
        matched: words,
        width: words,
        status,
        attributes: {},
        sentence,
      },
    ];
  });
}

/** Reads the notes of cases for ICD-10-PCS procedures, as those of inpatients. */
export function procedureCases(
  cases: readonly CodedCase[],
  codes: CodeSets,
  date: string,
  notices: string[],
): SystemCases {
  const lexicon = buildProcedureLexicon(codes, date);
  notices.push(...notice('icd10pcs', codes, date));
  return {
    facts: factsOf('icd10pcs', codes, date),
    cases: cases.map((one) => {
      const note = readNote(one.text);
      const found = suggestProcedures(note, lexicon, { setting: 'inpatient', dateOfService: date });
      const product = found.suggestions.flatMap(({ code }) => (code === '' ? [] : [code]));
      const mentions = procedureMentions(note, found);
      const everyMention = [...new Set([...product, ...mentions.map(({ code }) => code)])];
      return { id: one.id, codes: one.procedures, notes: [note], mentions, rules: { product, everyMention } };
    }),
  };
}
