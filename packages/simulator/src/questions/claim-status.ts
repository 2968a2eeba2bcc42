import {
  allSegments,
  childLoops,
  element,
  firstSegment,
  type Loop,
  type OutSegment,
  type Segment,
  splitComponents,
  type TransactionSet,
} from '@cleanclaim/x12';
import type { AnswerDraft } from '../answer-file.ts';
import type { ClaimStatus } from '../claim-status.ts';
import { memberBehavior } from '../data/test-members.ts';
import { addDays, daysBetween, fromD8, toD8 } from '../days.ts';
import type { KnownClaim, KnownDecision } from '../known-claims.ts';
import { readAmount, writeAmount } from '../money.ts';
import { REQUEST_DAYS, recordsWanted } from '../records.ts';
import { serviceDates } from '../submitted-claim.ts';
import type { Question } from './question.ts';

/** The guide of a 277 that answers a 276. */
export const STATUS_RESPONSE_GUIDE = '005010X212';

/** Days until a 277: a batch of questions is answered overnight. */
const ANSWER_DAYS = 1;

/** Days after which a payer no longer finds the claim of a silent member. */
const SILENT_DAYS = 30;

/** What is asked about one claim: loop 2200D or 2200E. */
interface Asked {
  payerId: string;
  memberId: string;
  claim: Loop;
}

function sameDays(known: KnownClaim, dtp: Segment | undefined): boolean {
  if (dtp === undefined) return true;
  const [from = '', to = from] = element(dtp, 3)
    .split('-')
    .map((text) => fromD8(text) ?? '');
  const bill = known.claim.facility;
  const days = bill ? { from: bill.statementFrom, to: bill.statementTo } : serviceDates(known.claim);
  return days !== undefined && days.from <= to && days.to >= from;
}

function isAskedFor(known: KnownClaim, { payerId, memberId, claim }: Asked): boolean {
  if (known.payer.id !== payerId) return false;
  const number = element(firstSegment(claim, 'REF', '1K'), 2);
  if (number !== '') return known.payerClaimControlNumber === number;
  const control = element(firstSegment(claim, 'REF', 'EJ'), 2);
  const charge = firstSegment(claim, 'AMT', 'T3');
  return (
    known.claim.memberId.toUpperCase() === memberId.toUpperCase() &&
    (control === '' || known.claim.patientControlNumber === control) &&
    (charge === undefined || known.claim.chargeCents === readAmount(element(charge, 2))) &&
    sameDays(known, firstSegment(claim, 'DTP', '472'))
  );
}

interface Standing extends ClaimStatus {
  /** The decision that it speaks of. */
  last?: KnownDecision;
}

/** Code 35 of the claim status codes: the payer does not have it. */
const NOT_FOUND: Standing = { category: 'A4', code: '35', entity: '' };

/** Where a claim stands on a day: what its last 835 said, or that its payer is at work on it. */
function standingOn(known: KnownClaim, today: string): Standing {
  if (!known.accepted) return known.status;
  const last = known.decisions.filter(({ date }) => date <= today).at(-1);
  if (last === undefined) {
    const isAsked = recordsWanted(known.claim).length > 0 && daysBetween(known.receivedDate, today) >= REQUEST_DAYS;
    // Code 294: supporting documents.
    if (isAsked) return { category: 'R4', code: '294', entity: '' };
    const isLost =
      memberBehavior(known.claim.memberId) === 'silent' && daysBetween(known.receivedDate, today) >= SILENT_DAYS;
    return isLost ? NOT_FOUND : { category: 'P1', code: '20', entity: '' };
  }
  const status = last.decided.claimStatusCode;
  // A reversal is decided, and no payment will come of it.
  if (status === '22') return { category: 'F4', code: '1', entity: '', last };
  return status === '4'
    ? { category: 'F2', code: '1', entity: '', last }
    : { category: 'F1', code: '65', entity: '', last };
}

/** STC06, STC08 and STC09: the day of the decision, and of a payment its check or transfer. */
function remittanceElements({ category, last }: Standing): string[] {
  if (last === undefined) return [];
  const day = toD8(last.date);
  // STC09 holds 16 characters.
  return category === 'F1' && last.traceNumber.length <= 16 ? [day, '', day, last.traceNumber] : [day];
}

/** TRN to DTP of a claim that is asked about. */
function claimSegments(asked: Asked, { receipt, known }: Question): OutSegment[] {
  const found = known.filter((one) => isAskedFor(one, asked)).at(-1);
  const standing = found ? standingOn(found, receipt.today) : NOT_FOUND;
  const isKnown = found !== undefined && standing !== NOT_FOUND;
  const control = isKnown ? found.claim.patientControlNumber : element(firstSegment(asked.claim, 'REF', 'EJ'), 2);
  const number = isKnown ? found.payerClaimControlNumber : '';
  return [
    ['TRN', '2', element(firstSegment(asked.claim, 'TRN'), 2)],
    [
      'STC',
      [standing.category, standing.code, standing.entity || undefined],
      toD8(addDays(receipt.today, ANSWER_DAYS)),
      '',
      isKnown ? writeAmount(found.claim.chargeCents) : '',
      standing.category === 'F1' && standing.last ? writeAmount(standing.last.decided.paidCents) : '',
      ...remittanceElements(standing),
    ],
    ...(number === '' ? [] : [['REF', '1K', number] satisfies OutSegment]),
    ...copies(asked.claim, 'REF', 'BLT'),
    ...(control === '' ? [] : [['REF', 'EJ', control] satisfies OutSegment]),
    ...copies(asked.claim, 'DTP', '472'),
  ];
}

/** Segments of the question as they were sent. */
function copies(loop: Loop | undefined, id: string, qualifier?: string): OutSegment[] {
  return allSegments(loop, id, qualifier).map((segment) => [
    id,
    ...Array.from({ length: segment.elements.length }, (_, i) => splitComponents(element(segment, i + 1), segment)),
  ]);
}

/** The levels of the question again, each with its name and, below subscriber and dependent, the answers. */
function levelSegments(level: Loop, payerId: string, memberId: string, question: Question): OutSegment[] {
  const names = level.loops.filter(({ id }) => id.startsWith('2100'));
  const claims = level.loops.filter(({ id }) => id.startsWith('2200'));
  const own = {
    payerId: level.id === '2000A' ? element(firstSegment(names[0], 'NM1'), 9) : payerId,
    memberId: level.id === '2000D' ? element(firstSegment(names[0], 'NM1'), 9) : memberId,
  };
  return [
    ...copies(level, 'HL'),
    ...names.flatMap((loop) => copies(loop, 'NM1')),
    ...claims.flatMap((claim) => claimSegments({ ...own, claim }, question)),
    ...level.loops
      .filter(({ id }) => id.startsWith('2000'))
      .flatMap((child) => levelSegments(child, own.payerId, own.memberId, question)),
  ];
}

function answerSegments(set: TransactionSet, index: number, question: Question): OutSegment[] {
  const { receipt } = question;
  const reference = `${receipt.interchangeControl}${String(index + 1).padStart(4, '0')}`;
  const day = toD8(addDays(receipt.today, ANSWER_DAYS));
  return [
    ['BHT', '0010', '08', reference, day, receipt.time.replace(':', ''), 'DG'],
    ...childLoops(set.root, '2000A').flatMap((source) => levelSegments(source, '', '', question)),
  ];
}

/**
 * Answers claim status questions (276) by a 277 (005010X212), each by its trace number (TRN02): paid, denied or reversed
 * once the 835 is out, rejected as the 277CA said, in process, or not found. A claim is found by the payer's number
 * (REF*1K), else by member, control number, charge and days.
 */
export function answerStatusQuestions(question: Question): AnswerDraft[] {
  const transactionSets = question.sets.map((set, i) => ({
    id: '277',
    guide: STATUS_RESPONSE_GUIDE,
    control: String(i + 1).padStart(4, '0'),
    segments: answerSegments(set, i, question),
  }));
  if (transactionSets.length === 0) return [];
  const groups = [{ functionalId: 'HN', version: STATUS_RESPONSE_GUIDE, transactionSets }];
  return [{ kind: '277', label: '', afterDays: ANSWER_DAYS, groups, acknowledgments: undefined }];
}
