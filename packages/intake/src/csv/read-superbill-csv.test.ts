import type { IntakeChart, IntakeResult } from '@cleanclaim/billing/encounters';
import { describe, expect, test } from 'vitest';
import { readSuperbillCsv } from './read-superbill-csv.ts';

const HEADER =
  'mrn,last_name,first_name,birth_date,sex,address,city,state,zip,phone,payer_name,payer_id,member_id,relationship,visit_number,date_of_service,place_of_service,rendering_npi,rendering_last,dx1,dx2,dx3,procedure_code,modifiers,units,pointers,charge,note';
const PATIENT =
  'M-100,Okafor,Ada,1970-02-03,F,12 Elm St,Springfield,Illinois,62704-1234,(217) 555-0134,Prairie Health,PH001,ABC123,self';

function read(text: string): IntakeResult {
  return readSuperbillCsv(new TextEncoder().encode(text));
}

function chartsOf(result: IntakeResult): IntakeChart[] {
  if (!result.ok) throw new Error(`refused: ${result.fault.code} ${result.fault.message}`);
  return result.charts;
}

function oneChart(text: string): IntakeChart {
  const [chart, ...others] = chartsOf(read(text));
  if (!chart || others.length > 0) throw new Error(`expected one chart, got ${others.length + (chart ? 1 : 0)}`);
  return chart;
}

describe('a superbill that is right', () => {
  const chart = oneChart(
    [
      HEADER,
      `${PATIENT},V1,3/31/2026,11,1234567893,Lindqvist,E11.65,i10,,99213,25,1,"1,2",125.00,Seen for diabetes`,
      `${PATIENT},V1,2026-03-31,11,1234567893,Lindqvist,E11.65,,Z23,90471,,2,B,$30,`,
    ].join('\n'),
  );

  test('rows of one visit are one chart', () => {
    expect(chart.encounter?.visitNumber).toBe('V1');
    expect(chart.charges).toHaveLength(2);
    expect(chart.findings.map((finding) => finding.message)).toContain(
      'A pointer names a diagnosis that is not there. It was left out.',
    );
  });

  test('the patient has ISO dates, a state code, a zip without hyphen and ten digits of telephone', () => {
    expect(chart.patient).toEqual({
      mrn: 'M-100',
      name: { last: 'Okafor', first: 'Ada' },
      birthDate: '1970-02-03',
      sex: 'F',
      address: { line1: '12 Elm St', city: 'Springfield', state: 'IL', zip: '627041234' },
      phone: '2175550134',
    });
  });

  test('diagnoses of all rows are listed once and pointers name them', () => {
    expect(chart.diagnoses.map((diagnosis) => [diagnosis.rank, diagnosis.code])).toEqual([
      [1, 'E1165'],
      [2, 'I10'],
      [3, 'Z23'],
    ]);
    expect(chart.charges[0]).toMatchObject({
      procedureCode: '99213',
      modifiers: ['25'],
      diagnosisPointers: [1, 2],
      chargeCents: 12500,
    });
    expect(chart.charges[1]).toMatchObject({
      procedureCode: '90471',
      units: 2,
      diagnosisPointers: [],
      chargeCents: 3000,
    });
  });

  test('a coverage of the patient has the patient as subscriber', () => {
    expect(chart.coverages[0]).toMatchObject({ payerSequence: 'P', relationship: '18', memberId: 'ABC123' });
    expect(chart.coverages[0]?.subscriber.birthDate).toBe('1970-02-03');
  });

  test('the note is kept', () => {
    expect(chart.notes).toEqual([{ title: 'Note', text: 'Seen for diabetes' }]);
  });
});

test.each([
  ['semicolon', ';'],
  ['tab', '\t'],
  ['bar', '|'],
])('a file with %s as delimiter is read', (_name, delimiter) => {
  const text = [
    ['mrn', 'last_name', 'first_name', 'dos', 'dx1', 'cpt', 'charge'],
    ['7', 'Roe', 'Jo', '2026-01-05', 'J06.9', '99212', '80'],
  ]
    .map((row) => row.join(delimiter))
    .join('\r\n');
  expect(oneChart(`\ufeff${text}`).charges[0]).toMatchObject({ procedureCode: '99212', chargeCents: 8000 });
});

test('a row without visit, service or diagnosis gives a chart of the patient only', () => {
  const chart = oneChart('mrn,last_name,first_name,dob\n7,Roe,Jo,1980-01-01');
  expect(chart.encounter).toBeUndefined();
  expect(chart.charges).toEqual([]);
});

test('the same patient on two days without visit numbers is two visits with numbers made from patient and day', () => {
  const charts = chartsOf(read('mrn,dos,cpt\n7,2026-01-05,99212\n7,2026-01-06,99213\n7,2026-01-05,81002'));
  expect(charts.map((chart) => [chart.encounter?.visitNumber, chart.charges.length])).toEqual([
    ['7-20260105', 2],
    ['7-20260106', 1],
  ]);
});

describe('a bad row is a fault with its number and the others go on', () => {
  const head = 'mrn,last_name,first_name,birth_date,dos,dx1,cpt,units,pointers,charge';
  const good = '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,80.00';
  test.each([
    ['mrn-missing', ',Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,80.00'],
    ['bad-date', '7,Roe,Jo,1980-01-01,2026-02-30,J069,99212,1,1,80.00'],
    ['bad-date', '7,Roe,Jo,someday,2026-01-05,J069,99212,1,1,80.00'],
    ['bad-date', '7,Roe,Jo,1980-01-01,1/5/26,J069,99212,1,1,80.00'],
    ['date-missing', '7,Roe,Jo,1980-01-01,,J069,99212,1,1,80.00'],
    ['bad-units', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,-2,1,80.00'],
    ['bad-units', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,two,1,80.00'],
    ['bad-amount', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,eighty'],
    ['bad-amount', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,80.005'],
    ['bad-amount', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,-80'],
    ['bad-pointers', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,X,80.00'],
    ['wrong-column-count', '7,Roe,Jo,1980-01-01'],
    ['wrong-column-count', '7,Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,80.00,extra'],
    ['quote-not-closed', '7,"Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,80.00'],
  ])('%s', (code, bad) => {
    const result = read([head, good, bad, good].join('\n'));
    if (!result.ok) throw new Error(result.fault.message);
    expect(result.faults.map((fault) => [fault.place, fault.code])).toEqual([['row 3', code]]);
    expect(result.charts.flatMap((chart) => chart.charges)).toHaveLength(2);
  });

  test('an open quote that swallows rows up to the next quote loses only its own row', () => {
    const result = read(
      [
        head,
        '7,"Roe,Jo,1980-01-01,2026-01-05,J069,99212,1,1,80.00',
        '8,"Poe",Al,1980-01-01,2026-01-05,J069,99212,1,1,80.00',
        good,
      ].join('\n'),
    );
    if (!result.ok) throw new Error(result.fault.message);
    expect(result.faults.map((fault) => [fault.place, fault.code])).toEqual([['row 2', 'quote-not-closed']]);
    expect(result.charts.map((chart) => chart.patient.mrn)).toEqual(['8', '7']);
  });

  test('a file of nothing but bad rows is refused with every row in the faults', () => {
    const result = read([head, ',Roe,Jo,,2026-01-05,,99212,1,1,80', '7,Roe,Jo,,never,,99212,1,1,80'].join('\n'));
    expect(result).toMatchObject({ ok: false, fault: { place: 'row 2', code: 'mrn-missing' } });
    expect(result.ok ? [] : result.faults?.map((fault) => fault.place)).toEqual(['row 2', 'row 3']);
  });

  test('row numbers count blank rows and cells with line ends as a spreadsheet does', () => {
    const result = read(['mrn,dos,cpt,note', '7,2026-01-05,99212,"two\nlines"', '', '8,bad,99212,'].join('\n'));
    expect(result.ok && result.faults.map((fault) => fault.place)).toEqual(['row 4']);
  });
});

describe('hostile and foreign content stays text', () => {
  test('a name that begins like a formula is kept, with a finding', () => {
    const chart = oneChart('mrn,last_name,first_name,dos,cpt\n7,"=cmd|\'/c calc\'!A1",@sum,2026-01-05,99212');
    expect(chart.patient.name).toEqual({ last: "=cmd|'/c calc'!A1", first: '@sum' });
    expect(chart.findings.filter((finding) => finding.message.includes('formula')).length).toBeGreaterThan(0);
  });

  test('a telephone with a plus and a dash as an empty cell are no formulas', () => {
    const chart = oneChart('mrn,last_name,first_name,phone,dos,cpt\n7,Roe,Jo,+1 217 555 0134,2026-01-05,99212');
    expect(chart.patient.phone).toBe('2175550134');
    expect(chart.findings.filter((finding) => finding.message.includes('formula'))).toEqual([]);
  });

  test('X12 delimiters and markup in names are kept', () => {
    const chart = oneChart('mrn,last_name,first_name,dos,cpt\n7,O*Ne~il:^,<b>Al</b>,2026-01-05,99212');
    expect(chart.patient.name).toEqual({ last: 'O*Ne~il:^', first: '<b>Al</b>' });
  });

  test('headers named like object internals change nothing', () => {
    const chart = oneChart('mrn,dos,cpt,__proto__,constructor\n7,2026-01-05,99212,polluted,polluted');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(chart.findings.some((finding) => finding.message.includes('__proto__'))).toBe(true);
  });

  test('a windows-1252 file keeps its accents, with a finding', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('mrn,last_name,first_name,dos,cpt\n7,Mu'),
      0xf1,
      ...new TextEncoder().encode('oz,Jo,2026-01-05,99212'),
    ]);
    const chart = chartsOf(readSuperbillCsv(bytes))[0];
    expect(chart?.patient.name.last).toBe('Muñoz');
    expect(chart?.findings.some((finding) => finding.message.includes('windows-1252'))).toBe(true);
  });
});

describe('what cannot be a superbill is refused', () => {
  test.each([
    ['header-missing', 'a,b,c\n1,2,3'],
    ['column-missing', 'last_name,first_name\nRoe,Jo'],
    ['no-rows', 'mrn,last_name\n'],
  ])('%s', (code, text) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { code } });
  });
});

test('a child covered by a parent and a secondary payer are read with their subscribers', () => {
  const chart = oneChart(
    [
      'mrn,last_name,first_name,dob,dos,cpt,payer_name,member_id,relationship,subscriber_last,subscriber_first,subscriber_dob,secondary_payer_name,secondary_member_id,guarantor_last,guarantor_first,accident_kind,accident_date,accident_state',
      '9,Diaz,Leo,2015-04-04,2026-01-05,99213,Prairie,AA1,child,Diaz,Mia,1985-05-05,State Aid,BB2,Diaz,Mia,auto,2026-01-01,il',
    ].join('\n'),
  );
  expect(chart.coverages).toMatchObject([
    {
      payerSequence: 'P',
      relationship: '19',
      subscriber: { name: { last: 'Diaz', first: 'Mia' }, birthDate: '1985-05-05' },
    },
    { payerSequence: 'S', relationship: '18', memberId: 'BB2', subscriber: { birthDate: '2015-04-04' } },
  ]);
  expect(chart.guarantor).toMatchObject({ name: { last: 'Diaz', first: 'Mia' }, relationship: 'G8' });
  expect(chart.encounter?.accident).toEqual({ kind: 'auto', date: '2026-01-01', state: 'IL' });
});

test.each([
  ['1,2', [1, 2]],
  ['AB', [1, 2]],
  ['2:1', [2, 1]],
  ['12', [1, 2]],
  ['A C', [1]],
])('pointers %s are read', (pointers, expected) => {
  const chart = oneChart(`mrn,dos,cpt,dx1,dx2,pointers\n7,2026-01-05,99212,I10,J069,"${pointers}"`);
  expect(chart.charges[0]?.diagnosisPointers).toEqual(expected);
});
