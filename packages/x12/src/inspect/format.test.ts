import { describe, expect, it } from 'vitest';
import {
  counted,
  formatAmount,
  formatDate,
  formatPeriod,
  formatTelephone,
  formatTime,
  formatZip,
  shortened,
  visible,
} from './format.ts';

describe('values as people read them', () => {
  it('amounts', () => {
    expect(['0', '100', '1234567.5', '-3', '.5', '0.001', '1O'].map(formatAmount)).toEqual([
      '$0.00',
      '$100.00',
      '$1,234,567.50',
      '-$3.00',
      '$0.50',
      '0.001',
      '1O',
    ]);
    expect(formatAmount('')).toBe('');
  });

  it('dates and times, where they are some', () => {
    expect(['20261102', '261102', '202611021405', '20261320', '2026'].map(formatDate)).toEqual([
      '11/02/2026',
      '11/02/2026',
      '11/02/2026 14:05',
      '20261320',
      '2026',
    ]);
    expect(['1405', '140533', '14053301', '2505', '14'].map(formatTime)).toEqual([
      '14:05',
      '14:05:33',
      '14:05:33',
      '2505',
      '14',
    ]);
  });

  it('dates in the format that is told', () => {
    expect(formatPeriod('D8', '20261102')).toBe('11/02/2026');
    expect(formatPeriod('RD8', '20261102-20261104')).toBe('11/02/2026 to 11/04/2026');
    expect(formatPeriod('DT', '202611021405')).toBe('11/02/2026 14:05');
    expect(formatPeriod('TM', '1405')).toBe('14:05');
    expect(formatPeriod('RD8', '20261102')).toBe('20261102');
    expect(formatPeriod('RD8', '20261102-20261104-1')).toBe('20261102-20261104-1');
    expect(formatPeriod('D8', '20261102-20261104')).toBe('20261102-20261104');
    expect(formatPeriod('CY', '2026')).toBe('2026');
  });

  it('telephones and ZIP codes', () => {
    expect(formatTelephone('5552013344')).toBe('(555) 201-3344');
    expect(formatTelephone('555201')).toBe('555201');
    expect(formatZip('122071234')).toBe('12207-1234');
    expect(formatZip('12207')).toBe('12207');
  });

  it('control characters can be seen and do nothing', () => {
    expect(visible('a\u001bb\u007fc\u0085d\u202ee\n')).toBe('a␛b␡c\ufffdd\ufffde␊');
    expect(shortened('abcdef', 4)).toBe('abc…');
    expect(counted(1, 'claim')).toBe('1 claim');
    expect(counted(12345, 'answer', 'answers')).toBe('12,345 answers');
  });
});
