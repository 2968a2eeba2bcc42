import type { ClaimStatusReason } from '../acknowledgment.ts';
import type { StatusOutcome } from './status-answer.ts';

/** By claim status category code (code source 507, which the guide names for C043-1): the whole code, else its first letter. */
const BY_CATEGORY: ReadonlyMap<string, StatusOutcome> = new Map([
  ['A0', 'received'],
  ['A1', 'received'],
  ['A2', 'received'],
  ['A3', 'rejected'],
  ['A4', 'not-found'],
  ['A5', 'received'],
  ['A6', 'rejected'],
  ['A7', 'rejected'],
  ['A8', 'rejected'],
  ['D0', 'not-found'],
  ['F1', 'paid'],
  ['F2', 'denied'],
  ['E', 'error'],
  ['F', 'finalized'],
  ['P', 'pending'],
  ['R', 'information-requested'],
]);

/** Where several are said, the first of these counts: what needs a person before what does not. */
const ORDER: readonly StatusOutcome[] = [
  'error',
  'not-found',
  'rejected',
  'information-requested',
  'denied',
  'paid',
  'finalized',
  'pending',
  'received',
];

/** What statuses come to. */
export function statusOutcome(statuses: readonly Pick<ClaimStatusReason, 'categoryCode'>[]): StatusOutcome {
  const said = new Set(
    statuses.map(({ categoryCode }) => BY_CATEGORY.get(categoryCode) ?? BY_CATEGORY.get(categoryCode.slice(0, 1))),
  );
  return ORDER.find((outcome) => said.has(outcome)) ?? 'unclear';
}
