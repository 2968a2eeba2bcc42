import {
  element,
  isOfGuide,
  type Segment,
  type TransactionSet,
  transactionSetsOf,
  type X12File,
} from '@cleanclaim/x12';
import { addDates, benefitFrom, deliveryFrom, entityFrom, phoneOf } from './read-benefit.ts';
import { problemFrom, statusOfProblems } from './reject-reasons.ts';
import type {
  Benefit,
  BenefitDates,
  Eligibility,
  EligibilityAnswer,
  EligibilityProblem,
  EligibilityResponse,
  EligibilityStatus,
  OtherPayer,
} from './types.ts';

/** HL03 of subscriber and dependent. */
const SUBSCRIBER = '22';
const DEPENDENT = '23';

/** NM101 of payers, by who pays when. */
const PAYER_ROLES: Readonly<Record<string, OtherPayer['order']>> = { PRP: 1, SEP: 2, TTP: 3 };
const OTHER_PAYER_ROLES = ['PR', 'PRP', 'SEP', 'TTP', 'OC', 'P4', 'P5', '2B', 'GP', 'GW'];

/** A level of the hierarchy that speaks of a person. */
interface Member {
  answer: EligibilityAnswer;
  level: string;
  parent: Member | undefined;
  hasChild: boolean;
  /** First and last day of plan and eligibility, before benefits. */
  dates: BenefitDates;
}

interface Reading {
  response: EligibilityResponse;
  members: Member[];
  member?: Member;
  subscriber?: Member;
  benefit?: Benefit;
  /** Between LS and LE. */
  inEntities: boolean;
}

const noAnswer = (): Eligibility => ({ status: 'unknown', benefits: [], problems: [], otherPayers: [] });

function openLevel(at: Reading, segment: Segment): void {
  delete at.benefit;
  delete at.member;
  at.inEntities = false;
  const level = element(segment, 3);
  if (level !== SUBSCRIBER && level !== DEPENDENT) return;
  const { position, offset } = segment;
  const parent = level === DEPENDENT ? at.subscriber : undefined;
  const answer: EligibilityAnswer = { traceNumbers: [], eligibility: noAnswer(), position, offset };
  const member: Member = { answer, level, parent, hasChild: false, dates: {} };
  if (parent) parent.hasChild = true;
  if (level === SUBSCRIBER) at.subscriber = member;
  at.member = member;
  at.members.push(member);
}

function addProblem(at: Reading, segment: Segment): void {
  const problem = problemFrom(segment);
  const problems = at.member ? at.member.answer.eligibility.problems : at.response.problems;
  if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
}

function readName(at: Reading, segment: Segment): void {
  if (at.benefit) {
    at.benefit.entities ??= [];
    at.benefit.entities.push(entityFrom(segment));
    at.inEntities = true;
  } else if (at.member?.level === SUBSCRIBER) {
    const memberId = element(segment, 9).trim();
    if (memberId !== '') at.member.answer.eligibility.memberId = memberId;
  }
}

function readReference(at: Reading, segment: Segment): void {
  const [qualifier, number] = [element(segment, 1), element(segment, 2).trim()];
  if (number === '') return;
  if (at.benefit) {
    if (qualifier === '1W' || qualifier === '49') at.benefit.memberId ??= number;
    if (qualifier === '6P') at.benefit.groupNumber ??= number;
  } else if (at.member && qualifier === '6P') at.member.answer.eligibility.groupNumber ??= number;
}

function readContact(at: Reading, segment: Segment): void {
  const entity = at.inEntities ? at.benefit?.entities?.at(-1) : undefined;
  const phone = phoneOf(segment);
  if (entity && phone !== undefined) entity.phone ??= phone;
}

/** Takes a list of texts on, where a segment gives one. */
function push(list: string[] | undefined, text: string): string[] {
  return text.trim() === '' ? (list ?? []) : [...(list ?? []), text.trim()];
}

function readOfBenefit(benefit: Benefit, segment: Segment): void {
  if (segment.id === 'HSD') benefit.deliveries = [...(benefit.deliveries ?? []), deliveryFrom(segment)];
  else if (segment.id === 'MSG') benefit.messages = push(benefit.messages, element(segment, 1));
  else if (segment.id === 'III' && element(segment, 1) === 'ZZ')
    benefit.places = push(benefit.places, element(segment, 2));
}

function readDates(at: Reading, segment: Segment): void {
  const dates = at.benefit ?? at.member?.dates;
  if (dates && !at.inEntities) addDates(dates, segment);
}

const READERS: Readonly<Record<string, (at: Reading, segment: Segment) => void>> = {
  HL: openLevel,
  AAA: addProblem,
  NM1: readName,
  REF: readReference,
  PER: readContact,
  DTP: readDates,
  BHT: (at, segment) => {
    at.response.reference = element(segment, 3).trim();
  },
  TRN: (at, segment) => {
    // 1 is a number that the payer gives of its own.
    if (element(segment, 1) !== '1') at.member?.answer.traceNumbers.push(element(segment, 2).trim());
  },
  EB: (at, segment) => {
    at.inEntities = false;
    if (!at.member) return;
    at.benefit = benefitFrom(segment);
    at.member.answer.eligibility.benefits.push(at.benefit);
  },
  LE: (at) => {
    at.inEntities = false;
  },
};

/** Benefits of the whole plan: service type 30, medical care, or none named. */
const isOfPlan = ({ serviceTypes }: Benefit) =>
  serviceTypes.length === 0 || serviceTypes.includes('30') || serviceTypes.includes('1');

/** The plan as a whole speaks before single services do. */
function statusOf(benefits: readonly Benefit[], problems: readonly EligibilityProblem[]): EligibilityStatus {
  for (const some of [benefits.filter(isOfPlan), benefits]) {
    if (some.some(({ kind }) => kind === 'active')) return 'active';
    if (some.some(({ kind }) => kind === 'inactive')) return 'inactive';
  }
  return statusOfProblems(problems);
}

function otherPayersOf(benefits: readonly Benefit[]): OtherPayer[] {
  return benefits
    .filter(({ kind }) => kind === 'other-payer')
    .flatMap((benefit) => {
      const { from, to, memberId, groupNumber, insuranceType, serviceTypes } = benefit;
      const shared = { from, to, memberId, groupNumber, insuranceType };
      return (benefit.entities ?? [])
        .filter(({ role, name }) => OTHER_PAYER_ROLES.includes(role) && name !== '')
        .map(({ role, name, identifier, identifierQualifier, phone }): OtherPayer => {
          const isMember = identifierQualifier === 'MI';
          const said = {
            ...shared,
            order: PAYER_ROLES[role],
            phone,
            ...(isMember ? { memberId: identifier } : { identifier }),
          };
          return {
            name,
            serviceTypes,
            ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
          };
        });
    });
}

function primaryCareOf(benefits: readonly Benefit[]): Eligibility['primaryCare'] {
  const named = benefits
    .filter(({ kind }) => kind === 'primary-care')
    .flatMap(({ entities }) => entities ?? [])
    .find(({ name }) => name !== '');
  return named && { name: named.name, ...(named.phone === undefined ? {} : { phone: named.phone }) };
}

/** Puts together what the segments of a member said. */
function finishMember({ answer, dates, parent }: Member, response: EligibilityResponse): EligibilityAnswer {
  const { eligibility } = answer;
  const { benefits, problems } = eligibility;
  if (benefits.length === 0 && problems.length === 0)
    problems.push(...(parent?.answer.eligibility.problems ?? []), ...response.problems);
  eligibility.status = statusOf(benefits, problems);
  const ofPlan = benefits.filter(
    (benefit) => isOfPlan(benefit) && (benefit.kind === 'active' || benefit.kind === 'inactive'),
  );
  // Both ends from one place: an earlier plan that has ended says nothing of the one in force.
  const dated = [dates, ...ofPlan.filter(({ kind }) => kind === eligibility.status)];
  const { from, to } = dated.find((one) => one.from || one.to) ?? {};
  const planName = (ofPlan.find((one) => one.planName) ?? benefits.find((one) => one.planName))?.planName;
  const [groupNumber, memberId] = [
    eligibility.groupNumber ?? parent?.answer.eligibility.groupNumber,
    eligibility.memberId ?? parent?.answer.eligibility.memberId,
  ];
  const primaryCare = primaryCareOf(benefits);
  Object.assign(
    eligibility,
    Object.fromEntries(
      Object.entries({ from, to, planName, groupNumber, memberId, primaryCare }).filter(([, value]) => value),
    ),
  );
  eligibility.otherPayers = otherPayersOf(benefits);
  return answer;
}

/** A subscriber above a patient is no answer of its own, unless something was said of it. */
function speaks({ answer, hasChild }: Member): boolean {
  return !hasChild || answer.traceNumbers.length > 0 || answer.eligibility.benefits.length > 0;
}

function responseFrom(set: TransactionSet): EligibilityResponse {
  const { position = 0, offset = 0 } = set.segments[0] ?? {};
  const response: EligibilityResponse = { reference: '', problems: [], answers: [], position, offset };
  const at: Reading = { response, members: [], inEntities: false };
  for (const segment of set.segments) {
    READERS[segment.id]?.(at, segment);
    if (at.benefit) readOfBenefit(at.benefit, segment);
  }
  response.answers = at.members.filter(speaks).map((member) => finishMember(member, response));
  return response;
}

/**
 * The answers to eligibility questions in a file: each 271 of guide 005010X279A1 with its answers, led back by trace
 * number. What the guide would not allow is read as far as it goes; an answer that says neither benefit nor problem is
 * `unknown`.
 */
export function eligibilityResponsesFrom(file: X12File): EligibilityResponse[] {
  return transactionSetsOf(file)
    .filter((set) => isOfGuide(set, '271'))
    .map(responseFrom);
}
