import type { Note, SectionKind } from '../note/types.ts';
import { says } from './says.ts';
import type { VisitSetting } from './types.ts';
import { isNewPatient } from './visit-circumstances.ts';

/** Settings that a place of service decides alone (CMS place of service codes). */
const BY_PLACE: Readonly<Record<string, VisitSetting>> = {
  '12': 'home',
  '13': 'home',
  '14': 'home',
  '16': 'home',
  '23': 'ed',
  '31': 'nursing',
  '32': 'nursing',
  '33': 'home',
};
const HOSPITAL_PLACES = new Set(['21', '51', '61']);

const CRITICAL = /\bcritical care (?:time|was provided|services? provided|note)|\bminutes of critical care\b/i;
const PREVENTIVE =
  /\b(?:annual (?:physical|wellness|exam\w*|preventive)|preventive (?:visit|exam\w*|care visit|medicine)|well[- ](?:child|baby|woman|adolescent)\b|wellness visit|health maintenance (?:visit|exam\w*)|routine physical|complete physical exam\w* for|welcome to medicare)/i;
const CONSULT =
  /\b(?:consult(?:ation)? (?:note|request\w*|report|for|regarding)|(?:thank you for|asked (?:by|to)) [^.;]{0,60}\b(?:consult\w*|see|evaluate|referr\w+)|seen (?:in consultation|at the request of)|reason for consult\w*|requesting (?:physician|provider))\b/i;
const ED =
  /\b(?:emergency (?:department|room) (?:note|visit|course|physician)|ed (?:note|course|physician note|provider)|(?:presents?|presented|brought|came|arriv\w+) (?:\w+ ){0,4}to (?:the |our )?(?:ed|er|emergency (?:department|room)))\b/i;
const HOME = /\b(?:home visit|house call|seen (?:at|in) (?:his |her |their )?(?:home|residence|assisted living))\b/i;
const NURSING =
  /\b(?:nursing (?:home|facility)|snf|skilled nursing)\b[^.;]{0,30}\b(?:visit|note|round\w*|resident|progress|admission)\b/i;
const ADMISSION =
  /\b(?:history and physical|h ?& ?p|admission (?:note|h&p|history|date)|admit (?:note|to)|reason for admission|will be admitted|is admitted|date of admission)\b/i;
const WARD_DAY =
  /\b(?:hospital day|hd ?#?\d+|progress note|post[- ]?op(?:erative)? day|overnight events|subjective overnight|inpatient (?:progress|rounding)|discharge summary|hospital course|discharge diagnos[ie]s|date of discharge)\b/i;

/** Sections that only a visit has, and those of reports on operations and images. */
const OF_A_VISIT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'chief-complaint',
  'present-illness',
  'review-of-systems',
  'assessment',
  'plan',
  'hospital-course',
]);
const OF_AN_OPERATION: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'anesthesia',
]);
const TALK =
  /\b(?:presents?|complain\w*|follow[- ]?up|here for|comes in|seen (?:today|in)|returns|visit|evaluated|reports|c\/o|f\/u)\b/i;

/** True for notes that tell of a visit: not an operative report, a reading of images or a laboratory sheet. */
function holdsVisit(notes: readonly Note[]): boolean {
  return notes.some(({ text, sections }) => {
    const kinds = new Set(sections.filter((one) => /\S/.test(text.slice(one.start, one.end))).map((one) => one.kind));
    if (kinds.has('hospital-course') || kinds.has('discharge-diagnosis')) return true;
    const has = (wanted: ReadonlySet<SectionKind>) => [...kinds].filter((kind) => wanted.has(kind)).length;
    if (
      has(OF_AN_OPERATION) > 0 ||
      (kinds.has('procedure') && !kinds.has('present-illness') && !kinds.has('chief-complaint'))
    )
      return (
        kinds.has('chief-complaint') || (kinds.has('present-illness') && kinds.has('plan') && !kinds.has('anesthesia'))
      );
    const isReading = kinds.has('imaging') || (kinds.has('indication') && !kinds.has('plan'));
    if (isReading && !kinds.has('plan') && !kinds.has('present-illness') && !kinds.has('chief-complaint')) return false;
    return has(OF_A_VISIT) > 0 || TALK.test(text);
  });
}

/**
 * The kind of visit that notes tell of, by the place of service where that decides and by their words otherwise;
 * undefined when they hold no visit.
 *
 * @param placeOfService two digits
 * @param isNew what the practice knows of the patient; read from the notes when absent
 */
export function visitSettingOf(
  notes: readonly Note[],
  placeOfService?: string,
  isNew?: boolean,
): VisitSetting | undefined {
  if (!holdsVisit(notes)) return undefined;
  const has = (pattern: RegExp) => says(notes, pattern) !== undefined;
  if (has(CRITICAL)) return 'critical-care';
  const byPlace = placeOfService === undefined ? undefined : BY_PLACE[placeOfService];
  if (byPlace !== undefined) return byPlace;
  const hospital = has(WARD_DAY) ? 'hospital-subsequent' : has(ADMISSION) ? 'hospital-initial' : undefined;
  if (HOSPITAL_PLACES.has(placeOfService ?? '')) return has(CONSULT) ? 'consult' : (hospital ?? 'hospital-subsequent');
  if (has(PREVENTIVE)) return 'preventive';
  if (placeOfService === undefined) {
    if (has(NURSING)) return 'nursing';
    if (has(HOME)) return 'home';
    if (hospital === 'hospital-subsequent' || (hospital !== undefined && !has(CONSULT))) return hospital;
    if (has(ED)) return 'ed';
  }
  if (has(CONSULT)) return 'consult';
  return (isNew ?? isNewPatient(notes) ?? false) ? 'office-new' : 'office-established';
}
