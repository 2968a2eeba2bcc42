import type { Evidence } from '../evidence.ts';
import { type MentionStatus, statusOf } from '../note/index.ts';
import type { CodingSetting } from '../review-types.ts';
import type { Candidate } from './features.ts';
import type { TermedChart } from './rank.ts';

/** Rule name of evidence that was learned from coders' decisions. */
const LEARNED_WORDS = 'learned-words';

/**
 * Whether a mention may be a code of its own: the patient's, not denied, neither only 'if' nor planned (Official
 * Guidelines I.B.1); outpatient not uncertain either (IV.H).
 */
export function mayBeCoded(status: MentionStatus, setting: CodingSetting = 'inpatient'): boolean {
  if (status.certainty === 'negated' || status.experiencer !== 'patient') return false;
  if (status.time === 'conditional' || status.time === 'planned') return false;
  return setting === 'inpatient' || status.certainty === 'affirmed';
}

/**
 * Words of the chart that carry a candidate: its mentions, or where no rule found any, the places of the term that
 * coders' decisions speak for most.
 */
export function evidenceOf(chart: TermedChart, candidate: Candidate): Evidence[] {
  if (candidate.mentions.length > 0)
    return candidate.mentions.map(({ start, end, note, rule, status }) => ({ start, end, note, rule, status }));
  for (const { term } of candidate.associations?.best ?? []) {
    const places = chart.terms.get(term) ?? mentionPlaces(chart, term);
    const found = places.flatMap(({ note: index, start, end }): Evidence[] => {
      const note = chart.notes[index];
      return note ? [{ start, end, note: index, rule: LEARNED_WORDS, status: statusOf(note, { start, end }) }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Places of a term that is the name of a mention, not words. */
function mentionPlaces(chart: TermedChart, term: string) {
  const name = term.slice(2);
  return chart.mentions.filter((mention) => (term.startsWith('k:') ? mention.key : mention.code) === name);
}

/** Whether nothing that carries the candidate may be coded: all of it denied, of the family, or conditional. */
export function isDenied(chart: TermedChart, candidate: Candidate, setting?: CodingSetting): boolean {
  return !evidenceOf(chart, candidate).some(({ status }) => mayBeCoded(status, setting));
}
