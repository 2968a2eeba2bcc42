import {
  element,
  isOfGuide,
  type Segment,
  type TransactionSet,
  transactionSetsOf,
  type X12File,
} from '@cleanclaim/x12';
import { parseDate, parseDollars } from '../../kernel/index.ts';
import { statusReasons } from '../claims-acknowledgment.ts';
import type { StatusAnswer, StatusResponse } from './status-answer.ts';
import { statusOutcome } from './status-outcome.ts';

/** HL03 of subscriber and dependent. */
const CLAIM_LEVELS = ['22', '23'];

interface Reading {
  response: StatusResponse;
  level: string;
  answer?: StatusAnswer;
  inLine: boolean;
}

function openAnswer(at: Reading, { position, offset }: Segment, traceNumber: string): StatusAnswer {
  const answer: StatusAnswer = { traceNumber, outcome: 'unclear', statuses: [], message: '', position, offset };
  at.answer = answer;
  at.inLine = false;
  at.response.answers.push(answer);
  return answer;
}

function readTrace(at: Reading, segment: Segment): void {
  if (CLAIM_LEVELS.includes(at.level)) openAnswer(at, segment, element(segment, 2));
  else if (at.level === '21') at.response.reference = element(segment, 2);
}

function readStatus(at: Reading, segment: Segment): void {
  if (!CLAIM_LEVELS.includes(at.level)) {
    at.response.statuses.push(...statusReasons(segment));
    return;
  }
  const answer = at.answer ?? openAnswer(at, segment, '');
  answer.statuses.push(...statusReasons(segment));
  if (at.inLine) return;
  const [statusDate, paymentDate] = [parseDate(element(segment, 2)), parseDate(element(segment, 6))];
  const [chargeCents, paidCents] = [parseDollars(element(segment, 4)), parseDollars(element(segment, 5))];
  const checkNumber = element(segment, 9);
  if (statusDate !== undefined) answer.statusDate ??= statusDate;
  if (chargeCents !== undefined) answer.chargeCents ??= chargeCents;
  if (paidCents !== undefined) answer.paidCents ??= paidCents;
  if (paymentDate !== undefined) answer.paymentDate ??= paymentDate;
  if (checkNumber !== '') answer.checkNumber ??= checkNumber;
}

function readReference(at: Reading, segment: Segment): void {
  const [qualifier, value] = [element(segment, 1), element(segment, 2)];
  if (!at.answer || at.inLine || value === '') return;
  if (qualifier === '1K') at.answer.payerClaimControlNumber = value;
  if (qualifier === 'EJ') at.answer.patientControlNumber = value;
}

function readSegment(at: Reading, segment: Segment): void {
  if (segment.id === 'HL') {
    at.level = element(segment, 3);
    at.inLine = false;
    delete at.answer;
  } else if (segment.id === 'TRN') readTrace(at, segment);
  else if (segment.id === 'SVC') at.inLine = true;
  else if (segment.id === 'STC') readStatus(at, segment);
  else if (segment.id === 'REF') readReference(at, segment);
}

function responseFrom(set: TransactionSet): StatusResponse {
  const first = set.segments[0];
  const { position = 0, offset = 0 } = first ?? {};
  const response: StatusResponse = { reference: '', statuses: [], answers: [], position, offset };
  const at: Reading = { response, level: '', inLine: false };
  for (const segment of set.segments) readSegment(at, segment);
  for (const answer of response.answers) {
    answer.outcome = statusOutcome(answer.statuses);
    answer.message = [...new Set(answer.statuses.map((status) => status.message))].join(' ');
  }
  return response;
}

/**
 * The answers to claim status questions in a file: each 277 of guide 005010X212 with its answers by our trace number.
 * What the guide would not allow is read as far as it goes; an answer without a status is `unclear`.
 */
export function statusResponsesFrom(file: X12File): StatusResponse[] {
  return transactionSetsOf(file)
    .filter((set) => isOfGuide(set, '277'))
    .map(responseFrom);
}
