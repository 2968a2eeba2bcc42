import { formatDate, type IsoDate } from '../../kernel/index.ts';
import type { Address, Person, Provider, Relationship, Sex } from '../../parties/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { payerNumber } from '../wire/parties.ts';
import { ADA_2024_LINES } from './ada-2024-map.ts';
import type { PaperFault, PaperForm } from './form.ts';
import {
  attachmentTexts,
  commaName,
  countOf,
  moneyOf,
  noteText,
  plainAddress,
  pointerLetters,
  priorPaidCents,
  providerName,
  zipOf,
} from './paper-values.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const ON_FILE = 'Signature on file';
const SEX: Readonly<Record<Sex, string>> = { M: 'male', F: 'female', U: 'unknown' };
const RELATION: Readonly<Record<Relationship, string>> = {
  '18': 'self',
  '01': 'spouse',
  '19': 'dependent',
  G8: 'other',
};
/** Boxes of missing teeth are for permanent teeth. */
const PERMANENT = /^([1-9]|[12]\d|3[0-2])$/;

/** Name on line 1, street on 2 (and 3), then city, state and ZIP in boxes of their own. */
function putParty(sheet: Sheet, box: string, name: string, address: Address | undefined): void {
  sheet.put(`${box}.1`, name);
  if (!address) return;
  const two =
    box === '11' ? [[address.line1, address.line2].filter(Boolean).join(' ')] : [address.line1, address.line2];
  for (const [i, text] of two.entries()) sheet.put(`${box}.${i + 2}`, text && plainAddress(text));
  putTown(sheet, box, address);
}

function putTown(sheet: Sheet, box: string, { city, state, zip }: Address): void {
  sheet.put(`${box}.city`, plainAddress(city));
  sheet.put(`${box}.state`, state);
  sheet.put(`${box}.zip`, zipOf(zip));
}

function putPhone(sheet: Sheet, box: '52' | '57', phone: string): void {
  sheet.put(`${box}.area`, phone.slice(0, 3));
  sheet.put(`${box}.exchange`, phone.slice(3, 6));
  sheet.put(`${box}.number`, phone.slice(6));
}

function putPerson(sheet: Sheet, boxes: { birth: string; sex: string }, { birthDate, sex }: Person): void {
  sheet.put(boxes.birth, formatDate(birthDate));
  sheet.mark(boxes.sex, SEX[sex]);
}

/** Boxes 1 to 11a: what the form is for, the plan it goes to, the other plan. */
function plans(sheet: Sheet, claim: Claim): void {
  const isQuestion = claim.details?.dental?.predetermination === true;
  sheet.mark('1', isQuestion ? 'predetermination' : 'services');
  if (claim.details?.epsdt || claim.lines.some((line) => line.epsdt)) sheet.mark('1', 'epsdt');
  sheet.put('2', claim.priorAuthorizationNumber);
  putParty(sheet, '3', claim.payer.name, claim.payer.address);
  if (!claim.payer.address)
    sheet.fault('3.1', 'The payer has no address to mail to.', 'Enter it under Settings, Payers.');
  sheet.put('3a', payerNumber(claim.payer, claim.kind));
  const [other, ...more] = claim.otherPayers ?? [];
  if (!other) return;
  sheet.mark('4', other.payer.identifiers?.dental !== undefined || claim.kind === 'dental' ? 'dental' : 'medical');
  sheet.put('5', commaName(other.subscriber.name));
  putPerson(sheet, { birth: '6', sex: '7' }, other.subscriber);
  sheet.put('8', other.memberId);
  sheet.put('9', other.groupNumber);
  sheet.mark('10', RELATION[other.relationship]);
  putParty(sheet, '11', other.payer.name, other.payer.address);
  sheet.put('11a', payerNumber(other.payer, claim.kind));
  if (more.length > 0) sheet.fault('5', 'The form holds one other plan; the claim has more.', 'Add a page by hand.');
}

/** Boxes 12 to 23: policyholder and patient. */
function people(sheet: Sheet, claim: Claim): void {
  const { subscriber, patient } = claim;
  putParty(sheet, '12', commaName(subscriber.name), subscriber.address);
  putPerson(sheet, { birth: '13', sex: '14' }, subscriber);
  sheet.put('15', claim.memberId);
  sheet.put('16', claim.groupNumber);
  sheet.mark('18', RELATION[claim.relationship]);
  putParty(sheet, '20', commaName(patient.name), patient.address);
  putPerson(sheet, { birth: '21', sex: '22' }, patient);
  sheet.put('23', claim.patientControlNumber);
}

function lineBoxes(sheet: Sheet, claim: Claim, line: ServiceLine, n: number): void {
  // A question of what would be paid has no date yet.
  if (!claim.details?.dental?.predetermination) sheet.put(`24.${n}`, formatDate(line.dateOfService));
  const teeth = line.teeth ?? [];
  sheet.put(`25.${n}`, (line.oralCavityAreas ?? []).join(' '));
  if (teeth.length > 0) sheet.put(`26.${n}`, 'JP');
  sheet.put(`27.${n}`, teeth.map((tooth) => tooth.number).join(','));
  const surfaces = [...new Set(teeth.map((tooth) => tooth.surfaces.join('')))].filter(Boolean);
  sheet.put(`28.${n}`, surfaces.join(','));
  if (surfaces.length > 1) {
    sheet.fault(`28.${n}`, 'Teeth of one line have different surfaces.', 'Bill each tooth on a line of its own.');
  }
  sheet.put(`29.${n}`, line.procedureCode);
  sheet.put(`29a.${n}`, pointerLetters(line.diagnosisPointers));
  sheet.put(`29b.${n}`, countOf(line.units).padStart(2, '0'));
  sheet.put(`30.${n}`, line.description.slice(0, 27));
  sheet.put(`31.${n}`, moneyOf(line.chargeCents));
}

/** Boxes 33 to 35. */
function mouth(sheet: Sheet, claim: Claim): void {
  for (const { tooth, status } of claim.details?.dental?.toothStatus ?? []) {
    if (status === 'M' && PERMANENT.test(tooth)) sheet.put(`33.${tooth}`, 'X');
  }
  if (claim.diagnoses.length > 0) sheet.put('34', 'AB');
  for (const [i, code] of claim.diagnoses.slice(0, 4).entries()) sheet.put(`34a.${'ABCD'[i]}`, code);
  if (claim.diagnoses.length > 4)
    sheet.fault('34a.D', 'The form holds 4 diagnoses; the claim has more.', 'Split the claim.');
  const paid = priorPaidCents(claim);
  const words = [
    paid > 0 ? `Other plan paid ${moneyOf(paid)}` : '',
    claim.frequencyCode === '7' ? `Corrects claim ${claim.payerClaimControlNumber ?? ''}` : '',
    claim.frequencyCode === '8' ? `Voids claim ${claim.payerClaimControlNumber ?? ''}` : '',
    noteText(claim),
    ...attachmentTexts(claim),
  ];
  sheet.put('35', words.filter(Boolean).join('; '));
}

/** Boxes 36 to 47. */
function treatment(sheet: Sheet, claim: Claim): void {
  const { details, accident } = claim;
  if (claim.releaseOfInformation) sheet.put('36', ON_FILE);
  if (claim.benefitsAssigned) sheet.put('37', ON_FILE);
  sheet.put('38', claim.placeOfService);
  sheet.put('39', details?.attachments?.length ? 'Y' : 'N');
  const orthodontics = details?.dental?.orthodontics;
  sheet.mark('40', orthodontics ? 'yes' : 'no');
  const placed = details?.dates?.['appliance-placement'];
  if (placed !== undefined) sheet.put('41', formatDate(placed));
  if (orthodontics?.totalMonths !== undefined) sheet.put('42', String(orthodontics.totalMonths));
  const prosthesis = claim.lines.find((line) => line.prosthesis !== undefined);
  if (prosthesis) sheet.mark('43', prosthesis.prosthesis === 'R' ? 'yes' : 'no');
  const before = prosthesis?.dates?.['prior-placement'];
  if (before !== undefined) sheet.put('44', formatDate(before));
  if (!accident) return;
  sheet.mark('45', { employment: 'work', auto: 'auto', other: 'other' }[accident.kind]);
  if (accident.date !== undefined) sheet.put('46', formatDate(accident.date));
  if (accident.kind === 'auto') sheet.put('47', accident.state);
}

const licenseIn = (provider: Provider | undefined, state: string) =>
  provider?.licenses?.find((license) => license.state === state)?.number;

/** Boxes 48 to 58. */
function dentists(sheet: Sheet, claim: Claim, printedOn: IsoDate | undefined): void {
  const { billing, rendering, facility } = claim;
  putParty(sheet, '48', plainAddress(billing.name), billing.address);
  sheet.put('49', billing.npi);
  sheet.put('51', billing.taxId);
  putPhone(sheet, '52', billing.phone);
  sheet.put('53', rendering ? providerName(rendering) : ON_FILE);
  if (printedOn !== undefined) sheet.put('53.date', formatDate(printedOn));
  sheet.put('54', rendering?.npi);
  const at = facility?.address ?? billing.address;
  sheet.put('55', licenseIn(rendering, at.state));
  sheet.put('56.1', plainAddress([at.line1, at.line2].filter(Boolean).join(' ')));
  putTown(sheet, '56', at);
  sheet.put('56a', rendering?.taxonomy);
  putPhone(sheet, '57', billing.phone);
}

/**
 * A dental claim on the ADA form of 2024, ten lines a page; the total on the last page.
 * @param printedOn date of box 53.
 */
export function ada2024(claim: Claim, printedOn: IsoDate | undefined): PaperForm {
  const count = Math.max(1, Math.ceil(claim.lines.length / ADA_2024_LINES));
  const faults: PaperFault[] = [];
  const pages = Array.from({ length: count }, (_, page) => {
    const sheet = sheetOf('ada-2024');
    plans(sheet, claim);
    people(sheet, claim);
    mouth(sheet, claim);
    treatment(sheet, claim);
    dentists(sheet, claim, printedOn);
    const shared = sheet.faults.splice(0);
    if (page === 0) faults.push(...shared);
    const lines = claim.lines.slice(page * ADA_2024_LINES, (page + 1) * ADA_2024_LINES);
    for (const [i, line] of lines.entries()) lineBoxes(sheet, claim, line, i + 1);
    if (page === count - 1) sheet.put('32', moneyOf(claim.totalChargeCents));
    faults.push(...sheet.faults);
    return { boxes: sheet.texts() };
  });
  return { form: 'ada-2024', pages, faults };
}
