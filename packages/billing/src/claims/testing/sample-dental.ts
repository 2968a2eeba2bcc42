import { cents, sumCents } from '../../kernel/index.ts';
import type { Practice, Provider } from '../../parties/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { sampleClaim } from './sample-claim.ts';

export const sampleDentalPractice: Practice = {
  name: 'Canal Park Dental',
  npi: '1999999182',
  taxonomy: '1223G0001X',
  taxId: '473334445',
  address: { line1: '9 Canal Park Drive', city: 'Duluth', state: 'MN', zip: '558021111' },
  phone: '2185550190',
  submitterId: 'CANALDENT1',
};

export const sampleDentist: Provider = {
  id: 'provider-5',
  kind: 'person',
  npi: '1999999190',
  lastOrOrganizationName: 'Tamboli',
  firstName: 'Anya',
  taxonomy: '1223G0001X',
  credential: 'DDS',
};

/** A filling of two surfaces on a back tooth. */
export function sampleDentalLine(overrides: Partial<ServiceLine> = {}): ServiceLine {
  return {
    lineNumber: 1,
    procedureCode: 'D2392',
    description: 'Resin filling, two surfaces, back tooth',
    modifiers: [],
    units: 1,
    chargeCents: cents(24_800),
    diagnosisPointers: [],
    dateOfService: '2026-11-02',
    teeth: [{ number: '19', surfaces: ['M', 'O'] }],
    ...overrides,
  };
}

/** A clean dental claim: one filling, no diagnosis. Lines given set the total too, unless it is given itself. */
export function sampleDentalClaim(overrides: Partial<Claim> = {}): Claim {
  const lines = overrides.lines ?? [sampleDentalLine()];
  return {
    ...sampleClaim(),
    kind: 'dental',
    billing: sampleDentalPractice,
    rendering: sampleDentist,
    diagnoses: [],
    lines,
    totalChargeCents: sumCents(lines.map((line) => line.chargeCents)),
    ...overrides,
  };
}

/** A clean claim for a crown on tooth 30 that replaces an older one. */
export function sampleCrownClaim(overrides: Partial<Claim> = {}): Claim {
  const line = sampleDentalLine({
    procedureCode: 'D2740',
    description: 'Ceramic crown',
    chargeCents: cents(118_000),
    teeth: [{ number: '30', surfaces: [] }],
    prosthesis: 'R',
    dates: { 'prior-placement': '2018-03-14' },
  });
  return sampleDentalClaim({ lines: [line], ...overrides });
}
