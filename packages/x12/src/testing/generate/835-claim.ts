import { formatCents, parseCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { adjustments } from './adjustments.ts';
import { memberId, npi, organization, payerName, personName, telephone } from './people.ts';
import { chance, dayAfter, digits, maybe, type Random, several, times, whole, word } from './random.ts';

/** One claim payment (loop 2100 with its lines). */
export interface Payment {
  segments: OutSegment[];
  /** CLP03 and CLP04 in cents. */
  charge: number;
  cents: number;
  /** AMT with I in cents. */
  interest: number;
}

interface Line {
  segments: OutSegment[];
  charge: number;
  paid: number;
  /** Sum of its PR adjustments. */
  patient: number;
}

/** A payment of a claim; with sign -1 its reversal (CLP02 22, all amounts negative). */
export function claimPayment(random: Random, control: string, sign: 1 | -1): Payment {
  const status = sign < 0 ? '22' : word(random, '1 1 1 1 1 2 3 4 19 20 21 23 25');
  const isUnpaid = status === '4' || status === '23' || status === '25';
  const isInpatient = chance(random, 0.15);
  const serviceDay = dayAfter('20260715', whole(random, 0, 90));
  const lines = chance(random, 0.15)
    ? []
    : times(chance(random, 0.03) ? whole(random, 20, 60) : whole(random, 1, 6), (i) =>
        lineOf(random, i, sign, isUnpaid, isInpatient, serviceDay),
      );
  const charge = lines.length > 0 ? sum(lines.map((line) => line.charge)) : sign * whole(random, 100, 900_000);
  const linePaid = sum(lines.map((line) => line.paid));
  const claimAdjusted = claimLevel(random, lines.length, charge, linePaid, isUnpaid);
  const paid = (lines.length > 0 ? linePaid : charge) - claimAdjusted;
  const cas = adjustments(random, claimAdjusted);
  const interest = chance(random, 0.05) ? whole(random, 1, 5000) : 0;
  const patient = sum(lines.map((line) => line.patient)) + patientShare(cas);
  return {
    charge,
    cents: paid,
    interest,
    segments: [
      header(random, control, status, charge, paid, patient, isInpatient),
      ...cas,
      ...names(random, status),
      ...remarks(random, isInpatient),
      ...claimReferences(random, lines.length > 0),
      ...claimDates(random, serviceDay, lines.length === 0),
      ...maybe(random, 0.1, (): OutSegment => ['PER', 'CX', 'CLAIMS DESK', 'TE', telephone(random)]),
      ...supplemental(random, charge, interest),
      ...lines.flatMap((line) => line.segments),
    ],
  };
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** What is adjusted for the claim as a whole: all that is not paid, where there are no lines; else now and then a part. */
function claimLevel(random: Random, lines: number, charge: number, linePaid: number, isUnpaid: boolean): number {
  if (lines === 0) return isUnpaid ? charge : Math.trunc(charge * random());
  return !isUnpaid && chance(random, 0.08) ? Math.trunc(linePaid * random()) : 0;
}

/** Amounts of the group PR. */
function patientShare(cas: readonly OutSegment[]): number {
  return sum(
    cas
      .filter(([, group]) => group === 'PR')
      .flatMap((segment) => segment.slice(2).filter((_, i) => i % 3 === 1))
      .map((text) => parseCents(String(text)) ?? 0),
  );
}

function header(
  random: Random,
  control: string,
  status: string,
  charge: number,
  paid: number,
  patient: number,
  isInpatient: boolean,
): OutSegment {
  const kind = isInpatient
    ? ['11', '1', undefined, ...maybe(random, 0.7, () => ['470', '1.25'])].flat()
    : [word(random, '11 22 23'), '1'];
  return [
    'CLP',
    control,
    status,
    formatCents(charge),
    formatCents(paid),
    status === '22' || patient === 0 ? undefined : formatCents(patient),
    word(random, '12 13 MB MC HM WC'),
    `ICN${digits(random, 9)}`,
    ...kind,
  ];
}

function names(random: Random, status: string): OutSegment[] {
  const isForwarded = status === '19' || status === '20' || status === '21' || status === '23';
  const blanks = times(4, () => undefined);
  return [
    ['NM1', 'QC', '1', ...personName(random), 'MI', memberId(random)],
    ...maybe(random, 0.2, (): OutSegment => ['NM1', 'IL', '1', ...personName(random), 'MI', memberId(random)]),
    ...maybe(random, 0.05, (): OutSegment => ['NM1', '74', '1', ...personName(random), 'C', memberId(random)]),
    ...maybe(random, 0.4, (): OutSegment => ['NM1', '82', '1', ...personName(random), 'XX', npi(random)]),
    ...maybe(
      random,
      isForwarded ? 1 : 0,
      (): OutSegment => ['NM1', 'TT', '2', payerName(random), ...blanks, 'PI', digits(random, 5)],
    ),
    ...maybe(random, 0.03, (): OutSegment[] => [
      ['NM1', 'PR', '2', payerName(random), ...blanks, 'PI', digits(random, 5)],
      ['NM1', 'GB', '2', organization(random), ...blanks, 'MI', memberId(random)],
    ]).flat(),
  ];
}

function remarks(random: Random, isInpatient: boolean): OutSegment[] {
  if (isInpatient) {
    const later = times(14, () => undefined);
    return maybe(
      random,
      0.5,
      (): OutSegment => [
        'MIA',
        '0',
        undefined,
        undefined,
        '1500.25',
        'MA02',
        ...later,
        ...maybe(random, 0.5, () => 'MA18'),
      ],
    );
  }
  return maybe(
    random,
    0.3,
    (): OutSegment => ['MOA', undefined, undefined, ...several(random, ['MA01', 'MA07', 'N290'], whole(random, 1, 3))],
  );
}

function claimReferences(random: Random, hasLines: boolean): OutSegment[] {
  const some = several(random, '1L 28 6P 9A CE EA F8 G1'.split(' '), chance(random, 0.3) ? whole(random, 1, 3) : 0);
  return [
    ...some.map((one): OutSegment => ['REF', one, digits(random, 8)]),
    ...maybe(random, hasLines ? 0.1 : 0, (): OutSegment => ['REF', word(random, '0B 1C G2'), digits(random, 7)]),
  ];
}

function claimDates(random: Random, day: string, isNeeded: boolean): OutSegment[] {
  return [
    ...maybe(random, isNeeded ? 1 : 0.5, (): OutSegment[] => [
      ['DTM', '232', day],
      ['DTM', '233', dayAfter(day, 3)],
    ]).flat(),
    ...maybe(random, 0.03, (): OutSegment => ['DTM', '036', dayAfter(day, -1)]),
    ...maybe(random, 0.4, (): OutSegment => ['DTM', '050', dayAfter(day, 5)]),
  ];
}

function supplemental(random: Random, charge: number, interest: number): OutSegment[] {
  const some = several(random, 'AU D8 DY F5 NL T'.split(' '), chance(random, 0.3) ? whole(random, 1, 3) : 0);
  return [
    ...some.map((one): OutSegment => ['AMT', one, formatCents(Math.trunc(charge * random()) || 1)]),
    ...(interest === 0 ? [] : [['AMT', 'I', formatCents(interest)] as const]),
    ...maybe(random, 0.05, (): OutSegment => ['QTY', word(random, 'CA CD LA'), String(whole(random, 1, 30))]),
  ];
}

function procedureOf(random: Random, isInpatient: boolean): OutElement {
  if (isInpatient) return ['NU', word(random, '0120 0250 0300 0450')];
  const kind = chance(random, 0.9) ? 'HC' : word(random, 'AD N4');
  if (kind === 'AD') return ['AD', word(random, 'D0120 D1110 D2740')];
  if (kind === 'N4') return ['N4', digits(random, 11)];
  return [
    'HC',
    word(random, '99213 99214 36415 87880 97110'),
    ...several(random, ['25', '59', 'GP'], whole(random, 0, 2)),
  ];
}

function lineOf(random: Random, i: number, sign: 1 | -1, isUnpaid: boolean, isInpatient: boolean, day: string): Line {
  const charge = sign * (chance(random, 0.5) ? whole(random, 10, 900) * 100 : whole(random, 1, 99_999));
  const paid = isUnpaid || chance(random, 0.15) ? 0 : chance(random, 0.1) ? charge : Math.trunc(charge * random());
  const cas = adjustments(random, charge - paid);
  const units = sign * whole(random, 1, 5);
  const isChanged = chance(random, 0.05);
  const revenue = chance(random, isInpatient ? 0 : 0.1) ? '0510' : undefined;
  const changed: OutElement[] = isChanged ? [['HC', '99215'], String(units + sign)] : [];
  const range: OutSegment[] = [
    ['DTM', '150', day],
    ['DTM', '151', dayAfter(day, 2)],
  ];
  return {
    charge,
    paid,
    patient: patientShare(cas),
    segments: [
      [
        'SVC',
        procedureOf(random, isInpatient),
        formatCents(charge),
        formatCents(paid),
        revenue,
        String(units),
        ...changed,
      ],
      ...(chance(random, 0.1) ? range : [['DTM', '472', day] as const]),
      ...cas,
      ...lineReferences(random, i),
      ...maybe(random, 0.5, (): OutSegment => ['AMT', 'B6', formatCents(paid + patientShare(cas))]),
      ...maybe(random, 0.05, (): OutSegment => ['AMT', word(random, 'KH T ZK'), formatCents(sign * 125)]),
      ...maybe(random, 0.03, (): OutSegment => ['QTY', 'ZL', String(whole(random, 1, 9))]),
      ...several(random, ['N290', 'M15', 'MA130', 'N30'], chance(random, 0.2) ? whole(random, 1, 3) : 0).map(
        (one): OutSegment => ['LQ', 'HE', one],
      ),
    ],
  };
}

function lineReferences(random: Random, i: number): OutSegment[] {
  return [
    ...several(random, '1S BB E9 G1 RB'.split(' '), chance(random, 0.1) ? whole(random, 1, 2) : 0).map(
      (one): OutSegment => ['REF', one, digits(random, 6)],
    ),
    ...maybe(random, 0.7, (): OutSegment => ['REF', '6R', `${i + 1}-${digits(random, 6)}`]),
    ...maybe(random, 0.1, (): OutSegment => ['REF', word(random, 'HPI 1C G2'), npi(random)]),
    ...maybe(random, 0.05, (): OutSegment => ['REF', '0K', `POL${digits(random, 4)}`]),
  ];
}
