import type { Evidence } from '../evidence.ts';
import type { CodeSuggestion, LeftOut } from '../review-types.ts';
import { type SelectedMentions, selectMentions } from './select-mentions.ts';
import type { DiagnosisLexicon, DiagnosisMention, DiagnosisPolicy, TermSource } from './types.ts';

/** Codes that the mentions support, in order of the text, and the mentions that are no code. */
export interface ResolvedDiagnoses {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
}

/** What found it, as evidence and reasons name it. */
const RULE_NAMES: Readonly<Record<TermSource, string>> = {
  title: 'the title of the code',
  heading: 'the title of the heading above the code',
  'inclusion-term': 'a term that the tabular list includes here',
  index: 'the alphabetic index',
  'external-cause-index': 'the index of external causes',
  synonym: 'a usual name of this condition',
  abbreviation: 'an abbreviation of this condition',
  'neoplasm-table': 'site and behavior of the neoplasm',
  composed: 'finding and body site together',
  partial: 'part of the term; the rest stands elsewhere or is not in the note',
  drug: 'a drug that the patient takes',
};

const evidenceOf = ({ start, end, note, rule, status }: DiagnosisMention): Evidence => ({
  start,
  end,
  note,
  rule,
  status,
});

function suggestionOf(code: string, mentions: readonly DiagnosisMention[], lexicon: DiagnosisLexicon): CodeSuggestion {
  const [best] = [...mentions].sort((a, b) => b.priority - a.priority);
  return {
    code,
    system: 'icd10cm',
    label: lexicon.codes.get(code)?.title ?? '',
    confidence: best?.priority ?? 0,
    evidence: mentions.map(evidenceOf),
    reasons: best === undefined ? [] : [`The words are ${RULE_NAMES[best.rule]}.`],
    gaps: [],
  };
}

function leftOutOf(others: SelectedMentions['others'], taken: ReadonlySet<string>, lexicon: DiagnosisLexicon) {
  return others
    .filter(({ mention }) => !taken.has(mention.code))
    .map(({ mention, reason }): LeftOut => {
      const label = lexicon.codes.get(mention.code)?.title ?? '';
      return { code: mention.code, label, evidence: evidenceOf(mention), reason };
    });
}

/**
 * Decides which mentions are codes: one suggestion a code with all its spans, in order of the text, and every other
 * mention with its reason. In the product's policy a negated, family or conditional mention is never a code of its
 * own, an uncertain one only of an inpatient (Official Guidelines II.H, IV.H).
 */
export function resolveDiagnoses(
  mentions: readonly DiagnosisMention[],
  lexicon: DiagnosisLexicon,
  policy: DiagnosisPolicy,
): ResolvedDiagnoses {
  const selected = selectMentions(mentions, policy);
  const byCode = new Map<string, DiagnosisMention[]>();
  for (const mention of selected.chosen) {
    const known = byCode.get(mention.code);
    if (known === undefined) byCode.set(mention.code, [mention]);
    else known.push(mention);
  }
  return {
    suggestions: [...byCode].map(([code, found]) => suggestionOf(code, found, lexicon)),
    leftOut: leftOutOf(selected.others, new Set(byCode.keys()), lexicon),
  };
}
