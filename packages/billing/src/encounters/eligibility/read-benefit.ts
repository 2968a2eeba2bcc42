import { component, element, repetitions, type Segment } from '@cleanclaim/x12';
import { parseDate, parseDollars } from '../../kernel/index.ts';
import type { Benefit, BenefitDates, BenefitDelivery, BenefitEntity, BenefitKind } from './types.ts';

/** EB01 (005010X279A1 loop 2110C). */
const KINDS: Readonly<Record<string, BenefitKind>> = {
  '1': 'active',
  '2': 'active',
  '3': 'active',
  '4': 'active',
  '5': 'active',
  '6': 'inactive',
  '7': 'inactive',
  '8': 'inactive',
  A: 'coinsurance',
  B: 'copay',
  C: 'deductible',
  E: 'not-covered',
  F: 'limit',
  G: 'out-of-pocket',
  I: 'not-covered',
  L: 'primary-care',
  R: 'other-payer',
  U: 'contact',
  Y: 'spend-down',
};

const NETWORKS = { Y: 'in', N: 'out', W: 'both' } as const;

/** A number that is no money; undefined for what is none. */
function numberOf(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** EB08 is a share of one; payers that write 20 for 20 percent are understood. @returns ten-thousandths. */
function shareOf(text: string): number | undefined {
  const value = numberOf(text);
  if (value === undefined || value > 100) return undefined;
  return Math.round(value > 1 ? value * 100 : value * 10_000);
}

/** Only what is there: an empty element is not said. */
function present<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined | ''>;
  };
}

function procedureOf(segment: Segment) {
  const procedureCode = component(segment, 13, 2);
  if (procedureCode === '') return {};
  const modifiers = [3, 4, 5, 6].map((n) => component(segment, 13, n)).filter((code) => code !== '');
  return modifiers.length > 0 ? { procedureCode, modifiers } : { procedureCode };
}

/** Reads an EB segment. What is no amount or number in it is left out. */
export function benefitFrom(segment: Segment): Benefit {
  const [code, authorization, network] = [element(segment, 1), element(segment, 11), element(segment, 12)];
  return {
    kind: KINDS[code] ?? 'other',
    informationCode: code,
    serviceTypes: repetitions(segment, 3).filter((type) => type !== ''),
    ...present({
      level: element(segment, 2),
      insuranceType: element(segment, 4),
      planName: element(segment, 5).trim(),
      period: element(segment, 6),
      amountCents: element(segment, 7) === '' ? undefined : parseDollars(element(segment, 7)),
      share: shareOf(element(segment, 8)),
      unit: element(segment, 9),
      quantity: numberOf(element(segment, 10)),
      authorizationRequired: authorization === 'Y' ? true : authorization === 'N' ? false : undefined,
      network: NETWORKS[network as keyof typeof NETWORKS],
    }),
    ...procedureOf(segment),
  };
}

/** The days of a DTP: one (D8) or a range (RD8). */
export function daysOf(segment: Segment): { from?: string; to?: string } {
  const text = element(segment, 3);
  if (element(segment, 2) !== 'RD8') {
    const day = parseDate(text);
    return day === undefined ? {} : { from: day };
  }
  const [first = '', last = ''] = text.split('-');
  return present({ from: parseDate(first), to: parseDate(last) });
}

/** DTP01 of a first day, of a last day, and of both. */
const BEGIN = ['193', '346', '348', '356'];
const END = ['194', '347', '349', '357'];
const PERIOD = ['290', '291', '292', '307', '472'];

/** Takes the days of a DTP into first and last day; other dates say nothing of the coverage. The first said stays. */
export function addDates(dates: BenefitDates, segment: Segment): void {
  const qualifier = element(segment, 1);
  const { from, to } = daysOf(segment);
  if (BEGIN.includes(qualifier)) {
    if (from !== undefined) dates.from ??= from;
    if (to !== undefined) dates.to ??= to;
  } else if (END.includes(qualifier)) {
    const end = to ?? from;
    if (end !== undefined) dates.to ??= end;
  } else if (PERIOD.includes(qualifier) && to !== undefined) {
    // A single day is the day that was asked about.
    if (from !== undefined) dates.from ??= from;
    dates.to ??= to;
  }
}

/** Reads an HSD segment. */
export function deliveryFrom(segment: Segment): BenefitDelivery {
  return present({
    unit: element(segment, 1),
    quantity: numberOf(element(segment, 2)),
    period: element(segment, 5),
    periodCount: numberOf(element(segment, 6)),
  });
}

/** Reads the NM1 of somebody whom a benefit names. */
export function entityFrom(segment: Segment): BenefitEntity {
  const [last, first] = [element(segment, 3).trim(), element(segment, 4).trim()];
  return {
    role: element(segment, 1),
    name: first === '' ? last : `${first} ${last}`,
    ...present({ identifierQualifier: element(segment, 8), identifier: element(segment, 9) }),
  };
}

/** The first telephone number of a PER segment. */
export function phoneOf(segment: Segment): string | undefined {
  const at = [3, 5, 7].find((n) => ['TE', 'WP'].includes(element(segment, n)));
  const phone = at === undefined ? '' : element(segment, at + 1);
  return phone === '' ? undefined : phone;
}
