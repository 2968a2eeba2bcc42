import type { Draw } from './draw.ts';
import type { Age, PayerKind } from './parties.ts';
import { COMMERCIAL } from './parties.ts';
import type { ProfessionalCase } from './types.ts';

const ANY: readonly PayerKind[] = ['CI', 'BL', 'HM', '16', 'CH', 'MC', 'MB'];
const GROWN: readonly Age[] = ['adult', 'old'];
const CHRONIC = ['I10', 'E119', 'E785', 'J4520', 'F411', 'E039', 'K219', 'M5450'];
const ACUTE = ['J069', 'J020', 'N390', 'R519', 'R059', 'L309'];
const LINE = (procedureCode: string, modifiers: readonly string[] = [], units = 1) => ({
  procedureCode,
  modifiers,
  units,
});
const few = (draw: Draw, from: readonly string[]) => [...new Set([draw.pick(from), draw.pick(from), draw.pick(from)])];

/** Everyday claims of offices and their specialties, each as a biller would send it. */
export const PROFESSIONAL: readonly ((draw: Draw) => ProfessionalCase)[] = [
  (draw) => ({
    what: 'office visit',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207Q00000X',
    diagnoses: few(draw, CHRONIC),
    lines: [LINE(draw.pick(['99212', '99213', '99214', '99215']))],
  }),
  (draw) => ({
    what: 'new patient',
    ages: ['child', 'adult', 'old'],
    payers: ANY,
    taxonomy: '207R00000X',
    diagnoses: few(draw, ACUTE),
    lines: [LINE(draw.pick(['99202', '99203', '99204']))],
  }),
  (draw) => ({
    what: 'visit with laboratory',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207Q00000X',
    clia: true,
    referred: true,
    diagnoses: ['E119', 'E785'],
    lines: [LINE(draw.pick(['99213', '99214'])), LINE('36415'), LINE(draw.pick(['80053', '80061', '83036', '85025']))],
  }),
  () => ({
    what: 'waived test at the visit',
    ages: ['child'],
    payers: [...COMMERCIAL, 'MC'],
    taxonomy: '208000000X',
    clia: true,
    diagnoses: ['J020'],
    lines: [LINE('99213'), LINE('87880', ['QW'])],
  }),
  (draw) => ({
    what: 'visit with joint injection',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207X00000X',
    diagnoses: ['M1711'],
    lines: [
      LINE('99213', ['25']),
      LINE('20610', ['RT']),
      { ...LINE('J3301', [], 4), ndc: '00003029305', ndcQuantity: 1, ndcUnit: 'ML' as const, jz: true },
    ],
    ...(draw.chance(50) ? { referred: true } : {}),
  }),
  (draw) => ({
    what: 'flu shot with visit',
    ages: ['adult'],
    payers: COMMERCIAL,
    taxonomy: '207Q00000X',
    diagnoses: ['I10', 'Z23'],
    lines: [
      LINE(draw.pick(['99213', '99214']), ['25']),
      { ...LINE('90686'), points: [2] },
      { ...LINE('90471'), points: [2] },
    ],
  }),
  () => ({
    what: 'flu shot of Medicare',
    ages: ['old'],
    payers: ['MB'],
    taxonomy: '207Q00000X',
    diagnoses: ['Z23'],
    lines: [LINE('90662'), LINE('G0008')],
  }),
  (draw) => ({
    what: 'yearly examination',
    ages: ['adult'],
    payers: COMMERCIAL,
    taxonomy: '207Q00000X',
    diagnoses: [draw.pick(['Z0000', 'Z0001'])],
    preventive: true,
    lines: [],
  }),
  (draw) => ({
    what: 'video visit',
    ages: GROWN,
    payers: [...COMMERCIAL, 'MC'],
    taxonomy: '207Q00000X',
    place: '10',
    diagnoses: few(draw, ACUTE),
    lines: [LINE(draw.pick(['99212', '99213']), ['95'])],
  }),
  (draw) => ({
    what: 'psychotherapy',
    ages: GROWN,
    payers: ANY,
    taxonomy: '103TC0700X',
    diagnoses: [draw.pick(['F411', 'F329', 'F4310'])],
    lines: [LINE(draw.pick(['90832', '90834', '90837']))],
  }),
  () => ({
    what: 'medication visit with psychotherapy',
    ages: GROWN,
    payers: ANY,
    taxonomy: '2084P0800X',
    diagnoses: ['F329'],
    lines: [LINE('99214'), LINE('90833')],
  }),
  () => ({
    what: 'cardiogram in the office',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207RC0000X',
    diagnoses: ['I4891', 'R002'],
    lines: [LINE('99214', ['25']), LINE('93000')],
  }),
  () => ({
    what: 'eye examination',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207W00000X',
    diagnoses: ['H2513'],
    lines: [LINE('92014')],
  }),
  (draw) => ({
    what: 'skin lesions frozen',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207N00000X',
    diagnoses: ['L570'],
    lines: [LINE('17000'), LINE('17003', [], draw.number(1, 6))],
  }),
  () => ({
    what: 'X-ray of a knee',
    ages: GROWN,
    payers: ANY,
    taxonomy: '207X00000X',
    referred: true,
    diagnoses: ['M25562'],
    lines: [LINE('99213'), LINE('73562', ['LT'])],
  }),
  (draw) => ({
    what: 'home visit',
    ages: ['old'],
    payers: ['MB', '16'],
    taxonomy: '207Q00000X',
    place: '12',
    diagnoses: few(draw, CHRONIC),
    lines: [LINE(draw.pick(['99347', '99348', '99349']))],
  }),
  (draw) => ({
    what: 'visit in urgent care',
    ages: ['child', 'adult'],
    payers: [...COMMERCIAL, 'MC'],
    taxonomy: '207Q00000X',
    place: '20',
    diagnoses: few(draw, ACUTE),
    lines: [LINE(draw.pick(['99203', '99213', '99214']))],
  }),
];
