import type { AuditEvent } from './audit-event.ts';

/** What stands before the first event of a tenant. */
export const FIRST_MAC = '';

/**
 * The text whose HMAC seals an event: every field and the MAC of the event before, each with its length in front,
 * so that no two different events give the same text. Detail keys are sorted; key order in storage does not matter.
 * The key and the HMAC itself stay in the shell.
 */
export function chainInput(event: AuditEvent, previousMac: string): string {
  const detail = Object.entries(event.detail)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => [key, typeof value, String(value)]);
  const fields = [
    'audit-1',
    previousMac,
    event.tenantId,
    String(event.sequence),
    event.at,
    event.actorId,
    event.action,
    event.subjectKind,
    event.subjectId,
    event.patientId === undefined ? '0' : '1',
    event.patientId ?? '',
    ...detail,
  ];
  return fields.map((field) => `${field.length}:${field}`).join(',');
}

/** A sealed event as stored. */
export interface SealedAuditEvent extends AuditEvent {
  mac: string;
}

/**
 * Checks a tenant's chain from its first event (or from `after`, an event known to be good).
 * @param macOf the shell's HMAC over `chainInput`
 * @returns the first event that does not fit, with the reason; undefined when the whole chain holds.
 */
export function firstBrokenLink(
  events: Iterable<SealedAuditEvent>,
  macOf: (input: string) => string,
  after: { sequence: number; mac: string } = { sequence: 0, mac: FIRST_MAC },
): { sequence: number; reason: 'gap' | 'changed' } | undefined {
  let { sequence, mac } = after;
  for (const event of events) {
    if (event.sequence !== sequence + 1) return { sequence: sequence + 1, reason: 'gap' };
    if (macOf(chainInput(event, mac)) !== event.mac) return { sequence: event.sequence, reason: 'changed' };
    sequence = event.sequence;
    mac = event.mac;
  }
  return undefined;
}
