import type { Guide } from '../guide.ts';
import { from, loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { all, any, before, has, is, isNot, not, type Rule } from '../rule.ts';
import {
  billTypeRule,
  level,
  lineDateRule,
  lineQualifiers,
  lineRules,
  nameRules,
  party,
  payerName,
  providerNpiRule,
  serviceDateRule,
  serviceLine,
  statedChargeRule,
  trace,
} from './claim-status.ts';
import { cityStateZip, day, dayOrRange, reference, setHeader, setTrailer, streetAddress } from './common.ts';

/**
 * Health Care Claim Request for Additional Information: a payer asks for documents (LOINC codes of loops 2200D and
 * 2220D), and the provider answers each with a 275. Codes that no public source states are left open.
 */

const contactNumbers = ['EM', 'EX', 'FX', 'TE', 'UR'];

/** PER of the payer, for the claim or for the answer. */
const contact = (name: string) =>
  segment(
    'PER',
    'S',
    1,
    name,
    r('IC'),
    s(),
    r(...contactNumbers),
    r(),
    s(...contactNumbers),
    s(),
    s(...contactNumbers),
    s(),
  );

/** What is asked for: category, LOINC code of the document, and that the code is from LOINC. */
const question = [from('claimStatusCategory', r()), from('claimStatus', r()), n, r('LOI')];
const questions = (name: string) =>
  segment('STC', 'R', MANY, name, rc(...question), r(), n, s(), n, n, n, n, n, sc(...question), sc(...question), s());

const line = loop(
  '2220D',
  'S',
  MANY,
  'Service line information',
  serviceLine(n, s(), lineQualifiers),
  questions('Service line request'),
  reference('S', 1, 'Line item control number', 'FJ'),
  dayOrRange('S', 1, 'Service line date', '472'),
);
const claim = loop(
  '2200D',
  'R',
  MANY,
  'Payer claim control number',
  trace('Payer claim control number', '1'),
  questions('Claim level request'),
  reference('R', 1, 'Patient control number', 'EJ'),
  reference('S', 1, 'Institutional bill type', 'BLT'),
  reference('S', 1, 'Medical record number', 'EA'),
  reference('S', 1, 'Clearinghouse trace number', 'D9'),
  dayOrRange('S', 1, 'Claim service date', '472'),
  day('S', 1, 'Response due date', '106'),
  loop(
    '2210D',
    'S',
    1,
    'Claim supplemental information',
    segment(
      'PWK',
      'R',
      1,
      'Claim supplemental information',
      r(),
      r('AA', 'BM', 'EL', 'EM', 'FT', 'FX'),
      n,
      n,
      s(),
      s(),
    ),
    contact('Payer response contact'),
    segment('N1', 'S', 1, 'Payer response name', r('PR'), r()),
    streetAddress('S', 'Payer response address'),
    cityStateZip('S', 'Payer response city, state, ZIP'),
  ),
  line,
);
const patient = loop(
  '2000D',
  'R',
  MANY,
  'Patient level',
  level('Patient level', 'PT', r(), n),
  loop('2100D', 'R', 1, 'Patient name', party('Patient name', 'QC', ['1'], r(), s(), r('II', 'MI'), r())),
  claim,
);
const provider = loop(
  '2000C',
  'R',
  MANY,
  'Service provider level',
  level('Service provider level', '19', r(), r('1')),
  loop(
    '2100C',
    'R',
    1,
    'Service provider name',
    party('Service provider name', '1P', ['1', '2'], s(), s(), r('FI', 'SV', 'XX'), r()),
  ),
  patient,
);
const receiver = loop(
  '2000B',
  'R',
  1,
  'Information receiver level',
  level('Information receiver level', '21', r(), r('1')),
  loop(
    '2100B',
    'R',
    1,
    'Information receiver name',
    party('Information receiver name', '41', ['1', '2'], s(), n, r('46'), r()),
  ),
  provider,
);

// ---- Rules

const numbered = (qualifier: string) => any(is('PER03', qualifier), is('PER05', qualifier), is('PER07', qualifier));

const REQUESTS = Array.from({ length: 18 }, (_, i) => `R${i}`);
const questionRule = (id: string): Rule => ({
  code: 'category-not-of-request',
  snip: 4,
  severity: 'error',
  loop: id,
  needs: not(isNot('STC01-1', ...REQUESTS)),
  place: 'STC01-1',
  message: 'The category does not ask for information.',
  fix: 'Use a category of requests, R0 to R17, for example R4 for documents.',
  source: 'claim status category list (code source 507): R is a request for additional information',
});

const rules: Rule[] = [
  ...nameRules(['2100B', '2100C'], ['2100D']),
  providerNpiRule('2100C'),
  questionRule('2200D'),
  questionRule('2220D'),
  {
    code: 'response-date-missing',
    snip: 4,
    severity: 'warning',
    loop: '2200D',
    needs: has('DTP[106]'),
    place: 'DTP[106]',
    message: 'The request does not say until when to answer.',
    fix: 'Add DTP with 106 and the last day for the answer.',
    source: 'note to DTP response due date',
  },
  {
    code: 'response-date-passed',
    snip: 4,
    severity: 'error',
    loop: '2200D',
    needs: not(before('DTP[106]03', '^ST/BHT04')),
    place: 'DTP[106]03',
    message: 'The answer is due before the request was written.',
    fix: 'Correct the due date (106) or BHT04.',
    source: 'DTP 106 is the last day for the answer',
  },
  {
    code: 'claim-date-missing',
    snip: 4,
    severity: 'warning',
    loop: '2200D',
    needs: any(has('DTP[472]'), has('2220D/DTP[472]')),
    place: 'DTP[472]',
    message: 'The dates of service are given neither for the claim nor for a line.',
    fix: 'Add DTP with 472 and the dates of the claim.',
    source: 'note to DTP claim service date',
  },
  serviceDateRule('2200D', '^ST/BHT04', 'the request'),
  lineDateRule('2200D', '2220D'),
  statedChargeRule('2200D'),
  ...(
    [
      ['reply-fax-missing', 'FX', 'fax', numbered('FX')],
      ['reply-email-missing', 'EM', 'e-mail', numbered('EM')],
      ['reply-address-missing', 'BM', 'mail', all(has('N1'), has('N3'), has('N4'))],
    ] as const
  ).map(
    ([code, how, word, needs]): Rule => ({
      code,
      snip: 4,
      severity: 'error',
      loop: '2210D',
      when: is('PWK02', how),
      needs,
      place: how === 'BM' ? 'N3' : 'PER',
      message: `The answer is asked for by ${word}, but it is not said where to.`,
      fix: how === 'BM' ? 'Add N1, N3 and N4 with the address.' : `Add PER with ${how} and the number or address.`,
      source: 'notes to PER, N1, N3 and N4 of loop 2210D',
    }),
  ),
  billTypeRule('2200D'),
  ...lineRules('2200D', '2220D'),
];

export const guide277rfi: Guide = {
  id: '006020X313',
  alsoKnownAs: [],
  transaction: '277',
  name: '277RFI',
  functionalId: 'HN',
  release: '006020',
  sources: [
    'X12 006020 transaction set 277 as an open schema of freight-trust/libedi lists it, for segments, order and repeats',
    'public outlines of the loops of the request guides (005010X213, 008020X340) and of the answering 275 (005010X210)',
    '45 CFR 162.2002 and 91 FR 14350, which adopt 006020X313',
  ],
  levels: { '20': '', '21': '20', '19': '21', PT: '19' },
  units: ['2000D'],
  rules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('277', '006020X313'),
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0085'), r(), r(), r(), r(), s()),
    loop(
      '2000A',
      'R',
      1,
      'Information source level',
      level('Information source level', '20', n, r('1')),
      payerName('2100A', 'Payer name', contact('Payer contact')),
      receiver,
    ),
    setTrailer,
  ),
};
