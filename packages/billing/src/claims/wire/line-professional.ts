import type { OutSegment } from '@cleanclaim/x12';
import type { LineDateKind } from '../../encounters/index.ts';
import { cents, toDecimal } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { drugSegments, linePlace, lineTitle, pointers, procedureElement, serviceDate, unitsOf } from './line-common.ts';
import { atMost, dated, freeText, present, quantity, reference, requiredIdentifier, slot } from './values.ts';

/** DTP beside the date of service, in the guide's order. */
const DATES: readonly (readonly [LineDateKind, string])[] = [
  ['prescription', '471'],
  ['certification-revision', '607'],
  ['begin-therapy', '463'],
  ['last-certification', '461'],
  ['last-seen', '304'],
  ['hemoglobin-test', '738'],
  ['creatinine-test', '739'],
  ['shipped', '011'],
  ['last-x-ray', '455'],
  ['initial-treatment', '454'],
];

/** Anesthesia time is sent in minutes (MJ), all else in units (SV103). 01953 and 01996 are no timed services. */
export function professionalUnit(line: ServiceLine): 'MJ' | 'UN' {
  if (line.unitOfMeasure !== undefined) return line.unitOfMeasure === 'MJ' ? 'MJ' : 'UN';
  const { procedureCode: code } = line;
  return /^0[01]\d{3}$/.test(code) && code >= '00100' && code !== '01953' && code !== '01996' ? 'MJ' : 'UN';
}

const yes = (flag: boolean | undefined) => (flag === true ? 'Y' : '');

function serviceSegment(claim: Claim, line: ServiceLine): OutSegment {
  const title = `the procedure code of ${lineTitle(line)}`;
  const code = requiredIdentifier(line.procedureCode, slot('2400', 'SV101', title, 48));
  const head = ['SV1', procedureElement(claim, line, 'SV101', code), toDecimal(line.chargeCents)] as const;
  const counted = [professionalUnit(line), unitsOf(line, 'SV104'), linePlace(claim, line, 'SV105')];
  const flags = [yes(line.emergency), '', yes(line.epsdt), yes(line.familyPlanning)];
  return [...head, ...counted, '', pointers(claim, line, 'SV107', true), '', ...flags];
}

function equipmentSegments(line: ServiceLine): {
  price: OutSegment[];
  certificate: OutSegment[];
  period: OutSegment[];
} {
  const { equipment } = line;
  if (!equipment) return { price: [], certificate: [], period: [] };
  const { certificate, rentalCents = cents(0), purchaseCents = cents(0), rentalFrequency = '4' } = equipment;
  const days = quantity(equipment.days, { loop: '2400', reference: 'SV503', title: `the days of ${lineTitle(line)}` });
  const code = requiredIdentifier(line.procedureCode, slot('2400', 'SV501', 'the procedure code', 48));
  const prices = [toDecimal(rentalCents), toDecimal(purchaseCents)];
  const months =
    certificate &&
    quantity(certificate.months, { loop: '2400', reference: 'CR303', title: `the months of ${lineTitle(line)}` });
  return {
    price: [['SV5', ['HC', code], 'DA', days, ...prices, rentalFrequency]],
    certificate: certificate ? [['PWK', 'CT', equipment.form ? 'AD' : 'NS']] : [],
    period: certificate && months ? [['CR3', certificate.type, 'MO', months]] : [],
  };
}

function counts(line: ServiceLine): OutSegment[] {
  const { ambulancePatients, obstetricAnesthesiaUnits, measurements = [] } = line;
  const counted = (value: number, title: string) => quantity(value, { loop: '2400', reference: 'QTY02', title });
  atMost(measurements, 5, '2400', 'MEA01', 'test results on a line');
  return present(
    ambulancePatients !== undefined && ['QTY', 'PT', counted(ambulancePatients, 'the patients carried')],
    obstetricAnesthesiaUnits !== undefined && ['QTY', 'FL', counted(obstetricAnesthesiaUnits, 'the obstetric units')],
    ...measurements.map(({ kind, qualifier, value }): OutSegment => {
      const sent = quantity(value, { loop: '2400', reference: 'MEA03', title: 'the test result' });
      return ['MEA', kind, qualifier, sent];
    }),
  );
}

/** PS1: the number of who was paid for the test, and how much. */
function purchased(claim: Claim, line: ServiceLine): OutSegment | false {
  if (line.purchasedServiceCents === undefined) return false;
  const provider = line.providers?.purchasedService ?? claim.providers?.purchasedService;
  const title = 'the NPI of the provider of the purchased service';
  return [
    'PS1',
    requiredIdentifier(provider?.npi, slot('2400', 'PS101', title, 50)),
    toDecimal(line.purchasedServiceCents),
  ];
}

/** LX to loop 2410 of an 837P line (005010X222A1, loop 2400). */
export function professionalLine(claim: Claim, line: ServiceLine, index: number): OutSegment[] {
  const title = lineTitle(line);
  const equipment = equipmentSegments(line);
  const note = freeText(line.note, 80);
  const dates = DATES.map(([kind, qualifier]) =>
    dated('2400', qualifier, line.dates?.[kind], `the date of ${kind.replaceAll('-', ' ')} of ${title}`),
  );
  return present(
    ['LX', String(index + 1)],
    serviceSegment(claim, line),
    ...equipment.price,
    ...equipment.certificate,
    ...equipment.period,
    serviceDate(line),
    ...dates,
    ...counts(line),
    reference('2400', 'G1', line.priorAuthorizationNumber, `the prior authorization of ${title}`),
    ['REF', '6R', String(line.lineNumber)],
    reference('2400', 'X4', line.cliaNumber, `the CLIA number of ${title}`),
    reference('2400', 'F4', line.referringCliaNumber, `the referring CLIA number of ${title}`),
    reference('2400', '9F', line.referralNumber, `the referral number of ${title}`),
    note !== '' && ['NTE', 'ADD', note],
    purchased(claim, line),
    ...drugSegments(line),
  );
}
