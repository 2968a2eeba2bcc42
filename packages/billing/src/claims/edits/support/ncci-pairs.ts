import type { PtpTable } from '@cleanclaim/codesets';
import type { Claim } from '../../types.ts';
import type { EditContext, EditHit } from '../edit.ts';
import { type GroupService, servicesByDay } from './group-services.ts';
import { pairFinder, tableOn } from './tables.ts';

/** Modifiers that part a pair of indicator 1 (NCCI Policy Manual ch. I section E). */
const PARTING: ReadonlySet<string> = new Set(
  (
    'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI ' +
    '24 25 57 58 78 79 27 59 91 XE XS XP XU'
  ).split(' '),
);

export interface BrokenPair {
  indicator: 0 | 1;
  first: GroupService;
  /** The service that the payer denies. */
  second: GroupService;
}

const parted = ({ modifiers }: GroupService) => modifiers.some((modifier) => PARTING.has(modifier));

/** The practitioner table for professional claims, the outpatient table for outpatient facility claims; none else. */
function pairTable(claim: Claim, { codes }: EditContext, day: string): PtpTable | undefined {
  if (claim.kind === 'professional') return tableOn(codes, 'ncci-ptp-practitioner', day);
  return isOutpatientBill(claim) ? tableOn(codes, 'ncci-ptp-outpatient', day) : undefined;
}

/** Hospital outpatient, outpatient rehabilitation and community mental health: types of bill 12, 13, 14, 22, 23, 34, 74, 75, 76. */
export function isOutpatientBill(claim: Claim): boolean {
  const type = claim.details?.institutional?.facilityTypeCode ?? '';
  return claim.kind === 'institutional' && ['12', '13', '14', '22', '23', '34', '74', '75', '76'].includes(type);
}

interface Kept {
  context: EditContext;
  pairs: readonly BrokenPair[];
}
const KEPT = new WeakMap<Claim, Kept>();

/** Every pair of the claim that stands in the NCCI table of its day and that no modifier parts; at least one of this claim. */
export function brokenPairs(claim: Claim, context: EditContext): readonly BrokenPair[] {
  const kept = KEPT.get(claim);
  if (kept?.context === context) return kept.pairs;
  const pairs: BrokenPair[] = [];
  for (const [day, services] of servicesByDay(claim, context)) {
    if (services.length < 2) continue;
    const table = pairTable(claim, context, day);
    if (!table) continue;
    const find = pairFinder(table, day);
    for (const [at, one] of services.entries())
      for (const other of services.slice(at + 1)) {
        if (one.code === other.code || (one.index < 0 && other.index < 0)) continue;
        const pair = brokenPair(find, one, other) ?? brokenPair(find, other, one);
        if (pair) pairs.push(pair);
      }
  }
  KEPT.set(claim, { context, pairs });
  return pairs;
}

function brokenPair(
  find: ReturnType<typeof pairFinder>,
  first: GroupService,
  second: GroupService,
): BrokenPair | undefined {
  const indicator = find(first.code, second.code)?.modifierIndicator;
  if (indicator === undefined || indicator === 9) return undefined;
  return indicator === 1 && (parted(first) || parted(second)) ? undefined : { indicator, first, second };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Hits of the pairs with one indicator, on the line that the payer denies or, when it was billed before, on the other. */
export function pairHits(claim: Claim, context: EditContext, indicator: 0 | 1): EditHit[] {
  const found: EditHit[] = [];
  for (const pair of brokenPairs(claim, context)) {
    if (pair.indicator !== indicator) continue;
    const { first, second } = pair;
    const at = second.index >= 0 ? second.index : first.index;
    found.push({
      where: `lines[${at}].procedureCode`,
      message: `${capital(second.name)} bills ${second.code}, which is part of ${first.code} (${first.name}) of the same day.`,
      fix:
        indicator === 0
          ? `Take ${second.code} off; no modifier makes both payable.`
          : `Take ${second.code} off; if the chart shows that it was separate, add 59, an X modifier, the side, or 25 on a visit.`,
    });
  }
  return found;
}
