import { addDays } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import { type Candidate, coveragesOfNewClaims, coveragesOfVisits, whereConnectionAsks } from './coverages-to-ask.ts';
import { askPayers, loadAskable, openChecks } from './eligibility-questions.ts';
import { watchSilentChecks } from './eligibility-work.ts';
import { operation } from './operation.ts';

/** Hours until a question without an answer is work. */
const ANSWER_HOURS = 24;

/** Claims of so many days are looked at: a run that was missed is made up for. */
const NEW_CLAIM_DAYS = 3;

/**
 * Asks in the evening about the visits of the next day and the coverages of claims that were built, where the connection
 * takes such questions and the payer has not answered for that month. Questions without an answer become work.
 */
export const checkEligibilityDue = operation<Record<string, never>, { asked: number; silent: number }>({
  name: 'check-eligibility-due',
  summary: "Asks payers about tomorrow's visits and new claims, and calls up questions that were not answered.",
  roles: ['system'],
  input: z.object({}).strict(),
  async run(context) {
    const { now, today, tenantId } = context;
    const silent = await watchSilentChecks(context, new Date(now.getTime() - ANSWER_HOURS * 3_600_000));
    const candidates = [
      ...(await coveragesOfVisits(context, addDays(today, 1))),
      ...(await coveragesOfNewClaims(context, new Date(now.getTime() - NEW_CLAIM_DAYS * 86_400_000))),
    ];
    const open = await openChecks(
      context,
      candidates.map(({ coverageId }) => coverageId),
    );
    const due = new Map<string, Candidate>();
    for (const one of candidates) if (!one.known && !open.has(one.coverageId)) due.set(one.coverageId, one);
    const { askable } = await loadAskable(context, [...due.values()]);
    const asking = await whereConnectionAsks(
      context,
      askable.map(({ connectionId }) => connectionId),
    );
    const wanted = askable.filter(({ connectionId }) => asking.has(connectionId));
    const asked = await askPayers(context, wanted, 'raise');
    context.audit({
      action: 'read',
      subjectKind: 'coverages-to-ask',
      subjectId: tenantId,
      detail: { asked, silent },
    });
    return { asked, silent };
  },
});
