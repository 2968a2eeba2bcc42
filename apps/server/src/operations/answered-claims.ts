import type { ClaimEvent } from '@cleanclaim/billing/claims';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import type { ClaimPayment, ClaimPosting, Remittance, RemittancePosting } from '@cleanclaim/billing/remittance';
import { type ClaimMove, moveClaims } from './claim-store.ts';
import { FOLLOW_UP_WORK } from './follow-up-work.ts';
import { claimBalances } from './journal.ts';
import type { OperationContext } from './operation.ts';
import type { ClaimsOfRemittance } from './remittance-claims.ts';
import { finishWorkOnClaim } from './work-items.ts';

const SAYS_SOMETHING: ReadonlySet<ClaimPosting['outcome']> = new Set([
  'paid',
  'partly-paid',
  'denied',
  'corrected',
  'reversed',
]);

/** True for an answer that is on its claim; one that waits, or moves nothing, leaves what another one did. */
export function saysSomething({ outcome }: Pick<ClaimPosting, 'outcome'>): boolean {
  return SAYS_SOMETHING.has(outcome);
}

/** What the payer did to the claim, and then what is left to do, as events of its life. */
function eventsOf(
  outcome: ClaimPosting['outcome'],
  balance: { payerArCents: number; patientArCents: number },
  isVoid: boolean,
): [ClaimEvent, ClaimEvent?] {
  if (outcome === 'reversed' && isVoid && balance.payerArCents === 0 && balance.patientArCents === 0) return ['voided'];
  if (outcome === 'denied' || outcome === 'reversed') return [outcome];
  if (balance.payerArCents < 0) return ['overpaid'];
  if (balance.payerArCents !== 0) return ['partly-paid'];
  return ['paid', balance.patientArCents === 0 ? 'zero-balance' : 'patient-due'];
}

/** Moves each claim of a payment by what its last claim payment says, and by what is left. */
export async function moveAnsweredClaims(
  context: OperationContext,
  remittance: Remittance,
  posting: Pick<RemittancePosting, 'claimPostings'>,
  claims: ClaimsOfRemittance,
  sha256: string,
): Promise<void> {
  const payments = new Map(remittance.claimPayments.map((payment) => [payment.index, payment]));
  const ids = claims.rows.map((row) => row.id);
  const balances = await claimBalances(context, ids);
  const rows = new Map(claims.rows.map((row) => [row.id, row]));
  const last = new Map<string, ClaimPosting>();
  for (const one of posting.claimPostings) if (one.claimId && saysSomething(one)) last.set(one.claimId, one);
  const moves = [...last].flatMap(([claimId, one]) => {
    const claim = rows.get(claimId);
    const payment = payments.get(one.claimPaymentIndex);
    if (!claim || !payment) return [];
    const balance = balances.get(claimId) ?? { payerArCents: 0, patientArCents: 0 };
    return movesOf({ remittance, payment, one, balance, sha256, isVoid: claim.frequency_code === '8' }).map((move) => ({
      claim,
      move,
    }));
  });
  const answered = [...new Set(moves.map(({ claim }) => claim.id))];
  await finishWorkOnClaim(context, answered, 'The payer has answered.', [...FOLLOW_UP_WORK, 'rejection']);
  await moveClaims(context, moves);
}

interface Answered {
  remittance: Remittance;
  payment: ClaimPayment;
  one: ClaimPosting;
  balance: { payerArCents: number; patientArCents: number };
  sha256: string;
  isVoid: boolean;
}

function movesOf({ remittance, payment, one, balance, sha256, isVoid }: Answered): ClaimMove[] {
  const number = payment.payerClaimControlNumber;
  const [event, after] = eventsOf(one.outcome, balance, isVoid);
  const detail = `${remittance.payerName}, ${one.outcome.replace('-', ' ')}: ${formatDollars(payment.paidCents)} paid, ${formatDollars(payment.patientResponsibilityCents)} for the patient (payment ${remittance.traceNumber})`;
  const left = `${formatDollars(cents(balance.patientArCents))} is left to the patient`;
  return [
    { event, detail, fileSha256: sha256, ...(number ? { set: { payer_claim_control_number: number } } : {}) },
    ...(after ? [{ event: after, detail: after === 'zero-balance' ? 'Nothing is open' : left }] : []),
  ];
}
