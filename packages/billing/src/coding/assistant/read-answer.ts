import { type CodeSets, normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import { readNote, statusOf } from '../note/index.ts';
import type { MentionStatus, Span } from '../note/types.ts';
import type { CodeSuggestion, CodingInput, SuggestedSystem } from '../review-types.ts';

/** What an answer gave: suggestions with evidence, and what was refused and why. */
export interface AssistantReading {
  suggestions: CodeSuggestion[];
  refused: { code: string; reason: string }[];
}

const SYSTEMS: ReadonlySet<string> = new Set(['icd10cm', 'icd10pcs', 'cpt', 'hcpcs']);
/** More than a coder would look through. */
const MAX_CODES = 60;
const MAX_PLACES = 20;
/** An assistant is never surer than a rule of middling precision. */
const CONFIDENCE = 0.5;

interface Claimed {
  system: SuggestedSystem;
  code: string;
  quote: string;
  note: number;
  reason: string;
}

function textOf(value: unknown, limit: number): string {
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

function claimedOf(value: unknown): Claimed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { system, code, quote, note, reason } = value as Record<string, unknown>;
  if (typeof system !== 'string' || !SYSTEMS.has(system) || typeof code !== 'string') return undefined;
  return {
    system: system as SuggestedSystem,
    code: system === 'icd10cm' ? normalizeIcd10cm(code.slice(0, 12)) : normalizeProcedure(code.slice(0, 12)),
    quote: textOf(quote, 500),
    note: typeof note === 'number' && Number.isInteger(note) ? note : 0,
    reason: textOf(reason, 300),
  };
}

/** The list in the answer: JSON, also when it stands in a fenced block. */
function listOf(answer: string): unknown[] | undefined {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(answer)?.[1] ?? answer;
  try {
    const parsed: unknown = JSON.parse(fenced);
    const codes = Array.isArray(parsed) ? parsed : (parsed as { codes?: unknown } | null)?.codes;
    return Array.isArray(codes) ? codes : undefined;
  } catch {
    return undefined;
  }
}

/** Where words stand in a text, as often as a coder would look. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); words !== '' && start >= 0 && places.length < MAX_PLACES; ) {
    places.push({ start, end: start + words.length });
    start = text.indexOf(words, start + words.length);
  }
  return places;
}

/** Why words that are meant so carry no code. */
function whyNot(status: MentionStatus | undefined, { setting }: CodingInput): string | undefined {
  if (status?.certainty === 'negated') return 'The note negates it.';
  if (status?.experiencer !== 'patient') return 'It is about someone else.';
  if (status.time === 'conditional') return 'It is only mentioned as a possibility to come.';
  if (status.certainty === 'uncertain' && setting === 'outpatient') return 'It is uncertain: not coded outpatient.';
  return undefined;
}

function judge(claimed: Claimed, input: CodingInput, codes: CodeSets): CodeSuggestion | string {
  const { system, code, quote } = claimed;
  const answer = codes.ask(system, code, input.dateOfService);
  if (answer.status === 'set-not-installed') return 'Its code set is not installed.';
  if (answer.status === 'unknown') return 'The installed set has no such code.';
  if (answer.status === 'not-billable') return 'It is a heading, no code to bill.';
  if (answer.status === 'not-effective') return 'It is not in force on the day.';
  const text = input.notes[claimed.note]?.text ?? '';
  const places = placesOf(text, quote.trim().replace(/[.,;:]+$/, ''));
  if (places.length === 0) return 'The quoted words do not stand in the note.';
  const note = readNote(text);
  const meant = places.map((span) => ({ span, status: statusOf(note, span) }));
  const taken = meant.find(({ status }) => whyNot(status, input) === undefined);
  if (!taken) return whyNot(meant[0]?.status, input) ?? '';
  const { span, status } = taken;
  return {
    code,
    system,
    label: answer.entry.label,
    confidence: CONFIDENCE,
    evidence: [{ note: claimed.note, ...span, rule: 'assistant', status }],
    reasons: ['Suggested by the language model', ...(claimed.reason ? [claimed.reason] : [])],
    gaps: [],
  };
}

/**
 * Reads a language model's answer. A code is taken only when it is valid on the date of service and the words that it
 * quotes stand in the note and mean it of the patient; all else is refused with the reason, never repaired.
 * @param answer text of the answer, untrusted.
 */
export function readAssistantAnswer(answer: string, input: CodingInput, codes: CodeSets): AssistantReading {
  const list = listOf(answer);
  if (!list)
    return { suggestions: [], refused: [{ code: '', reason: 'The answer is not the JSON that was asked for.' }] };
  const reading: AssistantReading = { suggestions: [], refused: [] };
  for (const value of list.slice(0, MAX_CODES)) {
    const claimed = claimedOf(value);
    if (!claimed) {
      reading.refused.push({ code: '', reason: 'An entry is not a code with its system and quote.' });
      continue;
    }
    const known = reading.suggestions.some((one) => one.system === claimed.system && one.code === claimed.code);
    const judged = known ? 'It comes twice.' : judge(claimed, input, codes);
    if (typeof judged === 'string') reading.refused.push({ code: claimed.code.slice(0, 12), reason: judged });
    else reading.suggestions.push(judged);
  }
  if (list.length > MAX_CODES) {
    reading.refused.push({ code: '', reason: `Only the first ${MAX_CODES} codes of ${list.length} were looked at.` });
  }
  return reading;
}
