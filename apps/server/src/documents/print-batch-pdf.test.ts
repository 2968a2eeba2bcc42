import { type Claim, envelopesOf, paperForm } from '@cleanclaim/billing/claims';
import { cents } from '@cleanclaim/billing/kernel';
import { expect, test } from 'vitest';
import {
  sampleClaim,
  sampleLine,
  samplePayer,
  samplePractice,
} from '../../../../packages/billing/src/claims/testing/sample-claim.ts';
import { pdfPlaces } from '../testing/pdf-places.ts';
import { claimFormPdf, NO_OFFSET, type PrintOffset } from './claim-form-pdf.ts';
import { type PrintPart, printBatchPdf } from './print-batch-pdf.ts';

const CREATED = new Date('2026-11-29T09:15:00Z');
const DAY = '2026-11-29';
const FACTS = { number: '000007', form: 'cms-1500', madeDate: DAY } as const;
const address = samplePractice.address;
const first = { ...samplePayer, id: 'payer-1', name: 'Zenith Mutual', address };
const second = { ...samplePayer, id: 'payer-2', name: 'Acorn Health', address: { ...address, line1: 'PO Box 9' } };

const claimTo = (payer: Claim['payer'], number: string, lines = 1): Claim =>
  sampleClaim({
    id: `claim-${number}`,
    payer,
    patientControlNumber: number,
    lines: Array.from({ length: lines }, (_, i) => sampleLine({ lineNumber: i + 1, chargeCents: cents(10_000) })),
    totalChargeCents: cents(10_000 * lines),
  });

const CLAIMS = [claimTo(first, 'PCN2'), claimTo(first, 'PCN1', 8), claimTo(second, 'PCN3')];
const draw = (claims: readonly Claim[], part: PrintPart, offset: PrintOffset = NO_OFFSET) =>
  printBatchPdf(FACTS, envelopesOf(claims, DAY), { part, offset }, CREATED);
const pagesOf = async (pdf: Promise<Uint8Array>) => pdfPlaces(await pdf);
const textOf = (page: readonly { character: string }[] | undefined) =>
  (page ?? []).map(({ character }) => character).join('');

test('envelopes stand by the name of the payer, claims in them by their number', () => {
  const envelopes = envelopesOf(CLAIMS, DAY);
  expect(
    envelopes.map(({ payerName, claims }) => [payerName, claims.map(({ claim }) => claim.patientControlNumber)]),
  ).toEqual([
    ['Acorn Health', ['PCN3']],
    ['Zenith Mutual', ['PCN1', 'PCN2']],
  ]);
  expect(envelopes.map(({ pages, totalChargeCents }) => [pages, totalChargeCents])).toEqual([
    [1, 10_000],
    [3, 90_000],
  ]);
});

test('each form in a batch is the form of its claim alone, character by character', async () => {
  const options = { background: 'none', offset: NO_OFFSET } as const;
  const alone = [];
  for (const claim of [CLAIMS[2], CLAIMS[1], CLAIMS[0]]) {
    if (claim) alone.push(...(await pagesOf(claimFormPdf(paperForm(claim, DAY), options, CREATED))));
  }
  const batch = await pagesOf(draw(CLAIMS, 'stock'));
  expect(batch).toHaveLength(4);
  expect(batch).toEqual(alone);
});

test('a claim of eight lines continues on a second sheet, with its total there only', async () => {
  const [, one, two] = await pagesOf(draw(CLAIMS, 'stock'));
  expect([textOf(one), textOf(two)].map((text) => text.includes('PCN1'))).toEqual([true, true]);
  expect(textOf(one)).not.toContain('80000');
  expect(textOf(two)).toContain('80000');
});

test('the offset of a printer moves the forms on stock and nothing else', async () => {
  const offset = { xMm: 1.5, yMm: -0.7 };
  const [still, moved] = [await pagesOf(draw(CLAIMS, 'stock')), await pagesOf(draw(CLAIMS, 'stock', offset))];
  for (const [i, character] of (still[0] ?? []).entries()) {
    expect(moved[0]?.[i]?.xMm).toBeCloseTo(character.xMm + 1.5, 2);
    expect(moved[0]?.[i]?.yMm).toBeCloseTo(character.yMm - 0.7, 2);
  }
  expect(await draw(CLAIMS, 'covers', offset)).toEqual(await draw(CLAIMS, 'covers'));
  expect(await draw(CLAIMS, 'copy', offset)).toEqual(await draw(CLAIMS, 'copy'));
});

test('a cover sheet says where it goes, how much is in it and which claims, and names no patient', async () => {
  const [acorn, zenith, ...more] = await pagesOf(draw(CLAIMS, 'covers'));
  expect(more).toEqual([]);
  expect(textOf(acorn)).toContain('AcornHealthPOBox9');
  expect(textOf(acorn)).toContain('1claimon1page,$100.00charged');
  expect(textOf(zenith)).toContain('2claimson3pages,$900.00charged');
  expect(textOf(zenith)).toMatch(/PCN12\$800\.00PCN21\$100\.00/);
  expect(textOf(zenith)).toContain('Batch000007,11/29/2026');
  for (const page of [acorn, zenith]) expect(textOf(page)).not.toContain(CLAIMS[0]?.patient.name.last);
});

test('the address of a cover sheet stands in the window of an envelope, clear of everything else', async () => {
  const [page = []] = await pagesOf(draw(CLAIMS, 'covers'));
  const inWindow = page.filter(({ xMm, yMm }) => xMm >= 22 && xMm <= 136 && yMm >= 50 && yMm <= 80);
  const { line1, city, state, zip } = second.address;
  expect(textOf(inWindow)).toBe(
    `AcornHealth${line1}${city}${state}${zip.replace(/^(\d{5})(\d{4})$/, '$1-$2')}`.replaceAll(' ', ''),
  );
});

test('more claims than a cover sheet holds go on a second one', async () => {
  const many = Array.from({ length: 60 }, (_, i) => claimTo(first, `Q${String(i).padStart(3, '0')}`));
  const sheets = await pagesOf(draw(many, 'covers'));
  expect(sheets).toHaveLength(2);
  expect(textOf(sheets[0])).toContain('Coversheet1of2');
  expect([textOf(sheets[0]).includes('Q055'), textOf(sheets[1]).includes('Q056')]).toEqual([true, true]);
  const all = sheets.flatMap((sheet) => [...textOf(sheet).matchAll(/Q\d{3}/g)].map(([number]) => number));
  expect(new Set(all).size).toBe(60);
});

test('the file copy holds each cover with its forms on labelled boxes', async () => {
  const pages = await pagesOf(draw(CLAIMS, 'copy'));
  expect(pages).toHaveLength(6);
  expect(textOf(pages[1])).toContain('filecopy.Mailtheclaimonthepreprintedform.');
  expect(textOf(pages[0])).toContain('AcornHealth');
  expect(textOf(pages[2])).toContain('ZenithMutual');
});

test('the same batch gives the same bytes', async () => {
  expect(await draw(CLAIMS, 'stock')).toEqual(await draw(CLAIMS.toReversed(), 'stock'));
});
