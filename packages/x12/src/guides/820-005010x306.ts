import type { Guide } from '../guide.ts';
import { loop, MANY, n, r, s, segment } from '../guide.ts';
import { rules820x } from './820x-rules.ts';
import { reference, setHeader, setTrailer } from './common.ts';

/**
 * Health Insurance Exchange Related Payments: an exchange pays tax credits and cost-sharing reductions to an issuer and
 * takes user fees. The open sources name loops, segments and qualifiers, but not every code list and usage: where they
 * are silent the element is left free, so that no right file is refused.
 */

const planAndGroup = [
  reference('S', 1, 'Exchange-assigned qualified health plan', '38'),
  reference('S', 1, 'Issuer-assigned qualified health plan', 'TV'),
  reference('S', 1, 'Exchange-assigned employer group', '18'),
  reference('S', 1, 'Issuer-assigned employer group', '1L'),
];

const individual = loop(
  '2100',
  'S',
  1,
  'Individual name',
  segment('NM1', 'R', 1, 'Individual name', r('IL'), r('1'), s(), s(), s(), s(), s(), s(), s()),
  ...planAndGroup,
  reference('R', 1, 'Exchange-assigned policy', 'POL'),
  reference('S', 1, 'Issuer-assigned policy', 'AZ'),
  reference('S', 4, 'Tax credit contributor or dependent', '4A', '23', '60', '1W'),
  reference('S', 1, 'Issuer-assigned subscriber', '0F'),
);

const detail = loop(
  '2300',
  'R',
  MANY,
  'Remittance detail',
  segment('RMR', 'R', 1, 'Remittance detail', r('ZZ'), r(), n, r()),
  segment('REF', 'S', MANY, 'Exchange report document control number', r('0N'), r(), s()),
  segment('DTM', 'S', 1, 'Coverage period', r('582'), n, n, n, r('RD8'), r()),
);

/** The 820 of exchanges, in guide order. */
export const guide820x: Guide = {
  id: '005010X306',
  alsoKnownAs: [],
  transaction: '820',
  name: '820X',
  functionalId: 'RA',
  sources: [
    'X12 examples of 005010X306 (x12.org) and the exchange payment type codes that X12 publishes for loop 2300, RMR02',
    'names, order and qualifiers of segments as the public guide pages of Stedi and the templates of EdiFabric list them',
  ],
  levels: {},
  units: ['2000'],
  rules: rules820x,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('820', '005010X306'),
    segment(
      'BPR',
      'R',
      1,
      'Financial information',
      r('C', 'D', 'I', 'P', 'T', 'U', 'X'),
      r(),
      r('C', 'D'),
      r('ACH', 'BOP', 'CHK', 'FWT', 'NON', 'SWT'),
      s('CCP', 'CTX'),
      s('01', '02', '04'),
      s(),
      s(),
      s(),
      s(),
      s(),
      s('01', '02', '04'),
      s(),
      s('DA', 'SG'),
      s(),
      r(),
    ),
    segment('TRN', 'R', 1, 'Reassociation trace number', r('1', '3'), r(), s(), s()),
    ...planAndGroup,
    loop(
      '1000A',
      'R',
      1,
      'Payee name',
      segment('N1', 'R', 1, 'Payee name', r('PE'), s(), s(), s()),
      reference('S', 1, 'Unique health plan identifier', 'ABY'),
    ),
    loop(
      '1000B',
      'R',
      1,
      'Payer name',
      segment('N1', 'R', 1, 'Payer name', r('RM'), s(), s(), s()),
      segment(
        'PER',
        'S',
        MANY,
        'Payer contact',
        r('IC'),
        s(),
        s('EM', 'FX', 'TE'),
        s(),
        s('EM', 'EX', 'FX', 'TE'),
        s(),
        s('EM', 'EX', 'FX', 'TE'),
        s(),
      ),
    ),
    loop(
      '2000',
      'R',
      MANY,
      'Remittance information',
      segment('ENT', 'R', 1, 'Remittance information', r()),
      individual,
      detail,
    ),
    setTrailer,
  ),
};
