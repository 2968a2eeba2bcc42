import type { Payer } from 'cleanclaim/contract/views';
import { addressValues } from '../../ui/parties/values.ts';

/** Services that a payer may want under another id than its own, with what they are called. */
export const SERVICES = {
  professional: 'Professional claims',
  institutional: 'Institutional claims',
  dental: 'Dental claims',
  eligibility: 'Eligibility (270)',
  status: 'Claim status (276)',
  authorization: 'Authorization (278)',
  attachment: 'Attachments (275)',
} as const;
type Service = keyof typeof SERVICES;

/** Days that a payer may leave open: '' is nothing. */
const days = (given: number | undefined, usual: number | '' = ''): number | '' => given ?? usual;

/** A list of codes is one value of the form, so that it is read, and taken over from somebody else, as one. */
const listText = (list: readonly string[] | undefined) => (list ?? []).join(' ');
export const listOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** A new payer says nothing of its days: a year to file, 30 days to answer and 180 to appeal are usual and stand ready. */
export function payerValues(payer?: Payer) {
  const identifiers = Object.fromEntries(
    Object.keys(SERVICES).map((service) => [service, payer?.identifiers?.[service as Service] ?? '']),
  ) as Record<Service, string>;
  return {
    name: payer?.name ?? '',
    payerIdentifier: payer?.payerIdentifier ?? '',
    claimFilingIndicator: payer?.claimFilingIndicator ?? '',
    identifiers,
    connectionId: payer?.connectionId ?? '',
    delivery: payer?.delivery ?? ('electronic' as 'electronic' | 'paper'),
    takesReplacements: payer?.takesReplacements ?? true,
    timelyFilingDays: days(payer?.timelyFilingDays, 365),
    secondaryFilingDays: days(payer?.secondaryFilingDays),
    responseDays: days(payer?.responseDays, 30),
    correctionDays: days(payer?.correctionDays),
    appealDays: days(payer?.appealDays, 180),
    appealLaw: payer?.appealLaw ?? ('' as const),
    authorizationFor: listText(payer?.authorizationFor),
    refusedModifiers: listText(payer?.refusedModifiers),
    referralRequired: payer?.referralRequired ?? false,
    checksEnrollment: payer?.checksEnrollment ?? false,
    priorAuthorizationUrl: payer?.priorAuthorizationUrl ?? '',
    attachmentsBy: payer?.attachmentsBy ?? ('mail' as 'x12-275' | 'fax' | 'mail' | 'portal'),
    phone: payer?.phone ?? '',
    fax: payer?.fax ?? '',
    address: addressValues(payer?.address),
  };
}
export type PayerValues = ReturnType<typeof payerValues>;

/** What is saved of the form; fields that were left blank are absent already. */
export function payerInput(values: Partial<PayerValues>) {
  const { authorizationFor = '', refusedModifiers = '', ...rest } = values;
  return { ...rest, authorizationFor: listOf(authorizationFor), refusedModifiers: listOf(refusedModifiers) };
}
