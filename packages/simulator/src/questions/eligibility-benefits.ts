import type { OutSegment } from '@cleanclaim/x12';
import { COPAY_PLAN_CENTS } from '../adjudicate.ts';
import { authorizationPolicies } from '../data/coverage-policies.ts';
import { capitatedPayerIds } from '../data/more-payers.ts';
import type { Payer } from '../data/payer.ts';
import { payers } from '../data/payers.ts';
import { deductiblePercentLeft, type MemberBehavior } from '../data/test-members.ts';
import { addDays, toD8 } from '../days.ts';
import { type Cents, cents, percent, subtract, writeAmount } from '../money.ts';

/** A member as the payer knows it on the day that is asked about. */
interface MemberFacts {
  payer: Payer;
  memberId: string;
  behavior: MemberBehavior | undefined;
  /** ISO. */
  date: string;
}

/** What a year costs the patient at most, where the plan has a deductible or copay. Invented; claims come nowhere near it. */
const OUT_OF_POCKET_CENTS = cents(6000_00);

/** Visits of physical therapy a year. Invented. */
const THERAPY_VISITS = 20;

/** EB: service types and network stand where most benefits have them. */
function eb(code: string, level: string, types: string, more: Readonly<Record<number, string>>): OutSegment {
  const last = Math.max(3, ...Object.keys(more).map(Number));
  const values = Array.from({ length: last }, (_, i) => more[i + 1] ?? '');
  return ['EB', code, level, types, ...values.slice(3)];
}

function sumSegments(code: string, total: Cents, left: Cents): OutSegment[] {
  return [
    eb(code, 'IND', '30', { 6: '23', 7: writeAmount(total), 12: 'Y' }),
    eb(code, 'IND', '30', { 6: '29', 7: writeAmount(left), 12: 'Y' }),
  ];
}

/** Copay, deductible, out-of-pocket and coinsurance as claims of the member are decided. */
function shareSegments({ payer, memberId, behavior }: MemberFacts): OutSegment[] {
  const { deductibleCents, coinsurancePercent, copayCents } = payer.benefits;
  const copay = behavior === 'copay-plan' ? COPAY_PLAN_CENTS : copayCents;
  const owesAll = behavior === 'deductible-not-met';
  const owed = owesAll ? deductibleCents : percent(deductibleCents, deductiblePercentLeft(memberId));
  const used = subtract(deductibleCents, owed);
  const hasShares = behavior !== 'copay-plan';
  return [
    ...(copay > 0 ? [eb('B', '', '98', { 6: '27', 7: writeAmount(copay), 12: 'Y' })] : []),
    ...(hasShares && deductibleCents > 0 ? sumSegments('C', deductibleCents, owed) : []),
    ...(hasShares && coinsurancePercent > 0
      ? [eb('A', '', '30', { 8: String(coinsurancePercent / 100), 12: 'Y' })]
      : []),
    ...(copay > 0 || deductibleCents > 0
      ? sumSegments('G', OUT_OF_POCKET_CENTS, subtract(OUT_OF_POCKET_CENTS, hasShares ? used : cents(0)))
      : []),
  ];
}

/** Twenty visits of therapy, of which the last digit of the member id is used. */
function therapySegments(memberId: string): OutSegment[] {
  const used = Number(/\d(?=\D*$)/.exec(memberId)?.[0] ?? '0');
  return [
    eb('F', '', 'PT', { 6: '23', 9: 'VS', 10: String(THERAPY_VISITS) }),
    eb('F', '', 'PT', { 6: '29', 9: 'VS', 10: String(THERAPY_VISITS - used) }),
  ];
}

/** Drugs given by injection, where the payer wants to be asked before. */
function authorizationSegments({ payer, behavior }: MemberFacts): OutSegment[] {
  const isAsked = authorizationPolicies.some(({ payerIds }) => payerIds?.includes(payer.id));
  if (behavior === 'needs-authorization') return [eb('1', '', '98', { 11: 'Y', 12: 'Y' })];
  return isAsked ? [eb('1', '', '88', { 11: 'Y', 12: 'Y' }), ['MSG', 'INJECTED DRUGS NEED PRIOR AUTHORIZATION']] : [];
}

/** A payer of the practice that comes first. */
function otherPayerSegments({ payer, memberId }: MemberFacts): OutSegment[] {
  const other = payers.find(({ id }) => id === (payer.id === 'SMT22' ? 'BWHP1' : 'SMT22'));
  if (other === undefined) return [];
  return [
    eb('R', '', '30', {}),
    ['REF', '1W', `${other.numberPrefix}${memberId.slice(0, -1)}1`],
    ['LS', '2120'],
    ['NM1', 'PRP', '2', other.name, '', '', '', '', 'PI', other.id],
    ['PER', 'IC', 'MEMBER SERVICES', 'TE', other.phone],
    ['LE', '2120'],
  ];
}

/** The doctor whom an HMO has chosen, invented. */
const primaryCareSegments = (): OutSegment[] => [
  ['EB', 'L'],
  ['LS', '2120'],
  ['NM1', 'P3', '1', 'OAKES', 'DANA'],
  ['PER', 'IC', '', 'TE', '8005550171'],
  ['LE', '2120'],
];

const ended = ({ date }: MemberFacts): OutSegment[] => [
  ['DTP', '346', 'D8', `${Number(date.slice(0, 4)) - 1}0101`],
  ['DTP', '347', 'D8', toD8(addDays(`${date.slice(0, 8)}01`, -1))],
  ['EB', '6', '', '30'],
];

/**
 * DTP and EB segments of a member: what the plan pays in the year of the day, or that it ended the month before.
 * @param serviceTypes EQ01; each that is asked for beside the plan (30) is answered as covered.
 */
export function benefitSegments(member: MemberFacts, serviceTypes: readonly string[]): OutSegment[] {
  const { payer, behavior, date, memberId } = member;
  if (behavior === 'coverage-terminated') return ended(member);
  const year = date.slice(0, 4);
  const isCapitated = capitatedPayerIds.includes(payer.id);
  return [
    ['DTP', '346', 'D8', `${year}0101`],
    ['DTP', '347', 'D8', `${year}1231`],
    eb(isCapitated ? '3' : '1', 'IND', '30', { 5: payer.name }),
    ...serviceTypes.filter((type) => type !== '30').map((type) => eb('1', '', type, {})),
    ...shareSegments(member),
    ...therapySegments(memberId),
    ...authorizationSegments(member),
    ...(behavior === 'other-payer-first' ? otherPayerSegments(member) : []),
    ...(payer.filingIndicator === 'HM' ? primaryCareSegments() : []),
  ];
}
