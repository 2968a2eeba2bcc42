import type { ClaimDateKind } from '../../encounters/index.ts';
import type { IsoDate } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { cms1500Lines } from './cms-1500-lines.ts';
import { CMS_1500_LINES } from './cms-1500-map.ts';
import { cms1500Parties } from './cms-1500-parties.ts';
import type { PaperFault, PaperForm } from './form.ts';
import { addressLines, attachmentTexts, isCorrection, noteText, priorPaidCents, providerName } from './paper-values.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const ON_FILE = 'Signature on file';

/** Month, day and year in boxes of their own. */
function putDate(sheet: Sheet, box: string, date: IsoDate | undefined): void {
  if (date === undefined) return;
  sheet.put(`${box}.month`, date.slice(5, 7));
  sheet.put(`${box}.day`, date.slice(8, 10));
  sheet.put(`${box}.year`, date.slice(2, 4));
}

/** Dates of box 15 with their qualifiers; the first that the claim has is printed. */
const OTHER_DATES: readonly [qualifier: string, kind: ClaimDateKind][] = [
  ['454', 'initial-treatment'],
  ['304', 'last-seen'],
  ['453', 'acute-manifestation'],
  ['455', 'last-x-ray'],
  ['471', 'prescription'],
  ['090', 'assumed-care'],
  ['091', 'relinquished-care'],
  ['444', 'first-contact'],
];

function otherDate({ details, accident }: Claim): [qualifier: string, date: IsoDate] | undefined {
  if (accident?.date !== undefined) return ['439', accident.date];
  for (const [qualifier, kind] of OTHER_DATES) {
    const date = details?.dates?.[kind];
    if (date !== undefined) return [qualifier, date];
  }
  return undefined;
}

/** Boxes 14 to 16 and 18. */
function dates(sheet: Sheet, claim: Claim): void {
  const own = claim.details?.dates ?? {};
  const onset = own.onset ?? own['last-menstrual-period'];
  if (onset !== undefined) {
    putDate(sheet, '14', onset);
    sheet.put('14.qualifier', own.onset === undefined ? '484' : '431');
  }
  const other = otherDate(claim);
  if (other) {
    sheet.put('15.qualifier', other[0]);
    putDate(sheet, '15', other[1]);
  }
  putDate(sheet, '16.from', own['disability-start'] ?? own['last-worked']);
  putDate(sheet, '16.to', own['disability-end'] ?? own['return-to-work']);
  putDate(sheet, '18.from', claim.admissionDate);
  putDate(sheet, '18.to', own.discharge);
}

/** Box 17: one of three, in this order: DN referring, DK ordering, DQ supervising. */
function sourceOf(sheet: Sheet, claim: Claim): void {
  const all = [
    ['DN', claim.referring],
    ['DK', claim.providers?.ordering],
    ['DQ', claim.providers?.supervising],
  ] as const;
  const present = all.flatMap(([qualifier, provider]) => (provider ? [{ qualifier, provider }] : []));
  const [first] = present;
  if (!first) return;
  sheet.put('17.qualifier', first.qualifier);
  sheet.put('17', providerName(first.provider));
  sheet.put('17b', first.provider.npi);
  if (present.length > 1) {
    const fix = 'Send the claim electronically if the payer needs the others.';
    sheet.fault('17', 'Box 17 holds one provider; the claim names several.', fix);
  }
}

/** Box 23 takes one number. */
function authorization(sheet: Sheet, claim: Claim): void {
  const { details } = claim;
  const numbers = [
    claim.priorAuthorizationNumber,
    details?.referralNumber,
    details?.cliaNumber,
    details?.mammographyCertification,
    details?.investigationalDeviceExemption,
  ].filter((number) => number !== undefined && number !== '');
  sheet.put('23', numbers[0]);
  if (numbers.length > 1) {
    const message =
      'Box 23 holds one number; the claim has an authorization, a referral, a CLIA or another number too.';
    sheet.fault('23', message, 'Split the claim, or send it electronically.');
  }
}

/** Boxes 19 to 23. */
function about(sheet: Sheet, claim: Claim): void {
  sheet.put('19', [noteText(claim), ...attachmentTexts(claim)].filter(Boolean).join('   '));
  const bought = claim.lines.reduce((sum, line) => sum + (line.purchasedServiceCents ?? 0), 0);
  sheet.mark('20', bought > 0 ? 'yes' : 'no');
  if (bought > 0) sheet.putMoney('20', bought);
  // ICD-10-CM; 9 would be ICD-9-CM.
  sheet.put('21.indicator', '0');
  for (const [i, code] of claim.diagnoses.slice(0, LETTERS.length).entries()) sheet.put(`21${LETTERS[i]}`, code);
  if (claim.diagnoses.length > LETTERS.length) {
    sheet.fault('21L', 'Box 21 holds 12 diagnoses; the claim has more.', 'Split the claim.');
  }
  if (isCorrection(claim)) {
    sheet.put('22', claim.frequencyCode);
    sheet.put('22.reference', claim.payerClaimControlNumber);
  }
  authorization(sheet, claim);
}

const LETTERS = 'ABCDEFGHIJKL';

/** Box 32: where it was done, when that is not the billing provider's own place; Medicare wants it always. */
function place(sheet: Sheet, claim: Claim): void {
  const bought = claim.lines.find((line) => line.purchasedServiceCents !== undefined);
  const seller = bought?.providers?.purchasedService ?? claim.providers?.purchasedService;
  const own = claim.payer.claimFilingIndicator === 'MB' && claim.placeOfService !== '12' ? claim.billing : undefined;
  const at = seller?.address
    ? { ...seller, name: providerName(seller), address: seller.address }
    : (claim.facility ?? own);
  if (!at) return;
  for (const [i, text] of addressLines(at.name, at.address).slice(0, 3).entries()) sheet.put(`32.${i + 1}`, text);
  sheet.put('32a', at.npi);
}

/** Boxes 25 to 33; the totals on the last page only. */
function foot(sheet: Sheet, claim: Claim, isLast: boolean, printedOn: IsoDate | undefined): void {
  sheet.put('25', claim.billing.taxId);
  sheet.mark('25', 'ein');
  sheet.put('26', claim.patientControlNumber);
  sheet.mark('27', claim.acceptAssignment ? 'yes' : 'no');
  if (isLast) {
    sheet.putMoney('28', claim.totalChargeCents);
    const paid = priorPaidCents(claim) + (claim.details?.patientPaidCents ?? 0);
    if (paid > 0) sheet.putMoney('29', paid);
  }
  sheet.put('31', ON_FILE);
  if (printedOn !== undefined) {
    sheet.put('31.date', `${printedOn.slice(5, 7)} ${printedOn.slice(8)} ${printedOn.slice(2, 4)}`);
  }
  place(sheet, claim);
  const { billing } = claim;
  sheet.put('33.area', billing.phone.slice(0, 3));
  sheet.put('33.phone', billing.phone.slice(3));
  const [name = '', ...rest] = addressLines(billing.name, billing.address);
  sheet.put('33.1', name);
  sheet.put('33.2', rest.slice(0, -1).join(' '));
  sheet.put('33.3', rest.at(-1));
  sheet.put('33a', billing.npi);
  if (claim.payer.claimFilingIndicator !== 'MB') sheet.put('33b', `ZZ${billing.taxonomy}`);
}

/**
 * A professional claim on the CMS-1500 (02/12), six lines a page; totals on the last page.
 * Source: NUCC 1500 instruction manual 02/12; Medicare Claims Processing Manual chapter 26 for Medicare.
 * @param printedOn date of box 31.
 */
export function cms1500(claim: Claim, printedOn: IsoDate | undefined): PaperForm {
  const pages: ServiceLine[][] = [];
  for (let at = 0; at < Math.max(claim.lines.length, 1); at += CMS_1500_LINES) {
    pages.push(claim.lines.slice(at, at + CMS_1500_LINES));
  }
  const faults: PaperFault[] = [];
  const sheets = pages.map((lines, i) => {
    const sheet = sheetOf('cms-1500');
    cms1500Parties(sheet, claim);
    sheet.put('12', claim.releaseOfInformation ? ON_FILE : '');
    sheet.put('13', claim.benefitsAssigned ? ON_FILE : '');
    dates(sheet, claim);
    sourceOf(sheet, claim);
    about(sheet, claim);
    foot(sheet, claim, i === pages.length - 1, printedOn);
    // What stands on every page is told once.
    const shared = sheet.faults.splice(0);
    if (i === 0) faults.push(...shared);
    cms1500Lines(sheet, claim, lines);
    faults.push(...sheet.faults);
    return { boxes: sheet.texts() };
  });
  return { form: 'cms-1500', pages: sheets, faults };
}
