import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditEvent, auditEvent, chainInput, FIRST_MAC, firstBrokenLink, type SealedAuditEvent } from './index.ts';

const macOf = (input: string) => createHmac('sha256', 'test key').update(input).digest('hex');

function event(sequence: number, detail: AuditEvent['detail'] = {}): AuditEvent {
  const draft = auditEvent('post-remittance', { kind: 'remittance', id: `r-${sequence}` }, detail);
  return { ...draft, tenantId: 't-1', sequence, at: '2026-11-02T14:05:00.000Z', actorId: 'u-1' };
}

function sealed(count: number): SealedAuditEvent[] {
  let mac = FIRST_MAC;
  return Array.from({ length: count }, (_, i) => {
    const next = event(i + 1, { claims: i });
    mac = macOf(chainInput(next, mac));
    return { ...next, mac };
  });
}

test('an event about no patient carries no patient id', () => {
  expect(auditEvent('sign-in', { kind: 'user', id: 'u-1' })).not.toHaveProperty('patientId');
  expect(auditEvent('view', { kind: 'claim', id: 'c', patientId: 'p' }).patientId).toBe('p');
});

describe('the audit chain', () => {
  test('holds over untouched events', () => {
    expect(firstBrokenLink(sealed(5), macOf)).toBeUndefined();
  });

  test('shows an event that was changed', () => {
    const events = sealed(5).map((one) => (one.sequence === 3 ? { ...one, actorId: 'someone-else' } : one));
    expect(firstBrokenLink(events, macOf)).toEqual({ sequence: 3, reason: 'changed' });
  });

  test('shows an event that was taken out', () => {
    const events = sealed(5).filter((one) => one.sequence !== 2);
    expect(firstBrokenLink(events, macOf)).toEqual({ sequence: 2, reason: 'gap' });
  });

  test('shows a chain that was sealed anew without the key', () => {
    const forged = sealed(2).map((one) => ({ ...one, mac: createHmac('sha256', 'guess').update('x').digest('hex') }));
    expect(firstBrokenLink(forged, macOf)).toEqual({ sequence: 1, reason: 'changed' });
  });

  test('does not depend on the order in which detail was stored', () => {
    expect(chainInput(event(1, { a: 1, b: 2 }), 'm')).toBe(chainInput(event(1, { b: 2, a: 1 }), 'm'));
  });

  test('gives different text to different events, whatever characters they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        const first = { ...event(1), action: a, subjectKind: b };
        const second = { ...event(1), action: c, subjectKind: d };
        return chainInput(first, 'm') !== chainInput(second, 'm');
      }),
    );
  });

  test('tells text from number', () => {
    expect(chainInput(event(1, { a: '1' }), 'm')).not.toBe(chainInput(event(1, { a: 1 }), 'm'));
  });
});
