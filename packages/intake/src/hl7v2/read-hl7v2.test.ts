import type { IntakeChart, IntakeResult } from '@cleanclaim/billing/encounters';
import { describe, expect, test } from 'vitest';
import { readHl7v2 } from './read-hl7v2.ts';

const MSH = (type: string) => `MSH|^~\\&|EHR|CLINIC|BILL|CLINIC|20260331120000||${type}|C1|P|2.5.1`;
const PID =
  'PID|1||S12^^^SSA^SS~M-100^^^CLINIC^MR||Okafor^Ada^N^Jr^^^L||19700203|F|||12 Elm St^Apt 4^Springfield^IL^62704-1234^^H||(217)555-0134^PRN^PH|||||A77';
/** A segment by field number, so that no test counts bars. */
function segment(name: string, fields: Record<number, string>): string {
  const last = Math.max(...Object.keys(fields).map(Number));
  return [name, ...Array.from({ length: last }, (_, i) => fields[i + 1] ?? '')].join('|');
}

const PV1_FIELDS = {
  2: 'O',
  3: 'EXAM^2^^North Clinic',
  7: '1234567893^Lindqvist^Karin',
  8: '1972500009^Abara^Tom',
  19: 'V-9',
};
const PV1 = segment('PV1', PV1_FIELDS);
const IN1 = segment('IN1', {
  2: 'PPO^Gold PPO',
  3: 'PH001',
  4: 'Prairie Health',
  8: 'G7',
  12: '20260101',
  13: '20261231',
  14: 'AU77',
  16: 'Okafor^Ada',
  17: 'SEL^Self',
  18: '19700203',
  36: 'ABC123',
});

const CHARGE = { 4: '20260331', 6: 'CG', 10: '1' };

function read(...lines: string[]): IntakeResult {
  return readHl7v2(new TextEncoder().encode(lines.join('\r')));
}

function chartsOf(result: IntakeResult): IntakeChart[] {
  if (!result.ok) throw new Error(`refused: ${result.fault.code} ${result.fault.message}`);
  return result.charts;
}

function oneChart(...lines: string[]): IntakeChart {
  const [chart, ...others] = chartsOf(read(...lines));
  if (!chart || others.length > 0) throw new Error('expected one chart');
  return chart;
}

function messagesOf(chart: IntakeChart): string {
  return chart.findings.map((finding) => finding.message).join('\n');
}

describe('DFT P03', () => {
  const chart = oneChart(
    MSH('DFT^P03'),
    PID,
    PV1,
    segment('GT1', { 3: 'Okafor^Ben', 5: '12 Elm St^^Springfield^IL^62704', 6: '2175550199', 11: 'SPO' }),
    IN1,
    segment('DG1', { 3: 'I10^Hypertension^I10', 6: 'F', 15: '2' }),
    segment('DG1', { 3: 'E11.65^Diabetes^I10C', 6: 'F', 15: '1' }),
    segment('FT1', {
      ...CHARGE,
      11: '125.00',
      19: 'E11.65^^I10C~I10^^I10',
      20: '1234567893^Lindqvist^Karin',
      25: '99213^Office visit^C4',
      26: '25',
    }),
    segment('FT1', {
      ...CHARGE,
      7: 'LOC1^Flu shot^L',
      10: '2',
      12: '15.5',
      19: 'Z23^Flu^I10',
      25: '90471^Admin^C4',
      29: '0001-0002-03',
    }),
    segment('FT1', { ...CHARGE, 6: 'PY', 7: 'COPAY', 11: '20' }),
  );

  test('the patient has the MR identifier, not the social security number', () => {
    expect(chart.patient).toEqual({
      mrn: 'M-100',
      name: { last: 'Okafor', first: 'Ada', middle: 'N', suffix: 'Jr' },
      birthDate: '1970-02-03',
      sex: 'F',
      address: { line1: '12 Elm St', line2: 'Apt 4', city: 'Springfield', state: 'IL', zip: '627041234' },
      phone: '2175550134',
    });
  });

  test('the coverage has payer, member, group, dates and self as subscriber', () => {
    expect(chart.coverages).toMatchObject([
      {
        payerSequence: 'P',
        payerName: 'Prairie Health',
        payerIdentifier: 'PH001',
        memberId: 'ABC123',
        groupNumber: 'G7',
        planName: 'Gold PPO',
        relationship: '18',
        effectiveDate: '2026-01-01',
        terminationDate: '2026-12-31',
      },
    ]);
    expect(chart.encounter?.priorAuthorizationNumber).toBe('AU77');
  });

  test('the visit has number, date, providers with NPI and facility', () => {
    expect(chart.encounter).toMatchObject({
      visitNumber: 'V-9',
      dateOfService: '2026-03-31',
      placeOfService: '11',
      rendering: { npi: '1234567893', lastOrOrganizationName: 'Lindqvist', firstName: 'Karin' },
      facility: { name: 'North Clinic' },
    });
  });

  test('diagnoses go by priority and FT1-19 points at them', () => {
    expect(chart.diagnoses.map((diagnosis) => diagnosis.code)).toEqual(['E1165', 'I10', 'Z23']);
    expect(chart.charges.map((charge) => charge.diagnosisPointers)).toEqual([[1, 2], [3]]);
  });

  test('charges have code, modifiers, units, NDC and cents; a payment is no charge', () => {
    expect(chart.charges).toMatchObject([
      { procedureCode: '99213', modifiers: ['25'], units: 1, chargeCents: 12500 },
      { procedureCode: '90471', units: 2, chargeCents: 3100, ndc: '0001-0002-03' },
    ]);
    expect(messagesOf(chart)).toContain('type PY is no charge');
  });

  test('the guarantor is read', () => {
    expect(chart.guarantor).toMatchObject({
      name: { last: 'Okafor', first: 'Ben' },
      relationship: '01',
      phone: '2175550199',
    });
  });
});

describe('message types', () => {
  test('an admission without charges takes coded procedures of PR1', () => {
    const chart = oneChart(
      MSH('ADT^A03'),
      PID,
      PV1,
      segment('PR1', { 3: '11042^Debridement^C4', 5: '20260330', 16: '59' }),
    );
    expect(chart.charges).toMatchObject([{ procedureCode: '11042', modifiers: ['59'], dateOfService: '2026-03-30' }]);
  });

  test.each([
    ['ADT^A08', undefined, true],
    ['ADT^A11', 'cancels', false],
    ['ADT^A40', 'merges', false],
    ['ADT^A28', 'about the patient', false],
    ['SIU^S15', 'cancels an appointment', false],
    ['ORM^O01', 'carries no charges', false],
    ['BAR^P06', 'closes', false],
  ])('%s: %s', (type, reason, hasVisit) => {
    const chart = oneChart(MSH(type), PID, segment('PV1', { ...PV1_FIELDS, 44: '20260331' }));
    expect(chart.encounter !== undefined).toBe(hasVisit);
    if (reason !== undefined) expect(messagesOf(chart)).toContain(reason);
  });

  test('an appointment is a visit without charges', () => {
    const chart = oneChart(
      MSH('SIU^S12'),
      segment('SCH', { 1: 'AP1', 2: 'AP2', 11: '^^^20260405093000' }),
      PID.replace('A77', ''),
      'AIP|1||1234567893^Lindqvist^Karin',
    );
    expect(chart.encounter).toMatchObject({
      visitNumber: 'AP2',
      dateOfService: '2026-04-05',
      rendering: { npi: '1234567893' },
    });
    expect(chart.charges).toEqual([]);
  });

  test('a document gives its text as a note with escapes decoded', () => {
    const chart = oneChart(
      MSH('MDM^T02'),
      PID,
      PV1,
      'TXA|1|PN|TX|20260331',
      'OBX|1|TX|||Pain \\T\\ fever\\.br\\BP 120\\F\\80 \\E\\ ok \\X41\\ \\Zz\\',
      'OBX|2|FT|||second~third',
    );
    expect(chart.notes).toEqual([
      { title: 'Procedure note', text: 'Pain & fever\nBP 120|80 \\ ok A \\Zz\\\nsecond\nthird' },
    ]);
  });

  test('results become lines; an outside result opens no visit', () => {
    const chart = oneChart(
      MSH('ORU^R01'),
      PID,
      segment('OBR', { 4: '57021-8^CBC^LN', 7: '20260331' }),
      'OBX|1|NM|718-7^Hemoglobin^LN||13.2|g/dL',
      'OBX|2|ED|||^^PDF^Base64^JVBERi0',
    );
    expect(chart.notes).toEqual([{ title: 'CBC', text: 'Hemoglobin: 13.2 g/dL' }]);
    expect(chart.encounter).toBeUndefined();
    expect(messagesOf(chart)).toContain('embedded or linked document');
  });

  test('BAR P01 with two PV1 is two visits', () => {
    const second = PV1.replace('V-9', 'V-10');
    const charts = chartsOf(
      read(MSH('BAR^P01'), PID, PV1, 'PR1|1||11042^^C4||20260330', second, 'PR1|1||11043^^C4||20260329'),
    );
    expect(charts.map((chart) => [chart.encounter?.visitNumber, chart.charges[0]?.procedureCode])).toEqual([
      ['V-9', '11042'],
      ['V-10', '11043'],
    ]);
  });

  test('an answer is refused', () => {
    expect(read(MSH('ACK^A01'), 'MSA|AA|1')).toMatchObject({ ok: false, fault: { code: 'message-type-not-a-chart' } });
  });
});

describe('form of the file', () => {
  test.each([['\r'], ['\n'], ['\r\n']])('line ends %j are read', (end) => {
    const bytes = new TextEncoder().encode([MSH('ADT^A04'), PID, PV1].join(end));
    expect(chartsOf(readHl7v2(bytes))).toHaveLength(1);
  });

  test('MLLP framing, batch envelopes and several messages are read, and a bad one is a fault', () => {
    const text = `FHS|^~\\&\rBHS|^~\\&\r\u000b${MSH('ADT^A04')}\r${PID}\r\u001c\r\u000bMSH\r\u001c\r\u000b${MSH('ADT^A08')}\r${PID}\r\u001c\rBTS|2\rFTS|1`;
    const result = readHl7v2(new TextEncoder().encode(text));
    if (!result.ok) throw new Error(result.fault.message);
    expect(result.charts.map((chart) => chart.place)).toEqual(['message 1', 'message 3']);
    expect(result.faults).toMatchObject([{ place: 'message 2', code: 'msh-unreadable' }]);
  });

  test('separators are those of MSH', () => {
    const swap = (line: string) => line.replaceAll('|', '#').replaceAll('^', '!').replaceAll('~', '%');
    const chart = oneChart(swap(MSH('ADT^A04')), swap(PID));
    expect(chart.patient).toMatchObject({ mrn: 'M-100', name: { last: 'Okafor' } });
  });

  test('a line that is no segment continues the one before', () => {
    const chart = oneChart(MSH('MDM^T02'), PID, 'TXA|1|PN', 'OBX|1|TX|||first', 'second line');
    expect(chart.notes[0]?.text).toBe('first\nsecond line');
    expect(messagesOf(chart)).toContain('joined');
  });

  test('a latin-1 name keeps its accent, with a finding', () => {
    const text = `${MSH('ADT^A04')}\r${PID.replace('Okafor', 'Muñoz')}`;
    const chart = chartsOf(readHl7v2(Uint8Array.from(text, (char) => char.charCodeAt(0))))[0];
    expect(chart?.patient.name.last).toBe('Muñoz');
    expect(chart ? messagesOf(chart) : '').toContain('windows-1252');
  });

  test('X12 delimiters in a name stay', () => {
    expect(oneChart(MSH('ADT^A04'), PID.replace('Okafor', 'O*N:e>il')).patient.name.last).toBe('O*N:e>il');
  });
});

test('patient class O at a place called a hospital is outpatient hospital, with a finding', () => {
  const chart = oneChart(
    MSH('ADT^A04'),
    PID,
    segment('PV1', { ...PV1_FIELDS, 3: 'X^1^^Oak Hospital', 44: '20260331' }),
  );
  expect(chart.encounter?.placeOfService).toBe('22');
  expect(messagesOf(chart)).toContain('called a hospital');
});

test('a whole name is taken before a partial legal one', () => {
  const pid = PID.replace('Okafor^Ada^N^Jr^^^L', 'Okafor^Ada^^^^^D~Ada^^^^^^L');
  expect(oneChart(MSH('ADT^A04'), pid).patient.name).toEqual({ last: 'Okafor', first: 'Ada' });
});

describe('what has no chart is refused', () => {
  test.each([
    ['no-message', ['hello']],
    ['patient-missing', [MSH('ADT^A04'), PV1]],
    ['wrong-delimiters', [MSH('ADT^A04'), 'PID;1;;M1^^^X^MR;;Okafor^Ada']],
    ['mrn-missing', [MSH('ADT^A04'), 'PID|1||123^^^SSA^SS||Roe^Jo']],
  ])('%s', (code, lines) => {
    const result = read(...lines);
    expect(result).toMatchObject({ ok: false });
    const codes = result.ok ? [] : [result.fault.code, ...(result.faults ?? []).map((fault) => fault.code)];
    expect(codes).toContain(code === 'no-message' ? 'segment-outside-message' : code);
  });
});

test('amounts that are not dollars are not taken', () => {
  const chart = oneChart(
    MSH('DFT^P03'),
    PID,
    PV1,
    segment('FT1', { ...CHARGE, 11: '50&EUR', 25: '99213^^C4' }),
    segment('FT1', { ...CHARGE, 11: 'abc', 25: '99214^^C4' }),
  );
  expect(chart.charges.map((charge) => charge.chargeCents)).toEqual([undefined, undefined]);
  expect(messagesOf(chart)).toContain('not in dollars');
});

test.each([
  ['SPO', 'Okafor^Ben', '01'],
  ['PAR', 'Okafor^Ben', '19'],
  ['1', 'Okafor^Ada', '18'],
  ['2', 'Okafor^Ben', '01'],
  ['OTH', 'Roe^Jo', 'G8'],
  ['', '', '18'],
])('IN1-17 %s with subscriber %s is %s', (code, name, relationship) => {
  const line = segment('IN1', { 2: 'P', 3: 'PH', 4: 'Prairie', 16: name, 17: code, 18: '19500101' });
  expect(oneChart(MSH('ADT^A04'), PID, line).coverages[0]?.relationship).toBe(relationship);
});

test('self-pay is no coverage', () => {
  expect(oneChart(MSH('ADT^A04'), PID, 'IN1|1|SELF PAY|1|SELF PAY').coverages).toEqual([]);
});
