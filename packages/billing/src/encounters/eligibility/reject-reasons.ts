import { element, type Segment } from '@cleanclaim/x12';
import type { EligibilityProblem, EligibilityStatus } from './types.ts';

interface Reason {
  message: string;
  fix: string;
  /** What it says of the member: not found, or nothing. */
  member?: 'not-found';
}

const CARD = "Compare with the patient's card, correct what differs and ask again.";
const LATER = 'Ask again in a few minutes; by phone or on the portal of the payer when it is urgent.';
const ENROLL = 'Ask the payer or the clearinghouse to enroll the practice for eligibility (270), then ask again.';
const DAY = 'Ask about another day: most payers answer for one to two years back and for the running month ahead.';

const lacksMember = (message: string, fix: string = CARD): Reason => ({ message, fix, member: 'not-found' });

/** AAA03 (005010X279A1, loops 2000A to 2110D), in words of our own. */
const REASONS: Readonly<Record<string, Reason>> = {
  '04': {
    message: 'The file asks about more patients than the payer takes at once.',
    fix: 'Ask about fewer at a time.',
  },
  '15': { message: 'The payer needs more to find the member.', fix: CARD },
  '33': {
    message: 'The payer could not read the question.',
    fix: 'Compare what was sent with the guide of the payer.',
  },
  '35': { message: 'The provider is out of the network.', fix: 'Ask the payer which benefits the patient has here.' },
  '41': { message: 'The practice may not ask this payer.', fix: ENROLL },
  '42': { message: 'The payer cannot answer at the moment.', fix: LATER },
  '43': { message: 'The payer does not know the NPI of the practice.', fix: ENROLL },
  '44': { message: 'The payer does not know the name of the practice.', fix: 'Correct the name in the settings.' },
  '45': { message: 'The payer does not know the specialty of the provider.', fix: ENROLL },
  '46': { message: 'The payer does not know the phone number of the practice.', fix: ENROLL },
  '47': { message: 'The payer does not know the practice in this state.', fix: ENROLL },
  '48': {
    message: 'The number of the referring provider is wrong.',
    fix: 'Correct the NPI of the referring provider.',
  },
  '49': { message: 'The provider is not the primary care provider.', fix: 'Ask for a referral before the visit.' },
  '50': { message: 'The practice may not ask about this member.', fix: ENROLL },
  '51': { message: 'The payer has no such provider on file.', fix: ENROLL },
  '52': { message: 'The provider was not enrolled on this day.', fix: ENROLL },
  '56': { message: 'The day does not fit.', fix: DAY },
  '57': { message: 'The day is missing or wrong.', fix: DAY },
  '58': lacksMember('The birth date is missing or wrong.'),
  '60': { message: 'The patient is born after the day asked about.', fix: 'Correct the birth date or the day.' },
  '61': {
    message: 'The payer has a date of death before the day asked about.',
    fix: 'Look for the right patient or day.',
  },
  '62': { message: 'The payer does not answer for this day.', fix: DAY },
  '63': { message: 'The payer does not answer for a day in the future.', fix: DAY },
  '64': lacksMember('The number of the patient is missing or wrong.'),
  '65': lacksMember('The name of the patient is missing or wrong.'),
  '66': lacksMember('The sex of the patient is missing or wrong.'),
  '67': lacksMember('The payer does not find the patient.'),
  '68': lacksMember('The payer has this patient twice.', 'Call the payer: it has to clear its record.'),
  '71': lacksMember('The birth date differs from the one that the payer has.'),
  '72': lacksMember('The member id is missing or wrong.'),
  '73': lacksMember('The name of the subscriber is missing or wrong.'),
  '74': lacksMember('The sex of the subscriber is missing or wrong.'),
  '75': lacksMember('The payer does not find the subscriber.'),
  '76': lacksMember('The payer has this member id twice.', 'Call the payer: it has to clear its record.'),
  '77': lacksMember(
    'The payer finds the subscriber, and not the patient.',
    'Check name, birth date and relationship of the patient, then ask again.',
  ),
  '78': lacksMember('The subscriber is not in this group or plan.'),
  '79': { message: 'The payer does not know who asks.', fix: ENROLL },
  '80': { message: 'The payer gave no answer.', fix: LATER },
  T4: {
    message: 'The payer is missing or unknown.',
    fix: 'Correct the payer id for eligibility in the settings; the clearinghouse has a list.',
  },
};

const UNKNOWN: Reason = {
  message: 'The payer refuses the question.',
  fix: 'Ask the payer by phone or on its portal what is missing.',
};

/** Reads an AAA segment: why it was refused, and the fix. */
export function problemFrom(segment: Segment): EligibilityProblem {
  const code = element(segment, 3);
  const { message, fix } = REASONS[code] ?? UNKNOWN;
  return { code, followUp: element(segment, 4), message, fix };
}

/** What refusals say of the member: not found where one of them says so. */
export function statusOfProblems(problems: readonly Pick<EligibilityProblem, 'code'>[]): EligibilityStatus {
  return problems.some(({ code }) => REASONS[code]?.member === 'not-found') ? 'not-found' : 'unknown';
}
