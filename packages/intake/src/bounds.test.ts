import { describe, expect, test } from 'vitest';
import { readChart } from './index.ts';
import { CHARTS_LIMIT, FAULTS_LIMIT, LINES_LIMIT, PARTS_LIMIT, TEXT_LINES_LIMIT, VALUES_LIMIT } from './limits.ts';

const read = (text: string) => readChart(new TextEncoder().encode(text), 'x');
const bundle = (resources: readonly unknown[]) =>
  JSON.stringify({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) });
const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Okafor', given: ['Ada'] }] };
const subject = { reference: 'Patient/p' };
const encounter = (i: number) => ({ resourceType: 'Encounter', id: `e${i}`, subject, period: { start: '2026-03-31' } });
const encounters = (count: number) => Array.from({ length: count }, (_, i) => encounter(i));
const problem = (i: number) => ({
  resourceType: 'Condition',
  id: `c${i}`,
  subject,
  code: { coding: [{ code: `E${i}` }] },
});

const MSH = 'MSH|^~\\&|A|B|C|D|20260331||ADT^A08|1|P|2.5\r';
const PID = 'PID|1||M1^^^X^MR||Okafor^Ada\r';
const CDA =
  '<ClinicalDocument><recordTarget><patientRole><id root="1.2" extension="M1"/></patientRole></recordTarget><component><structuredBody>';

/** The charts of a result and the codes of its faults. */
function taken(result: ReturnType<typeof read>): { charts: number; faults: string[] } {
  if (result.ok) return { charts: result.charts.length, faults: result.faults.map((fault) => fault.code) };
  return { charts: 0, faults: (result.faults ?? [result.fault]).map((fault) => fault.code) };
}

describe('one file gives a bounded number of charts, and says what was left', () => {
  test('a bundle of as many visits as are read has no fault, one more has', () => {
    expect(taken(read(bundle([patient, ...encounters(CHARTS_LIMIT)])))).toEqual({ charts: CHARTS_LIMIT, faults: [] });
    const over = taken(read(bundle([patient, ...encounters(CHARTS_LIMIT + 1)])));
    expect(over).toEqual({ charts: CHARTS_LIMIT, faults: ['too-many-charts'] });
  });

  test('HL7 messages past the limit are not read', () => {
    expect(taken(read((MSH + PID).repeat(CHARTS_LIMIT)))).toEqual({ charts: CHARTS_LIMIT, faults: [] });
    const over = taken(read((MSH + PID).repeat(CHARTS_LIMIT + 1)));
    expect(over).toEqual({ charts: CHARTS_LIMIT, faults: ['too-many-charts'] });
  });

  test('a superbill past the limit keeps every row of the visits that are taken', () => {
    const rows = Array.from({ length: CHARTS_LIMIT + 1 }, (_, i) => `M${i},2026-03-31,99213`);
    const result = read(['mrn,dos,cpt', ...rows, 'M0,2026-03-31,90471'].join('\n'));
    expect(taken(result)).toEqual({ charts: CHARTS_LIMIT, faults: ['too-many-charts'] });
    expect(result.ok && result.charts[0]?.charges.map((charge) => charge.procedureCode)).toEqual(['99213', '90471']);
  });
});

describe('problems of a patient are not repeated without end', () => {
  test('visits past the limit say that the problem list stands on earlier ones', () => {
    const result = read(bundle([patient, ...Array.from({ length: 100 }, (_, i) => problem(i)), ...encounters(1001)]));
    const charts = result.ok ? result.charts : [];
    expect([charts[999]?.diagnoses.length, charts[1000]?.diagnoses.length]).toEqual([100, 0]);
    expect(charts[1000]?.findings.map((finding) => finding.message).join()).toContain('problem list');
    expect(charts[999]?.findings.map((finding) => finding.message).join()).not.toContain('problem list');
  });

  test('a large resource behind very many references ends the reading with its cause', () => {
    const name = Array.from({ length: 50_000 }, () => ({ use: 'old' }));
    const doctor = { resourceType: 'Practitioner', id: 'd', name };
    const seen = (i: number) => ({ ...encounter(i), participant: [{ individual: { reference: 'Practitioner/d' } }] });
    expect(taken(read(bundle([patient, doctor, seen(0), seen(1)])))).toEqual({ charts: 2, faults: [] });
    const many = taken(read(bundle([patient, doctor, ...Array.from({ length: 100 }, (_, i) => seen(i))])));
    expect(many.charts).toBeGreaterThan(2);
    expect(many.charts).toBeLessThan(100);
    expect(many.faults).toEqual(['too-much-repeated']);
  });
});

describe('values, elements, lines and parts are bounded', () => {
  test('JSON of too many values is refused', () => {
    const source = `{"resourceType":"Bundle","entry":[${'{},'.repeat(VALUES_LIMIT / 2)}{}]}`;
    expect(taken(read(source)).faults).toEqual(['too-many-values']);
  });

  test('XML of too many elements, or too many attributes of one, is refused', () => {
    expect(taken(read(CDA + '<a/>'.repeat(VALUES_LIMIT))).faults).toEqual(['too-many-elements']);
    expect(taken(read(`${CDA}<a ${'b="" '.repeat(PARTS_LIMIT + 1)}/>`)).faults).toEqual(['too-many-elements']);
    const attributed = `<a ${Array.from({ length: 99 }, (_, i) => `b${i}="" `).join('')}/>`;
    expect(taken(read(CDA + attributed.repeat(VALUES_LIMIT / 100))).faults).toEqual(['too-many-elements']);
  });

  test('the HL7 message that the limit on lines cuts is left out, those before it are taken', () => {
    const result = taken(read(MSH + PID + MSH + PID + 'NTE|1||x\r'.repeat(LINES_LIMIT)));
    expect(result).toEqual({ charts: 1, faults: ['too-many-lines'] });
  });

  test('a superbill of too many rows is refused whole, so that no visit lacks its last rows', () => {
    const result = taken(read(`mrn,dos\n${'M1,2026-03-31\n'.repeat(LINES_LIMIT + 1)}`));
    expect(result).toEqual({ charts: 0, faults: ['too-many-rows'] });
  });

  test('a superbill of too many lines is refused, even if they are blank', () => {
    const blank = (lines: number) => taken(read(`mrn,dos\n7,2026-03-31${'\n'.repeat(lines)}`));
    expect(blank(TEXT_LINES_LIMIT - 1)).toEqual({ charts: 1, faults: [] });
    expect(blank(TEXT_LINES_LIMIT)).toEqual({ charts: 0, faults: ['too-many-lines'] });
  });

  test('a superbill is read up to where too many quotation marks stand in the middle of cells', () => {
    const result = read(`mrn,dos,note\n${'7,2026-03-31,"Seen" twice\n'.repeat(1000)}8,2026-03-31,"Seen" once`);
    expect(taken(result)).toEqual({ charts: 1, faults: ['quote-not-closed'] });
    expect(result.ok && result.faults[0]?.place).toBe('row 1002');
  });

  test('cells of a row past the limit are not kept', () => {
    const result = read(`mrn,dos\n7,2026-03-31\n8,2026-03-31${',x'.repeat(2 * PARTS_LIMIT)}`);
    expect(taken(result)).toEqual({ charts: 1, faults: ['wrong-column-count'] });
    expect(result.ok && result.faults[0]?.message).toContain(`${PARTS_LIMIT} cells`);
  });

  test.each([
    ['fields', `PID${'|'.repeat(PARTS_LIMIT + 1)}\r`],
    ['repetitions', `PID|1||${'~'.repeat(PARTS_LIMIT + 1)}\r`],
    ['fields of a continued line', `PID|1\rx${'|'.repeat(PARTS_LIMIT + 1)}\r`],
  ])('an HL7 message with a segment of too many %s is a fault, and the next message is read', (_, pid) => {
    expect(taken(read(MSH + pid + MSH + PID))).toEqual({ charts: 1, faults: ['too-many-parts'] });
  });

  test('an HL7 message whose many patients share many segments is a fault', () => {
    const shared = (patients: number) => MSH + 'NTE|1||x\r'.repeat(1000) + 'PID|1||M1\r'.repeat(patients);
    expect(taken(read(shared(50)))).toEqual({ charts: 50, faults: [] });
    expect(taken(read(shared(200)))).toEqual({ charts: 0, faults: ['too-much-repeated'] });
  });

  test('faults past the limit are counted in the last one', () => {
    const result = read(`mrn,dos\n${'M1,x\n'.repeat(FAULTS_LIMIT + 5)}M2,2026-03-31`);
    const faults = result.ok ? result.faults : [];
    expect([faults.length, faults.at(-1)?.code]).toEqual([FAULTS_LIMIT + 1, 'more-faults']);
    expect(faults.at(-1)?.message).toContain('5 more parts');
  });
});
