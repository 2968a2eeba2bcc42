import { type Claim, claimsTo837, type Envelope837 } from '@cleanclaim/billing/claims';
import { type Loop, readX12, type Segment } from '@cleanclaim/x12';

const ENVELOPE: Envelope837 = {
  interchangeControl: 1,
  groupControl: 1,
  firstTransactionSetControl: 1,
  date: '2026-11-29',
  time: '09:15',
  usage: 'T',
  senderQualifier: 'ZZ',
  senderId: 'SENDER',
  receiverQualifier: 'ZZ',
  receiverId: 'RECEIVER',
  receiverName: 'Receiver',
};

interface Placed {
  loop: string;
  segment: Segment;
}

function walk(loop: Loop): Placed[] {
  return [
    ...loop.segments.map((segment) => ({ loop: loop.id, segment })),
    ...loop.loops.flatMap((inner) => walk(inner)),
  ];
}

/** A written 837 of one claim, asked by loop, segment and element. */
export interface Written837 {
  /** Element `at` (1-based) of the first such segment whose first element is one of `qualifiers`; '' without one. */
  get(loop: string, id: string, at: number, ...qualifiers: string[]): string;
  /** All such segments. */
  all(loop: string, id: string, ...qualifiers: string[]): string[][];
  /** The loops 2400, each asked alone. */
  lines: Written837[];
}

function asked(placed: readonly Placed[], lines: Written837[]): Written837 {
  const all: Written837['all'] = (loop, id, ...qualifiers) =>
    placed
      .filter((one) => one.loop === loop && one.segment.id === id)
      .map((one) => [...one.segment.elements])
      .filter(([first = '']) => qualifiers.length === 0 || qualifiers.includes(first));
  return { all, get: (loop, id, at, ...qualifiers) => all(loop, id, ...qualifiers)[0]?.[at - 1] ?? '', lines };
}

function loopsOf(loop: Loop, id: string): Loop[] {
  return loop.id === id ? [loop] : loop.loops.flatMap((inner) => loopsOf(inner, id));
}

/**
 * Writes a claim as 837 and reads it with the X12 reader: what the payer would have got.
 * @throws when the claim cannot be written.
 */
export function written837(claim: Claim): Written837 {
  const written = claimsTo837([claim], ENVELOPE);
  if (!written.ok) throw new Error(`${written.finding.element}: ${written.finding.message}`);
  const [set] = readX12(written.bytes).interchanges.flatMap((one) =>
    one.groups.flatMap((group) => group.transactionSets),
  );
  if (!set?.root) throw new Error('the 837 was not placed');
  const lines = loopsOf(set.root, '2400').map((loop) => asked(walk(loop), []));
  return asked(walk(set.root), lines);
}
