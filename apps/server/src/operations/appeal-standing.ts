import { cents } from '@cleanclaim/billing/kernel';
import type { Payer } from '@cleanclaim/billing/parties';
import {
  type AppealDeadline,
  type AppealLawEntry,
  type AppealLevel,
  type AppealReason,
  type AppealRefusal,
  appealDeadline,
  appealLawOf,
  appealLevel,
  appealLevels,
  appealRefusal,
  type DisputedLine,
  disputedLines,
  reasonForCarc,
} from '@cleanclaim/billing/receivables';
import { type AppealRow, appealsOfClaim, latestDecision, type PostedDecision, payerNow } from './appeal-store.ts';
import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

/** Where a claim stands on its way of appeals. */
export interface AppealStanding {
  payer: Payer;
  entry: AppealLawEntry;
  decision: PostedDecision | undefined;
  /** The appeal of the level before, decided and not won whole. */
  previous: AppealRow | undefined;
  /** The one that is written or out now. */
  current: AppealRow | undefined;
  /** The next step; undefined after the last, or once it is won. */
  level: AppealLevel | undefined;
  deadline: AppealDeadline | undefined;
  lines: DisputedLine[];
  rarcs: string[];
}

/** The deadline of a level for a claim. Contract days are those of the payer as it stands now. */
function deadlineFor(claim: ClaimRow, payer: Payer, level: AppealLevel, noticeDate: string): AppealDeadline {
  return appealDeadline(level, { noticeDate, dateOfService: claim.date_of_service, contractDays: payer.appealDays });
}

/** What may be appealed of a claim next, by its payer's law, its newest decision and the appeals so far. */
export async function appealStanding(context: OperationContext, claim: ClaimRow): Promise<AppealStanding> {
  const payer = await payerNow(context, claim.payer_id);
  const entry = appealLevels(appealLawOf(payer), claim.content.billing.address.state);
  const appeals = await appealsOfClaim(context, claim.id);
  const last = appeals.at(-1);
  const current = last && last.appeal_status !== 'decided' ? last : undefined;
  const previous = last && !current && last.outcome !== 'overturned' ? last : undefined;
  const isWon = last?.outcome === 'overturned';
  const decision = await latestDecision(context, claim.id);
  const level = current || isWon ? undefined : appealLevel(entry, (previous?.level ?? 0) + 1);
  const noticeDate = previous?.decided_date ?? decision?.noticeDate;
  const lines = previous?.disputed_lines ?? (decision ? disputedLines(decision.payment) : []);
  return {
    ...{ payer, entry, decision, previous, current, level, lines },
    deadline: level && noticeDate ? deadlineFor(claim, payer, level, noticeDate) : undefined,
    rarcs: [...new Set([...(decision?.payment.rarcs ?? []), ...lines.flatMap(({ rarcs }) => rarcs)])],
  };
}

/** Money in dispute on the lines chosen, less what a level before has won. */
export function inDispute({ previous }: AppealStanding, lines: readonly DisputedLine[]): number {
  return lines.reduce((sum, line) => sum + line.disputedCents, 0) - (previous?.won_cents ?? 0);
}

/** The letter that answers the largest refusal. */
export function usualReason(lines: readonly DisputedLine[], previous: AppealRow | undefined): AppealReason {
  if (previous) return previous.reason;
  const [largest] = lines.toSorted((a, b) => b.disputedCents - a.disputedCents);
  return reasonForCarc(largest?.carcs[0] ?? '');
}

/** Why no appeal may be opened, by the rules of billing and by where the claim stands; undefined when one may. */
export function standingRefusal(
  context: OperationContext,
  claim: ClaimRow,
  standing: AppealStanding,
  ask: { reason: AppealReason; disputedCents: number; goodCause: string },
): AppealRefusal | { code: 'open-already' | 'no-level'; message: string } | undefined {
  const { current, level, deadline, decision, rarcs } = standing;
  if (current)
    return {
      code: 'open-already',
      message: `${current.level_name} is on its way already. Open that one, or withdraw it first.`,
    };
  if (!level || (!deadline && decision))
    return { code: 'no-level', message: 'There is no further step: the last one was won, or was the last there is.' };
  const question = {
    ...{ claimStatus: claim.claim_status, isDecided: decision !== undefined, rarcs, level, today: context.today },
    ...{ reason: ask.reason, disputedCents: cents(ask.disputedCents), goodCause: ask.goodCause },
    deadline: deadline ?? { lastDate: context.today, sendBy: context.today, rule: '', source: '' },
  };
  return appealRefusal(question);
}
