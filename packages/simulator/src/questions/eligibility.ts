import {
  allSegments,
  childLoops,
  element,
  firstSegment,
  type Loop,
  type OutSegment,
  repetitions,
  splitComponents,
  type TransactionSet,
} from '@cleanclaim/x12';
import type { AnswerDraft } from '../answer-file.ts';
import type { Payer } from '../data/payer.ts';
import { payerById } from '../data/payers.ts';
import { type MemberBehavior, memberBehavior } from '../data/test-members.ts';
import { fromD8, toD8 } from '../days.ts';
import { benefitSegments } from './eligibility-benefits.ts';
import type { Question } from './question.ts';

/** The guide of a 271. */
export const ELIGIBILITY_GUIDE = '005010X279A1';

/** Eligibility is answered at once: a file of the morning comes back in the morning. */
const ANSWER_DAYS = 0;

/** Segments of the question as they were sent. */
function copies(loop: Loop | undefined, id: string, qualifier?: string): OutSegment[] {
  return allSegments(loop, id, qualifier).map((segment) => [
    id,
    ...Array.from({ length: segment.elements.length }, (_, i) => splitComponents(element(segment, i + 1), segment)),
  ]);
}

/** INS of a dependent again; 34 (other adult) of the question is G8 in the answer. */
function relationshipSegments(name: Loop | undefined): OutSegment[] {
  const sent = element(firstSegment(name, 'INS'), 2);
  return sent === '' ? [] : [['INS', 'N', sent === '34' ? 'G8' : sent]];
}

/** The reason why the member is not answered (AAA03), or undefined. A subscriber is not found (75), a patient neither (67). */
function refusalOf(memberId: string, behavior: MemberBehavior | undefined, isDependent: boolean): string | undefined {
  if (memberId === '') return '72';
  if (behavior === 'rejected') return isDependent ? '67' : '75';
  return behavior === 'birth-date-differs' ? '71' : undefined;
}

interface Asked {
  payer: Payer;
  memberId: string;
  question: Question;
}

/** The day asked about (DTP 291); the day of receipt where none is. */
function dateOf(name: Loop | undefined, { receipt }: Question): string {
  return fromD8(element(firstSegment(name, 'DTP', '291'), 3).slice(0, 8)) ?? receipt.today;
}

function serviceTypesOf(name: Loop | undefined, loopId: string): string[] {
  const types = childLoops(name, loopId).flatMap((loop) => repetitions(firstSegment(loop, 'EQ'), 1));
  return types.length === 0 ? ['30'] : [...new Set(types)];
}

/** Level, trace, name and answer of the person who is asked about: subscriber or dependent. */
function patientSegments(level: Loop, isDependent: boolean, { payer, memberId, question }: Asked): OutSegment[] {
  const [nameId, inquiryId] = isDependent ? ['2100D', '2110D'] : ['2100C', '2110C'];
  const name = childLoops(level, nameId)[0];
  const behavior = memberBehavior(memberId);
  const refusal = refusalOf(memberId, behavior, isDependent);
  const traces = allSegments(level, 'TRN').map((trn): OutSegment => ['TRN', '2', element(trn, 2), element(trn, 3)]);
  const known = [...copies(name, 'DMG'), ...(isDependent ? relationshipSegments(name) : [])];
  const head = [
    ...copies(level, 'HL'),
    ...traces,
    ...copies(name, 'NM1'),
    ...(isDependent ? [] : copies(name, 'REF', '6P')),
  ];
  if (refusal) return [...head, ['AAA', 'N', '', refusal, 'C'], ...known];
  const facts = { payer, memberId, behavior, date: dateOf(name, question) };
  return [...head, ...known, ...benefitSegments(facts, serviceTypesOf(name, inquiryId))];
}

/** A subscriber, or the dependents below. */
function memberSegments(level: Loop, payer: Payer, question: Question): OutSegment[] {
  const name = childLoops(level, '2100C')[0];
  const memberId = element(firstSegment(name, 'NM1'), 9).trim();
  const asked = { payer, memberId, question };
  const dependents = childLoops(level, '2000D');
  if (dependents.length === 0) return patientSegments(level, false, asked);
  return [
    ...copies(level, 'HL'),
    ...copies(name, 'NM1'),
    ...copies(name, 'REF', '6P'),
    ...dependents.flatMap((dependent) => patientSegments(dependent, true, asked)),
  ];
}

/** A payer whom nobody routes to is refused by the clearinghouse (T4), and the levels below with it. */
function sourceSegments(source: Loop, question: Question): OutSegment[] {
  const name = childLoops(source, '2100A')[0];
  const payer = payerById(element(firstSegment(name, 'NM1'), 9));
  const number = element(firstSegment(source, 'HL'), 1);
  if (payer === undefined) return [['HL', number, '', '20', '0'], ...copies(name, 'NM1'), ['AAA', 'N', '', 'T4', 'C']];
  return [
    ...copies(source, 'HL'),
    ['NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id],
    ['PER', 'IC', 'ELIGIBILITY', 'TE', payer.phone],
    ...childLoops(source, '2000B').flatMap((receiver) => [
      ...copies(receiver, 'HL'),
      ...copies(childLoops(receiver, '2100B')[0], 'NM1'),
      ...childLoops(receiver, '2000C').flatMap((level) => memberSegments(level, payer, question)),
    ]),
  ];
}

function answerSegments(set: TransactionSet, question: Question): OutSegment[] {
  const { receipt } = question;
  const reference = element(firstSegment(set.root, 'BHT'), 3);
  return [
    ['BHT', '0022', '11', reference, toD8(receipt.today), receipt.time.replace(':', '')],
    ...childLoops(set.root, '2000A').flatMap((source) => sourceSegments(source, question)),
  ];
}

/**
 * Answers eligibility questions (270) on the day of receipt by a 271 (005010X279A1), each by its trace number (TRN02):
 * the benefits of the payer, coverage that ended, a member who is not found or born on another day, another payer.
 */
export function answerEligibilityQuestions(question: Question): AnswerDraft[] {
  const transactionSets = question.sets.map((set, i) => ({
    id: '271',
    guide: ELIGIBILITY_GUIDE,
    control: String(i + 1).padStart(4, '0'),
    segments: answerSegments(set, question),
  }));
  if (transactionSets.length === 0) return [];
  const groups = [{ functionalId: 'HB', version: ELIGIBILITY_GUIDE, transactionSets }];
  return [{ kind: '271', label: '', afterDays: ANSWER_DAYS, groups, acknowledgments: undefined }];
}
