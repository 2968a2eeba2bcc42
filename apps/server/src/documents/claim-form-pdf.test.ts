import {
  BASELINE_ABOVE,
  boxMap,
  type Claim,
  type FormBox,
  type PaperFormName,
  paperForm,
} from '@cleanclaim/billing/claims';
import { cents, sumCents } from '@cleanclaim/billing/kernel';
import { expect, test } from 'vitest';
import * as professional from '../../../../packages/billing/src/claims/testing/sample-claim.ts';
import * as dental from '../../../../packages/billing/src/claims/testing/sample-dental.ts';
import * as facility from '../../../../packages/billing/src/claims/testing/sample-institutional.ts';
import { sampleAdjudicatedPayer } from '../../../../packages/billing/src/claims/testing/sample-secondary.ts';
import { written837 } from '../testing/claim-on-paper.ts';
import { ada2024Expected, cms1500Expected, type Expected, ub04Expected } from '../testing/expected-boxes.ts';
import { type PlacedCharacter, pdfPlaces } from '../testing/pdf-places.ts';
import { alignmentPagePdf } from './alignment-page-pdf.ts';
import { claimFormPdf, NO_OFFSET, type PrintOffset } from './claim-form-pdf.ts';

const CREATED = new Date('2026-11-29T09:15:00Z');
const PLAIN = { background: 'none', offset: NO_OFFSET } as const;
/** The issue's own measure. */
const TOLERANCE_MM = 0.5;

/** Boxes that say what an 837 says by other means or not at all: fixed words, an unmarked choice, our own description. */
const ON_PAPER_ONLY: Readonly<Record<PaperFormName, RegExp>> = {
  'cms-1500': /^(1\.\w+|5\.(area|phone)|7\.(area|phone)|10[abc]\.no|20\.no|25\.ein|31)$/,
  'ub-04': /^43\.\d+$/,
  'ada-2024': /^(6|7\.\w+|30\.\d+|39|40\.no|53)$/,
};
const EXPECTED = { 'cms-1500': cms1500Expected, 'ub-04': ub04Expected, 'ada-2024': ada2024Expected } as const;

/** Boxes by their base line's tenth of a millimeter. */
function nearest(form: PaperFormName, { xMm, yMm }: PlacedCharacter): FormBox | undefined {
  return boxMap(form).find((box) => {
    const base = (box.y + box.height - BASELINE_ABOVE) / 10;
    const left = box.x / 10 - TOLERANCE_MM;
    const right = (box.x + box.width) / 10 - 25.4 / box.pitch + TOLERANCE_MM;
    return Math.abs(yMm - base) <= TOLERANCE_MM && xMm >= left && xMm <= right;
  });
}

/** The text at each box of a page, each character within the tolerance of its own place; what stands nowhere is told. */
function readBoxes(form: PaperFormName, page: readonly PlacedCharacter[]): { boxes: Expected; strays: string[] } {
  const slots = new Map<string, Map<number, string>>();
  const strays: string[] = [];
  for (const found of page) {
    const box = nearest(form, found);
    const step = 25.4 / (box?.pitch ?? 10);
    const first = ((box?.x ?? 0) + (box?.align === 'right' ? box.width : 0)) / 10;
    const slot = Math.round((found.xMm - first) / step);
    if (!box || Math.abs(found.xMm - first - slot * step) > TOLERANCE_MM) {
      strays.push(`${found.character} at ${found.xMm.toFixed(1)}, ${found.yMm.toFixed(1)}`);
      continue;
    }
    slots.set(box.box, (slots.get(box.box) ?? new Map()).set(slot, found.character));
  }
  const boxes = [...slots].map(([box, characters]) => {
    const begin = Math.min(0, ...characters.keys());
    const end = Math.max(...characters.keys());
    const text = Array.from({ length: end - begin + 1 }, (_, i) => characters.get(begin + i) ?? ' ').join('');
    return [box, text.trimEnd()] as const;
  });
  return { boxes: Object.fromEntries(boxes), strays };
}

const textOf = (page: readonly PlacedCharacter[] | undefined) =>
  (page ?? []).map(({ character }) => character).join('');

const address = professional.samplePractice.address;
const payer = { ...professional.samplePayer, address };

/** The claim once more, to the second payer: the first one paid all but a dollar of each line. */
function toSecond(claim: Claim): Claim {
  const first = sampleAdjudicatedPayer();
  if (!first.adjudication) throw new Error('the sample has a decision');
  const paidDate = first.adjudication.paidDate;
  const lines = claim.lines.map((line) => ({
    lineNumber: line.lineNumber,
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    ...(line.revenueCode === undefined ? {} : { revenueCode: line.revenueCode }),
    units: line.units,
    paidCents: cents(line.chargeCents - 100),
    adjustments: [{ group: 'PR', reason: '3', cents: cents(100) }],
    paidDate,
  }));
  const paidCents = sumCents(lines.map((line) => line.paidCents));
  const adjudication = { ...first.adjudication, paidCents, patientLiabilityCents: cents(100 * lines.length), lines };
  return { ...claim, payer, payerSequence: 'S', otherPayers: [{ ...first, adjudication }] };
}

const numbered = <T extends object>(count: number, line: (more: { lineNumber: number }) => T) =>
  Array.from({ length: count }, (_, i) => line({ lineNumber: i + 1 }));

const CLAIMS: readonly [string, number, Claim][] = [
  ['a visit', 1, professional.sampleClaim({ payer })],
  [
    'a visit after an accident, with a drug, four modifiers, a referral and a facility',
    1,
    professional.sampleClaim({
      payer,
      referring: professional.sampleReferring,
      facility: professional.sampleFacility,
      placeOfService: '24',
      accident: { kind: 'auto', date: '2026-10-20', state: 'WI' },
      priorAuthorizationNumber: 'AUTH778',
      frequencyCode: '7',
      payerClaimControlNumber: 'PCN77',
      details: { dates: { onset: '2026-10-19' }, note: { kind: 'ADD', text: 'Seen twice that day' } },
      diagnoses: ['S52501A', 'I10'],
      lines: [
        professional.sampleLine({ modifiers: ['25', '59', 'LT', 'XS'], diagnosisPointers: [1, 2], emergency: true }),
        professional.sampleLine({
          lineNumber: 2,
          procedureCode: 'J1885',
          ndc: '00409379501',
          ndcUnit: 'ML',
          ndcQuantity: 1.5,
        }),
      ],
    }),
  ],
  [
    'twelve diagnoses',
    1,
    professional.sampleClaim({ payer, diagnoses: Array.from({ length: 12 }, (_, i) => `Z${10 + i}0`) }),
  ],
  ['thirteen lines', 3, professional.sampleClaim({ payer, lines: numbered(13, professional.sampleLine) })],
  ['a second payer', 1, toSecond(professional.sampleClaim({ payer }))],
  ['a stay', 1, facility.sampleInpatientClaim({ payer })],
  ['a stay to a second payer', 1, toSecond(facility.sampleInpatientClaim({ payer }))],
  ['an emergency visit', 1, facility.sampleOutpatientClaim({ payer })],
  ['home health', 1, facility.sampleHomeHealthClaim({ payer })],
  [
    'twenty-three facility lines',
    2,
    facility.sampleOutpatientClaim({ payer, lines: numbered(23, facility.sampleInstitutionalLine) }),
  ],
  [
    'a filling',
    1,
    dental.sampleDentalClaim({
      payer,
      diagnoses: ['K021'],
      lines: [dental.sampleDentalLine({ diagnosisPointers: [1] })],
    }),
  ],
  [
    'a crown to a second plan',
    1,
    toSecond(dental.sampleCrownClaim({ details: { dental: { toothStatus: [{ tooth: '1', status: 'M' }] } } })),
  ],
  ['thirteen dental lines', 2, dental.sampleDentalClaim({ payer, lines: numbered(13, dental.sampleDentalLine) })],
];

test.each(CLAIMS)(
  '%s: paper and 837 agree box by box, each within half a millimeter of the map',
  async (_story, count, claim) => {
    const form = paperForm(claim);
    expect(form.faults).toEqual([]);
    const pages = await pdfPlaces(await claimFormPdf(form, PLAIN, CREATED));
    expect(pages).toHaveLength(count);
    const file = written837(claim);
    for (const [i, page] of pages.entries()) {
      const { boxes, strays } = readBoxes(form.form, page);
      expect(strays).toEqual([]);
      const said = Object.entries(EXPECTED[form.form](file, i, count)).filter(([, text]) => text.trim() !== '');
      const compared = Object.entries(boxes).filter(([box]) => !ON_PAPER_ONLY[form.form].test(box));
      expect(Object.fromEntries(compared)).toEqual(Object.fromEntries(said));
    }
  },
);

test('a printer that is off moves everything by that much; a file copy stays where its boxes are', async () => {
  const form = paperForm(professional.sampleClaim({ payer }));
  const offset: PrintOffset = { xMm: 1.5, yMm: -2 };
  const first = async (options: Parameters<typeof claimFormPdf>[1]) => {
    const [page = []] = await pdfPlaces(await claimFormPdf(form, options, CREATED));
    return page[textOf(page).indexOf('NMX4470021')];
  };
  const plain = await first(PLAIN);
  const moved = await first({ background: 'none', offset });
  expect((moved?.xMm ?? 0) - (plain?.xMm ?? 0)).toBeCloseTo(1.5, 2);
  expect((moved?.yMm ?? 0) - (plain?.yMm ?? 0)).toBeCloseTo(-2, 2);
  expect(await first({ background: 'file-copy', offset })).toEqual(plain);
});

test('a file copy has labels of our own; for preprinted forms nothing but data is drawn', async () => {
  const form = paperForm(dental.sampleDentalClaim({ payer }));
  const words = async (background: 'none' | 'file-copy') => {
    const [page] = await pdfPlaces(await claimFormPdf(form, { background, offset: NO_OFFSET }, CREATED));
    return textOf(page);
  };
  expect(await words('file-copy')).toContain('33Missingteeth');
  expect(await words('none')).not.toContain('33Missingteeth');
});

test('the same claim on the same day gives the same bytes', async () => {
  const form = paperForm(professional.sampleClaim({ payer }));
  expect(await claimFormPdf(form, PLAIN, CREATED)).toEqual(await claimFormPdf(form, PLAIN, CREATED));
});

test.each(['cms-1500', 'ub-04', 'ada-2024'] as const)(
  'the alignment page of the %s names its boxes and the offset',
  async (form) => {
    const pages = await pdfPlaces(await alignmentPagePdf(form, { xMm: 1, yMm: 0.5 }, CREATED));
    expect(pages).toHaveLength(1);
    expect(textOf(pages[0])).toContain('Now:1mmright,0.5mmdown.');
  },
);
