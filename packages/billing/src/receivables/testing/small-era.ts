import { readX12 } from '@cleanclaim/x12';
import { type Remittance, remittancesFrom835 } from '../../remittance/index.ts';

/** Reads one payment made of the given CLP and PLB segments; throws when it does not read. */
export function readPayment(paid: string, trace: string, date: string, body: readonly string[]): Remittance {
  const segments = [
    'ISA*00*          *00*          *ZZ*PMHP           *ZZ*WILLOWCREEK    *261102*0900*^*00501*000000001*0*P*:',
    'GS*HP*PMHP*WILLOWCREEK*20261102*0900*1*X*005010X221A1',
    'ST*835*0001',
    `BPR*I*${paid}*C*ACH*CCP*01*999999992*DA*123456*1912345678**01*999988880*DA*98765*${date}`,
    `TRN*1*${trace}*1912345678`,
    'N1*PR*Prairie Mutual Health Plan',
    'N1*PE*Willow Creek Family Medicine*XX*1234567893',
    'LX*1',
    ...body,
    `SE*${body.length + 7}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ];
  const bytes = new TextEncoder().encode(segments.map((segment) => `${segment}~`).join(''));
  const remittance = remittancesFrom835(readX12(bytes)).remittances[0];
  if (!remittance) throw new Error('the test payment does not read');
  return remittance;
}
