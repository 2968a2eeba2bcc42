import { describe, expect, it } from 'vitest';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { ENVELOPE } from './testing/envelopes.ts';
import type { OutInterchange, OutSegment } from './types.ts';
import { writeInterchange } from './write.ts';

function interchange(segments: readonly OutSegment[], changes: Partial<OutInterchange> = {}): OutInterchange {
  return {
    ...ENVELOPE,
    control: 7,
    groups: [
      {
        functionalId: 'HC',
        senderCode: 'SENDER',
        receiverCode: 'RECEIVER',
        control: 3,
        version: '005010X222A1',
        transactionSets: [{ id: '837', guide: '005010X222A1', control: '0001', segments }],
      },
    ],
    ...changes,
  };
}

function written(out: OutInterchange): string {
  const result = writeInterchange(out);
  if (!result.ok) throw new Error(`${result.finding.code} ${result.finding.element}`);
  return new TextDecoder().decode(result.bytes);
}

function refusal(out: OutInterchange): string {
  const result = writeInterchange(out);
  return result.ok ? 'written' : `${result.finding.code} ${result.finding.element}`;
}

describe('writer', () => {
  it('adds the envelope with counts and control numbers', () => {
    expect(written(interchange([['BHT', '0019', '00', 'B1', '20261102', '1405', 'CH']])).split('~')).toEqual([
      'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261102*1405*^*00501*000000007*0*T*:',
      'GS*HC*SENDER*RECEIVER*20261102*1405*3*X*005010X222A1',
      'ST*837*0001*005010X222A1',
      'BHT*0019*00*B1*20261102*1405*CH',
      'SE*3*0001',
      'GE*1*3',
      'IEA*1*000000007',
      '',
    ]);
  });

  it('drops empty elements and components at the end only', () => {
    const text = written(interchange([['SV1', ['HC', '99213', '', '25', undefined, ''], '10', undefined, '', '']]));
    expect(text).toContain('~SV1*HC:99213::25*10~');
  });

  it('writes a TA1 without groups', () => {
    const text = written(
      interchange([], { groups: [], acknowledgments: [['TA1', '000000001', '261102', '1405', 'A', '000']] }),
    );
    expect(checkX12(new TextEncoder().encode(text)).findings).toEqual([]);
  });

  it('leaves ST03 out of an 835, whose guide does not use it', () => {
    const out = interchange([]);
    const [group] = out.groups;
    if (group === undefined) throw new Error('no group');
    const set = { id: '835', guide: '005010X221A1', control: '0001', segments: [] };
    expect(written({ ...out, groups: [{ ...group, transactionSets: [set] }] })).toContain('~ST*835*0001~');
  });

  it.each([
    ['an element separator', 'A*B', 'value-holds-separator NM103'],
    ['a component separator', 'A:B', 'value-holds-separator NM103'],
    ['a repetition separator', 'A^B', 'value-holds-separator NM103'],
    ['a terminator', 'A~B', 'value-holds-separator NM103'],
    ['a line end', 'A\nB', 'value-holds-character NM103'],
    ['a control character', 'A\u0007B', 'value-holds-character NM103'],
    ['a letter with diacritics', 'RENÉ', 'value-holds-character NM103'],
  ])('refuses a value with %s and writes nothing', (_, value, expected) => {
    expect(refusal(interchange([['NM1', 'IL', '1', value]]))).toBe(expected);
  });

  it('names the component that holds a separator', () => {
    expect(refusal(interchange([['SV1', ['HC', '99:213']]]))).toBe('value-holds-separator SV101-2');
  });

  it.each<[string, Partial<OutInterchange>, string]>([
    ['a control number of ten digits', { control: 1_000_000_000 }, 'control-number ISA13'],
    ['control number 0', { control: 0 }, 'control-number ISA13'],
    ['a sender of 16 characters', { senderId: 'ABCDEFGHIJKLMNOP' }, 'value-too-long ISA06'],
    ['a date in another form', { date: '11/02/2026' }, 'date ISA09'],
    ['a time in another form', { time: '2 pm' }, 'time ISA10'],
    [
      'a letter as separator',
      { delimiters: { element: 'A', repetition: '^', component: ':', segment: '~', suffix: '' } },
      'delimiter ISA',
    ],
    [
      'the same separator twice',
      { delimiters: { element: '*', repetition: '*', component: ':', segment: '~', suffix: '' } },
      'delimiter ISA',
    ],
  ])('refuses %s', (_, changes, expected) => {
    expect(refusal(interchange([], changes))).toBe(expected);
  });

  it('refuses a bad segment identifier and a bad or repeated ST02', () => {
    expect(refusal(interchange([['nm1', 'IL']]))).toBe('segment-id nm1');
    const out = interchange([]);
    const [group] = out.groups;
    const [set] = group?.transactionSets ?? [];
    if (group === undefined || set === undefined) throw new Error('no set');
    expect(refusal({ ...out, groups: [{ ...group, transactionSets: [{ ...set, control: '1' }] }] })).toBe(
      'control-number ST02',
    );
    expect(refusal({ ...out, groups: [{ ...group, transactionSets: [set, set] }] })).toBe('control-number ST02');
  });

  it('writes with the separators it is given', () => {
    const delimiters = { element: '|', repetition: '!', component: '<', segment: '\u001c', suffix: '\r\n' };
    const result = writeInterchange(interchange([['SV1', ['HC', '99213'], 'A*B']], { delimiters }));
    if (!result.ok) throw new Error(result.finding.message);
    const file = readX12(result.bytes);
    expect(file.interchanges[0]?.delimiters).toEqual(delimiters);
    expect(file.segments.find((segment) => segment.id === 'SV1')?.elements).toEqual(['HC<99213', 'A*B']);
  });
});
