import { type Cents, type IsoDate, sumCents } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import type { PaperForm } from './form.ts';
import { paperForm } from './paper-form.ts';
import { cityLine } from './paper-values.ts';

/** A claim with its form as it is put into an envelope. */
export interface PrintedClaim {
  claim: Claim;
  form: PaperForm;
}

/** What one payer gets in one envelope, and what its cover sheet says. */
export interface Envelope {
  payerId: string;
  payerName: string;
  /** Lines of the payer's name and address, for a window. */
  to: readonly string[];
  /** Lines of the practice's name and address. */
  from: readonly string[];
  /** In the order of their patient control numbers. */
  claims: readonly PrintedClaim[];
  /** Pages of forms, without cover sheets. */
  pages: number;
  totalChargeCents: Cents;
}

/** Name and address as a person writes them on an envelope. */
function postalLines(name: string, address: Claim['payer']['address']): string[] {
  if (!address) return [name];
  return [name, address.line1, ...(address.line2 ? [address.line2] : []), cityLine(address)];
}

function envelopeOf(payerId: string, claims: readonly PrintedClaim[]): Envelope {
  const inOrder = claims.toSorted((a, b) =>
    a.claim.patientControlNumber.localeCompare(b.claim.patientControlNumber, 'en'),
  );
  const payer = inOrder[0]?.claim.payer;
  const billing = inOrder[0]?.claim.billing;
  return {
    payerId,
    payerName: payer?.name ?? '',
    to: payer ? postalLines(payer.name, payer.address) : [],
    from: billing ? postalLines(billing.name, billing.address) : [],
    claims: inOrder,
    pages: inOrder.reduce((sum, { form }) => sum + form.pages.length, 0),
    totalChargeCents: sumCents(inOrder.map(({ claim }) => claim.totalChargeCents)),
  };
}

/**
 * Puts claims of one form into envelopes, one a payer, by the payers' names. The same claims give the same envelopes.
 * @param printedOn date beside the provider's signature.
 */
export function envelopesOf(claims: readonly Claim[], printedOn: IsoDate): Envelope[] {
  const printed = claims.map((claim) => ({ claim, form: paperForm(claim, printedOn) }));
  return [...Map.groupBy(printed, ({ claim }) => claim.payer.id)]
    .map(([payerId, some]) => envelopeOf(payerId, some))
    .toSorted((a, b) => a.payerName.localeCompare(b.payerName, 'en') || a.payerId.localeCompare(b.payerId, 'en'));
}
