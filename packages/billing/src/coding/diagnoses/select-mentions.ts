import type { SectionKind } from '../note/index.ts';
import type { LeftOut } from '../review-types.ts';
import type { DiagnosisMention, DiagnosisPolicy } from './types.ts';

/** Mentions that become codes, and the others with the reason. */
export interface SelectedMentions {
  chosen: DiagnosisMention[];
  others: { mention: DiagnosisMention; reason: LeftOut['reason'] }[];
}

/** Least priority of a rule's mention that is worth a suggestion, where the policy names none. */
const THRESHOLD = 0.65;

/**
 * Codes of a condition that is over are not coded as present (Official Guidelines IV.J, III.A): symptoms, acute
 * infections of the airways, injuries. A chronic disease in a past history is still there.
 */
const OVER_WHEN_PAST = /^(?:R|S|T(?:0|1[0-4]|[2-7])|J0[0-6]|J1[0-8]|J2|A0|N10|N12|N390|K35|I21|I63|G45)/;

/** Sections that tell how something was done or what may happen, not what the patient has. */
const NOT_OF_THE_PATIENT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'procedure',
  'anesthesia',
  'devices',
  'instructions',
  'time',
]);

/** Why a mention may not be a code of the visit; undefined when it may. */
export function reasonToLeaveOut(mention: DiagnosisMention, policy: DiagnosisPolicy): LeftOut['reason'] | undefined {
  const { status } = mention;
  if (mention.priority < (policy.threshold ?? THRESHOLD)) return 'low-confidence';
  if (policy.keepNegated) return undefined;
  if (status.experiencer !== 'patient') return 'family';
  if (status.certainty === 'negated') return 'negated';
  if (status.time === 'conditional' || status.time === 'planned') return 'conditional';
  // Uncertain diagnoses are coded as if they existed at the end of an inpatient stay only (II.H against IV.H).
  if (status.certainty === 'uncertain' && policy.setting === 'outpatient') return 'uncertain';
  if (NOT_OF_THE_PATIENT.has(status.section)) return 'low-confidence';
  if (status.time !== 'past' && AFTER_OPERATION.test(mention.code) && OPERATION.test(mention.key))
    return 'low-confidence';
  if (status.time === 'past' && OVER_WHEN_PAST.test(mention.code)) return 'past';
  return undefined;
}

/** Words of an operation; what they leave behind is a status code only where the note says that it was before. */
const OPERATION =
  /(?:ectom|ostom|otom|plast|surger|surg|graft|transpl|amput|bypass|arthrodes|stent|catheter|chemotherap|radiotherap|shunt)(?: |$)/;
const AFTER_OPERATION = /^Z(?:89|90|92|93|95|96|97|98)/;

const spanKey = ({ note, start, end }: DiagnosisMention) => `${note}:${start}:${end}`;

/** Of each span the mention with the highest priority, and its pair of the other side, in order of the text. */
function bestOfSpans(mentions: readonly DiagnosisMention[]): DiagnosisMention[] {
  const best = new Map<string, DiagnosisMention[]>();
  for (const mention of mentions) {
    const known = best.get(spanKey(mention));
    const [first] = known ?? [];
    if (known === undefined || first === undefined || mention.priority > first.priority)
      best.set(spanKey(mention), [mention]);
    else if (first.key === mention.key && first.target === mention.target) known.push(mention);
  }
  return [...best.values()].flat().sort((a, b) => a.note - b.note || a.start - b.start || b.end - a.end);
}

/** Codes so general that any longer term at the same place replaces them: pain, illness, mass, cancer without a site. */
const GENERAL =
  /^(?:R52|R69|D499|D367|D369|C80|C799|H547|K469|N19|M549|T14|L0291|N209|T7840|G839|R42|M256|F17200|F1020|R252|L92|Z949|K090|A319|C8590|C9590)/;

/** Whether `outer` says more at the same place: its words hold all of `inner`, whose code is its category's or general. */
function saysLess(inner: DiagnosisMention, outer: DiagnosisMention): boolean {
  if (inner === outer || inner.note !== outer.note || inner.start < outer.start || inner.end > outer.end) return false;
  if (inner.matched >= outer.matched) return false;
  if (inner.code.slice(0, 3) !== outer.code.slice(0, 3) && !GENERAL.test(inner.code)) return false;
  const words = new Set(outer.key.split(' '));
  return inner.key.split(' ').every((word) => words.has(word));
}

/** Chooses what the policy allows: the surest code of each span, unless a longer term at the same place says more. */
export function selectMentions(mentions: readonly DiagnosisMention[], policy: DiagnosisPolicy): SelectedMentions {
  const best = bestOfSpans(mentions.filter(({ rule }) => rule !== 'partial'));
  const chosen: DiagnosisMention[] = [];
  const others: SelectedMentions['others'] = [];
  for (const mention of best) {
    const reason = reasonToLeaveOut(mention, policy);
    if (reason === undefined) chosen.push(mention);
    else others.push({ mention, reason });
  }
  const kept: DiagnosisMention[] = [];
  for (const [at, mention] of chosen.entries()) {
    const near = chosen.slice(Math.max(0, at - 8), at + 9);
    if (near.some((outer) => saysLess(mention, outer))) others.push({ mention, reason: 'less-specific' });
    else kept.push(mention);
  }
  return { chosen: kept, others };
}
