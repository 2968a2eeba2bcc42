import { ageOn, cents, sumCents } from '../../../kernel/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import { sampleClaim, sampleLine } from '../sample-claim.ts';
import { dentalClaim } from './dental.ts';
import { type Draw, drawFrom } from './draw.ts';
import { FACILITIES } from './facilities.ts';
import { toLaterPayer } from './later-payer.ts';
import { facility, insured, type PayerKind, patient, person, practice } from './parties.ts';
import { PROFESSIONAL } from './professional.ts';
import { SPECIALTIES } from './specialties.ts';
import type { CaseLine, ProfessionalCase } from './types.ts';

export interface CleanClaim {
  /** What it is, in a few words, with its payer order. */
  what: string;
  claim: Claim;
}

/** CPT: the yearly examination of an established patient by age. */
function examination(age: number): string {
  if (age < 40) return age < 18 ? '99394' : '99395';
  return age < 65 ? '99396' : '99397';
}

/** Places where the practice does not own the room. */
const ELSEWHERE = new Set(['21', '22', '23', '24', '31', '32', '81']);

function lineOf(draw: Draw, told: ProfessionalCase, line: CaseLine, payer: PayerKind): Partial<ServiceLine> {
  const { points, jz, ...rest } = line;
  const { ndc, ndcQuantity, ndcUnit, ...plain } = rest;
  // Modifiers that only Medicare reads stay off the claims to others.
  const medicareOnly = payer === 'MB' ? [] : ['AT', 'KI', 'KX', 'JZ'];
  const modifiers = [...line.modifiers, ...(jz && payer === 'MB' ? ['JZ'] : [])];
  return {
    ...plain,
    ...(ndc && ndcQuantity && ndcUnit ? { ndc, ndcQuantity, ndcUnit } : {}),
    modifiers: modifiers.filter((modifier) => !medicareOnly.includes(modifier)),
    chargeCents: cents(draw.number(30, 900) * 100),
    diagnosisPointers: points ?? told.diagnoses.map((_, i) => i + 1).slice(0, 4),
  };
}

/** What an accident adds. */
function accidentOf(payer: PayerKind): Partial<Claim> {
  if (payer === 'WC')
    return {
      accident: { kind: 'employment', date: '2026-10-29' },
      details: { propertyCasualtyClaimNumber: 'WC-26-004417' },
    };
  if (payer === 'AM')
    return {
      accident: { kind: 'auto', date: '2026-10-29', state: 'MN' },
      details: { propertyCasualtyClaimNumber: 'AM-26-118' },
    };
  return {};
}

function professionalClaim(draw: Draw, told: ProfessionalCase): Claim {
  const age = draw.pick(told.ages);
  const kind = draw.pick(told.payers.filter((payer) => payer !== 'MB' || age === 'old'));
  const of = patient(draw, age, told.sex);
  const place = told.place ?? '11';
  const { groupNumber: _none, ...base } = sampleClaim();
  const told2 = told.preventive
    ? [{ procedureCode: examination(ageOn(of.birthDate, base.dateOfService)), modifiers: [], units: 1 }]
    : told.lines;
  const lines = told2.map((line, i) => sampleLine({ ...lineOf(draw, told, line, kind), lineNumber: i + 1 }));
  const details = { ...told.details, ...accidentOf(kind).details };
  return {
    ...base,
    ...insured(draw, kind, of, age),
    ...accidentOf(kind),
    patient: of,
    billing: practice(draw, 'Lakeside Group', told.taxonomy, told.clia ? { cliaNumber: '24D0123456' } : {}),
    rendering: person(draw, told.taxonomy, told.credential),
    ...(told.referred ? { referring: person(draw, '207Q00000X', 'MD') } : {}),
    ...(ELSEWHERE.has(place) ? { facility: facility(draw, place) } : {}),
    placeOfService: place,
    ...(told.admitted ? { admissionDate: '2026-10-31' } : {}),
    diagnoses: told.diagnoses,
    ...(Object.keys(details).length > 0 ? { details } : {}),
    lines,
    totalChargeCents: sumCents(lines.map(({ chargeCents }) => chargeCents)),
  };
}

/** Now and then a claim goes as a replacement of one that the payer has. */
function perhapsReplaced(draw: Draw, claim: Claim): Claim {
  if (!draw.chance(6) || claim.frequencyCode !== '1') return claim;
  return { ...claim, frequencyCode: '7', payerClaimControlNumber: `ICN${draw.number(100_000, 999_999)}` };
}

function oneOf(draw: Draw, index: number): CleanClaim {
  if (index % 8 === 6) return { what: 'dental', claim: perhapsReplaced(draw, dentalClaim(draw)) };
  if (index % 8 === 7) return { what: 'facility', claim: perhapsReplaced(draw, draw.pick(FACILITIES)(draw)) };
  const told = draw.pick(index % 2 === 0 ? PROFESSIONAL : SPECIALTIES)(draw);
  const claim = professionalClaim(draw, told);
  const later = draw.chance(25) ? toLaterPayer(draw, claim) : undefined;
  return later
    ? { what: `${told.what}, second payer`, claim: later }
    : { what: told.what, claim: perhapsReplaced(draw, claim) };
}

/** So many clean claims of all kinds, specialties, ages and payers, first and second: the same ones for the same seed. */
export function cleanClaims(count: number, seed: number): CleanClaim[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const { what, claim } = oneOf(draw, index);
    const number = `CC${1_000_000 + index}`;
    return {
      what: `${index}: ${what}, ${claim.payer.claimFilingIndicator}`,
      claim: { ...claim, patientControlNumber: number },
    };
  });
}
