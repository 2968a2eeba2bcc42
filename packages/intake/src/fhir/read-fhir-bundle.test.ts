import type { IntakeChart, IntakeResult } from '@cleanclaim/billing/encounters';
import { describe, expect, test } from 'vitest';
import { readFhirBundle } from './read-fhir-bundle.ts';

type Resource = Record<string, unknown>;

const CPT = 'http://www.ama-assn.org/go/cpt';
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';

const patient: Resource = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '123-45-6789' },
    { type: { coding: [{ code: 'MR' }] }, value: 'M-100' },
  ],
  name: [
    { use: 'old', family: 'Before' },
    { use: 'official', family: 'Okafor', given: ['Ada', 'N'], suffix: ['Jr'] },
  ],
  gender: 'female',
  birthDate: '1970-02-03',
  address: [{ line: ['12 Elm St', 'Apt 4'], city: 'Springfield', state: 'Illinois', postalCode: '62704-1234' }],
  telecom: [
    { system: 'email', value: 'ada@example.org' },
    { system: 'phone', value: '+1 (217) 555-0134' },
  ],
};
const practitioner: Resource = {
  resourceType: 'Practitioner',
  id: 'dr',
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
  name: [{ family: 'Lindqvist', given: ['Karin'] }],
  qualification: [{ code: { coding: [{ system: 'http://nucc.org/provider-taxonomy', code: '207Q00000X' }] } }],
};
const encounter: Resource = {
  resourceType: 'Encounter',
  id: 'e1',
  status: 'finished',
  class: { code: 'AMB' },
  type: [{ coding: [{ system: CPT, code: '99213' }] }],
  subject: { reference: 'Patient/p1' },
  period: { start: '2026-03-31T09:00:00-05:00', end: '2026-03-31T09:30:00-05:00' },
  participant: [{ type: [{ coding: [{ code: 'PPRF' }] }], individual: { reference: 'Practitioner/dr' } }],
  identifier: [{ value: 'V-9' }],
  location: [{ location: { reference: 'Location/l1' } }],
  diagnosis: [
    { rank: 2, condition: { reference: 'urn:uuid:c-2' } },
    { rank: 1, condition: { reference: 'Condition/c1' } },
  ],
};
const location: Resource = {
  resourceType: 'Location',
  id: 'l1',
  name: 'North Clinic',
  address: { line: ['1 Oak'], city: 'Springfield', state: 'IL', postalCode: '62704' },
};
const condition1: Resource = {
  resourceType: 'Condition',
  id: 'c1',
  subject: { reference: 'Patient/p1' },
  code: {
    coding: [
      { system: 'http://snomed.info/sct', code: '44054006' },
      { system: ICD, code: 'E11.65', display: 'Diabetes' },
    ],
  },
};
const condition2: Resource = {
  resourceType: 'Condition',
  subject: { reference: 'Patient/p1' },
  code: { coding: [{ system: ICD, code: 'I10' }] },
};
const coverage: Resource = {
  resourceType: 'Coverage',
  id: 'cov',
  status: 'active',
  order: 1,
  beneficiary: { reference: 'Patient/p1' },
  subscriber: { reference: 'RelatedPerson/rp' },
  subscriberId: 'ABC123',
  relationship: { coding: [{ code: 'spouse' }] },
  class: [
    { type: { coding: [{ code: 'group' }] }, value: 'G7' },
    { type: { coding: [{ code: 'plan' }] }, value: 'x', name: 'Gold PPO' },
  ],
  payor: [{ reference: '#org' }],
  contained: [{ resourceType: 'Organization', id: 'org', name: 'Prairie Health', identifier: [{ value: 'PH001' }] }],
};
const relative: Resource = {
  resourceType: 'RelatedPerson',
  id: 'rp',
  name: [{ family: 'Okafor', given: ['Ben'] }],
  birthDate: '1968-01-01',
  gender: 'male',
  relationship: [{ coding: [{ code: 'SPS' }] }],
};
const account: Resource = {
  resourceType: 'Account',
  id: 'a1',
  subject: [{ reference: 'Patient/p1' }],
  guarantor: [{ party: { reference: 'RelatedPerson/rp' } }],
};

function bundleOf(...resources: Resource[]): string {
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) =>
      resource === condition2 ? { fullUrl: 'urn:uuid:c-2', resource } : { resource },
    ),
  });
}

function read(text: string): IntakeResult {
  return readFhirBundle(new TextEncoder().encode(text));
}

function chartsOf(...resources: Resource[]): IntakeChart[] {
  const result = read(bundleOf(...resources));
  if (!result.ok) throw new Error(`refused: ${result.fault.code}`);
  return result.charts;
}

function oneChart(...resources: Resource[]): IntakeChart {
  const [chart, ...others] = chartsOf(...resources);
  if (!chart || others.length > 0) throw new Error(`expected one chart`);
  return chart;
}

function messagesOf(chart: IntakeChart): string {
  return chart.findings.map((finding) => finding.message).join('\n');
}

const base = [patient, practitioner, encounter, location, condition1, condition2];
const subject = { subject: { reference: 'Patient/p1' } };
const atVisit = { encounter: { reference: 'Encounter/e1' } };

describe('a bundle with one visit', () => {
  const chart = oneChart(...base, coverage, relative, account);

  test('the patient has the MR identifier and the official name', () => {
    expect(chart.patient).toEqual({
      mrn: 'M-100',
      name: { last: 'Okafor', first: 'Ada', middle: 'N', suffix: 'Jr' },
      birthDate: '1970-02-03',
      sex: 'F',
      address: { line1: '12 Elm St', line2: 'Apt 4', city: 'Springfield', state: 'IL', zip: '627041234' },
      phone: '2175550134',
    });
  });

  test('the visit has number, day, place, provider and facility', () => {
    expect(chart.encounter).toEqual({
      visitNumber: 'V-9',
      dateOfService: '2026-03-31',
      placeOfService: '11',
      rendering: { npi: '1234567893', lastOrOrganizationName: 'Lindqvist', firstName: 'Karin', taxonomy: '207Q00000X' },
      facility: { name: 'North Clinic', address: { line1: '1 Oak', city: 'Springfield', state: 'IL', zip: '62704' } },
    });
  });

  test('diagnoses go by rank; ICD-10-CM is chosen among codings and fullUrl references are followed', () => {
    expect(chart.diagnoses.map((diagnosis) => diagnosis.code)).toEqual(['E1165', 'I10']);
  });

  test('the coverage has its contained payer, class, spouse as subscriber', () => {
    expect(chart.coverages).toEqual([
      {
        payerSequence: 'P',
        payerName: 'Prairie Health',
        payerIdentifier: 'PH001',
        memberId: 'ABC123',
        groupNumber: 'G7',
        planName: 'Gold PPO',
        relationship: '01',
        subscriber: { name: { last: 'Okafor', first: 'Ben' }, birthDate: '1968-01-01', sex: 'M' },
      },
    ]);
  });

  test('the guarantor of the account is read', () => {
    expect(chart.guarantor).toEqual({ name: { last: 'Okafor', first: 'Ben' }, relationship: '01' });
  });

  test('a CPT code of the encounter type is a charge', () => {
    expect(chart.charges).toMatchObject([{ procedureCode: '99213', units: 1, dateOfService: '2026-03-31' }]);
  });
});

describe('charges', () => {
  test('claim items are the charges, with modifiers, pointers and cents; authorization and accident are read', () => {
    const claim: Resource = {
      resourceType: 'Claim',
      id: 'cl',
      patient: { reference: 'Patient/p1' },
      diagnosis: [
        { sequence: 2, diagnosisCodeableConcept: { coding: [{ system: ICD, code: 'Z23' }] } },
        { sequence: 1, diagnosisReference: { reference: 'Condition/c1' } },
      ],
      insurance: [{ sequence: 1, coverage: { reference: 'Coverage/cov' }, preAuthRef: ['AU77'] }],
      accident: { date: '2026-03-01', type: { coding: [{ code: 'MVA' }] }, locationAddress: { state: 'IL' } },
      item: [
        {
          sequence: 1,
          encounter: [{ reference: 'Encounter/e1' }],
          productOrService: { coding: [{ system: CPT, code: '99214' }] },
          modifier: [{ coding: [{ code: '25' }] }],
          diagnosisSequence: [1, 2],
          quantity: { value: 1 },
          net: { value: 129.16, currency: 'USD' },
          locationCodeableConcept: { coding: [{ code: '19' }] },
        },
        { sequence: 2, productOrService: { text: 'Supplies' }, unitPrice: { value: 10.05 }, quantity: { value: 3 } },
        {
          sequence: 3,
          productOrService: { coding: [{ system: CPT, code: '90471' }] },
          net: { value: 20, currency: 'EUR' },
        },
      ],
    };
    const chart = oneChart(...base, coverage, relative, claim);
    expect(chart.diagnoses.map((diagnosis) => diagnosis.code)).toEqual(['E1165', 'Z23', 'I10']);
    expect(chart.charges).toMatchObject([
      { procedureCode: '99214', modifiers: ['25'], diagnosisPointers: [1, 2], chargeCents: 12916 },
      { procedureCode: '', description: 'Supplies', units: 3, chargeCents: 3015 },
      { procedureCode: '90471' },
    ]);
    expect(chart.charges[2]?.chargeCents).toBeUndefined();
    expect(chart.encounter).toMatchObject({
      placeOfService: '19',
      priorAuthorizationNumber: 'AU77',
      accident: { kind: 'auto', date: '2026-03-01', state: 'IL' },
    });
    expect(messagesOf(chart)).toContain('not in dollars');
  });

  test('charge items come before procedures and point at their reason', () => {
    const item: Resource = {
      resourceType: 'ChargeItem',
      ...subject,
      context: { reference: 'Encounter/e1' },
      code: { coding: [{ system: CPT, code: '90471' }] },
      quantity: { value: 2 },
      priceOverride: { value: 30.5, currency: 'USD' },
      reason: [{ coding: [{ system: ICD, code: 'I10' }] }],
      productCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/ndc', code: '0001-0002-03' }] },
      occurrenceDateTime: '2026-03-31',
    };
    const chart = oneChart(...base, item, { ...item, status: 'entered-in-error' });
    expect(chart.charges).toEqual([
      {
        procedureCode: '90471',
        description: '',
        modifiers: [],
        units: 2,
        dateOfService: '2026-03-31',
        diagnosisPointers: [2],
        chargeCents: 3050,
        ndc: '0001-0002-03',
      },
    ]);
  });

  test('procedures with CPT codes are charges; others are said and left', () => {
    const coded: Resource = {
      resourceType: 'Procedure',
      status: 'completed',
      ...subject,
      ...atVisit,
      code: { coding: [{ system: CPT, code: '11042' }] },
      reasonReference: [{ reference: 'Condition/c1' }],
    };
    const uncoded: Resource = {
      ...coded,
      code: { coding: [{ system: 'http://snomed.info/sct', code: '1', display: 'Dressing' }] },
    };
    const notDone: Resource = { ...coded, status: 'not-done', code: { coding: [{ system: CPT, code: '11043' }] } };
    const chart = oneChart(...base, coded, uncoded, notDone);
    expect(chart.charges.map((charge) => [charge.procedureCode, charge.diagnosisPointers])).toEqual([
      ['99213', []],
      ['11042', [1]],
    ]);
    expect(messagesOf(chart)).toContain('"Dressing" has no CPT or HCPCS code');
  });
});

test('a procedure told in words only is a charge without a code', () => {
  const told: Resource = {
    resourceType: 'Procedure',
    status: 'completed',
    ...subject,
    ...atVisit,
    code: { text: 'Ear wax removed' },
  };
  const chart = oneChart(...base, told);
  expect(chart.charges[1]).toMatchObject({
    procedureCode: '',
    description: 'Ear wax removed',
    dateOfService: '2026-03-31',
  });
});

test('the place of service is that of the location, and a hospital by name is no office', () => {
  const system = 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set';
  const others = base.filter((resource) => resource !== location);
  const coded = oneChart(...others, { ...location, type: [{ coding: [{ system, code: '19' }] }] });
  expect(coded.encounter?.placeOfService).toBe('19');
  const named = oneChart(...others, { ...location, name: 'Oak Hospital' });
  expect(named.encounter?.placeOfService).toBe('22');
  expect(messagesOf(named)).toContain('called a hospital');
});

describe('several visits and patients', () => {
  const second: Resource = {
    ...encounter,
    id: 'e2',
    identifier: [],
    diagnosis: [],
    type: [],
    period: { start: '2026-04-02' },
    class: { code: 'EMER' },
  };

  test('each visit is a chart with what names it; free conditions are problems of both', () => {
    const ofSecond: Resource = {
      ...condition1,
      id: 'c3',
      encounter: { reference: 'Encounter/e2' },
      code: { coding: [{ system: ICD, code: 'S61.0' }] },
    };
    const charts = chartsOf(...base, second, ofSecond);
    expect(charts.map((chart) => [chart.encounter?.visitNumber, chart.encounter?.placeOfService])).toEqual([
      ['V-9', '11'],
      ['e2', '23'],
    ]);
    expect(charts[1]?.diagnoses.map((diagnosis) => [diagnosis.code, diagnosis.origin])).toEqual([
      ['S610', 'visit'],
      ['E1165', 'problem-list'],
      ['I10', 'problem-list'],
    ]);
  });

  test('a patient without visits is a chart of the patient only', () => {
    const charts = chartsOf(...base, { ...patient, id: 'p2' });
    expect(charts.map((chart) => [chart.place, chart.encounter !== undefined])).toEqual([
      ['Encounter/e1', true],
      ['Patient/p2', false],
    ]);
  });

  test('a visit of an absent patient is a fault and the others go on', () => {
    const result = read(bundleOf(...base, { ...second, subject: { reference: 'Patient/gone' } }));
    expect(result).toMatchObject({ ok: true, faults: [{ place: 'Encounter/e2', code: 'patient-missing' }] });
  });

  test('a claim without an encounter is a visit of its own', () => {
    const claim: Resource = {
      resourceType: 'Claim',
      id: 'cl',
      patient: { reference: 'Patient/p1' },
      item: [{ servicedDate: '2026-01-05', productOrService: { coding: [{ system: CPT, code: '99212' }] } }],
    };
    const chart = oneChart(patient, claim);
    expect(chart.encounter).toMatchObject({ visitNumber: 'cl', dateOfService: '2026-01-05' });
    expect(chart.charges).toMatchObject([{ procedureCode: '99212' }]);
  });

  test('a cancelled visit is left and a planned one has no charges', () => {
    expect(oneChart(patient, { ...encounter, status: 'cancelled' }).encounter).toBeUndefined();
    const planned = oneChart(...base.filter((resource) => resource !== encounter), { ...encounter, status: 'planned' });
    expect(planned.charges).toEqual([]);
    expect(messagesOf(planned)).toContain('planned');
  });
});

describe('oddities are findings', () => {
  test('a reference that leads nowhere', () => {
    const chart = oneChart(patient, encounter);
    expect(messagesOf(chart)).toContain('A reference to a Practitioner leads to nothing');
    expect(chart.encounter?.rendering).toBeUndefined();
  });

  test('a coverage that ended before the visit is left out', () => {
    const chart = oneChart(...base, { ...coverage, period: { end: '2025-12-31' } }, relative);
    expect(chart.coverages).toEqual([]);
    expect(messagesOf(chart)).toContain('not in force');
  });

  test('notes are decoded; other documents are said', () => {
    const document = (contentType: string, text: string): Resource => ({
      resourceType: 'DocumentReference',
      ...subject,
      type: { text: 'Progress note' },
      context: { encounter: [{ reference: 'Encounter/e1' }] },
      content: [{ attachment: { contentType, data: btoa(text) } }],
    });
    const composition: Resource = {
      resourceType: 'Composition',
      ...subject,
      ...atVisit,
      title: 'Summary',
      section: [{ title: 'Plan', text: { div: '<div><p>Rest &amp; fluids</p><script>alert(1)</script></div>' } }],
    };
    const chart = oneChart(
      ...base,
      document('text/plain', 'Seen <today>'),
      document('text/html', '<p>One</p><p>Two</p>'),
      document('application/pdf', '%PDF'),
      composition,
    );
    expect(chart.notes).toEqual([
      { title: 'Progress note', text: 'Seen <today>' },
      { title: 'Progress note', text: 'One\nTwo' },
      { title: 'Plan', text: 'Rest & fluids' },
    ]);
    expect(messagesOf(chart)).toContain('application/pdf');
  });

  test('values of the wrong shape are passed over', () => {
    const chart = oneChart({
      ...patient,
      name: 'Okafor',
      address: 7,
      telecom: [null],
      birthDate: 19700203,
      identifier: [{ value: 5 }],
    });
    expect(chart.patient).toMatchObject({ mrn: '5', name: { last: '' } });
  });

  test('keys named like object internals change nothing', () => {
    const text = bundleOf(patient).replace(
      '{"resourceType":"Bundle"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"resourceType":"Bundle"',
    );
    expect(read(text).ok).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('what is refused', () => {
  test.each([
    ['not-a-bundle', JSON.stringify(patient)],
    ['not-fhir', '{"a":1}'],
    ['not-fhir', '[1,2]'],
    ['patient-missing', bundleOf(encounter)],
    ['ndjson', `${JSON.stringify(patient)}\n${JSON.stringify(encounter)}\n`],
    ['not-json', '{"resourceType": Bundle}'],
    ['truncated-json', bundleOf(...base).slice(0, 500)],
    ['too-deep', `{"resourceType":"Bundle","entry":${'['.repeat(100_000)}`],
    ['mrn-missing', bundleOf({ resourceType: 'Patient', name: [{ family: 'Roe' }] })],
  ])('%s', (code, text) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { code } });
  });
});
