import type { CodeSuggestion, CodingDecisionView, CodingReviewView, LeftOut } from 'cleanclaim/contract/coding-views';

export type ItemState = 'open' | 'accepted' | 'rejected' | 'replaced';

/** A suggested code with what became of it. */
export interface Item {
  /** `icd10cm:E119`; a service without a number by its place in the list. */
  id: string;
  suggestion: CodeSuggestion;
  state: ItemState;
  /** The code that stands instead. */
  replacedBy?: string;
}

/** The reason that a decision carries which takes back the one before it. */
export const UNDONE = 'Undone';

/** Whether a code stands on the visit. */
export function stands(
  { codes }: Pick<CodingReviewView, 'codes'>,
  { system, code }: Pick<CodeSuggestion, 'system' | 'code'>,
): boolean {
  if (code === '') return false;
  if (system === 'icd10cm') return codes.diagnoses.some((diagnosis) => diagnosis.code === code);
  if (system === 'icd10pcs') return codes.inpatientProcedures?.includes(code) ?? false;
  return codes.charges.some((charge) => charge.procedureCode === code);
}

/** Decisions that count: what a person took back is as if never made. */
export function standingDecisions(decisions: readonly CodingDecisionView[]): CodingDecisionView[] {
  const kept: CodingDecisionView[] = [];
  for (const one of decisions) {
    if (one.reason !== UNDONE) {
      kept.push(one);
      continue;
    }
    const at = kept.findLastIndex((before) => before.author === one.author);
    if (at !== -1) kept.splice(at, 1);
  }
  return kept;
}

type Decided = Pick<Item, 'state' | 'replacedBy'>;

function decided(decisions: readonly CodingDecisionView[], { system, code }: CodeSuggestion): Decided {
  const last = decisions.findLast(
    (one) => one.system === system && code !== '' && (one.suggestedCode ?? one.finalCode) === code,
  );
  if (last?.decision === 'reject' || last?.decision === 'remove') return { state: 'rejected' };
  if (last?.decision !== 'replace') return { state: 'open' };
  return { state: 'replaced', ...(last.finalCode ? { replacedBy: last.finalCode } : {}) };
}

/** A code that was suggested twice stands once, with the words of both. */
function merged(suggestions: readonly CodeSuggestion[]): CodeSuggestion[] {
  const byCode = new Map<string, CodeSuggestion>();
  for (const [index, one] of suggestions.entries()) {
    const key = `${one.system}:${one.code || index}`;
    const before = byCode.get(key);
    byCode.set(
      key,
      before
        ? {
            ...before,
            evidence: [...before.evidence, ...one.evidence],
            reasons: [...new Set([...before.reasons, ...one.reasons])],
          }
        : one,
    );
  }
  return [...byCode.values()];
}

/** Suggested diagnoses, then procedures, each with what was decided; what stands on the visit counts as accepted. */
export function itemsOf(view: CodingReviewView): { diagnoses: Item[]; procedures: Item[] } {
  const decisions = standingDecisions(view.decisions);
  const toItem = (suggestion: CodeSuggestion, index: number): Item => ({
    id: `${suggestion.system}:${suggestion.code || index}`,
    suggestion,
    ...(stands(view, suggestion) ? { state: 'accepted' as const } : decided(decisions, suggestion)),
  });
  return {
    diagnoses: merged(view.review.diagnoses).map(toItem),
    procedures: merged(view.review.procedures).map(toItem),
  };
}

/** The open suggestion after the one in hand, else the first open one; undefined when none is left. */
export function nextOpen(items: readonly Item[], after: string): string | undefined {
  const at = items.findIndex((item) => item.id === after);
  const open = (item: Item) => item.state === 'open' && item.id !== after;
  return (items.slice(at + 1).find(open) ?? items.find(open))?.id;
}

/** How sure the reading is, in words. 0 to 1. */
export function certainty(confidence: number): 'Very sure' | 'Sure' | 'Fairly sure' | 'Unsure' {
  if (confidence >= 0.9) return 'Very sure';
  if (confidence >= 0.7) return 'Sure';
  return confidence >= 0.5 ? 'Fairly sure' : 'Unsure';
}

/** Reasons for leaving words out, in a coder's words and in the order in which a coder would doubt them. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOut['reason'], string>> = {
  'low-confidence': 'Too unsure to suggest',
  uncertain: 'Not certain: possible, probable or to be ruled out',
  'less-specific': 'A more specific code was found',
  'symptom-of': 'Part of a condition that is coded',
  excluded: 'Excluded by another code',
  conditional: 'Only if something happens',
  past: 'In the past, no longer present',
  family: 'Of a relative',
  negated: 'Denied or absent',
};

/** What was left out, by reason; the same words for the same code once. */
export function leftOutByReason(leftOut: readonly LeftOut[]): { reason: LeftOut['reason']; all: LeftOut[] }[] {
  return (Object.keys(LEFT_OUT_WORDS) as LeftOut['reason'][])
    .map((reason) => {
      const seen = new Set<string>();
      const all = leftOut.filter((one) => {
        const key = `${one.code} ${one.evidence.note} ${one.evidence.start} ${one.evidence.end}`;
        if (one.reason !== reason || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      return { reason, all };
    })
    .filter(({ all }) => all.length > 0);
}
