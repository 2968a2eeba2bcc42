import { type Authorization, unitsLeft } from '../encounters/index.ts';
import { formatDate } from '../kernel/index.ts';
import { codeMatches, covers, isGranted, numberOf } from './edits/support/authorizations.ts';
import type { Claim, ClaimStatus, ServiceLine } from './types.ts';

/** A claim that may use units of an authorization. */
export interface UsingClaim {
  claim: Claim;
  status: ClaimStatus;
}

/** Claims that the payer has thrown back or refused, and voids, use nothing. */
const USES_NOTHING: readonly ClaimStatus[] = ['rejected', 'denied'];

const isUnder = (authorization: Authorization, claim: Claim, line: ServiceLine) =>
  authorization.number !== '' && numberOf(claim, line) === authorization.number && covers(authorization, line);

/**
 * Units of an authorization that stand on claims to its payer.
 * @param exceptClaimId the claim that asks, which does not count against itself.
 */
export function unitsUsed(
  authorization: Authorization,
  claims: readonly UsingClaim[],
  exceptClaimId: string | undefined,
): number {
  const standing = claims.filter(
    ({ claim, status }) =>
      claim.id !== exceptClaimId &&
      claim.payer.id === authorization.payerId &&
      claim.patient.id === authorization.patientId &&
      claim.frequencyCode !== '8' &&
      !USES_NOTHING.includes(status),
  );
  // A line that the payer refused and that stands on another claim now is one service.
  const again = new Set(
    standing.flatMap(({ claim: { rebills } }) =>
      (rebills?.lineNumbers ?? []).map((line) => `${rebills?.claimId} ${line}`),
    ),
  );
  return standing
    .flatMap(({ claim }) =>
      claim.lines.filter((line) => isUnder(authorization, claim, line) && !again.has(`${claim.id} ${line.lineNumber}`)),
    )
    .reduce((sum, line) => sum + line.units, 0);
}

/** Lines that the authorization is needed for: those on the payer's list, else those whose code it names itself. */
function linesFor(authorization: Authorization, claim: Claim): readonly ServiceLine[] {
  const patterns = claim.payer.authorizationFor ?? [];
  if (patterns.length > 0) return claim.lines.filter((line) => codeMatches(line.procedureCode, patterns));
  const { procedureCodes } = authorization;
  return claim.lines.filter((line) => procedureCodes.length > 0 && codeMatches(line.procedureCode, procedureCodes));
}

function fits(authorization: Authorization, claim: Claim): boolean {
  const { kind, number, patientId, payerId } = authorization;
  if (kind !== 'prior-authorization' || number === '' || !isGranted(authorization)) return false;
  if (patientId !== claim.patient.id || payerId !== claim.payer.id) return false;
  const lines = linesFor(authorization, claim);
  if (lines.length === 0 || !lines.every((line) => covers(authorization, line))) return false;
  const left = unitsLeft(authorization);
  return left === undefined || lines.reduce((sum, line) => sum + line.units, 0) <= left;
}

/** What a claim took, and why, for its history: no patient data. */
export interface TakenAuthorization {
  claim: Claim;
  reason: string;
}

/**
 * Puts the number of the patient's authorization onto a claim to the first payer, when exactly one fits: approved by this
 * payer, for every line that needs one, on its day, with units left. With none or several, and on a claim that has a number,
 * nothing is done: a person chooses.
 */
export function takeAuthorization(
  claim: Claim,
  authorizations: readonly Authorization[],
): TakenAuthorization | undefined {
  const hasNumber = claim.lines.some((line) => numberOf(claim, line) !== undefined);
  if (hasNumber || claim.payerSequence !== 'P') return undefined;
  const [found, ...more] = authorizations.filter((authorization) => fits(authorization, claim));
  if (!found || more.length > 0) return undefined;
  const days = `${found.from ? ` from ${formatDate(found.from)}` : ''}${found.to ? ` to ${formatDate(found.to)}` : ''}`;
  const left = unitsLeft(found);
  return {
    claim: { ...claim, priorAuthorizationNumber: found.number },
    reason: `Authorization ${found.number} was taken: the only approval of ${claim.payer.name} that fits${days}${left === undefined ? '' : `, ${left} units left before this claim`}.`,
  };
}
