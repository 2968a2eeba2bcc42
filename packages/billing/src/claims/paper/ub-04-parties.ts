import type { Payer, PayerSequence, Person, Provider, Relationship } from '../../parties/index.ts';
import type { Claim } from '../types.ts';
import { payerNumber } from '../wire/parties.ts';
import { addressLines } from './paper-values.ts';
import type { Sheet } from './sheet.ts';

const LETTER: Readonly<Record<PayerSequence, 'A' | 'B' | 'C'>> = { P: 'A', S: 'B', T: 'C' };

interface PayerRow {
  payerSequence: PayerSequence;
  payer: Payer;
  subscriber: Person;
  relationship: Relationship;
  memberId: string;
  groupNumber?: string;
  planName?: string;
  benefitsAssigned: boolean;
  releaseOfInformation: boolean;
  paidCents?: number;
  payerClaimControlNumber?: string;
  authorization?: string;
}

/** This claim's payer and the others, each for its row. */
function rowsOf(claim: Claim): PayerRow[] {
  const { payerClaimControlNumber: number, priorAuthorizationNumber, ...own } = claim;
  const authorization = priorAuthorizationNumber ?? claim.details?.referralNumber;
  const isOriginal = ['1', '2', '3', '4'].includes(claim.frequencyCode);
  const others = (claim.otherPayers ?? []).map(({ adjudication, ...other }): PayerRow => {
    const decided = adjudication?.payerClaimControlNumber;
    return {
      ...other,
      ...(adjudication ? { paidCents: adjudication.paidCents } : {}),
      ...(decided === undefined ? {} : { payerClaimControlNumber: decided }),
    };
  });
  const first: PayerRow = {
    ...own,
    ...(number === undefined || isOriginal ? {} : { payerClaimControlNumber: number }),
    ...(authorization === undefined ? {} : { authorization }),
  };
  return [first, ...others];
}

function payerBoxes(sheet: Sheet, claim: Claim, row: PayerRow): void {
  const letter = LETTER[row.payerSequence];
  sheet.put(`50${letter}`, row.payer.name);
  sheet.put(`51${letter}`, payerNumber(row.payer, claim.kind));
  sheet.put(`52${letter}`, row.releaseOfInformation ? 'Y' : 'I');
  sheet.put(`53${letter}`, row.benefitsAssigned ? 'Y' : 'N');
  if (row.paidCents !== undefined) sheet.putMoney(`54${letter}`, row.paidCents);
  const { last, first, middle, suffix } = row.subscriber.name;
  sheet.put(
    `58${letter}`,
    [[last, suffix].filter(Boolean).join(' '), [first, middle].filter(Boolean).join(' ')].join(', '),
  );
  sheet.put(`59${letter}`, row.relationship);
  sheet.put(`60${letter}`, row.memberId);
  sheet.put(`61${letter}`, row.planName);
  sheet.put(`62${letter}`, row.groupNumber);
  sheet.put(`63${letter}`, row.authorization);
  sheet.put(`64${letter}`, row.payerClaimControlNumber);
}

function provider(sheet: Sheet, box: string, who: Provider | undefined, role?: string): void {
  if (!who) return;
  if (role !== undefined) sheet.put(`${box}.role`, role);
  sheet.put(`${box}.npi`, who.npi);
  sheet.put(`${box}.last`, who.lastOrOrganizationName);
  sheet.put(`${box}.first`, who.firstName);
}

/** Payers, insured and providers: form locators 38, 50 to 64 and 76 to 79. */
export function ub04Parties(sheet: Sheet, claim: Claim): void {
  for (const [i, text] of addressLines(claim.payer.name, claim.payer.address).entries()) sheet.put(`38.${i + 1}`, text);
  if (!claim.payer.address) {
    sheet.fault('38.1', 'The payer has no address to mail to.', 'Enter it under Settings, Payers.');
  }
  sheet.put('56', claim.billing.npi);
  for (const row of rowsOf(claim)) payerBoxes(sheet, claim, row);
  provider(sheet, '76', claim.providers?.attending);
  provider(sheet, '77', claim.providers?.operating);
  const others = [
    ['ZZ', claim.providers?.otherOperating],
    ['82', claim.rendering],
    ['DN', claim.referring],
  ] as const;
  const present = others.filter(([, who]) => who !== undefined);
  for (const [i, [role, who]] of present.slice(0, 2).entries()) provider(sheet, String(78 + i), who, role);
  if (present.length > 2) {
    sheet.fault('79.npi', 'The form holds two other providers; the claim has more.', 'Send the claim electronically.');
  }
}
