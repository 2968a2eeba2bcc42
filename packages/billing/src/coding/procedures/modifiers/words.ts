import type { SuggestedModifier } from '../../evidence.ts';
import type { Reading, Suggested } from '../types.ts';

interface WordRule {
  code: string;
  words: RegExp;
  reason: string;
  /** Kinds of services that it is for. */
  kinds: ReadonlySet<string>;
  /** Codes that it is for; absent: all of the kinds. */
  codes?: RegExp;
}

const WORK = new Set(['procedure']);
const ANY = new Set(['lab', 'imaging', 'test', 'procedure', 'therapy', 'vaccine', 'supply']);

const RULES: readonly WordRule[] = [
  {
    code: '53',
    kinds: WORK,
    words:
      /\b(?:procedure|colonoscopy|study|examination|EGD)\b[^.]{0,60}\b(?:aborted|discontinued|terminated|stopped)\b[^.]{0,80}\b(?:due to|because|for|secondary|given)\b/i,
    reason: 'The procedure was stopped for the sake of the patient.',
  },
  {
    code: '53',
    kinds: WORK,
    codes: /^45(?:378|38\d)$/,
    words:
      /\b(?:unable to (?:reach|advance|pass)[^.]{0,40}(?:cecum|splenic flexure|further)|incomplete colonoscopy|poor prep\w*[^.]{0,40}(?:aborted|incomplete))/i,
    reason: 'The colonoscopy did not reach the cecum.',
  },
  {
    code: '52',
    kinds: WORK,
    words: /\b(?:reduced service|partially (?:performed|completed)|less than (?:the )?(?:full|usual) procedure)\b/i,
    reason: 'Less than the whole service was done.',
  },
  {
    code: '58',
    kinds: WORK,
    words:
      /\b(?:staged (?:procedure|return)|planned (?:second|return)[- ]?(?:stage|look|to the operating room)|second[- ]stage)/i,
    reason: 'Planned as a stage of an earlier operation.',
  },
  {
    code: '78',
    kinds: WORK,
    words:
      /\b(?:return(?:ed)? to the (?:operating room|OR)|take[- ]?back)\b[^.]{0,80}\b(?:complication|bleeding|hematoma|infection|dehiscence|leak)/i,
    reason: 'Back to the operating room for a complication in the global period.',
  },
  {
    code: '79',
    kinds: WORK,
    words:
      /\bunrelated (?:procedure|operation|surgery|to (?:the|his|her) (?:prior|previous|recent))[^.]{0,80}\b(?:postoperative|global)\b|\b(?:postoperative|global) period\b[^.]{0,80}\bunrelated\b/i,
    reason: 'Unrelated to the operation whose global period runs.',
  },
  {
    code: '22',
    kinds: WORK,
    words:
      /\b(?:significantly (?:increased|more)|substantially (?:greater|more)|twice the usual|unusually difficult)\b[^.]{0,60}\b(?:time|effort|difficult|work)/i,
    reason: 'Far more work than usual is documented.',
  },
  {
    code: 'GA',
    kinds: ANY,
    words:
      /\b(?:ABN|advance beneficiary notice)\b[^.]{0,40}\b(?:signed|on file|obtained|given)|\bsigned (?:an |the )?(?:ABN|advance beneficiary notice)/i,
    reason: 'A signed ABN is documented.',
  },
  {
    code: 'GY',
    kinds: ANY,
    words:
      /\b(?:statutorily excluded|not a (?:covered )?medicare benefit|never covered by medicare|excluded by medicare)\b/i,
    reason: 'The note says that Medicare excludes the service.',
  },
  {
    code: 'KX',
    kinds: new Set(['supply', 'therapy']),
    words:
      /\b(?:medical policy (?:requirements|criteria) (?:are |have been |were )?met|therapy (?:threshold|cap) exception|KX (?:requirements|criteria|modifier))/i,
    reason: 'The requirements of the policy are documented as met.',
  },
];

/**
 * Modifiers that words of the same sentence, or of an operation's record, call for. GA, GY and KX only in the sentence
 * that names the service: an ABN covers what it lists.
 */
export function wordModifiers({ suggestion, drafts }: Suggested, readings: readonly Reading[]): SuggestedModifier[] {
  const mentions = drafts.flatMap((one) => one.mentions);
  const kinds = new Set(drafts.map(({ kind }) => kind));
  const found: SuggestedModifier[] = [];
  for (const { code, words, reason, kinds: of, codes } of RULES) {
    if (![...kinds].some((kind) => of.has(kind)) || (codes && !codes.test(suggestion.code))) continue;
    const carrying = mentions.find(({ sentence, scope }) => words.test(sentence) || (of === WORK && words.test(scope)));
    if (carrying !== undefined) found.push({ code, reason, evidence: [carrying.evidence] });
  }
  const repeated = repeatOf(suggestion.code, mentions, readings);
  return repeated === undefined ? found : [...found, repeated];
}

/** 76 when the note says that the same clinician did it again the same day, 77 when another did. */
function repeatOf(
  code: string,
  mentions: Suggested['drafts'][number]['mentions'],
  readings: readonly Reading[],
): SuggestedModifier | undefined {
  if (!/^(?:7|9[23]|3|94)/.test(code) || mentions.length < 2) return undefined;
  const again = mentions.find(({ evidence, sentence, reading }) => {
    const text = reading.note.text.slice(Math.max(0, evidence.start - 30), evidence.start);
    return (
      /\b(?:repeat(?:ed)?|second|another|f\/u same day)\s+(?:\w+\s+){0,2}$/i.test(text) &&
      !/\b(?:if|will|in \d|next|tomorrow)\b/i.test(sentence)
    );
  });
  if (again === undefined || readings.length === 0) return undefined;
  const other = /\b(?:by another|different (?:physician|provider|radiologist))/i.test(again.sentence);
  return {
    code: other ? '77' : '76',
    reason: other
      ? 'Done again the same day by another clinician: on its own line.'
      : 'Done again the same day: the second one, on its own line.',
    evidence: [again.evidence],
  };
}
