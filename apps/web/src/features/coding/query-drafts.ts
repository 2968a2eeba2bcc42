import type { CodingReviewView, SpecificityGap } from 'cleanclaim/contract/coding-views';
import type { Item } from './items.ts';

/** A question to the clinician that was not asked yet. */
export interface Draft {
  code: string;
  gap: SpecificityGap;
}

/** What diagnoses leave open: of those that are not rejected or replaced, and each question once. */
export function draftsOf(view: Pick<CodingReviewView, 'queries'>, items: readonly Item[]): Draft[] {
  const asked = new Set(view.queries.map((query) => `${query.code} ${query.what}`));
  return items
    .filter(({ state, suggestion }) => suggestion.system === 'icd10cm' && (state === 'open' || state === 'accepted'))
    .flatMap(({ suggestion: { code, gaps } }) => gaps.map((gap) => ({ code, gap })))
    .filter(({ code, gap }) => {
      const key = `${code} ${gap.what}`;
      if (asked.has(key)) return false;
      asked.add(key);
      return true;
    });
}
