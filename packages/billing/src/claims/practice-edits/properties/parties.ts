import type { LineProviderRole, ProviderRole } from '../../../encounters/index.ts';
import { type PropertyRow, row } from '../property.ts';

export const RELATIONSHIPS = { '18': 'self', '01': 'spouse', '19': 'child', G8: 'other' };
const APPEAL_LAWS = {
  medicare: 'Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  'medicaid-managed': 'Medicaid managed care',
  tricare: 'TRICARE',
  'workers-compensation': "workers' compensation",
  erisa: 'ERISA',
  commercial: 'state law and contract',
};
const SEXES = { F: 'female', M: 'male', U: 'unknown' };

function addressRows(at: string, label: string): PropertyRow[] {
  return [
    row(`${at}.line1`, `${label} street`),
    row(`${at}.line2`, `${label} second address line`),
    row(`${at}.city`, `${label} city`),
    row(`${at}.state`, `${label} state`, 'code'),
    row(`${at}.zip`, `${label} ZIP`, 'code'),
  ];
}

/** A person: patient or subscriber. */
export function personRows(at: string, label: string): PropertyRow[] {
  return [
    row(`${at}.name.last`, `${label} last name`),
    row(`${at}.name.first`, `${label} first name`),
    row(`${at}.name.middle`, `${label} middle name`),
    row(`${at}.name.suffix`, `${label} name suffix`),
    row(`${at}.birthDate`, `${label} birth date`, 'date'),
    row(`${at}.sex`, `${label} sex`, 'code', SEXES),
    ...addressRows(`${at}.address`, label),
    row(`${at}.phone`, `${label} phone`, 'code'),
  ];
}

/** A payer, this one or another. */
export function payerRows(at: string, label: string): PropertyRow[] {
  const services = {
    professional: 'professional claims',
    institutional: 'institutional claims',
    dental: 'dental claims',
    eligibility: 'eligibility',
    status: 'claim status',
    authorization: 'authorizations',
    attachment: 'attachments',
  };
  return [
    row(`${at}.name`, `${label} name`),
    row(`${at}.payerIdentifier`, `${label} id`, 'code'),
    row(`${at}.claimFilingIndicator`, `${label} kind of insurance (MB, MC, BL, CI ...)`, 'code'),
    row(`${at}.timelyFilingDays`, `${label} days to file`, 'number'),
    row(`${at}.responseDays`, `${label} days to answer`, 'number'),
    row(`${at}.appealDays`, `${label} days to appeal`, 'number'),
    row(`${at}.appealLaw`, `${label} hears appeals by`, 'text', APPEAL_LAWS),
    ...addressRows(`${at}.address`, label),
    row(`${at}.phone`, `${label} phone`, 'code'),
    row(`${at}.fax`, `${label} fax`, 'code'),
    ...Object.entries(services).map(([key, words]) =>
      row(`${at}.identifiers.${key}`, `${label} id for ${words}`, 'code'),
    ),
    row(`${at}.delivery`, `${label} takes claims`, 'text', { electronic: 'electronically', paper: 'on paper' }),
    row(`${at}.secondaryFilingDays`, `${label} days to file a secondary claim`, 'number'),
    row(`${at}.correctionDays`, `${label} days to correct`, 'number'),
    row(`${at}.takesReplacements`, `${label} takes replacements`, 'yes-no'),
    row(`${at}.authorizationFor[]`, `${label} wants authorization for codes`, 'code'),
    row(`${at}.referralRequired`, `${label} wants a referral`, 'yes-no'),
    row(`${at}.refusedModifiers[]`, `${label} refuses modifiers`, 'code'),
    row(`${at}.attachmentsBy`, `${label} takes papers by`, 'text', {
      'x12-275': 'X12 275',
      fax: 'fax',
      mail: 'mail',
      portal: 'portal',
    }),
    row(`${at}.priorAuthorizationUrl`, `${label} address for FHIR authorizations`),
    row(`${at}.checksEnrollment`, `${label} wants enrolled providers`, 'yes-no'),
  ];
}

/** A provider in one role. */
export function providerRows(at: string, label: string): PropertyRow[] {
  return [
    row(`${at}.kind`, `${label} is a`, 'text', { person: 'person', organization: 'organization' }),
    row(`${at}.npi`, `${label} NPI`, 'code'),
    row(`${at}.lastOrOrganizationName`, `${label} last or organization name`),
    row(`${at}.firstName`, `${label} first name`),
    row(`${at}.taxonomy`, `${label} taxonomy`, 'code'),
    row(`${at}.credential`, `${label} credential (MD, NP, PT ...)`, 'code'),
    row(`${at}.licenses[].state`, `${label} license states`, 'code'),
    row(`${at}.licenses[].number`, `${label} license numbers`, 'code'),
    row(`${at}.licenses[].from`, `${label} licenses begin`, 'date'),
    row(`${at}.licenses[].to`, `${label} licenses end`, 'date'),
    row(`${at}.enrollments[].status`, `${label} enrollment states`, 'text', {
      active: 'active',
      pending: 'pending',
      ended: 'ended',
    }),
    row(`${at}.enrollments[].from`, `${label} enrollments begin`, 'date'),
    row(`${at}.enrollments[].to`, `${label} enrollments end`, 'date'),
    row(`${at}.enrollments[].providerNumber`, `${label} numbers with payers`, 'code'),
    ...addressRows(`${at}.address`, label),
  ];
}

const ROLES: Readonly<Record<ProviderRole, string>> = {
  attending: 'Attending physician',
  operating: 'Operating physician',
  otherOperating: 'Other operating physician',
  supervising: 'Supervising provider',
  ordering: 'Ordering provider',
  assistantSurgeon: 'Assistant surgeon',
  purchasedService: 'Purchased service provider',
  primaryCare: 'Primary care provider',
};

const LINE_ROLES: Readonly<Record<LineProviderRole, string>> = {
  rendering: 'Line rendering provider',
  referring: 'Line referring provider',
  operating: 'Line operating physician',
  otherOperating: 'Line other operating physician',
  supervising: 'Line supervising provider',
  ordering: 'Line ordering provider',
  assistantSurgeon: 'Line assistant surgeon',
  purchasedService: 'Line purchased service provider',
};

export const PRACTICE_ROWS: readonly PropertyRow[] = [
  row('billing.name', 'Billing provider name'),
  row('billing.npi', 'Billing provider NPI', 'code'),
  row('billing.taxonomy', 'Billing provider taxonomy', 'code'),
  row('billing.taxId', 'Billing provider tax id', 'code'),
  ...addressRows('billing.address', 'Billing provider'),
  ...addressRows('billing.payToAddress', 'Pay-to'),
  row('billing.phone', 'Billing provider phone', 'code'),
  row('billing.submitterId', 'Submitter id', 'code'),
  row('billing.cliaNumber', 'Billing provider CLIA number', 'code'),
  row('billing.cliaFrom', 'Billing provider CLIA begins', 'date'),
  row('billing.cliaTo', 'Billing provider CLIA ends', 'date'),
];

export const PROVIDER_ROWS: readonly PropertyRow[] = [
  ...providerRows('rendering', 'Rendering provider'),
  ...providerRows('referring', 'Referring provider'),
  ...Object.entries(ROLES).flatMap(([role, label]) => providerRows(`providers.${role}`, label)),
];

export const LINE_PROVIDER_ROWS: readonly PropertyRow[] = Object.entries(LINE_ROLES).flatMap(([role, label]) =>
  providerRows(`lines[].providers.${role}`, label),
);

export const FACILITY_ROWS: readonly PropertyRow[] = [
  row('facility.name', 'Facility name'),
  row('facility.npi', 'Facility NPI', 'code'),
  row('facility.placeOfService', 'Facility place of service', 'code'),
  ...addressRows('facility.address', 'Facility'),
  row('facility.cliaNumber', 'Facility CLIA number', 'code'),
  row('facility.mammographyCertification', 'Facility mammography certification', 'code'),
];
