import type { Cents, IsoDate } from '../../kernel/index.ts';
import type {
  PaperAdjustment,
  PaperClaim,
  PaperEob,
  PaperLine,
  PaperPaymentKind,
  PaperStatus,
  PaperTakeback,
} from './types.ts';

/** What a claim of ours says, to be copied into what is typed. */
export interface PaperClaimFacts {
  claimId: string;
  patientControlNumber: string;
  memberId: string;
  lastName: string;
  firstName: string;
  filingIndicator: string;
  totalChargeCents: number;
  lines: readonly Pick<
    PaperLine,
    'lineNumber' | 'qualifier' | 'code' | 'modifiers' | 'units' | 'dateOfService' | 'chargeCents'
  >[];
}

/** What a person types of a line; the rest is the claim's. */
export interface TypedPaperLine {
  lineNumber: number;
  allowedCents?: number | undefined;
  paidCents: number;
  adjustments: readonly PaperAdjustment[];
  remarks: readonly string[];
}

export interface TypedPaperClaim {
  claimId: string;
  status: PaperStatus;
  payerClaimControlNumber: string;
  /** None: the paper decides the claim as a whole. */
  lines: readonly TypedPaperLine[];
  /** The next two count only without lines. */
  paidCents: number;
  adjustments: readonly PaperAdjustment[];
}

/** A typed payment as it is kept: without anything that stands on a claim or payer. */
export interface TypedPaperEob {
  kind: PaperPaymentKind;
  number: string;
  amountCents?: Cents | undefined;
  date: IsoDate;
  interestCents: number;
  takebacks: readonly PaperTakeback[];
  claims: readonly TypedPaperClaim[];
}

function composeClaim(typed: TypedPaperClaim, facts: PaperClaimFacts): PaperClaim {
  // What is taken back stands there with the charge below zero (005010X221A1, section 1.10.2.8).
  const sign = typed.status === '22' ? -1 : 1;
  const lines = typed.lines.flatMap(({ allowedCents, ...own }): PaperLine[] => {
    const line = facts.lines.find((one) => one.lineNumber === own.lineNumber);
    if (!line) return [];
    const allowed = allowedCents === undefined ? {} : { allowedCents };
    return [{ ...line, chargeCents: line.chargeCents * sign, ...own, ...allowed }];
  });
  const { patientControlNumber, memberId, lastName, firstName, filingIndicator } = facts;
  const { status, payerClaimControlNumber, paidCents, adjustments } = typed;
  return {
    ...{ patientControlNumber, memberId, lastName, firstName, filingIndicator, status, payerClaimControlNumber },
    ...{ lines, chargeCents: facts.totalChargeCents * sign, paidCents, adjustments },
  };
}

/** Puts what was typed together with what the claims and the payer say. A claim that is not among the facts has no number. */
export function composePaper(
  typed: TypedPaperEob,
  payer: { name: string; payerIdentifier: string } | undefined,
  claims: readonly PaperClaimFacts[],
): PaperEob {
  const none = { patientControlNumber: '', memberId: '', lastName: '', firstName: '', filingIndicator: '' };
  return {
    ...typed,
    payerName: payer?.name ?? '',
    payerIdentifier: payer?.payerIdentifier ?? '',
    claims: typed.claims.map((claim) =>
      composeClaim(
        claim,
        claims.find((one) => one.claimId === claim.claimId) ?? {
          ...none,
          ...{ claimId: claim.claimId, totalChargeCents: 0, lines: [] },
        },
      ),
    ),
  };
}
