import {
  allSegments,
  component,
  element,
  firstSegment,
  type Loop,
  repetitions,
  type Segment,
  splitComponents,
} from '@cleanclaim/x12';
import type { ClaimKind } from '../../../encounters/index.ts';
import { type Cents, cents, type IsoDate, parseDate, parseDollars } from '../../../kernel/index.ts';

/** What a file cannot give and the reader asks for; `key` tells two of a sort apart: an NPI, a payer identifier, a member id. */
export type MakeId = (
  sort: 'claim' | 'encounter' | 'coverage' | 'patient' | 'payer' | 'provider' | 'facility',
  key: string,
) => string;

/** What of a claim could not be read, and where. */
export interface ClaimFileFault {
  transactionSetControl: string;
  /** CLM01, '' where no claim can be told. */
  patientControlNumber: string;
  /** Segment position in the set and byte offset in the file. */
  position: number;
  offset: number;
  message: string;
}

/** The reading of one claim: what it needs besides its loops. */
export interface Reading {
  kind: ClaimKind;
  makeId: MakeId;
  fault(segment: Segment | undefined, message: string): void;
}

/** Only what holds something, so that absent stays absent. */
export function filled<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The object, or nothing when it is empty. */
export function unlessEmpty<T extends object>(fields: T): T | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** The list, or nothing when it is empty. */
export function listed<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** REF02 by qualifier; '' when absent. */
export function referenceIn(loop: Loop | undefined, qualifier: string): string {
  return element(firstSegment(loop, 'REF', qualifier), 2);
}

/** The day of a DTP by qualifier; a DTP that is no day is a fault. */
export function dayIn(at: Reading, loop: Loop | undefined, qualifier: string): IsoDate | undefined {
  const segment = firstSegment(loop, 'DTP', qualifier);
  return segment && dayAt(at, segment, element(segment, 3));
}

export function dayAt(at: Reading, segment: Segment, text: string): IsoDate | undefined {
  const day = parseDate(text);
  if (!day) at.fault(segment, `${segment.id} ${element(segment, 1)} holds no day.`);
  return day;
}

/** First and last day of an RD8, or the same day twice of a D8. */
export function daysAt(at: Reading, segment: Segment, text: string): { from?: IsoDate; through?: IsoDate } {
  const [first = '', last] = text.split('-');
  const from = dayAt(at, segment, first);
  return filled({ from, through: last === undefined ? from : dayAt(at, segment, last) });
}

/** Element `n` as cents; a fault when it is no amount. */
export function moneyAt(at: Reading, segment: Segment | undefined, n: number): Cents {
  const amount = parseDollars(element(segment, n));
  if (amount === undefined) at.fault(segment, `${segment?.id ?? 'Element'} ${n} is no amount.`);
  return amount ?? cents(0);
}

/** AMT02 by qualifier. */
export function amountIn(at: Reading, loop: Loop | undefined, qualifier: string): Cents | undefined {
  const segment = firstSegment(loop, 'AMT', qualifier);
  return segment && moneyAt(at, segment, 2);
}

/** Element `n` as a number; undefined when empty, a fault when it is none. */
export function numberAt(at: Reading, segment: Segment | undefined, n: number): number | undefined {
  const text = element(segment, n);
  if (text === '') return undefined;
  if (/^-?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
  at.fault(segment, `${segment?.id ?? 'Element'} ${n} is no number.`);
  return undefined;
}

/** Elements `from` to `to` that are not empty. */
export function elementsOf(segment: Segment | undefined, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => element(segment, from + i)).filter((text) => text !== '');
}

/** Components of element `n` that are not empty, from component `from` on. */
export function componentsOf(segment: Segment | undefined, n: number, from = 1): string[] {
  const [text = ''] = repetitions(segment, n);
  if (text === '' || segment === undefined) return [];
  return splitComponents(text, segment)
    .slice(from - 1)
    .filter((part) => part !== '');
}

/** One code of a HI segment: C022-1 to C022-5 and C022-9. */
export interface HiCode {
  segment: Segment;
  qualifier: string;
  code: string;
  period: string;
  amount: string;
  presentOnAdmission: string;
}

/** Every code of the HI segments of a claim with one of these qualifiers, in the order sent. */
export function hiCodes(loop: Loop, ...qualifiers: string[]): HiCode[] {
  return allSegments(loop, 'HI').flatMap((segment) =>
    segment.elements.flatMap((text, i) => {
      if (text === '') return [];
      const part = (n: number) => component(segment, i + 1, n);
      if (!qualifiers.includes(part(1))) return [];
      return [
        {
          segment,
          qualifier: part(1),
          code: part(2),
          period: part(4),
          amount: part(5),
          presentOnAdmission: part(9),
        },
      ];
    }),
  );
}

/** The codes alone. */
export function codesIn(loop: Loop, ...qualifiers: string[]): string[] {
  return hiCodes(loop, ...qualifiers).map(({ code }) => code);
}
