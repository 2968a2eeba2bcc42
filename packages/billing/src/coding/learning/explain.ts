import { type Candidate, FEATURES, type FeatureName } from './features.ts';
import { stepWeight } from './logistic.ts';
import type { Rankers } from './train.ts';
import { addTreeContributions } from './trees.ts';

/** What a feature that speaks for a code means, in a coder's words. Features without words are not shown. */
const WORDS: Partial<Record<FeatureName, string>> = {
  'priority:title': 'the note has the words of the code’s title',
  'priority:heading': 'the note has the words of the heading',
  'priority:inclusion-term': 'the note has an inclusion term of the tabular list',
  'priority:index': 'the note has a term of the alphabetic index',
  'priority:synonym': 'the note has a usual name for it',
  'priority:abbreviation': 'the note has its abbreviation',
  'priority:neoplasm-table': 'site and behaviour lead to it in the neoplasm table',
  'priority:composed': 'finding and site together lead to it',
  mentions: 'it is mentioned more than once',
  covered: 'the words stand together',
  matched: 'many of its words are in the note',
  'affirmed-mentions': 'it is affirmed',
  'in-assessment': 'it stands in the assessment',
  'key-share': 'your coders mostly gave this code for these words',
  'candidate-share': 'your coders mostly accepted this code where it was found',
  'status-share': 'your coders mostly accepted this code where it was found like this',
  'association-at-mention': 'your coders gave it for words in this place',
  'association-best': 'your coders often gave it for these words',
  'association-lift': 'many words of the note stand in charts with this code',
  neighbours: 'the charts most like this one have it',
  'accepted-source': 'your coders mostly accepted codes found this way',
  'accepted-category': 'your coders mostly accepted codes of this category',
  prior: 'your practice codes it often',
  'category-prior': 'your practice codes this category often',
  'share-of-category': 'it is the code of its category that your practice gives most',
  'title-words': 'the words of its title are in the note',
  'title-in-sentence': 'the words of its title stand in one sentence',
};

const MOST_REASONS = 4;
/** A reason must raise the odds by about a fifth. */
const LEAST_WEIGHT = 0.2;

function termInWords(term: string): string {
  return term.replace(/^[kcsn]:/, '').replace('+', ' … ');
}

/** What each feature adds to the log-odds, compared with the middle of its weights. */
function contributions(row: Float32Array, { logistic, trees, treeShare }: Rankers): Float64Array {
  const sums = new Float64Array(FEATURES.length);
  addTreeContributions(trees, row, sums);
  return sums.map((sum, feature) => {
    const weights = logistic.weights[feature] ?? [];
    const middle = weights.reduce((total, weight) => total + weight, 0) / Math.max(weights.length, 1);
    return sum * treeShare + (stepWeight(logistic, feature, row[feature] as number) - middle) * (1 - treeShare);
  });
}

/**
 * Why the model holds a code likely: the learned words that speak for it most, then the features that add most to the
 * log-odds of both rankers.
 */
export function reasonsOf(candidate: Candidate, rankers: Rankers): string[] {
  const [best] = candidate.associations?.best ?? [];
  const learned =
    best && best.withCode >= 2
      ? [`Your coders gave it in ${best.withCode} of ${best.charts} charts with “${termInWords(best.term)}”.`]
      : [];
  const added = contributions(candidate.row, rankers);
  const features = FEATURES.flatMap((name, i) => {
    const words = WORDS[name];
    const weight = added[i] ?? 0;
    return words && candidate.row[i] !== 0 && weight >= LEAST_WEIGHT ? [{ words, weight }] : [];
  })
    .sort((a, b) => b.weight - a.weight)
    .map(({ words }) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  return [...learned, ...features].slice(0, MOST_REASONS);
}
