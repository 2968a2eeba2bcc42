import type { Enrollment } from 'cleanclaim/contract/roster-views';
import type { Provider } from 'cleanclaim/contract/views';
import { withoutBlanks } from '../../ui/form/blank.ts';
import { addressValues } from '../../ui/parties/values.ts';

/** Rows of a form: every field is there, '' for nothing. */
export const licenseRow = (license: Partial<NonNullable<Provider['licenses']>[number]> = {}) => ({
  state: '',
  number: '',
  from: '',
  to: '',
  ...license,
});
export const enrollmentRow = (enrollment: Partial<Enrollment> = {}) => ({
  payerId: '',
  status: 'active' as Enrollment['status'],
  from: '',
  to: '',
  providerNumber: '',
  ...enrollment,
});
export type EnrollmentRow = ReturnType<typeof enrollmentRow>;

export function providerValues(provider?: Provider) {
  return {
    kind: provider?.kind ?? 'person',
    npi: provider?.npi ?? '',
    lastOrOrganizationName: provider?.lastOrOrganizationName ?? '',
    firstName: provider?.firstName ?? '',
    credential: provider?.credential ?? '',
    taxonomy: provider?.taxonomy ?? '',
    address: addressValues(provider?.address),
    licenses: (provider?.licenses ?? []).map(licenseRow),
    enrollments: (provider?.enrollments ?? []).map(enrollmentRow),
  };
}
export type ProviderValues = ReturnType<typeof providerValues>;

/** Rows in which nothing was typed are none. */
export function filledRows<R extends object>(rows: readonly R[] | undefined, ready: readonly (keyof R)[] = []): R[] {
  return (rows ?? []).filter((row) => Object.keys(withoutBlanks(row)).some((key) => !ready.includes(key as keyof R)));
}

/** What is saved of the form; an organization has one name, what was typed as a first name before stays behind. */
export function providerInput(values: ProviderValues) {
  return {
    ...values,
    ...(values.kind === 'organization' ? { firstName: undefined } : {}),
    licenses: filledRows(values.licenses),
    enrollments: filledRows(values.enrollments, ['status']),
  };
}
