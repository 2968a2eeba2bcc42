import type { Authorization } from '../../../encounters/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import type { EditContext } from '../edit.ts';

/** True when a code is on a list of codes, or of starts of codes with a star. */
export function codeMatches(code: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern));
}

/** The authorization number that a line goes under: its own, else the claim's; undefined where there is none. */
export function numberOf(claim: Claim, line: ServiceLine): string | undefined {
  const number = line.priorAuthorizationNumber ?? claim.priorAuthorizationNumber;
  return number?.trim() ? number : undefined;
}

/** The patient's prior authorizations with this payer; undefined where they are not known. */
export function authorizationsFor(claim: Claim, { authorizations }: EditContext): readonly Authorization[] | undefined {
  return authorizations?.filter(
    ({ kind, patientId, payerId }) =>
      kind === 'prior-authorization' && patientId === claim.patient.id && payerId === claim.payer.id,
  );
}

/** True when the authorization was granted, also in part. */
export function isGranted({ status }: Authorization): boolean {
  return status === 'approved' || status === 'partly-approved';
}

/** True when the authorization is for the code on the day. */
export function covers(authorization: Authorization, line: ServiceLine): boolean {
  const { procedureCodes, from, to } = authorization;
  if (procedureCodes.length > 0 && !codeMatches(line.procedureCode, procedureCodes)) return false;
  return (from === undefined || from <= line.dateOfService) && (to === undefined || line.dateOfService <= to);
}

/** An approved authorization for the examples, number A2610-0077. */
export function authorization(change: Partial<Authorization> = {}): Authorization {
  return {
    id: 'authorization-1',
    patientId: 'patient-1',
    payerId: 'payer-1',
    kind: 'prior-authorization',
    status: 'approved',
    number: 'A2610-0077',
    procedureCodes: ['70450'],
    from: '2026-10-15',
    to: '2026-12-31',
    unitsApproved: 2,
    unitsUsed: 0,
    ...change,
  };
}
