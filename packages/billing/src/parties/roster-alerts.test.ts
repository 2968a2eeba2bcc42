import { describe, expect, test } from 'vitest';
import { enrollmentStanding } from './enrollment.ts';
import { type OpenClaims, rosterAlerts } from './roster-alerts.ts';
import type { Enrollment, Payer, Provider } from './types.ts';

const TODAY = '2026-11-02';
const payer: Payer = {
  id: 'y1',
  name: 'Bluewater Health Plan',
  payerIdentifier: 'BWHP1',
  claimFilingIndicator: 'BL',
  timelyFilingDays: 180,
  responseDays: 21,
  appealDays: 180,
};
const provider: Provider = {
  id: 'v1',
  kind: 'person',
  npi: '1999000049',
  lastOrOrganizationName: 'Tsosie',
  firstName: 'Dana',
};
const enrolled = (change: Partial<Enrollment> = {}): Enrollment => ({
  payerId: 'y1',
  status: 'active',
  from: '2020-01-01',
  ...change,
});
const standing = (...enrollments: Enrollment[]) => enrollmentStanding({ enrollments }, 'y1', TODAY).standing;
const open: OpenClaims = {
  providerId: 'v1',
  payerId: 'y1',
  claims: 2,
  chargeCents: 29_600,
  firstDate: '2026-10-05',
  lastDate: '2026-10-26',
};
const alerts = (change: Partial<Provider>, claims: OpenClaims[] = [], payers: Payer[] = [payer]) =>
  rosterAlerts([{ ...provider, ...change }], payers, claims, TODAY).map(({ title }) => title);

describe('where a provider stands with a payer', () => {
  test('follows the enrollment in force, and says when it ends within 60 days', () => {
    expect(standing(enrolled())).toBe('active');
    expect(standing(enrolled({ to: '2026-12-31' }))).toBe('ending');
    expect(standing(enrolled({ to: '2027-01-01' }))).toBe('active');
    expect(standing(enrolled({ to: '2026-12-31' }), enrolled({ from: '2027-01-01' }))).toBe('active');
    expect(standing(enrolled({ to: '2026-12-31' }), enrolled({ from: '2027-01-02' }))).toBe('ending');
  });

  test('is pending, over, to come or unknown otherwise', () => {
    expect(standing(enrolled({ status: 'pending', from: '2026-10-01' }))).toBe('pending');
    expect(standing(enrolled({ status: 'ended', to: '2026-10-31' }))).toBe('ended');
    expect(standing(enrolled({ from: '2026-11-15' }))).toBe('later');
    expect(standing()).toBe('none');
    expect(enrollmentStanding({ enrollments: [enrolled()] }, 'y2', TODAY).standing).toBe('none');
  });
});

describe('the roster calls up', () => {
  const license = { state: 'OH', number: '35.1', to: '2026-12-15' };

  test('a license that ends within 60 days and is not renewed, and one that has ended', () => {
    expect(alerts({ licenses: [license] })).toEqual(['License of Dana Tsosie in OH ends on 12/15/2026']);
    expect(alerts({ licenses: [{ ...license, to: '2026-10-31' }] })).toEqual([
      'License of Dana Tsosie in OH has ended',
    ]);
    expect(alerts({ licenses: [license, { state: 'OH', number: '35.1', from: '2026-12-16' }] })).toEqual([]);
    expect(alerts({ licenses: [license, { state: 'KY', number: '7', from: '2020-01-01' }] })).toHaveLength(1);
    expect(alerts({ licenses: [{ ...license, to: '2028-12-15' }] })).toEqual([]);
    expect(alerts({ licenses: [{ ...license, to: '2024-01-31' }] })).toEqual([]);
  });

  test('an enrollment that ends, whether or not claims go out', () => {
    expect(alerts({ enrollments: [enrolled({ to: '2026-12-01' })] })).toEqual([
      'Enrollment of Dana Tsosie with Bluewater Health Plan ends on 12/01/2026',
    ]);
  });

  test('one that is pending or over while claims go out, with their charges', () => {
    const pending = [enrolled({ status: 'pending', from: '2026-10-01' })];
    expect(alerts({ enrollments: pending })).toEqual([]);
    expect(alerts({ enrollments: pending }, [open])).toEqual([
      'Enrollment of Dana Tsosie with Bluewater Health Plan is pending',
    ]);
    expect(alerts({ enrollments: [enrolled({ status: 'ended', to: '2026-10-10' })] }, [open])).toEqual([
      'Enrollment of Dana Tsosie with Bluewater Health Plan ended on 10/10/2026',
    ]);
    expect(alerts({ enrollments: [enrolled({ status: 'ended', to: '2026-10-31' })] }, [open])).toEqual([]);
    expect(rosterAlerts([{ ...provider, enrollments: pending }], [payer], [open], TODAY)[0]?.chargeCents).toBe(29_600);
  });

  test('a missing one only where the payer checks', () => {
    expect(alerts({}, [open])).toEqual([]);
    expect(alerts({}, [open], [{ ...payer, checksEnrollment: true }])).toEqual([
      'Enrollment of Dana Tsosie with Bluewater Health Plan is not on file',
    ]);
  });
});
