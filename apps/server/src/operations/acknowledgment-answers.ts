import type {
  Acknowledgment,
  AcknowledgmentOutcome,
  ClaimStatusReason,
  ClaimsAcknowledgment,
} from '@cleanclaim/billing/claims';

const VERDICTS: Readonly<Record<AcknowledgmentOutcome, string>> = {
  accepted: 'Accepted',
  'accepted-with-errors': 'Accepted, with errors',
  'partly-accepted': 'Partly accepted',
  rejected: 'Rejected',
  received: 'Received',
  unclear: 'Unclear',
};

const sentences = (statuses: readonly ClaimStatusReason[]) => [...new Set(statuses.map((status) => status.message))];

const isRejected = (one: { outcome: AcknowledgmentOutcome }) => one.outcome === 'rejected';

/** What an answer as a whole comes to. A 277CA that names claims is counted: its own status speaks of the batch only. */
export function verdictOf(answer: Acknowledgment): string {
  if (answer.kind !== '277CA' || answer.claims.length === 0) return VERDICTS[answer.outcome];
  const counts = Map.groupBy(answer.claims, (claim) => VERDICTS[claim.outcome].toLowerCase());
  return [...counts].map(([verdict, claims]) => `${claims.length} ${verdict}`).join(', ');
}

/** What an answer says, line by line; claims that it takes are counted by the verdict and not listed. */
export function wordsOf(answer: Acknowledgment): string[] {
  if (answer.kind === 'TA1') return [answer.message];
  if (answer.kind === '999') {
    return [answer.message, ...answer.sets.map((set) => `Set ${set.transactionSetControl}: ${set.message}`)];
  }
  const claims = answer.claims.filter((claim) => !['accepted', 'received'].includes(claim.outcome));
  return [
    ...sentences(answer.statuses),
    ...answer.providers.flatMap(({ npi, statuses }) =>
      sentences(statuses).map((said) => (npi ? `Provider ${npi}: ${said}` : said)),
    ),
    ...claims.map((claim) => `Claim ${claim.patientControlNumber}: ${claim.message}`),
  ];
}

interface SentClaim {
  patientControlNumber: string;
  transactionSetControl: string;
  billingNpi: string;
}

/** A 277CA speaks of a claim by its number; a rejection of the batch or of the provider speaks for those it leaves out. */
function saidByPayer(answer: ClaimsAcknowledgment, claim: SentClaim): string | undefined {
  const own = answer.claims.find((one) => one.patientControlNumber === claim.patientControlNumber);
  if (own) return own.message;
  const [, set] = answer.batchReference.split('-');
  if (set !== undefined && set !== claim.transactionSetControl) return undefined;
  const provider = answer.providers.filter(isRejected).find(({ npi }) => npi === '' || npi === claim.billingNpi);
  const statuses = isRejected(answer) ? answer.statuses : provider?.statuses;
  return statuses ? sentences(statuses).join(' ') : undefined;
}

function saidOf(answer: Acknowledgment, claim: SentClaim): string | undefined {
  // An accepted envelope says nothing of the claims in it.
  if (answer.kind === 'TA1') return isRejected(answer) ? answer.message : undefined;
  if (answer.kind === '277CA') return saidByPayer(answer, claim);
  if (answer.sets.length === 0) return answer.message;
  return answer.sets.find((set) => set.transactionSetControl === claim.transactionSetControl)?.message;
}

/** What the answers to a submission say of one of its claims, in the order they came. */
export function answerFor(answers: readonly Acknowledgment[], claim: SentClaim): string {
  const said = answers.flatMap((answer) => {
    const words = saidOf(answer, claim);
    return words === undefined ? [] : [`${answer.kind}: ${words}`];
  });
  return said.length === 0 ? 'No answer yet.' : said.join(' ');
}
