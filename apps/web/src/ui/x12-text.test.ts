import { expect, test } from 'vitest';
import { segmentName, splitX12, startsWithElements } from './x12-text.ts';

const ISA = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'SENDER'.padEnd(15)}*ZZ*${'RECEIVER'.padEnd(15)}*261124*1200*^*00501*000000001*0*T*:`;

test('a file is split at the terminator that its ISA names, with the byte where each segment starts', () => {
  expect(ISA).toHaveLength(105);
  const file = `${ISA}|\nGS*HP|\nST*835*0001|`;
  expect(splitX12(file)).toEqual([
    { text: ISA, offset: 0 },
    { text: 'GS*HP', offset: 107 },
    { text: 'ST*835*0001', offset: 114 },
  ]);
});

test('offsets count bytes, not letters', () => {
  const [, , after] = splitX12(`${ISA}~N3*Peña~N4*X~`);
  expect(after).toEqual({ text: 'N4*X', offset: 115 });
});

test('a part of a file without ISA is split at tildes or line ends', () => {
  expect(splitX12('CLP*1~CAS*CO~').map((one) => one.text)).toEqual(['CLP*1', 'CAS*CO']);
  expect(splitX12('CLP*1\nCAS*CO').map((one) => one.text)).toEqual(['CLP*1', 'CAS*CO']);
});

test('a segment is known by its first elements, whatever separates them', () => {
  expect(startsWithElements('NM1|IL|1|X', 'NM1', 'IL')).toBe(true);
  expect(startsWithElements('NM1*ILX*1', 'NM1', 'IL')).toBe(false);
  expect(startsWithElements('LX*12', 'LX', '1')).toBe(false);
});

test('segments have a name in words where they have one', () => {
  expect(segmentName('NM1*IL*1*VANCE')).toBe('Subscriber');
  expect(segmentName('HI*ABK:J069')).toBe('Diagnoses');
  expect(segmentName('NTE*ADD*x')).toBe('');
});
