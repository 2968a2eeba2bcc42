import {
  allSegments,
  childLoops,
  component,
  element,
  firstSegment,
  type Loop,
  type OutSegment,
  type TransactionSet,
} from '@cleanclaim/x12';
import type { AnswerDraft } from '../answer-file.ts';
import type { Payer } from '../data/payer.ts';
import { payerById } from '../data/payers.ts';
import { memberBehavior } from '../data/test-members.ts';
import { addDays, toD8 } from '../days.ts';
import type { Receipt } from '../receipt.ts';
import { hashDigits } from '../seed.ts';
import { decideService, type ReviewDecision } from './authorization-decisions.ts';
import { copies } from './copies.ts';
import type { Question } from './question.ts';

/** The guide of a 278 that answers a 278. */
export const REVIEW_RESPONSE_GUIDE = '005010X217';

/** Days until the first answer; an urgent request is answered on the same day. */
const ANSWER_DAYS = { standard: 1, urgent: 0 } as const;

/** One service level, or the event itself where the request names no services. */
interface Reviewed {
  loop: Loop;
  decision: ReviewDecision;
}

interface Review {
  set: TransactionSet;
  payer: Payer | undefined;
  memberId: string;
  event: Loop | undefined;
  isUrgent: boolean;
  services: readonly Reviewed[];
  receipt: Receipt;
}

/** SV1 and SV3 have the code in element 1, SV2 in 2; the units in 4, 6 and 5. */
const SERVICES = [
  ['SV1', 1, 4],
  ['SV2', 2, 5],
  ['SV3', 1, 6],
] as const;

function serviceOf(loop: Loop): { procedure: string; units: number } {
  for (const [id, code, units] of SERVICES) {
    const segment = firstSegment(loop, id);
    if (segment) return { procedure: component(segment, code, 2), units: Number(element(segment, units)) || 1 };
  }
  return { procedure: '', units: Number(element(firstSegment(loop, 'HSD'), 2)) || 1 };
}

function reviewOf(set: TransactionSet, receipt: Receipt): Review {
  const source = childLoops(set.root, '2000A')[0];
  const requester = childLoops(source, '2000B')[0];
  const subscriber = childLoops(requester, '2000C')[0];
  const patient = childLoops(subscriber, '2000D')[0] ?? subscriber;
  const event = childLoops(patient, '2000E')[0];
  const payer = payerById(element(firstSegment(childLoops(source, '2010A')[0], 'NM1'), 9));
  const isUrgent = element(firstSegment(event, 'UM'), 6) === 'U';
  const loops = childLoops(event, '2000F');
  const services = (event && loops.length === 0 ? [event] : loops).map((loop) => {
    const { procedure, units } = serviceOf(loop);
    return { loop, decision: decideService(payer?.id ?? '', procedure, { units, isUrgent }) };
  });
  const memberId = element(firstSegment(childLoops(subscriber, '2010C')[0], 'NM1'), 9);
  return { set, payer, memberId, event, isUrgent, services, receipt };
}

/** AAA03 of a request that goes no further: an unknown payer, a member who is not found or no longer covered. */
function refusalOf({ payer, memberId }: Review): { at: '2000A' | '2000C'; reason: string } | undefined {
  if (payer === undefined) return { at: '2000A', reason: '79' };
  const behavior = memberBehavior(memberId);
  if (behavior === 'rejected') return { at: '2000C', reason: '75' };
  if (behavior === 'coverage-terminated') return { at: '2000C', reason: '95' };
  return undefined;
}

const traceOf = (loop: Loop | undefined) => element(firstSegment(loop, 'TRN'), 2);
const numberOf = ({ payer, event, receipt }: Review) =>
  `${payer?.numberPrefix ?? 'XX'}PA${hashDigits(8, receipt.seed, receipt.senderId, traceOf(event))}`;

const traces = (loop: Loop): OutSegment[] =>
  allSegments(loop, 'TRN').map((trn): OutSegment => ['TRN', '2', element(trn, 2), element(trn, 3)]);

/** UM without what only the request has: related causes stand in UM05. */
const reviewSegments = (loop: Loop): OutSegment[] =>
  copies(loop, 'UM').map(([id, ...rest]) => [id, ...rest.slice(0, 4)] as OutSegment);

function decisionSegments(review: Review, { decision }: Reviewed, isLater: boolean): OutSegment[] {
  const { action, reason, pendedDays } = decision;
  if (pendedDays !== undefined && !isLater) return [['HCR', 'A4', '', '0U']];
  return [action === 'A3' ? ['HCR', 'A3', '', reason?.code ?? '0V'] : ['HCR', action, numberOf(review)]];
}

const isPended = ({ decision }: Reviewed) => decision.pendedDays !== undefined;
/** A modified service counts as certified within a whole. */
function wholeAction(services: readonly Reviewed[], isLater: boolean): 'A1' | 'A2' | 'A3' | 'A4' {
  if (!isLater && services.some(isPended)) return 'A4';
  const refused = services.filter(({ decision }) => decision.action === 'A3').length;
  if (refused === services.length) return 'A3';
  return refused > 0 || services.some(({ decision }) => decision.action === 'A6') ? 'A2' : 'A1';
}

function serviceSegments(review: Review, reviewed: Reviewed, isLater: boolean): OutSegment[] {
  const { loop, decision } = reviewed;
  const isOpen = isPended(reviewed) && !isLater;
  const isCut = decision.action === 'A6' && !isOpen;
  return [
    ...copies(loop, 'HL'),
    ...traces(loop),
    ...decisionSegments(review, reviewed, isLater),
    ...copies(loop, 'DTP', '472'),
    ...copies(loop, 'SV1'),
    ...copies(loop, 'SV2'),
    ...copies(loop, 'SV3'),
    ...(isCut ? [['HSD', 'VS', String(decision.units)] satisfies OutSegment] : []),
    ...(decision.reason && !isOpen ? [['MSG', decision.reason.text] satisfies OutSegment] : []),
  ];
}

function eventSegments(review: Review, isLater: boolean): OutSegment[] {
  const { event, services } = review;
  if (!event) return [];
  const number = numberOf(review);
  const isCancel = element(firstSegment(event, 'UM'), 2) === '3';
  const action = isCancel ? 'C' : wholeAction(services, isLater);
  const isOwn = services[0]?.loop === event;
  const head: OutSegment[] =
    action === 'A3' || action === 'A4'
      ? [['HCR', action, '', action === 'A4' ? '0U' : '0V']]
      : [['HCR', action, number]];
  const days = action === 'A1' || action === 'A2' ? copies(event, 'DTP', 'AAH') : [];
  return [
    ...copies(event, 'HL').map((hl) => (isCancel || isOwn ? ([...hl.slice(0, 4), '0'] as unknown as OutSegment) : hl)),
    ...traces(event),
    ...reviewSegments(event),
    ...head,
    ...(action === 'A4' ? [['REF', 'NT', `N${number}`] satisfies OutSegment] : []),
    ...days,
    ...copies(event, 'DTP', '435'),
    ...copies(event, 'HI'),
    ...(action === 'A1' || action === 'A2' ? copies(event, 'HSD') : []),
    ...(isCancel || isOwn ? [] : services.flatMap((service) => serviceSegments(review, service, isLater))),
  ];
}

/** Names and AAA of a level; children only where the request goes on. */
function levelSegments(
  level: Loop | undefined,
  [nameId, isDependent]: readonly [string, boolean],
  refusal: string | undefined,
): OutSegment[] {
  const name = level?.loops.find(({ id }) => id === nameId);
  return [
    ...copies(level, 'HL').map((hl) => (refusal ? ([...hl.slice(0, 4), '0'] as unknown as OutSegment) : hl)),
    ...copies(name, 'NM1'),
    ...(refusal ? [['AAA', 'N', '', refusal, 'C'] satisfies OutSegment] : []),
    ...copies(name, 'DMG'),
    ...(isDependent ? copies(name, 'INS') : []),
  ];
}

function answerSegments(review: Review, day: string, isLater: boolean): OutSegment[] {
  const source = childLoops(review.set.root, '2000A')[0];
  const requester = childLoops(source, '2000B')[0];
  const subscriber = childLoops(requester, '2000C')[0];
  const dependent = childLoops(subscriber, '2000D')[0];
  const refusal = refusalOf(review);
  const [atSource, atMember] = [refusal?.at === '2000A', refusal?.at === '2000C'].map((is) =>
    is ? refusal?.reason : undefined,
  );
  const head: OutSegment[] = [
    [
      'BHT',
      '0007',
      '11',
      element(firstSegment(review.set.root, 'BHT'), 3),
      toD8(day),
      review.receipt.time.replace(':', ''),
      !refusal && !isLater && review.services.some(isPended) ? '19' : '18',
    ],
    ...levelSegments(source, ['2010A', false], atSource),
  ];
  if (atSource) return head;
  return [
    ...head,
    ...levelSegments(requester, ['2010B', false], undefined),
    ...levelSegments(subscriber, ['2010C', false], atMember),
    ...(dependent && !atMember ? levelSegments(dependent, ['2010D', true], undefined) : []),
    ...(atMember ? [] : eventSegments(review, isLater)),
  ];
}

/** Requests that are answered after the same number of days, as one file. */
function draftOf(afterDays: number, reviews: readonly { review: Review; isLater: boolean }[]): AnswerDraft {
  const transactionSets = reviews.map(({ review, isLater }, i) => ({
    id: '278',
    guide: REVIEW_RESPONSE_GUIDE,
    control: String(i + 1).padStart(4, '0'),
    segments: answerSegments(review, addDays(review.receipt.today, afterDays), isLater),
  }));
  const groups = [{ functionalId: 'HI', version: REVIEW_RESPONSE_GUIDE, transactionSets }];
  return { kind: '278', label: '', afterDays, groups, acknowledgments: undefined };
}

/** The days after which a request is answered: once, or pended and then decided. A silent member is never answered. */
function answersOf(review: Review): { afterDays: number; review: Review; isLater: boolean }[] {
  if (memberBehavior(review.memberId) === 'silent') return [];
  const first = review.isUrgent ? ANSWER_DAYS.urgent : ANSWER_DAYS.standard;
  const later = Math.max(...review.services.map(({ decision }) => decision.pendedDays ?? 0), 0);
  const isOpen = later > 0 && refusalOf(review) === undefined && element(firstSegment(review.event, 'UM'), 2) !== '3';
  return [
    { afterDays: first, review, isLater: false },
    ...(isOpen ? [{ afterDays: first + later, review, isLater: true }] : []),
  ];
}

/** A response is a 278 too, with 11 in BHT02: nobody answers an answer. */
function isRequest(set: TransactionSet): boolean {
  const header = firstSegment(set.root, 'BHT');
  return element(header, 2) !== '11' && element(header, 3) !== '';
}

/**
 * Answers requests for review (278, 005010X217) by 278s: certified (A1), cut down (A6 of a service, A2 of the whole), refused
 * with a reason (A3), pended (A4) and decided some days later, cancelled (C), or not processed (AAA 79 unknown payer, 75
 * member not found, 95 not covered). Which of them depends on the code, the units and the end of the member id.
 */
export function answerReviewRequests({ sets, receipt }: Question): AnswerDraft[] {
  const answers = sets.filter(isRequest).flatMap((set) => answersOf(reviewOf(set, receipt)));
  const byDay = [...Map.groupBy(answers, ({ afterDays }) => afterDays)].toSorted(([a], [b]) => a - b);
  return byDay.map(([afterDays, some]) => draftOf(afterDays, some));
}
