import { addDays, cents, sumCents } from '../../../kernel/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import {
  sampleHomeHealthClaim,
  sampleHospital,
  sampleInpatientClaim,
  sampleInstitutionalLine,
  sampleOutpatientClaim,
} from '../sample-institutional.ts';
import type { Draw } from './draw.ts';
import { address, COMMERCIAL, insured, patient, person } from './parties.ts';

const money = (draw: Draw, least: number, most: number) => cents(draw.number(least, most) * 100);

function totalled(claim: Claim, lines: readonly ServiceLine[]): Claim {
  const numbered = lines.map((line, i) => ({ ...line, lineNumber: i + 1 }));
  return { ...claim, lines: numbered, totalChargeCents: sumCents(numbered.map((line) => line.chargeCents)) };
}

const billing = (draw: Draw) => ({ ...sampleHospital, address: address(draw) });

/** A stay of some days on a medical floor; Medicare too. */
function stay(draw: Draw): Claim {
  const days = draw.number(1, 8);
  const from = `2026-10-${String(draw.number(1, 22)).padStart(2, '0')}`;
  const through = addDays(from, days);
  const [diagnosis, drg] = draw.pick([
    ['J189', '195'],
    ['I5033', '291'],
    ['N390', '690'],
  ] as const);
  const of = patient(draw, 'old');
  const { groupNumber: _none, ...base } = sampleInpatientClaim();
  const kind = draw.pick([...COMMERCIAL, 'MA', 'MC', '16'] as const);
  const claim: Claim = {
    ...base,
    ...insured(draw, kind, of, 'old'),
    patient: of,
    billing: billing(draw),
    providers: { attending: person(draw, '207R00000X') },
    admissionDate: from,
    dateOfService: from,
    diagnoses: [diagnosis, 'I10'],
    details: {
      institutional: {
        facilityTypeCode: '11',
        statementFrom: from,
        statementThrough: through,
        admissionTime: `${draw.number(10, 23)}15`,
        admissionType: draw.pick(['1', '2', '3']),
        pointOfOrigin: '1',
        patientStatus: draw.pick(['01', '06']),
        dischargeTime: '1130',
        admittingDiagnosis: diagnosis,
        presentOnAdmission: { [diagnosis]: 'Y', I10: 'Y' },
        drg,
        values: [{ code: '80', hundredths: days * 100 }],
      },
    },
  };
  return totalled(claim, [
    sampleInstitutionalLine({
      revenueCode: '0120',
      units: days,
      unitOfMeasure: 'DA',
      chargeCents: cents(days * 145_000),
      dateOfService: from,
    }),
    sampleInstitutionalLine({ revenueCode: '0250', units: 9, chargeCents: money(draw, 90, 900), dateOfService: from }),
    sampleInstitutionalLine({ revenueCode: '0300', units: 4, chargeCents: money(draw, 90, 700), dateOfService: from }),
  ]);
}

/** A day in the emergency room, with what was done there. */
function emergency(draw: Draw): Claim {
  const of = patient(draw, draw.pick(['adult', 'old']));
  const { groupNumber: _none, ...base } = sampleOutpatientClaim();
  const claim: Claim = {
    ...base,
    ...insured(draw, draw.pick(COMMERCIAL), of, 'adult'),
    patient: of,
    billing: billing(draw),
    providers: { attending: person(draw, '207P00000X') },
    diagnoses: [draw.pick(['J189', 'R0789'])],
  };
  const visit = { revenueCode: '0450', procedureCode: draw.pick(['99283', '99284']), modifiers: ['25'] };
  return totalled(claim, [
    sampleInstitutionalLine({ ...visit, chargeCents: money(draw, 400, 1900) }),
    sampleInstitutionalLine({ revenueCode: '0300', procedureCode: '36415', chargeCents: money(draw, 20, 60) }),
    sampleInstitutionalLine({ revenueCode: '0301', procedureCode: '80053', chargeCents: money(draw, 60, 300) }),
    sampleInstitutionalLine({ revenueCode: '0730', procedureCode: '93005', chargeCents: money(draw, 90, 400) }),
  ]);
}

/** A clinic visit or an imaging test of an outpatient. */
function clinic(draw: Draw): Claim {
  const of = patient(draw, 'adult');
  const { groupNumber: _none, ...base } = sampleOutpatientClaim();
  const institutional = {
    facilityTypeCode: '13',
    statementFrom: base.dateOfService,
    statementThrough: base.dateOfService,
    admissionType: '3',
    pointOfOrigin: '1',
    patientStatus: '01',
  };
  const claim: Claim = {
    ...base,
    ...insured(draw, draw.pick([...COMMERCIAL, 'MC', 'CH']), of, 'adult'),
    patient: of,
    billing: billing(draw),
    providers: { attending: person(draw, '207R00000X') },
    diagnoses: ['R109'],
    details: { institutional },
  };
  const [revenueCode, procedureCode] = draw.pick([
    ['0352', '74177'],
    ['0402', '76700'],
    ['0320', '71046'],
    ['0305', '85025'],
  ] as const);
  return totalled(claim, [sampleInstitutionalLine({ revenueCode, procedureCode, chargeCents: money(draw, 90, 2400) })]);
}

/** Home health of a month, to Medicare. */
function homeHealth(draw: Draw): Claim {
  const base = sampleHomeHealthClaim();
  return { ...base, billing: { ...base.billing, address: address(draw) } };
}

export const FACILITIES: readonly ((draw: Draw) => Claim)[] = [stay, emergency, clinic, stay, homeHealth];
