import { z } from 'zod';
import { CALL_OUTCOMES } from '../follow-up-words.ts';
import { isoDate } from './parties.ts';

const claimIds = z.array(z.uuid()).min(1).max(200, 'At most 200 claims at once.');
const outcomes = Object.keys(CALL_OUTCOMES) as [keyof typeof CALL_OUTCOMES];

/** One call to a payer about one or several of its claims. */
export const logCallSchema = z
  .object({
    claimIds,
    /** Who was reached. */
    reached: z.string().trim().max(100, 'At most 100 characters.').default(''),
    /** The payer's number for the call. */
    referenceNumber: z.string().trim().max(60, 'At most 60 characters.').default(''),
    said: z.string().trim().max(2000, 'At most 2,000 characters.').default(''),
    outcome: z.enum(outcomes, 'Choose what the call came to.'),
    promiseDate: isoDate.optional(),
    promiseCents: z.int().positive('An amount above zero.').optional(),
    /** Absent: the outcome's own days, or after the promise. */
    nextLook: isoDate.optional(),
  })
  .superRefine(({ outcome, promiseDate, promiseCents, claimIds: ids }, check) => {
    const say = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message });
    if (outcome === 'promised' && !promiseDate) say('promiseDate', 'Enter the day by which the payer pays.');
    if (outcome !== 'promised' && (promiseDate || promiseCents))
      say('promiseDate', 'Only a promise has a day and an amount.');
    if (promiseCents && new Set(ids).size > 1) say('promiseCents', 'An amount is of one claim: log it claim by claim.');
  });

/** Gives the follow-up of claims to a colleague (`null`: to everyone), or puts it aside until a day. */
export const planFollowUpSchema = z.union([
  z.object({ claimIds, assigneeId: z.uuid('Choose a colleague.').nullable() }).strict(),
  z.object({ claimIds, until: isoDate }).strict(),
]);

export const listContactsSchema = z.object({ claimId: z.uuid() });
