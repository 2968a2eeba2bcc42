import { describe, expect, it } from 'vitest';
import type { DataElement } from '../dictionary/elements.ts';
import { hasNpiCheckDigit } from './npi.ts';
import { checkValue, isDate, isTime, matchesFormat } from './values.ts';

const element = (type: DataElement['type'], min: number, max: number): DataElement => ({ type, min, max });

describe('values', () => {
  it.each([
    ['20240229', true],
    ['20230229', false],
    ['20000229', true],
    ['19000229', false],
    ['20261301', false],
    ['20260431', false],
    ['20260400', false],
    ['2026043', false],
    ['240229', true],
    ['0x240229', false],
  ])('date %s: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it.each([
    ['0000', true],
    ['2359', true],
    ['2400', false],
    ['1260', false],
    ['12', false],
    ['125959', true],
    ['12595', false],
    ['12595999', true],
  ])('time %s: %s', (text, expected) => {
    expect(isTime(text)).toBe(expected);
  });

  it.each([
    ['D8', '20260101', true],
    ['D8', '20260101-20260102', false],
    ['RD8', '20260101-20260102', true],
    ['RD8', '20260101', false],
    ['DT', '202601011230', true],
    ['TM', '1230', true],
    ['QQ', 'anything', true],
  ])('format %s of %s: %s', (format, text, expected) => {
    expect(matchesFormat(format, text)).toBe(expected);
  });

  it.each([
    ['12.5', element('R', 1, 3), undefined],
    ['-12.5', element('R', 1, 3), undefined],
    ['1234', element('R', 1, 3), 'element-too-long'],
    ['1,5', element('R', 1, 3), 'element-type'],
    ['1e5', element('R', 1, 3), 'element-type'],
    ['12', element('N0', 1, 2), undefined],
    ['1.2', element('N0', 1, 2), 'element-type'],
    ['A', element('ID', 2, 2), 'element-too-short'],
    ['A ', element('ID', 2, 2), 'element-type'],
    ['   ', element('AN', 1, 5), 'element-characters'],
    ['2026', element('DT', 8, 8), 'date-invalid'],
    ['2562', element('TM', 4, 8), 'time-invalid'],
  ])('%j', (text, definition, code) => {
    expect(checkValue(text, definition)?.code).toBe(code);
  });

  it.each([
    ['1234567893', true],
    ['1234567890', false],
    ['2234567891', true],
    ['3234567893', false],
    ['123456789', false],
    ['12345678931', false],
  ])('NPI %s: %s', (text, expected) => {
    expect(hasNpiCheckDigit(text)).toBe(expected);
  });
});
