import type { InstitutionalDetails, PresentOnAdmission } from '../../encounters/index.ts';
import type { IsoDate } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import type { PaperFault, PaperForm } from './form.ts';
import {
  attachmentTexts,
  cityLine,
  countOf,
  drugText,
  mmddyy,
  mmddyyyy,
  noteText,
  plainAddress,
  zipOf,
} from './paper-values.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { UB_04_LINES } from './ub-04-map.ts';
import { ub04Parties } from './ub-04-parties.ts';

/** Facilities with beds: a line without a code says its day only where that is not the first one. */
const INPATIENT_BILLS = ['11', '18', '21', '28', '41', '65', '66', '84', '86'];
const ACCIDENT_OCCURRENCES = ['01', '02', '03', '04', '05', '06'];
const OCCURRENCE_OF = { auto: '02', employment: '04', other: '05' } as const;

const NOTHING: InstitutionalDetails = {
  facilityTypeCode: '',
  statementFrom: '',
  statementThrough: '',
  patientStatus: '',
};

function fits(sheet: Sheet, box: string, has: number, most: number, what: string): void {
  if (has <= most) return;
  sheet.fault(box, `The form holds ${most} ${what}; the claim has ${has}.`, 'Send the claim electronically.');
}

/** Form locators 1 to 17. */
function head(sheet: Sheet, claim: Claim, own: InstitutionalDetails): void {
  const { billing, patient } = claim;
  const lines = [billing.name, billing.address.line1, billing.address.line2 ?? '', ''].map(plainAddress);
  const [name = '', line1 = '', line2 = ''] = lines;
  for (const [i, text] of [
    name,
    [line1, line2].filter(Boolean).join(' '),
    cityLine(billing.address),
    billing.phone,
  ].entries()) {
    sheet.put(`1.${i + 1}`, text);
  }
  if (billing.payToAddress) {
    const payTo = [name, plainAddress(billing.payToAddress.line1), cityLine(billing.payToAddress)];
    for (const [i, text] of payTo.entries()) sheet.put(`2.${i + 1}`, text);
  }
  sheet.put('3a', claim.patientControlNumber);
  sheet.put('3b', claim.details?.medicalRecordNumber);
  sheet.put('4', own.facilityTypeCode === '' ? '' : `0${own.facilityTypeCode}${claim.frequencyCode}`);
  sheet.put('5', billing.taxId);
  sheet.put('6.from', mmddyy(own.statementFrom));
  sheet.put('6.through', mmddyy(own.statementThrough));
  const { last, first, middle, suffix } = patient.name;
  sheet.put('8b', [[last, suffix].filter(Boolean).join(' '), [first, middle].filter(Boolean).join(' ')].join(', '));
  if (patient.address) {
    sheet.put('9a', plainAddress([patient.address.line1, patient.address.line2].filter(Boolean).join(' ')));
    sheet.put('9b', plainAddress(patient.address.city));
    sheet.put('9c', patient.address.state);
    sheet.put('9d', zipOf(patient.address.zip));
  }
  sheet.put('10', mmddyyyy(patient.birthDate));
  sheet.put('11', patient.sex);
  if (claim.admissionDate !== undefined) sheet.put('12', mmddyy(claim.admissionDate));
  sheet.put('13', own.admissionTime?.slice(0, 2));
  sheet.put('14', own.admissionType);
  sheet.put('15', own.pointOfOrigin);
  sheet.put('16', own.dischargeTime?.slice(0, 2));
  sheet.put('17', own.patientStatus);
}

function occurrencesOf(claim: Claim, own: InstitutionalDetails): readonly { code: string; date: IsoDate }[] {
  const given = own.occurrences ?? [];
  const { accident } = claim;
  if (accident?.date === undefined || given.some(({ code }) => ACCIDENT_OCCURRENCES.includes(code))) return given;
  return [...given, { code: OCCURRENCE_OF[accident.kind], date: accident.date }];
}

/** Form locators 18 to 41. Occurrences and values fill line a before line b. */
function codes(sheet: Sheet, claim: Claim, own: InstitutionalDetails): void {
  const conditions = claim.details?.conditionCodes ?? [];
  for (const [i, code] of conditions.slice(0, 11).entries()) sheet.put(String(18 + i), code);
  fits(sheet, '28', conditions.length, 11, 'condition codes');
  if (claim.accident?.kind === 'auto') sheet.put('29', claim.accident.state);
  const occurrences = occurrencesOf(claim, own);
  for (const [i, { code, date }] of occurrences.slice(0, 8).entries()) {
    const box = `${31 + (i % 4)}${i < 4 ? 'a' : 'b'}`;
    sheet.put(`${box}.code`, code);
    sheet.put(`${box}.date`, mmddyy(date));
  }
  fits(sheet, '34b.code', occurrences.length, 8, 'occurrences');
  const spans = own.occurrenceSpans ?? [];
  for (const [i, { code, from, through }] of spans.slice(0, 4).entries()) {
    const box = `${35 + (i % 2)}${i < 2 ? 'a' : 'b'}`;
    sheet.put(`${box}.code`, code);
    sheet.put(`${box}.from`, mmddyy(from));
    sheet.put(`${box}.through`, mmddyy(through));
  }
  fits(sheet, '36b.code', spans.length, 4, 'occurrence spans');
  const values = own.values ?? [];
  for (const [i, { code, hundredths }] of values.slice(0, 12).entries()) {
    const box = `${39 + (i % 3)}${'abcd'[Math.floor(i / 3)]}`;
    sheet.put(`${box}.code`, code);
    sheet.putMoney(box, hundredths);
  }
  fits(sheet, '41d.code', values.length, 12, 'value codes');
}

function lineBoxes(sheet: Sheet, own: InstitutionalDetails, line: ServiceLine, n: number): void {
  sheet.put(`42.${n}`, line.revenueCode);
  sheet.put(`43.${n}`, drugText(line) || line.description.slice(0, 24));
  sheet.put(`44.${n}`, [line.procedureCode, ...line.modifiers].join(''));
  const isStay = INPATIENT_BILLS.includes(own.facilityTypeCode);
  if (!isStay || line.procedureCode !== '' || line.dateOfService !== own.statementFrom) {
    sheet.put(`45.${n}`, mmddyy(line.dateOfService));
  }
  sheet.put(`46.${n}`, countOf(line.units));
  sheet.putMoney(`47.${n}`, line.chargeCents);
  if (line.nonCoveredCents !== undefined) sheet.putMoney(`48.${n}`, line.nonCoveredCents);
}

/** Line 23: the page of pages, the day it was made, and the totals on the last page. */
function totals(sheet: Sheet, claim: Claim, page: number, pages: number, printedOn: IsoDate | undefined): void {
  sheet.put('43.page', String(page));
  sheet.put('43.pages', String(pages));
  if (printedOn !== undefined) sheet.put('45.23', mmddyy(printedOn));
  if (page < pages) return;
  sheet.put('42.23', '0001');
  sheet.putMoney('47.23', claim.totalChargeCents);
  const nonCovered = claim.lines.reduce((sum, line) => sum + (line.nonCoveredCents ?? 0), 0);
  if (nonCovered > 0) sheet.putMoney('48.23', nonCovered);
}

/** Exempt (1) is left empty since 5010. */
const poaOf = (own: InstitutionalDetails, code: string): PresentOnAdmission | '' => {
  const letter = own.presentOnAdmission?.[code];
  return letter === undefined || letter === '1' ? '' : letter;
};

/** Form locators 66 to 74. */
function clinical(sheet: Sheet, claim: Claim, own: InstitutionalDetails): void {
  sheet.put('66', '0');
  const letters = ['', ...'ABCDEFGHIJKLMNOPQ'];
  for (const [i, code] of claim.diagnoses.slice(0, letters.length).entries()) {
    sheet.put(`67${letters[i]}`, code);
    sheet.put(`67${letters[i]}.poa`, poaOf(own, code));
  }
  fits(sheet, '67Q', claim.diagnoses.length, letters.length, 'diagnoses');
  sheet.put('69', own.admittingDiagnosis);
  for (const [i, code] of (own.reasonsForVisit ?? []).slice(0, 3).entries()) sheet.put(`70${'abc'[i]}`, code);
  sheet.put('71', own.drg);
  const causes = own.externalCauses ?? [];
  for (const [i, code] of causes.slice(0, 3).entries()) {
    sheet.put(`72${'abc'[i]}`, code);
    sheet.put(`72${'abc'[i]}.poa`, poaOf(own, code));
  }
  fits(sheet, '72c', causes.length, 3, 'external causes');
  const procedures = own.procedures ?? [];
  for (const [i, { code, date }] of procedures.slice(0, 6).entries()) {
    const box = `74${i === 0 ? '' : 'abcde'[i - 1]}`;
    sheet.put(`${box}.code`, code);
    sheet.put(`${box}.date`, mmddyy(date));
  }
  fits(sheet, '74e.code', procedures.length, 6, 'procedures');
}

/** Form locators 80 and 81. */
function remarks(sheet: Sheet, claim: Claim): void {
  let words = [noteText(claim), ...attachmentTexts(claim)].filter(Boolean).join(' ');
  for (const [i, length] of [17, 21, 21, 21].entries()) {
    sheet.put(`80.${i + 1}`, words.slice(0, length).trim());
    words = words.slice(length);
  }
  if (words !== '') sheet.fault('80.4', 'The remark is longer than form locator 80.', 'Shorten it.');
  sheet.put('81a.qualifier', 'B3');
  sheet.put('81a.code', claim.billing.taxonomy);
}

/**
 * A facility claim on the UB-04, 22 lines a page; line 23 carries page numbers, and revenue code 0001 with the total on
 * the last page. Source: Medicare Claims Processing Manual chapter 25.
 * @param printedOn creation date of form locator 45, line 23.
 */
export function ub04(claim: Claim, printedOn: IsoDate | undefined): PaperForm {
  const own = claim.details?.institutional ?? NOTHING;
  const count = Math.max(1, Math.ceil(claim.lines.length / UB_04_LINES));
  const faults: PaperFault[] = [];
  if (!claim.details?.institutional) {
    const fix = 'Enter type of bill, statement dates and patient status.';
    faults.push({ box: '4', message: 'What a facility reports is missing.', fix });
  }
  const pages = Array.from({ length: count }, (_, page) => {
    const sheet = sheetOf('ub-04');
    head(sheet, claim, own);
    codes(sheet, claim, own);
    ub04Parties(sheet, claim);
    clinical(sheet, claim, own);
    remarks(sheet, claim);
    const shared = sheet.faults.splice(0);
    if (page === 0) faults.push(...shared);
    const lines = claim.lines.slice(page * UB_04_LINES, (page + 1) * UB_04_LINES);
    for (const [i, line] of lines.entries()) lineBoxes(sheet, own, line, i + 1);
    totals(sheet, claim, page + 1, count, printedOn);
    faults.push(...sheet.faults);
    return { boxes: sheet.texts() };
  });
  return { form: 'ub-04', pages, faults };
}
