import { element, firstSegment, walkLoops } from '../access.ts';
import { codeLabel } from '../dictionary/code-labels/index.ts';
import { guideFor } from '../guides/index.ts';
import { parseCents } from '../money.ts';
import { knownTransaction } from '../transactions.ts';
import type { Interchange, Loop, TransactionSet, X12File } from '../types.ts';
import { counted, dollars, formatAmount, formatDate, formatTime, visible } from './format.ts';

/** Name of a transaction set in the field, for example `837P professional claim`. */
export function setName(set: TransactionSet): string {
  const known = knownTransaction(set.id, set.guide)?.name ?? codeLabel('143', set.id);
  if (known === undefined) return `Transaction set ${visible(set.id.slice(0, 10))}`;
  return known.startsWith(set.id) ? known : `${set.id} ${known}`;
}

/** From whom to whom, when, and whether it is a test, in words. */
export function interchangeFacts({ header, senderId, receiverId, usage }: Interchange): string[] {
  const when = `${formatDate(element(header, 9))} ${formatTime(element(header, 10))}`.trim();
  return [`${senderId} to ${receiverId}`, when, codeLabel('I14', usage) ?? ''].map(visible).filter((one) => one !== '');
}

/** The same for a file; of several interchanges only their number. */
export function fileFacts(file: X12File): string[] {
  const [first, ...others] = file.interchanges;
  if (first === undefined) return [];
  return others.length === 0 ? interchangeFacts(first) : [counted(others.length + 1, 'interchange')];
}

/** What the units of a transaction set are called. */
const UNITS: Readonly<Record<string, [one: string, many: string]>> = {
  '270': ['subscriber', 'subscribers'],
  '271': ['subscriber', 'subscribers'],
  '275': ['patient', 'patients'],
  '276': ['subscriber', 'subscribers'],
  '277': ['patient', 'patients'],
  '278': ['subscriber', 'subscribers'],
  '820': ['remittance', 'remittances'],
  '834': ['member', 'members'],
  '835': ['claim payment', 'claim payments'],
  '837': ['claim', 'claims'],
  '999': ['answered set', 'answered sets'],
};

/** So many units of a transaction (ST01), in words: `3 claims`. */
export function countedUnits(transaction: string, count: number): string {
  const [one, many] = UNITS[transaction] ?? ['unit', 'units'];
  return counted(count, one, many);
}

/** What a set holds: how many claims of which charge, which payment, which answer. */
export function setFacts(set: TransactionSet): string[] {
  const guide = guideFor(set.id, set.guide, set.segments[1]);
  if (set.root === undefined || guide === undefined) return [counted(set.segments.length, 'segment')];
  const units = new Set(guide.units);
  let count = 0;
  let cents: number | undefined = 0;
  for (const loop of walkLoops(set.root)) {
    if (!units.has(loop.id)) continue;
    count += 1;
    const opener = loop.segments[0];
    const charge = opener?.id === 'CLM' ? parseCents(element(opener, 2)) : 0;
    cents = cents === undefined || charge === undefined ? undefined : cents + charge;
  }
  // A charge that is no amount leaves no sum to tell.
  const charges = set.id === '837' && cents !== undefined ? dollars(cents) : '';
  const answer = firstSegment(set.root, 'AK9');
  const verdict = answer === undefined ? '' : (codeLabel('715', element(answer, 1)) ?? '');
  return [countedUnits(set.id, count), charges, ...paymentFacts(set.root), verdict]
    .map(visible)
    .filter((fact) => fact !== '');
}

function paymentFacts(root: Loop): string[] {
  const payment = firstSegment(root, 'BPR');
  if (payment === undefined) return [];
  const trace = element(firstSegment(root, 'TRN'), 2);
  return [
    formatAmount(element(payment, 2)),
    [codeLabel('591', element(payment, 4)) ?? '', trace].filter((part) => part !== '').join(' '),
    formatDate(element(payment, 16)),
  ];
}
