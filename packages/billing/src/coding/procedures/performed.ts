import { sectionAt, statusOf } from '../note/index.ts';
import type { MentionStatus, SectionKind, Span } from '../note/types.ts';
import type { CodingSetting, LeftOut } from '../review-types.ts';
import type { ProcedureContext, Reading, Service } from './types.ts';

/** Whether a mention says that the service was done in this visit, and how sure that is. */
export type Performed =
  | { done: true; confidence: number; reason: string; status: MentionStatus }
  | { done: false; why: LeftOut['reason']; status: MentionStatus };

const PERFORMED =
  /\b(?:perform\w*|underwent|undergone|done|complet\w+|placed|given|giving|administ\w+|infus\w+|bolus|inject\w+|remov\w+|appl(?:y|ied)|obtain\w*|took|taken|repair\w*|excis\w+|insert\w+|drain\w+|carried out|tolerated|today|in (?:the )?(?:office|clinic|ed|er)|sutur\w+|irrigat\w+|intubat\w+|reduc\w+|frozen|treat(?:ed|ment)|dispens\w+|provided|received|fitted|collected|sent|show\w*|reveal\w*|demonstrat\w+|read|interpret\w+|minutes?|mins?|x ?\d+|lot)\b/i;
const REFUSED_BEFORE =
  /\b(?:no|not|without|denies|declin\w+|refus\w+|never|defer\w*)\s+(?:(?:any|a|an|the|further|additional|have|had|undergo|to)\s+){0,2}$/i;
const REFUSED_AFTER =
  /^\W*(?:[\w-]+\W+){0,2}?(?:(?:was|were|is|are|has|have|had)\s+)?(?:not\s+(?:been\s+)?(?:perform|done|obtain|indicat|need|requir|given|sent|order|available)|deferred|declined|refused|cancel|aborted|contraindicated)/i;
const EARLIER =
  /\b(?:previous(?:ly)?|prior|last|most recent|recent|\d+ (?:days?|weeks?|months?|years?) ago|years? ago|in (?:19|20)\d\d|history of|hx of|status post|s\/p|outside|old)\W+(?:[\w-]+\W+){0,3}$/i;
const EARLIER_AFTER =
  /^[^.;]{0,40}\b(?:\d+|two|three|four|several|many) (?:days?|weeks?|months?|years?) (?:ago|prior|earlier)|^[^.;]{0,25}\b(?:in|from|of) (?:19|20)\d\d\b|^[^.;]{0,30}\blast (?:week|month|year)/i;

/** Words before a service that leave it open: thought of, asked for, not done yet. */
const THOUGHT_OF =
  /\b(?:would|will|plan(?:s|ned|ning)?|consider\w*|recommend\w*|discuss\w*|candidate|possib\w+|schedul\w+|options?|refer\w*|suggest\w*|could|should|going to|set (?:him|her) up|needs?|potential|evaluated? for|work-?up for)\b/i;
/** A day beside the service, as numbers or with the name of its month. */
const DAY =
  /\b(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b|\b(?:on|in|dated) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b[^.;]{0,12}?(?:\d{4})/i;

/** Whether a day that is not the date of service stands right before or behind the service. */
function onAnotherDay(before: string, after: string, dateOfService: string): boolean {
  const found = DAY.exec(before.slice(-24)) ?? DAY.exec(after.slice(0, 28));
  if (found === null) return false;
  if (found[1] === undefined) return true;
  const [year = '', month = '', day = ''] = dateOfService.split('-');
  const same = Number(found[1]) === Number(month) && Number(found[2]) === Number(day);
  return !(same && (found[3] ?? '').slice(-2) === year.slice(-2));
}

/** An operation under general anesthesia: lines, tubes, splints and slings of it are part of it. */
const OPERATION = /\boperating room|general (?:endotracheal )?an\w+|general\/|anesthesia:? +general/i;

const NEVER: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'allergies',
  'social-history',
  'review-of-systems',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
]);
const SURE: Partial<Record<SectionKind, number>> = {
  procedure: 0.85,
  anesthesia: 0.8,
  imaging: 0.7,
  results: 0.65,
  'hospital-course': 0.65,
  immunizations: 0.6,
  devices: 0.6,
  orders: 0.5,
  exam: 0.5,
  plan: 0.5,
  assessment: 0.45,
  other: 0.6,
  time: 0.6,
  'present-illness': 0.45,
  'chief-complaint': 0.4,
};

/**
 * Judges one mention. Past surgical, past and family history, negated, refused, planned and conditional services are
 * not billed. Tests and imaging count where their results or orders stand; other services need a section about them or
 * a word that says that they were done. A negated finding beside a test ("no fracture on x-ray") does not negate the test.
 */
export function judge(
  reading: Reading,
  span: Span,
  service: Service,
  context: Pick<ProcedureContext, 'setting' | 'dateOfService'>,
  sentence: Span,
): Performed {
  const { note } = reading;
  const status = statusOf(note, span);
  const section = sectionAt(note, span.start).kind;
  const before = note.text.slice(sentence.start, span.start);
  const after = note.text.slice(span.end, sentence.end);
  const test = isTest(service);
  const refuse = (why: LeftOut['reason']): Performed => ({ done: false, why, status });
  if (REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(after)) return refuse('negated');
  if (status.certainty === 'negated' && !test && service.kind !== 'therapy') return refuse('negated');
  if (status.experiencer !== 'patient') return refuse('family');
  if (section === 'past-history' || section === 'surgical-history' || section === 'family-history')
    return refuse('past');
  if (EARLIER.test(before) || EARLIER_AFTER.test(after)) return refuse('past');
  if (onAnotherDay(before, after, context.dateOfService)) return refuse('past');
  if (status.time === 'past' && !(test && section === 'results')) return refuse('past');
  if (THOUGHT_OF.test(before) && service.kind !== 'lab' && section !== 'results') return refuse('conditional');
  if (service.flags.has('alone') && OPERATION.test(note.text)) return refuse('excluded');
  if (status.time === 'conditional') return refuse('conditional');
  if (NEVER.has(section)) return refuse('low-confidence');
  if (section === 'instructions' || (section === 'medications' && service.kind !== 'vaccine'))
    return refuse('conditional');
  return judgeBySection(service, section, status, note.text.slice(sentence.start, sentence.end), context.setting);
}

const isTest = ({ kind }: Service): boolean => kind === 'lab' || kind === 'imaging' || kind === 'test';

function judgeBySection(
  service: Service,
  section: SectionKind,
  status: MentionStatus,
  sentence: string,
  setting: CodingSetting,
): Performed {
  const confidence = SURE[section] ?? 0.4;
  const said = PERFORMED.test(sentence);
  const planned = status.time === 'planned';
  const test = isTest(service);
  const refuse = (why: LeftOut['reason']): Performed => ({ done: false, why, status });
  const accept = (reason: string, sure = confidence): Performed => ({ done: true, confidence: sure, reason, status });
  // What the history tells was done before this visit, unless it says today.
  const told = section === 'present-illness' || section === 'chief-complaint' || section === 'indication';
  if (test && told && setting === 'outpatient' && !/\btoday\b/i.test(sentence)) return refuse('past');
  if (section === 'indication') return said ? accept('Said to have been done.', 0.4) : refuse('low-confidence');
  if (planned && !(service.kind === 'lab' && (section === 'orders' || section === 'plan')))
    return refuse('conditional');
  if (section === 'procedure' || section === 'anesthesia') return accept('Stands in the record of the procedure.');
  if (test && section === 'orders')
    return accept('Ordered here: bill it when this practice does it.', planned ? 0.4 : 0.5);
  if (test && section === 'plan' && !said)
    return service.kind === 'lab'
      ? accept('Ordered here: bill it when this practice does it.', 0.4)
      : refuse('conditional');
  if (test && (section === 'results' || section === 'imaging'))
    return accept('Its result stands in the note: bill it when this practice did it.');
  if (test)
    return accept(
      said ? 'Said to have been done.' : 'Mentioned without a word that it was done.',
      said ? confidence : 0.35,
    );
  if (!said && !(service.kind === 'supply' && /\b(?:order|prescri|for home)/i.test(sentence)))
    return refuse('low-confidence');
  if (section === 'present-illness' && setting === 'outpatient' && !/\btoday\b/i.test(sentence)) return refuse('past');
  return accept('Said to have been done.');
}
