import {
  component,
  element,
  isOfGuide,
  repetitions,
  type Segment,
  type TransactionSet,
  transactionSetsOf,
  type X12File,
} from '@cleanclaim/x12';
import { type IsoDate, parseDate } from '../../kernel/index.ts';
import type { AuthorizationAnswer, ServiceDecision } from './authorization-answer.ts';
import { outcomeOfAction, outcomeOfServices, outcomeWords } from './outcome.ts';
import { rejectionWords } from './reject-words.ts';

/** What is gathered of an event or a service while its segments pass. */
interface Gathered {
  traces: string[];
  action: string;
  number: string;
  reference: string;
  procedureCode: string;
  quantity?: number;
  delivered?: number;
  from?: IsoDate;
  to?: IsoDate;
  reasonCodes: string[];
  rejections: string[];
  texts: string[];
  wanted: string[];
}

const emptyGathered = (): Gathered => ({
  traces: [],
  action: '',
  number: '',
  reference: '',
  procedureCode: '',
  reasonCodes: [],
  rejections: [],
  texts: [],
  wanted: [],
});

const amount = (text: string): number | undefined => {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
};

/** D8 or RD8 as first and last day; undefined when it cannot be read. */
function period(format: string, text: string): { from: IsoDate; to?: IsoDate } | undefined {
  const [first = '', last] = format === 'RD8' ? text.split('-') : [text];
  const from = parseDate(first);
  const to = last === undefined ? undefined : parseDate(last);
  if (from === undefined) return undefined;
  return to === undefined ? { from } : { from, to };
}

/** Certification dates (007, 036) win over the days that were asked for. */
function readDate(at: Gathered, segment: Segment): void {
  const [qualifier, format, text] = [element(segment, 1), element(segment, 2), element(segment, 3)];
  const days = period(format, text);
  if (!days) return;
  if (qualifier === '007') {
    at.from = days.from;
    if (days.to !== undefined) at.to = days.to;
  } else if (qualifier === '036') at.to = days.from;
  else if (['AAH', '472', '435'].includes(qualifier)) {
    at.from ??= days.from;
    const to = days.to ?? (qualifier === '435' ? undefined : days.from);
    if (to !== undefined) at.to ??= to;
  } else if (qualifier === '096') at.to ??= days.from;
}

/** Where the code and the number of units stand in SV1, SV2 and SV3 (code, units). */
const SERVICE_ELEMENTS: Readonly<Record<string, readonly [code: number, units: number]>> = {
  SV1: [1, 4],
  SV2: [2, 5],
  SV3: [1, 6],
};

function readService(at: Gathered, segment: Segment): void {
  const [code, units] = SERVICE_ELEMENTS[segment.id] ?? [1, 4];
  at.procedureCode = component(segment, code, 2);
  const quantity = amount(element(segment, units));
  if (quantity !== undefined) at.quantity = quantity;
}

function readSegment(at: Gathered, segment: Segment): void {
  const [first, second] = [element(segment, 1), element(segment, 2)];
  switch (segment.id) {
    case 'TRN':
      at.traces.push(second);
      break;
    case 'HCR':
      at.action = first;
      at.number = second;
      at.reasonCodes.push(...repetitions(segment, 3).filter((code) => code !== ''));
      break;
    case 'AAA':
      at.rejections.push(rejectionWords(element(segment, 3), element(segment, 4)));
      break;
    case 'REF':
      if (first === 'NT') at.reference = second;
      break;
    case 'DTP':
      readDate(at, segment);
      break;
    case 'HSD': {
      const quantity = amount(second);
      if (quantity !== undefined) at.delivered = quantity;
      break;
    }
    case 'MSG':
      at.texts.push(first);
      break;
    case 'PWK':
      at.wanted.push(first);
      break;
    case 'HI':
      at.wanted.push(...questionsOf(segment));
      break;
    case 'SV1':
    case 'SV2':
    case 'SV3':
      readService(at, segment);
      break;
  }
}

/** LOINC codes of a question (HI LOI). */
function questionsOf(segment: Segment): string[] {
  const codes: string[] = [];
  for (let i = 1; i <= 12; i++) {
    const [qualifier, code] = [component(segment, i, 1), component(segment, i, 2)];
    if (qualifier === 'LOI' && code) codes.push(code);
  }
  return codes;
}

function wordsOf(outcome: AuthorizationAnswer['outcome'], gathered: Gathered): string {
  const reasons = gathered.reasonCodes.map((code) => `Reason code ${code}.`);
  return [...new Set([outcomeWords(outcome), ...gathered.rejections, ...reasons, ...gathered.texts])].join(' ');
}

const ownOutcome = ({ action, rejections }: Gathered) =>
  action !== '' ? outcomeOfAction(action) : rejections.length > 0 ? ('rejected' as const) : undefined;

const daysOf = ({ from, to }: Gathered) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

/** A service without a decision of its own has the event's. */
function decisionOf(service: Gathered, event: Gathered): ServiceDecision {
  const outcome = ownOutcome(service) ?? ownOutcome(event) ?? 'unclear';
  const granted = outcome === 'approved' || outcome === 'partly-approved';
  const units = granted ? (service.delivered ?? service.quantity) : undefined;
  return {
    traceNumber: service.traces[0] ?? '',
    procedureCode: service.procedureCode,
    outcome,
    ...(service.number !== '' && service.number !== event.number ? { number: service.number } : {}),
    ...(units === undefined ? {} : { unitsApproved: units }),
    ...daysOf(service),
    reasonCodes: service.reasonCodes,
    message: wordsOf(outcome, service),
  };
}

/** HSD of the event counts for all of it; else what its services are granted, when each says so. */
function unitsOf(event: Gathered, services: readonly ServiceDecision[]): number | undefined {
  if (event.delivered !== undefined) return event.delivered;
  const granted = services.filter(({ outcome }) => outcome === 'approved' || outcome === 'partly-approved');
  const units = granted.map(({ unitsApproved }) => unitsApproved);
  if (units.length === 0 || units.includes(undefined)) return undefined;
  return units.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** The days of the event, else those of what is granted. */
function grantedDays(event: Gathered, services: readonly ServiceDecision[]): { from?: IsoDate; to?: IsoDate } {
  if (event.from !== undefined) return daysOf(event);
  const granted = services.filter(({ outcome }) => outcome === 'approved' || outcome === 'partly-approved');
  const from = granted.flatMap((service) => service.from ?? []).sort()[0];
  const to = granted
    .flatMap((service) => service.to ?? [])
    .sort()
    .at(-1);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

interface Place {
  reference: string;
  position: number;
  offset: number;
}

function answerOf(event: Gathered, services: readonly Gathered[], place: Place): AuthorizationAnswer {
  const decisions = services.map((service) => decisionOf(service, event));
  const outcome = ownOutcome(event) ?? outcomeOfServices(decisions.map((one) => one.outcome));
  const granted = outcome === 'approved' || outcome === 'partly-approved';
  const units = granted ? unitsOf(event, decisions) : undefined;
  const number = event.number || (services.find((service) => service.number !== '')?.number ?? '');
  const reference = event.reference || services.find((service) => service.reference !== '')?.reference;
  return {
    ...place,
    traceNumbers: event.traces,
    outcome,
    number: outcome === 'denied' || outcome === 'rejected' ? '' : number,
    ...(reference ? { payerReference: reference } : {}),
    ...grantedDays(event, decisions),
    ...(units === undefined ? {} : { unitsApproved: units }),
    reasonCodes: event.reasonCodes,
    services: decisions,
    message: wordsOf(outcome, event),
    wanted: [...event.wanted, ...services.flatMap((service) => service.wanted)],
  };
}

/** AAA of payer, requester or patient speaks for a request that got no event in its answer. */
function rejectedBefore(above: Gathered, place: Place): AuthorizationAnswer {
  return answerOf(above, [], place);
}

function answersOf(set: TransactionSet): AuthorizationAnswer[] {
  const [first] = set.segments;
  const start = { position: first?.position ?? 0, offset: first?.offset ?? 0 };
  const answers: AuthorizationAnswer[] = [];
  let reference = '';
  let above = emptyGathered();
  let event: { gathered: Gathered; services: Gathered[]; place: Place } | undefined;
  let current = above;
  const close = () => {
    if (event) answers.push(answerOf(event.gathered, event.services, event.place));
    event = undefined;
  };
  for (const segment of set.segments) {
    if (segment.id === 'BHT') reference = element(segment, 3);
    if (segment.id !== 'HL') {
      readSegment(current, segment);
      continue;
    }
    const level = element(segment, 3);
    if (level === 'SS' && event) {
      current = emptyGathered();
      event.services.push(current);
    } else if (level === 'EV') {
      close();
      // What was said of payer, requester and patient stands for each event.
      current = { ...emptyGathered(), rejections: [...above.rejections] };
      const { position, offset } = segment;
      event = { gathered: current, services: [], place: { reference, position, offset } };
    } else {
      close();
      current = above;
    }
  }
  close();
  if (answers.length === 0) {
    above = { ...above, action: '' };
    answers.push(rejectedBefore(above, { reference, ...start }));
  }
  return answers;
}

/**
 * The answers in a file of 278 responses (005010X217): the payer's decision on each patient event with its services, by
 * our trace numbers. What the guide would not allow is read as far as it goes; an answer without a decision is `unclear`.
 */
export function authorizationAnswersFrom(file: X12File): AuthorizationAnswer[] {
  return transactionSetsOf(file)
    .filter((set) => isOfGuide(set, '278-response'))
    .flatMap(answersOf);
}
