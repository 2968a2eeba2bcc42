import { readX12 } from '@cleanclaim/x12';
import { type Cents, toDecimal } from '../../kernel/index.ts';
import { remittancesFrom835 } from '../remittance-from-835.ts';
import type { Remittance } from '../types.ts';

/** Header of a payment in a test file; everything has an invented default. */
export interface EraHeader {
  paid: string;
  creditOrDebit?: string;
  trace?: string;
  date?: string;
  control?: string;
  payerTaxId?: string;
}

/** The segments of one 835 transaction set around given claim and PLB segments. */
export function eraSet(header: EraHeader, body: readonly string[]): string[] {
  const {
    paid,
    creditOrDebit = 'C',
    trace = 'EFT1001',
    date = '20261102',
    control = '0001',
    payerTaxId = '1912345678',
  } = header;
  const segments = [
    `ST*835*${control}`,
    `BPR*I*${paid}*${creditOrDebit}*ACH*CCP*01*999999992*DA*123456*${payerTaxId}**01*999988880*DA*98765*${date}`,
    `TRN*1*${trace}*${payerTaxId}`,
    'DTM*405*20261101',
    'N1*PR*Prairie Mutual Health Plan*XV*PMHP1',
    'N3*100 Granary Street',
    'N4*Lincoln*NE*68508',
    'PER*BL*Provider line*TE*4025550100',
    'N1*PE*Willow Creek Family Medicine*XX*1234567893',
    'LX*1',
    ...body,
  ];
  return [...segments, `SE*${segments.length + 1}*${control}`];
}

/** Wraps transaction sets in one interchange, as bytes. `control` and `sender` change the envelope only. */
export function eraFile(sets: readonly (readonly string[])[], control = 1, sender = 'PMHP'): Uint8Array {
  const isa = `ISA*00*          *00*          *ZZ*${sender.padEnd(15)}*ZZ*WILLOWCREEK    *261102*0900*^*00501*${String(control).padStart(9, '0')}*0*P*:`;
  const gs = `GS*HP*${sender}*WILLOWCREEK*20261102*0900*${control}*X*005010X221A1`;
  const segments = [
    isa,
    gs,
    ...sets.flat(),
    `GE*${sets.length}*${control}`,
    `IEA*1*${String(control).padStart(9, '0')}`,
  ];
  return new TextEncoder().encode(segments.map((segment) => `${segment}~\n`).join(''));
}

/** Reads one payment made of the given body; throws when it does not read, so that a broken test shows. */
export function readEra(header: EraHeader, body: readonly string[]): Remittance {
  const { remittances } = remittancesFrom835(readX12(eraFile([eraSet(header, body)])));
  const remittance = remittances[0];
  if (!remittance) throw new Error('the test file has no readable payment');
  return remittance;
}

/** Amount as the file writes it. */
export function dollars(amount: number): string {
  return toDecimal(amount as Cents);
}
