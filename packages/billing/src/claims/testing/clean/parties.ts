import type { Address, Facility, Patient, Payer, Practice, Provider } from '../../../parties/index.ts';
import type { Claim } from '../../types.ts';
import { samplePayer, samplePractice } from '../sample-claim.ts';
import type { Draw } from './draw.ts';

const CITIES: readonly Pick<Address, 'city' | 'state' | 'zip'>[] = [
  { city: 'Duluth', state: 'MN', zip: '55802' },
  { city: 'Dayton', state: 'OH', zip: '45402' },
  { city: 'Mesa', state: 'AZ', zip: '85201' },
  { city: 'Tampa', state: 'FL', zip: '33602' },
  { city: 'Boise', state: 'ID', zip: '83702' },
  { city: 'Albany', state: 'NY', zip: '12207' },
];
const STREETS = ['Birch Lane', 'Harbor Road', 'Quarry Street', 'Larch Avenue', 'N Main St', 'County Road 9'];
const LAST = ['Vance', "O'Dell", 'Nguyen', 'Abara', 'Kowalski', 'De La Cruz', 'Smith-Ruiz', 'Haugen', 'Lee'];
const FIRST = ['Marta', 'Elias', 'Ines', 'Tomas', 'Odile', 'Jun', 'Priya', 'Walter', 'Rosa', 'Theo'];

/** Invented numbers that pass the check digit. */
const NPIS = ['1999999109', '1999999117', '1999999125', '1999999133', '1999999141', '1999999158', '1999999166'];

export function address(draw: Draw, digits: 5 | 9 = 9): Address {
  const { city, state, zip } = draw.pick(CITIES);
  const line1 = `${draw.number(1, 9900)} ${draw.pick(STREETS)}`;
  return { line1, city, state, zip: digits === 9 ? `${zip}${draw.number(1001, 9899)}` : zip };
}

export type Age = 'newborn' | 'child' | 'adult' | 'mother' | 'old';

/** A birth date that gives the age on any day of autumn 2026. */
function birthDate(draw: Draw, age: Age): string {
  const years: Record<Age, [number, number]> = {
    newborn: [2026, 2026],
    child: [2014, 2021],
    adult: [1964, 2004],
    mother: [1988, 2000],
    old: [1936, 1959],
  };
  const [from, to] = years[age];
  if (age === 'newborn') return '2026-10-01';
  const two = (n: number) => String(n).padStart(2, '0');
  return `${draw.number(from, to)}-${two(draw.number(1, 8))}-${two(draw.number(1, 28))}`;
}

export function patient(draw: Draw, age: Age, sex: 'F' | 'M' = draw.pick(['F', 'M'])): Patient {
  const mrn = `MRN-${draw.number(1000, 9999)}`;
  return {
    id: 'patient-1',
    mrn,
    name: { last: draw.pick(LAST), first: draw.pick(FIRST), ...(draw.chance(30) ? { middle: 'J' } : {}) },
    birthDate: birthDate(draw, age),
    sex,
    address: address(draw, draw.pick([5, 9])),
    ...(draw.chance(70) ? { phone: `218555${draw.number(1000, 9999)}` } : {}),
  };
}

export function practice(draw: Draw, name: string, taxonomy: string, more: Partial<Practice> = {}): Practice {
  return { ...samplePractice, name, npi: draw.pick(NPIS), taxonomy, address: address(draw), ...more };
}

export function person(draw: Draw, taxonomy: string, credential?: string): Provider {
  return {
    id: `provider-${draw.number(1, 90)}`,
    kind: 'person',
    npi: draw.pick(NPIS),
    lastOrOrganizationName: draw.pick(LAST),
    firstName: draw.pick(FIRST),
    taxonomy,
    ...(credential ? { credential } : {}),
  };
}

export function facility(draw: Draw, placeOfService: string): Facility {
  return {
    id: 'facility-1',
    name: draw.pick(['Harbor General Hospital', 'Pier Street Center', "St. Anne's"]),
    npi: draw.pick(NPIS),
    placeOfService,
    address: address(draw),
  };
}

/** Who may pay, by SBR09. */
export type PayerKind = 'CI' | 'BL' | 'HM' | '16' | 'CH' | 'MC' | 'MB' | 'MA' | 'WC' | 'AM';

export const COMMERCIAL: readonly PayerKind[] = ['CI', 'BL', 'HM'];

/** A Medicare number of the form that Medicare gives. */
function medicareNumber(draw: Draw): string {
  const letter = () => draw.pick([...'ACDEFGHJKMNPQRTUVWXY']);
  const digit = () => String(draw.number(0, 9));
  return `${draw.number(1, 9)}${letter()}${digit()}${digit()}${letter()}${letter()}${digit()}${letter()}${letter()}${digit()}${digit()}`;
}

const NAMES: Record<PayerKind, string> = {
  CI: 'Northern Mutual',
  BL: 'Blue Lakes',
  HM: 'Harbor HMO',
  '16': 'Lakes Medicare Advantage',
  CH: 'Sample Tricare',
  MC: 'Sample State Medicaid',
  MB: 'Sample Medicare Part B',
  MA: 'Sample Medicare Part A',
  WC: 'Prairie Work Injury Fund',
  AM: 'Acme Auto',
};

export function payerOf(kind: PayerKind): Payer {
  return {
    ...samplePayer,
    id: `payer-${kind}`,
    name: NAMES[kind],
    payerIdentifier: `PAY${kind}`,
    claimFilingIndicator: kind,
  };
}

type Insured = Pick<Claim, 'payer' | 'memberId' | 'relationship' | 'subscriber'> & { groupNumber?: string };

/** The patient's coverage with a payer: oneself, or through a relative where such plans take relatives. */
export function insured(draw: Draw, kind: PayerKind, of: Patient, age: Age): Insured {
  const payer = payerOf(kind);
  const government = kind === 'MB' || kind === 'MA' || kind === 'MC' || kind === '16';
  const { id: _id, mrn: _mrn, ...self } = of;
  if (government || kind === 'WC' || kind === 'AM') {
    const memberId = kind === 'MB' || kind === 'MA' ? medicareNumber(draw) : `${kind}${draw.number(100_000, 999_999)}`;
    return { payer, memberId, relationship: '18', subscriber: self };
  }
  const memberId = `NMX${draw.number(1_000_000, 9_999_999)}`;
  const group = draw.chance(80) ? { groupNumber: `G-${draw.number(1000, 9999)}` } : {};
  const young = age === 'child' || age === 'newborn';
  if (!young && draw.chance(70)) return { payer, memberId, ...group, relationship: '18', subscriber: self };
  const { id: _other, mrn: _number, ...relative } = patient(draw, 'adult');
  const name = { ...relative.name, first: relative.name.first === of.name.first ? 'Gunnar' : relative.name.first };
  return { payer, memberId, ...group, relationship: young ? '19' : '01', subscriber: { ...relative, name } };
}
