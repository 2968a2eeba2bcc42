import fc from 'fast-check';
import type { ClaimDateKind, ClaimDetails } from '../../encounters/index.ts';
import { cents, type IsoDate } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { amountOf, earlier, number, ordering, referring, some, words } from './arbitrary-whole-parts.ts';
import { sampleLine, sampleRendering } from './sample-claim.ts';

/** Lines of one specialty with the place and the details that go with them. */
export interface ProfessionalLines {
  place: string;
  lines: ServiceLine[];
  details: { claim: ClaimDetails; providers?: Claim['providers']; admissionDate?: IsoDate };
}

const dates: fc.Arbitrary<Partial<Record<ClaimDateKind, IsoDate>>> = some({
  onset: earlier,
  'initial-treatment': earlier,
  'last-seen': earlier,
  'acute-manifestation': earlier,
  'last-menstrual-period': earlier,
  'last-x-ray': earlier,
  prescription: earlier,
  'disability-start': earlier,
  'last-worked': fc.constant('2026-09-01'),
  'return-to-work': fc.constant('2026-12-01'),
  'assumed-care': fc.constant('2026-09-02'),
  'relinquished-care': fc.constant('2026-10-02'),
});

const generalDetails = some<ClaimDetails>({
  dates: dates.map((given) => ({ onset: '2026-09-01', ...given, 'disability-end': '2026-12-01' })),
  cliaNumber: fc.constant('24D0000001'),
  mammographyCertification: number('123456'),
  specialProgram: fc.constantFrom('02', '05'),
  patientPaidCents: amountOf(500),
  homebound: fc.constant(true),
  anesthesiaProcedures: fc.constantFrom(['49505'], ['49505', '49520']),
} as never) as fc.Arbitrary<ClaimDetails>;

const generalLine: fc.Arbitrary<ServiceLine> = fc
  .record({
    code: fc.constantFrom('99213', '99214', '36415', '81002', '64999'),
    modifiers: fc.uniqueArray(fc.constantFrom('25', '59', 'LT', 'XS'), { maxLength: 4 }),
    chargeCents: fc.integer({ min: 500, max: 900_000 }).map(cents),
    units: fc.constantFrom(1, 2, 1.5),
    diagnosisPointers: fc.constantFrom([1], [2, 1], [1, 2, 3]),
    own: some<ServiceLine>({
      endDate: fc.constant('2026-11-03'),
      emergency: fc.constant(true),
      epsdt: fc.constant(true),
      familyPlanning: fc.constant(true),
      cliaNumber: fc.constant('24D0000002'),
      referringCliaNumber: fc.constant('24D0000003'),
      priorAuthorizationNumber: number('LINE PA'),
      note: words,
      placeOfService: fc.constant('12'),
      dates: some({ 'last-seen': earlier, 'last-x-ray': earlier, 'initial-treatment': earlier, shipped: earlier }).map(
        (given) => ({ 'last-certification': '2026-09-03', ...given }),
      ),
      providers: some({ rendering: fc.constant({ ...sampleRendering, npi: '1999999240' }), referring }).map(
        (given) => ({
          referring: { id: 'p', kind: 'person', npi: '1999999257', lastOrOrganizationName: 'Sato', firstName: 'Ken' },
          ...given,
        }),
      ),
    } as never),
  })
  .map(({ code, own, ...rest }) => ({
    ...sampleLine({ procedureCode: code, ...rest, ...own }),
    description: code === '64999' ? 'Nerve procedure' : '',
  }));

const office: fc.Arbitrary<ProfessionalLines> = fc
  .record({ lines: fc.array(generalLine, { minLength: 1, maxLength: 4 }), claim: generalDetails })
  .map(({ lines, claim }) => ({ place: '11', lines, details: { claim } }));

const line = (overrides: Partial<ServiceLine>): ServiceLine => sampleLine({ description: '', ...overrides });

const transport: ProfessionalLines = {
  place: '41',
  lines: [
    line({ procedureCode: 'A0428', modifiers: ['RH'], ambulancePatients: 2 }),
    line({ procedureCode: 'A0425', modifiers: ['RH'], units: 12 }),
  ],
  details: {
    claim: {
      ambulance: {
        weightPounds: 154,
        reason: 'A',
        miles: 12.5,
        roundTripPurpose: 'Back from dialysis',
        stretcherPurpose: 'Cannot sit',
        conditions: ['01', '04', '05', '06', '07', '12'],
        pickUp: { line1: '77 Birch Lane', city: 'Duluth', state: 'MN', zip: '55803' },
        dropOff: {
          name: 'Harbor General',
          address: { line1: '1 Hospital Drive', line2: 'Gate B', city: 'Duluth', state: 'MN', zip: '55805' },
        },
      },
    },
  },
};

const spine: ProfessionalLines = {
  place: '11',
  lines: [line({ procedureCode: '98941' })],
  details: { claim: { spinalManipulation: { condition: 'C', descriptions: ['Low back', 'Since spring'] } } },
};

const lenses: ProfessionalLines = {
  place: '11',
  lines: [line({ procedureCode: 'V2103', units: 2 })],
  details: {
    claim: { vision: { category: 'E1', conditions: ['L1', 'L3'] }, dates: { prescription: '2026-10-01' } },
  },
};

const anesthesia: ProfessionalLines = {
  place: '24',
  lines: [line({ procedureCode: '00840', modifiers: ['AA', 'P2'], units: 75, unitOfMeasure: 'MJ' })],
  details: { claim: { anesthesiaProcedures: ['49505'] } },
};

const labor: ProfessionalLines = {
  place: '21',
  lines: [
    line({
      procedureCode: '01967',
      modifiers: ['AA'],
      units: 90,
      unitOfMeasure: 'MJ',
      obstetricAnesthesiaUnits: 2,
    }),
  ],
  details: { claim: { dates: { discharge: '2026-11-04' } }, admissionDate: '2026-11-01' },
};

const drugs: ProfessionalLines = {
  place: '11',
  lines: [
    line({
      procedureCode: 'J1100',
      units: 4,
      ndc: '00011122233',
      ndcQuantity: 1.25,
      ndcUnit: 'ML',
      prescriptionNumber: 'RX 55',
    }),
    line({
      procedureCode: 'J0885',
      units: 10,
      measurements: [
        { kind: 'TR', qualifier: 'R1', value: 9.8 },
        { kind: 'TR', qualifier: 'R4', value: 1.4 },
      ],
      dates: { 'hemoglobin-test': '2026-10-30', 'creatinine-test': '2026-10-29' },
    }),
  ],
  details: { claim: {} },
};

const purchasedTest: ProfessionalLines = {
  place: '11',
  lines: [
    line({
      procedureCode: '93000',
      purchasedServiceCents: cents(4_000),
      providers: {
        purchasedService: { id: 'p', kind: 'organization', npi: '1999999265', lastOrOrganizationName: '' },
      },
    }),
  ],
  details: { claim: {} },
};

const equipment: fc.Arbitrary<ProfessionalLines> = fc
  .record({ ordered: ordering, type: fc.constantFrom('I', 'R', 'S'), price: fc.boolean() })
  .map(({ ordered, type, price }): ProfessionalLines => {
    const days: ServiceLine['dates'] = { 'begin-therapy': '2026-09-01' };
    const one = line({
      procedureCode: 'E0601',
      modifiers: ['RR'],
      dates: type === 'I' ? days : { ...days, 'certification-revision': '2026-10-01' },
      equipment: {
        days: 30,
        rentalCents: cents(9_500),
        ...(price ? { purchaseCents: cents(80_000) } : {}),
        rentalFrequency: '4',
        certificate: { type: type as 'I', months: 12 },
        form: {
          id: '484.3',
          answers: [
            { question: '1A', answer: '58' },
            { question: '4', answer: 'Y' },
          ],
        },
      },
    });
    return { place: '12', lines: [one], details: { claim: {}, providers: { ordering: ordered } } };
  });

const special = fc.constantFrom(transport, spine, lenses, anesthesia, labor, drugs, purchasedTest);

/** Services of an office or of one specialty. */
export const professionalLines: fc.Arbitrary<ProfessionalLines> = fc.oneof(office, special, equipment);
