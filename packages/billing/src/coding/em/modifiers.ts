import type { SuggestedModifier } from '../evidence.ts';
import type { Note } from '../note/types.ts';
import { evidenceOf, type Hit } from './reading.ts';
import { says } from './says.ts';
import { majorSurgery, proceduresDone } from './surgery-risk.ts';
import type { MdmTable, VisitSetting } from './types.ts';

/** What modifiers are decided from. */
export interface ModifierInput {
  notes: readonly Note[];
  setting: VisitSetting;
  isMedicare: boolean;
  /** Codes of procedures of the same day. */
  procedures: readonly string[];
  mdm: MdmTable | undefined;
  isInitial: boolean;
}

const AUDIO_ONLY =
  /\b(?:audio[- ]only|telephone (?:visit|encounter|call|only|appointment|consult\w*)|phone (?:visit|encounter|only|appointment)|(?:visit|encounter|appointment|follow[- ]?up|evaluat\w+|conducted|assessed|seen|performed|completed)[^.;]{0,50}\b(?:by|via|over the|over) (?:tele)?phone|(?:video|camera) (?:was |is )?(?:unavailable|failed|not available|declined|not (?:working|possible))|(?:no|without|declined|lacks|does not have) (?:\w+ )?video|converted to (?:tele)?phone)\b/i;
const VIDEO =
  /\b(?:tele ?health|telemedicine|tele ?visit|video (?:visit|encounter|call|consult\w*|platform|appointment|conferenc\w+)|virtual (?:visit|encounter|appointment|care)|audio[- ]?(?:and[- ]|\/)?(?:video|visual)|audiovisual|two[- ]way video|via (?:secure )?video|by video|over video|zoom|doxy)\b/i;
const SHARED = /\b(?:split[- ]?(?:\/|or)?[- ]?shared|shared (?:visit|service|encounter)|substantive portion)\b/i;
const TEACHING =
  /\b(?:(?:saw|seen|examined|evaluated|interviewed)\b[^.;]{0,60}\b(?:with|by|and) (?:the )?(?:resident|fellow|intern)|present (?:with the resident )?(?:for|during) (?:the )?(?:key|critical|entire)|teaching physician|discussed (?:the case )?with (?:the )?(?:resident|fellow)[^.]{0,60}\bagree|agree with (?:the )?(?:resident|fellow)(?:'s|s)?)\b/i;
const PRIMARY_CARE_EXCEPTION = /\bprimary care exception\b/i;
const PRINCIPAL =
  /\b(?:principal physician|physician of record|attending (?:of record|physician)|admitting (?:physician|provider|attending|hospitalist|doctor)|admit(?:ted)? to (?:my|our|hospitalist|the hospitalist|hospital medicine|medicine|internal medicine|family medicine|general medicine)(?: service| team)?|i (?:am|will be|will serve as) (?:the )?(?:attending|admitting|principal)|i am admitting|under my (?:care|service)|will admit)\b/i;
const POST_OP =
  /\b(?:post[- ]?op(?:erative)?|global (?:surgical )?period|(?:weeks?|days?|months?) (?:after|s\/p|status post|out from|following|since)|s\/p|recovering from)\b/i;
const UNRELATED = /\b(?:unrelated|not related|separate from (?:the|his|her) (?:surgery|operation))\b/i;
const SURGEON_CALLED =
  /\b(?:discuss\w*|spoke|consult\w*|call\w*|paged|d\/w)\b[^.;]{0,30}\b(?:surgery|surgeon|surgical|ortho\w*|neurosurg\w*|urology|gyn\w*|ob)\b|\b(?:surgery|surgeon|ortho\w*|neurosurgery|urology) (?:was |were )?(?:consulted|called|paged|at bedside|took|taking|will take)/i;
const TODAY =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|emergen\w+|urgent\w*|immediate\w*|stat|now|same day|within 24 hours|next (?:day|morning)|in the morning)\b/i;
const SEPARATE = /\b(?:separate(?:ly)?|significant|in addition|additionally|also|unrelated|as well|beyond)\b/i;
const ONLY_PROCEDURE =
  /\b(?:here|presents?|returns?|comes?(?: in)?|scheduled|visit) (?:\w+ ){0,3}(?:for|only for) (?:\w+ ){0,2}(?:scheduled|planned|previously (?:planned|scheduled)|pre-?scheduled)|\bno (?:other|new|additional) (?:concerns|complaints|problems|issues|evaluation)|\bprocedure[- ]only\b|\bdecision (?:was )?made at (?:the )?(?:last|prior|previous)\b/i;

const byNote = (notes: readonly Note[], code: string, reason: string, hit: Hit | undefined): SuggestedModifier[] =>
  hit === undefined ? [] : [{ code, reason, evidence: [evidenceOf(notes, hit, `modifier-${code}`)] }];

/** Procedure codes of the day that call for modifier 25 on a visit beside them: surgery, injections, immunizations. */
function callsFor25(code: string): boolean {
  return (
    /^[1-6]\d{4}$/.test(code) ||
    /^963[67]\d$/.test(code) ||
    /^904[67]\d$/.test(code) ||
    /^9894[0-3]$/.test(code) ||
    /^9406?40$/.test(code)
  );
}

/**
 * 25: a significant, separately identifiable visit beside a minor procedure. Deciding on the procedure alone is part
 * of it (NCCI Policy Manual ch. 1 D; Claims Processing Manual ch. 12 section 40.1).
 */
function beside({ notes, setting, procedures, mdm }: ModifierInput): SuggestedModifier[] {
  const done = proceduresDone(notes);
  const billed = procedures.filter(callsFor25);
  const hit = done[0];
  if (hit === undefined && billed.length === 0) return [];
  const problems = mdm?.items.filter((item) => item.element === 'problems').length ?? 0;
  const isManaged = mdm?.items.some((item) => item.name === 'prescription-drug') ?? false;
  if (says(notes, ONLY_PROCEDURE) !== undefined && problems < 2) return [];
  const isSeparate =
    setting === 'ed' ||
    setting === 'office-new' ||
    setting === 'consult' ||
    problems >= 2 ||
    isManaged ||
    says(notes, SEPARATE) !== undefined ||
    (mdm !== undefined && (mdm.data !== 'straightforward' || mdm.problems === 'moderate' || mdm.problems === 'high'));
  if (!isSeparate) return [];
  const reason = 'A separate evaluation is documented beside a procedure of the same day.';
  return [{ code: '25', reason, evidence: hit === undefined ? [] : [evidenceOf(notes, hit, 'modifier-25')] }];
}

function decisionForSurgery({ notes, setting }: ModifierInput): SuggestedModifier[] {
  if (setting === 'preventive') return [];
  const major = majorSurgery(notes);
  // Catheterization has no global period of 90 days, and who sends a patient to the surgeon does not operate.
  if (major === undefined || /cath|pci|angiograph|thrombectomy/i.test(major.hit.text)) return [];
  if (setting === 'ed' && says(notes, SURGEON_CALLED) !== undefined) return [];
  if (!(major.isEmergency || TODAY.test(major.hit.around))) return [];
  return byNote(
    notes,
    '57',
    'The decision for major surgery of this or the next day was made in this visit.',
    major.hit,
  );
}

/** Modifiers of a visit with their reasons and words. Sources: CPT appendix A; Claims Processing Manual ch. 12. */
export function visitModifiers(input: ModifierInput): SuggestedModifier[] {
  const { notes, setting, isMedicare, isInitial } = input;
  const audio = says(notes, AUDIO_ONLY);
  const video = audio === undefined ? says(notes, VIDEO) : undefined;
  const facility =
    setting === 'hospital-initial' ||
    setting === 'hospital-subsequent' ||
    setting === 'ed' ||
    setting === 'critical-care' ||
    setting === 'nursing';
  const shared = facility ? says(notes, SHARED) : undefined;
  const unrelated = says(notes, UNRELATED);
  const exception = says(notes, PRIMARY_CARE_EXCEPTION);
  const decided = decisionForSurgery(input);
  return [
    ...beside(input),
    ...decided,
    ...byNote(
      notes,
      '24',
      'Unrelated to the operation in whose postoperative period it falls.',
      unrelated !== undefined && says(notes, POST_OP) !== undefined ? unrelated : undefined,
    ),
    ...byNote(notes, '93', 'Held by audio alone.', audio),
    ...byNote(notes, '95', 'Held by live video.', video),
    ...byNote(
      notes,
      'AI',
      'Principal physician of record of a Medicare stay.',
      isMedicare && isInitial && (setting === 'hospital-initial' || setting === 'nursing')
        ? says(notes, PRINCIPAL)
        : undefined,
    ),
    ...(exception === undefined
      ? byNote(
          notes,
          'GC',
          'With a resident, the teaching physician present for the key portion.',
          says(notes, TEACHING),
        )
      : byNote(notes, 'GE', 'By a resident under the primary care exception.', exception)),
    ...byNote(notes, 'FS', 'Split or shared with a nonphysician practitioner in a facility.', shared),
  ];
}
