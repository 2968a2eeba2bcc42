import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import { validateX12 } from '../validate/index.ts';
import { type AnnotateOptions, annotate } from './annotate.ts';
import type { DescribeCode } from './elements.ts';
import type { InspectedFile, InspectedLine } from './model.ts';

function inspected(text: string, options: AnnotateOptions = {}): InspectedFile {
  const file = readX12(bytesOf(text));
  return annotate(file, validateX12(file), options);
}

const secondary = passingText('837P', 'secondary-after-primary');
const batch = passingText('837P', 'two-providers-many-claims');

function lineOf(model: InspectedFile, segment: string, n = 0): InspectedLine {
  const line = model.lines.filter((one) => one.segment === segment)[n];
  if (line === undefined) throw new Error(`There is no ${segment}.`);
  return line;
}

/** An element in one line: reference, name, what is shown, what it means. */
function row(line: InspectedLine, reference: string): string {
  const element = line.elements.find((one) => one.reference === reference);
  return element === undefined ? '' : [element.name, element.shown, element.meaning].join(' | ');
}

describe('an inspected file', () => {
  const model = inspected(secondary, { title: 'secondary.edi' });

  it('has every segment in its place', () => {
    expect(model.lines.length).toBe(secondary.trim().split('\n').length);
    expect(model.leftOut).toBe(0);
    expect(lineOf(model, 'SVD').path.map(({ id, title }) => `${id} ${title}`.trim())).toEqual([
      'ISA 000000003, MAPLECLINIC to NORTHPAYER, 11/02/2026 14:05, test',
      'GS 3, HC, 005010X222A1',
      'ST 837P professional claim 0001',
      '2000A MAPLE STREET CLINIC',
      '2000B RIVERA, ELENA M',
      '2300 claim MSC-1003, $250.00',
      '2400 line 1, 99214, $200.00',
      '2430 payer 13282, paid $60.00',
    ]);
    expect(lineOf(model, 'SE').path.map(({ id }) => id)).toEqual(['ISA', 'GS', 'ST']);
    expect(lineOf(model, 'GE').path.map(({ id }) => id)).toEqual(['ISA', 'GS']);
  });

  it('names segments by their use, and elements with what their codes mean', () => {
    const claim = lineOf(model, 'CLM');
    expect(claim.name).toBe('Claim information');
    expect(row(claim, 'CLM02')).toBe('Total charge | $250.00 | ');
    expect(row(claim, 'CLM05-1')).toBe('Facility | 11 | ');
    expect(row(claim, 'CLM05-3')).toBe('Facility: frequency | 1 | original');
    expect(row(lineOf(model, 'NM1', 2), 'NM101')).toBe('Entity | 85 | billing provider');
    expect(row(lineOf(model, 'HI'), 'HI01-1')).toBe('Code 1: qualifier | ABK | principal diagnosis (ICD-10-CM)');
    expect(row(lineOf(model, 'SV1'), 'SV101-2')).toBe('Procedure code | 99214 | ');
  });

  it('writes dates, times, telephones and ZIP codes as people read them', () => {
    expect(row(lineOf(model, 'ISA'), 'ISA09')).toBe('Date | 11/02/2026 | ');
    expect(row(lineOf(model, 'ISA'), 'ISA10')).toBe('Time | 14:05 | ');
    expect(row(lineOf(model, 'DMG'), 'DMG02')).toBe('Birth date | 06/14/1979 | ');
    expect(row(lineOf(model, 'PER'), 'PER04')).toBe('Communication number 1 | (555) 201-3344 | ');
    expect(row(lineOf(model, 'N4'), 'N403')).toBe('ZIP | 12207-1234 | ');
  });

  it('leaves the separators in ISA whole, and its blanks out', () => {
    expect(row(lineOf(model, 'ISA'), 'ISA11')).toBe('Repetition separator | ^ | ');
    expect(row(lineOf(model, 'ISA'), 'ISA16')).toBe('Component separator | : | ');
    expect(row(lineOf(model, 'ISA'), 'ISA02')).toBe('');
  });

  it('says in short what it is', () => {
    expect(model).toMatchObject({
      title: 'secondary.edi',
      readable: true,
      valid: true,
      facts: ['MAPLECLINIC to NORTHPAYER', '11/02/2026 14:05', 'test'],
      sets: [
        {
          name: '837P professional claim',
          control: '0001',
          guide: '005010X222A1',
          valid: true,
          facts: ['1 claim', '$250.00'],
        },
      ],
      findings: [],
      unplacedFindings: [],
    });
  });

  it('of a payment says what was paid and how', () => {
    const [set] = inspected(passingText('835', 'recoupment-and-interest')).sets;
    expect(set?.name).toBe('835 claim payment');
    expect(set?.facts[0]).toMatch(/^\d claim payments?$/);
    expect(set?.facts[1]).toMatch(/^\$\d+\.\d\d$/);
    expect(set?.facts[2]).toBe('check CHK55001');
  });
});

describe('codes of other code sets', () => {
  const asked: string[] = [];
  const describeCode: DescribeCode = (set, code, date) => {
    asked.push(`${set} ${code} ${date}`);
    return set === 'carc' && code === '45' ? 'above the fee schedule' : undefined;
  };
  const model = inspected(secondary, { describe: describeCode });

  it('are told by who knows them, on the date of service', () => {
    expect(row(lineOf(model, 'CAS'), 'CAS02')).toBe('Reason 1 | 45 | above the fee schedule');
    expect(row(lineOf(model, 'CAS', 1), 'CAS02')).toBe('Reason 1 | 2 | ');
    expect(asked).toContain('icd10cm M545 2026-10-05');
    expect(asked).toContain('hcpcs 99214 2026-10-05');
    expect(asked).toContain('pos 11 2026-10-05');
    expect(asked).toContain('rarc MA01 2026-10-05');
  });
});

describe('findings', () => {
  const wrong = secondary.replace('CLM*MSC-1003*250*', 'CLM*MSC-1003*25O*').replace('REF*EI*141234567', 'REF*EI*');
  const model = inspected(wrong);

  it('stand at their line and at their element', () => {
    const claim = lineOf(model, 'CLM');
    const [finding] = claim.findings.filter((one) => one.finding.element === 'CLM02');
    expect(finding?.finding.code).toBe('element-type');
    expect(claim.elements.find((one) => one.reference === 'CLM02')?.findings).toEqual([finding?.number]);
    expect(claim.elements.find((one) => one.reference === 'CLM02')?.shown).toBe('25O');
    expect(lineOf(model, 'REF').findings.map((one) => one.finding.code)).toContain('element-required');
    expect(model.valid).toBe(false);
    expect(model.sets[0]?.valid).toBe(false);
    expect(model.unplacedFindings).toEqual([]);
    expect(model.findings.map((one) => one.number)).toEqual(model.findings.map((_, i) => i + 1));
  });

  it('on the file as a whole belong to no line', () => {
    const empty = inspected('');
    expect(empty.readable).toBe(false);
    expect(empty.lines).toEqual([]);
    expect(empty.unplacedFindings.map((one) => one.finding.code)).toEqual(['file-empty']);
  });

  it('a segment that has no place stands where it is in the file', () => {
    const stray = inspected(secondary.replace('HI*ABK', 'SV3*AD:D0120*10~\nHI*ABK'));
    const line = lineOf(stray, 'SV3');
    expect(line.placed).toBe(false);
    expect(line.name).toBe('Dental service');
    expect(line.path.at(-1)?.id).toBe('2300');
    expect(stray.lines.map((one) => one.offset)).toEqual(stray.lines.map((one) => one.offset).sort((a, b) => a - b));
  });

  it('segments between envelopes are not lost', () => {
    const odd = inspected(secondary.replace('GE*1*3', 'REF*XX*1~\nGE*1*3'));
    expect(lineOf(odd, 'REF', 2)).toMatchObject({ path: [], text: 'REF*XX*1' });
    expect(odd.leftOut).toBe(0);
  });
});

describe('a selection', () => {
  it('shows one claim with what encloses it', () => {
    const model = inspected(batch, { claim: 'msc-1010' });
    const claims = model.lines.filter((line) => line.segment === 'CLM').map((line) => line.text.split('*')[1]);
    expect(claims).toEqual(['MSC-1010']);
    const loops = new Set(model.lines.map((line) => line.path.at(-1)?.id));
    for (const id of ['1000A', '1000B', '2000A', '2010AA', '2000B', '2010BA', '2010BB', '2300', '2400'])
      expect(loops, id).toContain(id);
    expect(model.lines.filter((line) => line.segment === 'NM1' && line.text.startsWith('NM1*85')).length).toBe(1);
    expect(model.leftOut).toBe(batch.trim().split('\n').length - model.lines.length);
  });

  it('finds a claim payment by its number and by the number of the payer', () => {
    const text = passingText('835', 'recoupment-and-interest');
    const [, own = '', , , , , , payers = ''] = /CLP\*.*/.exec(text)?.[0].split('*') ?? [];
    for (const claim of [own, payers]) {
      const model = inspected(text, { claim });
      expect(model.lines.filter((line) => line.segment === 'CLP').length).toBe(1);
    }
  });

  it('shows the loops of one id, and of those only what is in a claim', () => {
    const all = inspected(batch, { loop: '2400' });
    expect(new Set(all.lines.map((line) => line.path.at(-1)?.id))).toEqual(new Set(['2400']));
    expect(all.lines.filter((line) => line.segment === 'LX').length).toBe(batch.match(/\nLX\*/g)?.length);
    const one = inspected(batch, { loop: '2400', claim: 'MSC-1010' });
    expect(one.lines.filter((line) => line.segment === 'LX').length).toBe(1);
    expect(one.lines[0]?.path.map(({ id }) => id)).toEqual(['ISA', 'GS', 'ST', '2000A', '2000B', '2300', '2400']);
    expect(inspected(batch, { loop: '2010BA', claim: 'MSC-1010' }).lines[0]?.segment).toBe('NM1');
  });

  it('shows nothing of a claim that is not there', () => {
    expect(inspected(batch, { claim: 'NOBODY' }).lines).toEqual([]);
  });

  it('shows the claims that findings stand in', () => {
    const wrong = batch.replace('CLM*MSC-1010*25*', 'CLM*MSC-1010*26*');
    const file = readX12(bytesOf(wrong));
    const findings = validateX12(file);
    const offsets = new Set(findings.map((one) => one.offset));
    const model = annotate(file, findings, { offsets });
    expect(model.lines.filter((line) => line.segment === 'CLM').map((line) => line.text.split('*')[1])).toEqual([
      'MSC-1010',
    ]);
    expect(model.unplacedFindings).toEqual([]);
  });
});

describe('a selection of findings', () => {
  it('shows a segment that has no place, with the claim that it follows', () => {
    const file = readX12(bytesOf(batch.replace('CLM*MSC-1010', 'SV3*AD:D0120*10~\nCLM*MSC-1010')));
    const findings = file.findings;
    const model = annotate(file, findings, { offsets: new Set(findings.map((one) => one.offset)) });
    expect(model.lines.filter((line) => !line.placed).map((line) => line.segment)).toEqual(['SV3']);
    expect(model.lines.filter((line) => line.segment === 'CLM').length).toBe(1);
    expect(model.unplacedFindings).toEqual([]);
  });
});

describe('binary data', () => {
  it('is counted, not shown', () => {
    const text = `${secondary.slice(0, secondary.indexOf('GS*'))}GS*PI*A1*B1*20261102*1405*3*X*005010X210~\nST*275*0001*005010X210~\nBIN*60*${'<~*'.repeat(20)}~\nSE*3*0001~\nGE*1*3~\nIEA*1*000000003~\n`;
    const line = lineOf(inspected(text), 'BIN');
    expect(line.text).toBe('BIN*60*(60 bytes)');
    expect(row(line, 'BIN02')).toBe('Data | 60 bytes of data | ');
  });
});
