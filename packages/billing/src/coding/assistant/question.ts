import type { CodingInput } from '../review-types.ts';

/** A message of the chat completions interface. */
export interface AssistantMessage {
  role: 'system' | 'user';
  content: string;
}

/** Longest text (UTF-16 units) that is sent; what is beyond is said in the answer's notices. */
export const ASSISTANT_TEXT_LIMIT = 60_000;

const RULES = `You help a medical coder. You get the notes of one visit. Answer with JSON only:
{"codes":[{"system":"icd10cm"|"icd10pcs"|"cpt"|"hcpcs","code":"...","quote":"words copied from the note","note":0,"reason":"one short sentence"}]}
"note" is the number of the note, from 0. "quote" must be copied from that note letter by letter.
Code only what the notes support as present. Never code what is negated, of a family member, or planned.`;

const SETTING_RULES = {
  outpatient: 'These are outpatient notes: do not code what is probable, suspected or to be ruled out.',
  inpatient: 'These are inpatient notes: a diagnosis that is probable at discharge is coded as if it existed.',
} as const;

/**
 * The question to a language model about a visit. It holds the notes and nothing else of the patient; what the notes name
 * is sent with them, so the practice must have agreed to it before.
 * @returns messages, and whether text was cut at the limit.
 */
export function assistantQuestion(input: Pick<CodingInput, 'notes' | 'setting'>): {
  messages: AssistantMessage[];
  cut: boolean;
} {
  const text = input.notes.map((note, i) => `NOTE ${i}: ${note.title}\n${note.text}`).join('\n\n');
  return {
    messages: [
      { role: 'system', content: `${RULES}\n${SETTING_RULES[input.setting]}` },
      { role: 'user', content: text.slice(0, ASSISTANT_TEXT_LIMIT) },
    ],
    cut: text.length > ASSISTANT_TEXT_LIMIT,
  };
}
