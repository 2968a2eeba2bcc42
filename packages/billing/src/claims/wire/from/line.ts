import { allSegments, childLoops, component, element, firstSegment, type Loop, type Segment } from '@cleanclaim/x12';
import type {
  EquipmentDetails,
  LineDateKind,
  LineDetails,
  LineProviderRole,
  ToothDetails,
} from '../../../encounters/index.ts';
import type { IsoDate } from '../../../kernel/index.ts';
import type { Provider } from '../../../parties/index.ts';
import type { ServiceLine } from '../../types.ts';
import { providersIn } from './parties.ts';
import {
  componentsOf,
  dayIn,
  daysAt,
  elementsOf,
  filled,
  listed,
  moneyAt,
  numberAt,
  type Reading,
  referenceIn,
  unlessEmpty,
} from './reading.ts';

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
  ['prior-placement', '441'],
  ['treatment-start', '196'],
  ['treatment-completion', '198'],
];

/** Role by NM101 of the 2420 loops. */
const ROLES: Readonly<Record<string, LineProviderRole>> = {
  '82': 'rendering',
  QB: 'purchasedService',
  DQ: 'supervising',
  DK: 'ordering',
  DN: 'referring',
  '72': 'operating',
  ZZ: 'otherOperating',
  DD: 'assistantSurgeon',
};

const LOOPS = ['2420A', '2420B', '2420C', '2420D', '2420E', '2420F'];

function lineProvidersIn(at: Reading, loop: Loop): Partial<Record<LineProviderRole, Provider>> | undefined {
  const roles: Partial<Record<LineProviderRole, Provider>> = {};
  for (const [entity, provider] of providersIn(at, loop, LOOPS)) {
    const role = ROLES[entity];
    if (role) roles[role] = provider;
  }
  return unlessEmpty(roles);
}

function equipmentIn(at: Reading, loop: Loop): EquipmentDetails | undefined {
  const price = firstSegment(loop, 'SV5');
  if (!price) return undefined;
  const certificate = firstSegment(loop, 'CR3');
  const [form, second] = childLoops(loop, '2440');
  if (second) at.fault(firstSegment(second, 'LQ'), 'A line keeps one form; this one has more.');
  return {
    days: numberAt(at, price, 3) ?? 0,
    ...filled({
      rentalCents: moneyAt(at, price, 4) || undefined,
      purchaseCents: moneyAt(at, price, 5) || undefined,
      rentalFrequency: element(price, 6) as EquipmentDetails['rentalFrequency'],
      certificate: certificate && {
        type: element(certificate, 1) as 'I' | 'R' | 'S',
        months: numberAt(at, certificate, 3) ?? 0,
      },
      form: form && {
        id: element(firstSegment(form, 'LQ'), 2),
        answers: allSegments(form, 'FRM').map((segment) => ({
          question: element(segment, 1),
          answer: elementsOf(segment, 2, 5)[0] ?? '',
        })),
      },
    }),
  };
}

function measurementsIn(at: Reading, loop: Loop): LineDetails['measurements'] {
  type Measurement = NonNullable<LineDetails['measurements']>[number];
  return listed(
    allSegments(loop, 'MEA').map((segment) => ({
      kind: element(segment, 1) as Measurement['kind'],
      qualifier: element(segment, 2) as Measurement['qualifier'],
      value: numberAt(at, segment, 3) ?? 0,
    })),
  );
}

/** CTP04 and CTP05 are kept where they differ from the line's units, which stand for them when absent. */
function drugIn(at: Reading, loop: Loop, units: number): LineDetails {
  const [drug] = childLoops(loop, '2410');
  const code = firstSegment(drug, 'LIN');
  if (!code || element(code, 2) !== 'N4') return {};
  const quantity = firstSegment(drug, 'CTP');
  const unit = component(quantity, 5, 1);
  const amount = numberAt(at, quantity, 4);
  return filled({
    ndc: element(code, 3),
    ndcQuantity: amount === units ? undefined : amount,
    ndcUnit: (unit === 'UN' ? undefined : unit) as LineDetails['ndcUnit'],
    prescriptionNumber: referenceIn(drug, 'XZ'),
  });
}

function datesIn(at: Reading, loop: Loop): Partial<Record<LineDateKind, IsoDate>> | undefined {
  const dates: Partial<Record<LineDateKind, IsoDate>> = {};
  for (const [kind, qualifier] of DATES) Object.assign(dates, filled({ [kind]: dayIn(at, loop, qualifier) }));
  if (dates['prior-placement'] === undefined && at.kind === 'dental')
    Object.assign(dates, filled({ 'prior-placement': dayIn(at, loop, '139') }));
  return unlessEmpty(dates);
}

/** Code, modifiers, charge and units out of SV1, SV2 or SV3, whose places differ. */
interface Service {
  segment: Segment;
  procedure: number;
  charge: number;
  unit?: number;
  units: number;
  place?: number;
  pointers?: number;
}

function serviceIn(loop: Loop): Service | undefined {
  const [sv1, sv2, sv3] = ['SV1', 'SV2', 'SV3'].map((id) => firstSegment(loop, id));
  if (sv1) return { segment: sv1, procedure: 1, charge: 2, unit: 3, units: 4, place: 5, pointers: 7 };
  if (sv2) return { segment: sv2, procedure: 2, charge: 3, unit: 4, units: 5 };
  return sv3 && { segment: sv3, procedure: 1, charge: 2, units: 6, place: 3, pointers: 11 };
}

const yes = (segment: Segment, n: number) => (element(segment, n) === 'Y' ? true : undefined);

/** What only one kind's service segment tells. */
function ownOf(at: Reading, loop: Loop, segment: Segment): LineDetails {
  if (segment.id === 'SV1')
    return filled({ emergency: yes(segment, 9), epsdt: yes(segment, 11), familyPlanning: yes(segment, 12) });
  if (segment.id === 'SV2') {
    const nonCoveredCents = element(segment, 7) === '' ? undefined : moneyAt(at, segment, 7);
    return filled({ revenueCode: element(segment, 1), nonCoveredCents });
  }
  const teeth = allSegments(loop, 'TOO').map(
    (tooth): ToothDetails => ({ number: element(tooth, 2), surfaces: componentsOf(tooth, 3) }),
  );
  return filled({
    oralCavityAreas: listed(componentsOf(segment, 4)),
    prosthesis: element(segment, 5) as 'I' | 'R',
    teeth: listed(teeth),
  });
}

function countsIn(at: Reading, loop: Loop): LineDetails {
  const seller = firstSegment(loop, 'PS1');
  return filled({
    ambulancePatients: numberAt(at, firstSegment(loop, 'QTY', 'PT'), 2),
    obstetricAnesthesiaUnits: numberAt(at, firstSegment(loop, 'QTY', 'FL'), 2),
    measurements: measurementsIn(at, loop),
    purchasedServiceCents: seller && moneyAt(at, seller, 2),
    note: element(firstSegment(loop, 'NTE', 'ADD') ?? firstSegment(loop, 'NTE', 'DCP'), 2),
  });
}

/**
 * One line (loop 2400). `dayWithout` is its day where the line tells none. Units count as units (UN) where nothing else is
 * said; the code's own description is not in the file.
 */
export function lineIn(at: Reading, loop: Loop, lineNumber: number, dayWithout: IsoDate): ServiceLine | undefined {
  const service = serviceIn(loop);
  if (!service) {
    at.fault(firstSegment(loop, 'LX'), 'The line has no service segment.');
    return undefined;
  }
  const { segment } = service;
  const given = firstSegment(loop, 'DTP', '472');
  const days = given ? daysAt(at, given, element(given, 3)) : {};
  const units = element(segment, service.units) === '' ? 1 : (numberAt(at, segment, service.units) ?? 1);
  const unit = service.unit === undefined ? '' : element(segment, service.unit);
  const procedure = [2, 3, 4, 5, 6, 7].map((n) => component(segment, service.procedure, n));
  const pointers = service.pointers === undefined ? [] : componentsOf(segment, service.pointers).map(Number);
  return {
    lineNumber,
    procedureCode: procedure[0] ?? '',
    description: procedure[5] ?? '',
    modifiers: procedure.slice(1, 5).filter((modifier) => modifier !== ''),
    units,
    chargeCents: moneyAt(at, segment, service.charge),
    diagnosisPointers: pointers,
    dateOfService: days.from ?? dayWithout,
    ...filled({
      endDate: days.through === days.from ? undefined : days.through,
      placeOfService: service.place === undefined ? '' : element(segment, service.place),
      unitOfMeasure: unit === 'MJ' || unit === 'DA' ? unit : undefined,
      dates: datesIn(at, loop),
      equipment: equipmentIn(at, loop),
      cliaNumber: referenceIn(loop, 'X4'),
      referringCliaNumber: referenceIn(loop, 'F4'),
      priorAuthorizationNumber: referenceIn(loop, 'G1'),
      referralNumber: referenceIn(loop, '9F'),
      providers: lineProvidersIn(at, loop),
    }),
    ...ownOf(at, loop, segment),
    ...countsIn(at, loop),
    ...drugIn(at, loop, units),
  };
}
