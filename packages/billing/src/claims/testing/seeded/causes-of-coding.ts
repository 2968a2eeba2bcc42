import { cents } from '../../../kernel/index.ts';
import { asItIs, type Cause, change, EVERY, earlier, firstLine, HOSPITAL, lines, OFFICE, payer } from './plant.ts';

/** Codes, modifiers, units and how services go together. */
export const CAUSES_OF_CODING: readonly Cause[] = [
  {
    name: 'diagnosis not valid',
    caughtBy: ['diagnosis-code-valid'],
    bases: [...OFFICE, ...HOSPITAL],
    plants: ['Q9999X', 'M545', 'E11'].map((code) => change({ diagnoses: [code] })),
  },
  {
    name: 'diagnosis and sex',
    caughtBy: ['diagnosis-fits-sex'],
    bases: OFFICE,
    plants: [change({ diagnoses: ['N401'] })],
  },
  {
    name: 'diagnosis and age',
    caughtBy: ['diagnosis-fits-age', 'perinatal-diagnosis-of-adult'],
    bases: OFFICE,
    plants: [change({ diagnoses: ['Z00110'] }), change({ diagnoses: ['P599'] })],
  },
  {
    name: 'no diagnosis',
    caughtBy: ['diagnosis-required'],
    bases: [...OFFICE, ...HOSPITAL],
    plants: [change({ diagnoses: [] })],
  },
  {
    name: 'pointer',
    caughtBy: ['diagnosis-pointer-required', 'diagnosis-pointers-exist'],
    bases: OFFICE,
    plants: [firstLine({ diagnosisPointers: [] }), firstLine({ diagnosisPointers: [9] })],
  },
  {
    name: 'first diagnosis',
    caughtBy: ['manifestation-not-first', 'external-cause-not-first'],
    bases: OFFICE,
    plants: [change({ diagnoses: ['F0280', 'G309'] }), change({ diagnoses: ['W010XXA', 'S93401A'] })],
  },
  {
    name: 'procedure not valid',
    caughtBy: ['procedure-code-valid'],
    bases: OFFICE,
    plants: ['99201', '9921', 'G9Z99', ''].map((procedureCode) => firstLine({ procedureCode })),
  },
  {
    name: 'modifier not valid',
    caughtBy: ['modifier-shape', 'modifier-known', 'modifier-not-repeated'],
    bases: OFFICE,
    plants: [['Q'], ['ZY'], ['25', '25']].map((modifiers) => firstLine({ modifiers })),
  },
  {
    name: 'visit beside a procedure without 25',
    caughtBy: ['visit-on-procedure-day'],
    bases: OFFICE,
    plants: [
      lines({ procedureCode: '99213' }, { procedureCode: '11042' }),
      lines({ procedureCode: '99214' }, { procedureCode: '20610' }),
    ],
  },
  {
    name: 'NCCI pair',
    caughtBy: ['pair-needs-modifier', 'pair-never-together'],
    bases: OFFICE,
    plants: [
      lines({ procedureCode: '45385' }, { procedureCode: '45380' }),
      lines({ procedureCode: '80053' }, { procedureCode: '80048' }),
    ],
  },
  {
    name: 'more units than likely',
    caughtBy: ['day-units-within-limit', 'line-units-within-limit'],
    bases: OFFICE,
    plants: [lines({ procedureCode: '45385', units: 2 }), lines({ procedureCode: '71250', units: 2 })],
  },
  {
    name: 'add-on alone',
    caughtBy: ['add-on-with-listed-primary', 'add-on-needs-primary'],
    bases: OFFICE,
    plants: [lines({ procedureCode: '17003' }), lines({ procedureCode: '90833' })],
  },
  {
    name: 'global period',
    caughtBy: ['visit-in-global-period'],
    bases: OFFICE,
    plants: [asItIs],
    context: (claim) => ({ priorClaims: [earlier(claim, { date: '2026-10-20', procedureCode: '27447' })] }),
  },
  {
    name: 'duplicate claim',
    caughtBy: ['duplicate-claim', 'duplicate-facility-bill'],
    bases: EVERY,
    plants: [asItIs],
    context: (claim) => ({ priorClaims: [earlier(claim)] }),
  },
  {
    name: 'duplicate line',
    caughtBy: ['duplicate-line'],
    bases: OFFICE,
    plants: [(clean) => lines(clean.lines[0] ?? {}, clean.lines[0] ?? {})(clean)],
  },
  {
    name: 'new patient seen before',
    caughtBy: ['new-patient-seen-before'],
    bases: OFFICE,
    plants: [lines({ procedureCode: '99203' }), lines({ procedureCode: '99204' })],
    context: (claim) => ({ priorClaims: [earlier(claim, { date: '2025-06-01', procedureCode: '99213' })] }),
  },
  {
    name: 'units and charge',
    caughtBy: ['units-positive', 'units-whole', 'charge-positive', 'total-equals-lines'],
    bases: EVERY,
    plants: [firstLine({ units: 0 }), firstLine({ units: 1.5 }), firstLine({ chargeCents: cents(-5) })],
  },
  {
    name: 'total',
    caughtBy: ['total-equals-lines'],
    bases: EVERY,
    plants: [(clean) => ({ ...clean, totalChargeCents: cents(clean.totalChargeCents + 1) })],
  },
  {
    name: 'laboratory certificate',
    caughtBy: ['clia-number-required', 'clia-number-expected'],
    bases: OFFICE,
    plants: [
      payer({ claimFilingIndicator: 'MC' }, lines({ procedureCode: '80053' })),
      lines({ procedureCode: '81002' }),
      lines({ procedureCode: '87804', modifiers: ['QW'] }),
    ],
  },
  {
    name: 'drug code',
    caughtBy: ['ndc-required-for-medicaid-drug', 'ndc-shape'],
    bases: OFFICE,
    plants: [
      payer({ claimFilingIndicator: 'MC' }, lines({ procedureCode: 'J1885' })),
      lines({ procedureCode: 'J1885', ndc: '123' }),
    ],
  },
  {
    name: 'place of service',
    caughtBy: ['place-of-service-valid', 'office-visit-place'],
    bases: OFFICE,
    plants: ['', '77', '21'].map((placeOfService) => change({ placeOfService })),
  },
];
