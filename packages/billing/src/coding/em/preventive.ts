import type { Note } from '../note/types.ts';
import { says } from './says.ts';
import type { MdmTable } from './types.ts';

/** Preventive visits by age in completed years: first age of the band, new and established patient. */
const BANDS: readonly [from: number, isNew: string, established: string][] = [
  [65, '99387', '99397'],
  [40, '99386', '99396'],
  [18, '99385', '99395'],
  [12, '99384', '99394'],
  [5, '99383', '99393'],
  [1, '99382', '99392'],
  [0, '99381', '99391'],
];

const WELCOME = /\b(?:welcome to medicare|initial preventive physical|ippe)\b/i;
const WELLNESS =
  /\b(?:annual wellness|awv|medicare wellness|wellness visit|personalized prevention plan|health risk assessment)\b/i;
const FIRST_WELLNESS =
  /\b(?:initial|first|1st)\b[^.;]{0,30}\b(?:annual wellness|awv|wellness)|\bg0438\b|\bfirst[- ]ever\b/i;
const PHYSICAL =
  /\b(?:annual physical|physical exam\w*|complete physical|comprehensive preventive|preventive (?:medicine|physical))\b/i;

/**
 * Code of a preventive visit. A Medicare wellness visit has Medicare's own code: G0402 once in the first year of
 * Part B, G0438 the first annual wellness visit, G0439 each later one (Claims Processing Manual ch. 12 section 30.6.1.1,
 * ch. 18 sections 80 and 140).
 *
 * @param ageYears completed years; undefined when not known, which then counts as 40 to 64
 */
export function preventiveCode(
  notes: readonly Note[],
  ageYears: number | undefined,
  isNew: boolean,
  isMedicare: boolean,
): string {
  if (says(notes, WELCOME)) return 'G0402';
  const isWellness = says(notes, WELLNESS) !== undefined;
  if (isMedicare && (isWellness || says(notes, PHYSICAL) === undefined))
    return says(notes, FIRST_WELLNESS) ? 'G0438' : 'G0439';
  const band = BANDS.find(([from]) => (ageYears ?? 40) >= from);
  const [, asNew, established] = band ?? [0, '99386', '99396'];
  return isNew ? asNew : established;
}

const SAYS_SEPARATE =
  /\b(?:separate(?:ly)?(?: identifiable)?|significant(?:ly)?|in addition to (?:the |today's )?(?:preventive|physical|wellness|annual)|additional (?:problem|complaint|concern|work))\b/i;

/**
 * Whether problem-oriented work beside a preventive visit is significant enough for its own visit with modifier 25:
 * said so, or a problem that is new or not stable and was worked up or treated. Refills of what is stable are not
 * (CPT, preventive medicine services).
 */
export function hasSeparateVisit(notes: readonly Note[], mdm: MdmTable): boolean {
  const problems = mdm.items.filter((item) => item.element === 'problems');
  if (problems.length === 0) return false;
  if (says(notes, SAYS_SEPARATE)) return true;
  const acts = mdm.items.some((item) => item.element === 'risk' || item.element === 'data');
  return (
    (acts &&
      problems.some(
        ({ name }) => !['chronic-stable', 'self-limited', 'resolved'].includes(name) && name !== 'acute-uncomplicated',
      )) ||
    (mdm.risk !== 'straightforward' &&
      mdm.risk !== 'low' &&
      problems.some(({ name }) => name === 'acute-uncomplicated'))
  );
}
