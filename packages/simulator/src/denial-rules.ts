import {
  authorizationPolicies,
  bindingPolicies,
  bundles,
  diagnosisPolicies,
  exclusionPolicies,
  NOT_ENROLLED_NPI,
  necessityPolicies,
  referralPolicies,
} from './data/coverage-policies.ts';
import { capitatedPayerIds } from './data/more-payers.ts';
import type { Payer } from './data/payer.ts';
import type { MemberBehavior } from './data/test-members.ts';
import { daysBetween } from './days.ts';
import type { Adjustment } from './decision.ts';
import type { SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

/** What a rule may look at. */
export interface DenialQuestion {
  claim: SubmittedClaim;
  line: SubmittedLine;
  payer: Payer;
  /** ISO day of receipt. */
  receivedDate: string;
  behavior: MemberBehavior | undefined;
  /** True when an earlier line of the interchange is the same service. */
  isDuplicate: boolean;
}

export interface DenialRule {
  id: string;
  title: string;
  groupCode: Adjustment['groupCode'];
  carc: string;
  /** Line-level remark codes (LQ). */
  rarcs: readonly string[];
  fires(question: DenialQuestion): boolean;
}

function pointsAt(line: SubmittedLine, prefixes: readonly string[]): boolean {
  return line.diagnoses.some((code) => prefixes.some((prefix) => code.startsWith(prefix)));
}

function lacksDiagnosis(
  { payer, line }: DenialQuestion,
  policies: typeof necessityPolicies | typeof diagnosisPolicies,
): boolean {
  return bindingPolicies(policies, payer.id, line.procedure).some((p) => !pointsAt(line, p.diagnosisPrefixes));
}

function hasAuthorization({ claim, line }: DenialQuestion): boolean {
  return claim.priorAuthorization !== '' || line.hasPriorAuthorization;
}

function isLate({ claim, line, payer, receivedDate }: DenialQuestion): boolean {
  const lastDay = line.toDate ?? line.fromDate;
  if (claim.frequencyCode !== '1' || lastDay === undefined) return false;
  return daysBetween(lastDay, receivedDate) > payer.filingLimitDays;
}

function lacksPriorDecision({ claim, line }: DenialQuestion): boolean {
  if (claim.payerSequence === 'P') return false;
  return line.priorDecisions.length === 0 && !claim.otherPayers.some((payer) => payer.paidCents !== undefined);
}

function isBundled({ claim, line }: DenialQuestion): boolean {
  const sameDay = claim.lines.filter((other) => other !== line && other.fromDate === line.fromDate);
  return bundles.some(
    (bundle) =>
      bundle.components.includes(line.procedure) &&
      !line.modifiers.some((modifier) => bundle.separateWith.includes(modifier)) &&
      sameDay.some((other) => bundle.comprehensives.includes(other.procedure)),
  );
}

/** Every denial of the practice payers, in the order asked: the first that fires decides the line. */
export const denialRules: readonly DenialRule[] = [
  {
    id: 'coverage-terminated',
    title: 'Coverage had ended before the service',
    groupCode: 'CO',
    carc: '27',
    rarcs: ['N30'],
    fires: ({ behavior }) => behavior === 'coverage-terminated',
  },
  {
    id: 'filing-limit',
    title: "Received after the payer's filing limit",
    groupCode: 'CO',
    carc: '29',
    rarcs: ['N211'],
    fires: isLate,
  },
  {
    id: 'provider-not-eligible',
    title: 'Provider not enrolled with the payer on the day of service',
    groupCode: 'CO',
    carc: 'B7',
    rarcs: ['N570'],
    fires: ({ claim }) => [claim.renderingNpi, claim.billingProvider.npi].includes(NOT_ENROLLED_NPI),
  },
  {
    id: 'other-payer-first',
    title: 'Another payer is first and its answer is missing',
    groupCode: 'CO',
    carc: '22',
    rarcs: ['MA04'],
    fires: lacksPriorDecision,
  },
  {
    id: 'medicare-second-reason-missing',
    title: 'Medicare is billed after another payer without the reason (SBR05)',
    groupCode: 'CO',
    carc: '16',
    rarcs: ['MA92'],
    fires: ({ claim, payer }) =>
      ['MA', 'MB'].includes(payer.filingIndicator) &&
      claim.payerSequence !== 'P' &&
      claim.medicareSecondaryReason === '',
  },
  {
    id: 'paid-a-head',
    title: 'Paid a head: the claim is a report, or the contract is capitated',
    groupCode: 'CO',
    carc: '24',
    rarcs: [],
    fires: ({ claim, payer }) => claim.isEncounter || capitatedPayerIds.includes(payer.id),
  },
  {
    id: 'duplicate',
    title: 'Exact duplicate of an earlier line in the interchange',
    groupCode: 'CO',
    carc: '18',
    rarcs: ['M86'],
    fires: ({ isDuplicate }) => isDuplicate,
  },
  {
    id: 'referring-provider-missing',
    title: 'Needs a referring or ordering provider',
    groupCode: 'CO',
    carc: '16',
    rarcs: ['N285'],
    fires: ({ claim, line, payer }) =>
      bindingPolicies(referralPolicies, payer.id, line.procedure).length > 0 &&
      !claim.hasReferringProvider &&
      !line.hasReferringProvider,
  },
  {
    id: 'authorization-missing',
    title: 'No prior authorization number',
    groupCode: 'CO',
    carc: '197',
    rarcs: ['M62'],
    fires: (question) =>
      !hasAuthorization(question) &&
      (question.behavior === 'needs-authorization' ||
        bindingPolicies(authorizationPolicies, question.payer.id, question.line.procedure).length > 0),
  },
  {
    id: 'not-covered',
    title: "Outside the plan's benefits, or billed as excluded (GY)",
    groupCode: 'PR',
    carc: '96',
    rarcs: ['N130'],
    fires: ({ line, payer }) =>
      line.modifiers.includes('GY') || bindingPolicies(exclusionPolicies, payer.id, line.procedure).length > 0,
  },
  {
    id: 'diagnosis-does-not-fit',
    title: 'The diagnosis does not fit the procedure',
    groupCode: 'CO',
    carc: '11',
    rarcs: ['M76'],
    fires: (question) => lacksDiagnosis(question, diagnosisPolicies),
  },
  {
    id: 'not-necessary-notice-on-file',
    title: 'Not medically necessary, signed advance notice on file (GA): the patient owes it',
    groupCode: 'PR',
    carc: '50',
    rarcs: ['N115'],
    fires: (question) => question.line.modifiers.includes('GA') && lacksDiagnosis(question, necessityPolicies),
  },
  {
    id: 'not-necessary',
    title: 'Not medically necessary for this diagnosis, or expected to be (GZ)',
    groupCode: 'CO',
    carc: '50',
    rarcs: ['N115'],
    fires: (question) => question.line.modifiers.includes('GZ') || lacksDiagnosis(question, necessityPolicies),
  },
  {
    id: 'bundled',
    title: 'Part of another service of the same day',
    groupCode: 'CO',
    carc: '97',
    rarcs: ['M15'],
    fires: isBundled,
  },
];

/** The first rule that denies the line, or undefined when it is payable. */
export function denialFor(question: DenialQuestion): DenialRule | undefined {
  return denialRules.find((rule) => rule.fires(question));
}
