import type { Address, Person, Relationship } from '../../parties/index.ts';
import type { OtherPayer } from '../other-payer.ts';
import type { Claim } from '../types.ts';
import { addressLines, commaName, plainAddress, streetOf, zipOf } from './paper-values.ts';
import type { Sheet } from './sheet.ts';

type Program = 'medicare' | 'medicaid' | 'tricare' | 'champva' | 'group' | 'feca' | 'other';

const PROGRAMS: Readonly<Record<string, Program>> = {
  MA: 'medicare',
  MB: 'medicare',
  MC: 'medicaid',
  CH: 'tricare',
  VA: 'champva',
};
/** Never a group health plan: auto, liability, workers' compensation, title V, unknown. */
const OTHER_PROGRAMS = ['AM', 'LM', 'LI', 'WC', 'TV', 'ZZ'];

/** Box 1 by the filing indicator (SBR09); a plan with a group number is a group health plan. */
export function programOf(claim: Claim): Program {
  const indicator = claim.payer.claimFilingIndicator;
  const program = PROGRAMS[indicator];
  if (program) return program;
  return claim.groupNumber && !OTHER_PROGRAMS.includes(indicator) ? 'group' : 'other';
}

const RELATION: Readonly<Record<Relationship, string>> = { '18': 'self', '01': 'spouse', '19': 'child', G8: 'other' };

function putAddress(sheet: Sheet, box: '5' | '7', address: Address | undefined, phone: string | undefined): void {
  if (address) {
    sheet.put(box, streetOf(address));
    sheet.put(`${box}.city`, plainAddress(address.city));
    sheet.put(`${box}.state`, address.state);
    sheet.put(`${box}.zip`, zipOf(address.zip));
  }
  sheet.put(`${box}.area`, phone?.slice(0, 3));
  sheet.put(`${box}.phone`, phone?.slice(3));
}

function putBirth(sheet: Sheet, box: '3' | '11a', { birthDate, sex }: Person): void {
  sheet.put(`${box}.month`, birthDate.slice(5, 7));
  sheet.put(`${box}.day`, birthDate.slice(8, 10));
  sheet.put(`${box}.year`, birthDate.slice(0, 4));
  if (sex !== 'U') sheet.mark(box, sex === 'M' ? 'male' : 'female');
}

/** Boxes 4, 7, 11, 11a and 11c of an insured. */
function insured(sheet: Sheet, person: Person, group: string | undefined, plan: string | undefined): void {
  sheet.put('4', commaName(person.name));
  putAddress(sheet, '7', person.address, person.phone);
  sheet.put('11', group);
  putBirth(sheet, '11a', person);
  sheet.put('11c', plan);
}

/**
 * Medicare has its own way with boxes 4, 7 and 11: where it is first, 11 says NONE and 4 and 7 stay empty; where it is
 * not, they speak of the insurance before it (Medicare Claims Processing Manual chapter 26, 10.2).
 */
function insuredForMedicare(sheet: Sheet, claim: Claim): void {
  const before = claim.otherPayers?.find((other) => other.payerSequence < claim.payerSequence);
  if (!before) {
    sheet.put('11', 'None');
    return;
  }
  insured(sheet, before.subscriber, before.groupNumber ?? before.memberId, before.planName ?? before.payer.name);
}

function otherInsured(sheet: Sheet, other: OtherPayer | undefined): void {
  if (other) {
    sheet.put('9', commaName(other.subscriber.name));
    sheet.put('9a', other.groupNumber ?? other.memberId);
    sheet.put('9d', other.planName ?? other.payer.name);
  }
  sheet.mark('11d', other ? 'yes' : 'no');
}

/** Boxes 10a to 10d. */
function cause(sheet: Sheet, { accident, details }: Claim): void {
  sheet.mark('10a', accident?.kind === 'employment' ? 'yes' : 'no');
  sheet.mark('10b', accident?.kind === 'auto' ? 'yes' : 'no');
  sheet.mark('10c', accident?.kind === 'other' ? 'yes' : 'no');
  if (accident?.kind === 'auto') sheet.put('10b.state', accident.state);
  sheet.put('10d', details?.conditionCodes?.join(' '));
}

/** The payer's address on top and boxes 1 to 11. */
export function cms1500Parties(sheet: Sheet, claim: Claim): void {
  const { payer, patient, subscriber } = claim;
  for (const [i, text] of addressLines(payer.name, payer.address).entries()) sheet.put(`payer.${i + 1}`, text);
  if (!payer.address)
    sheet.fault('payer.1', 'The payer has no address to mail to.', 'Enter it under Settings, Payers.');
  sheet.mark('1', programOf(claim));
  sheet.put('1a', claim.memberId);
  sheet.put('2', commaName(patient.name));
  putBirth(sheet, '3', patient);
  putAddress(sheet, '5', patient.address, patient.phone);
  sheet.mark('6', RELATION[claim.relationship]);
  cause(sheet, claim);
  const claimNumber = claim.details?.propertyCasualtyClaimNumber;
  if (claimNumber) {
    sheet.put('11b.qualifier', 'Y4');
    sheet.put('11b', claimNumber);
  }
  if (programOf(claim) === 'medicare') {
    insuredForMedicare(sheet, claim);
    return;
  }
  insured(sheet, subscriber, claim.groupNumber, claim.planName);
  otherInsured(sheet, claim.otherPayers?.[0]);
}
