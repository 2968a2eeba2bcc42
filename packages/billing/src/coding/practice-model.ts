import { type CodeSets, normalizeIcd10cm } from '@cleanclaim/codesets';
import { findMentions } from './diagnoses/find-mentions.ts';
import { resolveDiagnoses } from './diagnoses/resolve.ts';
import type { DiagnosisLexicon, DiagnosisMention } from './diagnoses/types.ts';
import type { CodingKnowledge } from './knowledge.ts';
import {
  type CodeFacts,
  type CodingModel,
  type ModelKnowledge,
  type ModelOpinion,
  type OpenModel,
  openModel,
  type TrainingChart,
  type TrainResult,
  trainModel,
} from './learning/index.ts';
import { type Note, readNote } from './note/index.ts';
import type { CodeSuggestion, CodingSetting, LeftOut } from './review-types.ts';

/** A visit whose diagnoses people settled, as a model learns from it. One practice's visits only ever train one model. */
export interface CodedVisitNotes {
  id: string;
  notes: readonly { title: string; text: string }[];
  setting: CodingSetting;
  /** ICD-10-CM as billed. */
  diagnoses: readonly string[];
}

function factsOf(codes: CodeSets, isoDate: string): CodeFacts {
  const known = new Map<string, string | undefined>();
  return {
    title(code) {
      if (!known.has(code)) {
        const answer = codes.ask('icd10cm', code, isoDate);
        known.set(code, answer.status === 'valid' ? (answer.entry.longLabel ?? answer.entry.label) : undefined);
      }
      return known.get(code);
    },
  };
}

const versions = new WeakMap<DiagnosisLexicon, string>();

/** FNV-1a over the words and codes of all terms: another lexicon has another version, also with as many terms. */
function versionOf(lexicon: DiagnosisLexicon): string {
  const known = versions.get(lexicon);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (const { key, target } of lexicon.terms) {
    for (const text of [key, target]) {
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  const version = `${lexicon.terms.length} terms, ${(hash >>> 0).toString(16)}`;
  versions.set(lexicon, version);
  return version;
}

/** A model fits only the release and the lexicon that it learned with: its features are their mentions. */
function modelKnowledge({ diagnoses }: CodingKnowledge): ModelKnowledge {
  return { system: 'icd10cm', release: diagnoses.release, lexicon: versionOf(diagnoses) };
}

/** Mentions of all notes of a visit. */
export function mentionsOf(notes: readonly Note[], knowledge: CodingKnowledge): DiagnosisMention[] {
  return notes.flatMap((note, at) =>
    findMentions(note, knowledge.diagnoses).map((mention) => (at === 0 ? mention : { ...mention, note: at })),
  );
}

/**
 * Learns from the coded visits of one practice. The model may be switched on only when it beats the rules on visits
 * that were held back. Takes seconds to minutes; pure and deterministic.
 */
export function trainPracticeModel(visits: readonly CodedVisitNotes[], knowledge: CodingKnowledge): TrainResult {
  const facts = factsOf(knowledge.codes, knowledge.isoDate);
  const charts = visits.map((visit): TrainingChart => {
    const notes = visit.notes.map(({ text }) => readNote(text));
    const mentions = mentionsOf(notes, knowledge);
    const rules = resolveDiagnoses(mentions, knowledge.diagnoses, { setting: visit.setting }).suggestions;
    return {
      id: visit.id,
      notes,
      mentions,
      codes: new Set(visit.diagnoses.map(normalizeIcd10cm)),
      rules: rules.map(({ code }) => code),
    };
  });
  return trainModel(charts, facts, modelKnowledge(knowledge));
}

/** Makes a stored model ready for the reviews of a release; refused with one sentence where it does not fit. */
export function openPracticeModel(content: Partial<CodingModel>, knowledge: CodingKnowledge) {
  return openModel(content, factsOf(knowledge.codes, knowledge.isoDate), modelKnowledge(knowledge));
}

interface Resolved {
  suggestions: readonly CodeSuggestion[];
  leftOut: readonly LeftOut[];
}

function learned(opinion: ModelOpinion, knowledge: CodingKnowledge): CodeSuggestion {
  const { code, confidence, evidence, reasons } = opinion;
  const answer = knowledge.codes.ask('icd10cm', code, knowledge.isoDate);
  const label = 'entry' in answer ? (answer.entry.longLabel ?? answer.entry.label) : code;
  return { code, system: 'icd10cm', label, confidence, evidence, reasons, gaps: [] };
}

/**
 * What the rules suggest, ranked by the model: its confidence stands at each code; a code of which it is sure and that
 * has words of the note is added; one that it doubts is left out, and shown as such.
 */
export function rankByModel(
  rules: Resolved,
  chart: { notes: readonly Note[]; mentions: readonly DiagnosisMention[] },
  setting: CodingSetting,
  open: OpenModel,
  knowledge: CodingKnowledge,
): Resolved {
  const opinions = new Map(open.rank(chart, setting).map((opinion) => [opinion.code, opinion]));
  const kept: CodeSuggestion[] = [];
  const leftOut: LeftOut[] = [...rules.leftOut];
  for (const suggestion of rules.suggestions) {
    const opinion = opinions.get(suggestion.code);
    opinions.delete(suggestion.code);
    const evidence = suggestion.evidence[0];
    if (!opinion || opinion.suggested || !evidence) {
      kept.push(
        opinion
          ? { ...suggestion, confidence: opinion.confidence, reasons: [...suggestion.reasons, ...opinion.reasons] }
          : suggestion,
      );
    } else {
      leftOut.push({ code: suggestion.code, label: suggestion.label, evidence, reason: 'low-confidence' });
    }
  }
  for (const opinion of opinions.values()) {
    if (opinion.suggested && opinion.evidence.length > 0) kept.push(learned(opinion, knowledge));
  }
  const isKept = new Set(kept.map(({ code }) => code));
  return { suggestions: kept, leftOut: leftOut.filter(({ code }) => !isKept.has(code)) };
}
