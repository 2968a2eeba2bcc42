import type { Guide, SegmentRule } from '../guide.ts';
import { from, loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { after, all, any, has, is, lacks, not, type Rule } from '../rule.ts';
import {
  billTypeRule,
  lineQualifiers,
  nameRules,
  party,
  payerName,
  providerNpiRule,
  serviceDateRule,
  serviceLine,
} from './claim-status.ts';
import { day, dayOrRange, reference, setHeader, setTrailer } from './common.ts';

/**
 * Additional Information to Support a Health Care Claim or Encounter: documents to one claim, sent with it (BGN01 02) or
 * as the answer to a 277 request (BGN01 11). In 006020 the document stands in BDS after an OOI; BIN and EFI of the
 * earlier versions are no longer part of the set. Codes that no public source states are left open.
 */

const contactNumbers = ['EM', 'EX', 'FX', 'TE', 'UR'];
const payerContact = segment(
  'PER',
  'S',
  1,
  'Payer response contact',
  r('IC'),
  s(),
  r(...contactNumbers),
  r(),
  s(...contactNumbers),
  s(),
  s(...contactNumbers),
  s(),
);

/** The question that is answered: what STC01 of the request had, or the kind of document that is sent. */
const question = [from('claimStatusCategory', r()), from('claimStatus', r()), n, r('LOI')];

/** Procedure or revenue code and modifiers of a line, in REF02 and REF04, next to the line item control number (FJ). */
const lineReferences: SegmentRule = segment(
  'REF',
  'S',
  5,
  'Service line references',
  r(),
  s(),
  n,
  sc(r(), r(), s(), s(), s(), s()),
);

const attachment = loop(
  '2110B',
  'R',
  1,
  'Attachment',
  segment('OOI', 'R', 1, 'Object type', r(), r(), r(), s()),
  segment('BDS', 'R', 1, 'Attachment data', r('ASC', 'B64'), r(), r()),
);
const answer = loop(
  '2000A',
  'R',
  MANY,
  'Assigned number',
  segment('LX', 'R', 1, 'Assigned number', r()),
  segment('TRN', 'R', 1, 'Attachment control number or payer claim control number', r('1', '2'), r()),
  segment(
    'STC',
    'S',
    1,
    'Requested information',
    rc(...question),
    s(),
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    sc(...question),
    sc(...question),
  ),
  lineReferences,
  { ...serviceLine(n, s(), lineQualifiers), usage: 'S' },
  loop('2100A', 'S', 1, 'Service line date', dayOrRange('R', 1, 'Service line date', '472')),
  loop(
    '2100B',
    'R',
    MANY,
    'Submission date',
    day('R', 1, 'Submission date', '368'),
    segment('CAT', 'R', 1, 'Category of the attachment', r('AE'), r(), s(), s(), s(), s(), s()),
    attachment,
  ),
);

// ---- Rules

const SOURCE_TRN = 'UnitedHealthcare companion guide to 006020X314: TRN01 and TRN02';

const rules: Rule[] = [
  ...nameRules(['1000B', '1000C'], ['1000D']),
  providerNpiRule('1000C'),
  {
    code: 'trace-type-mismatch',
    snip: 4,
    severity: 'error',
    loop: '2000A',
    when: all(is('^ST/BGN01', '02'), has('TRN')),
    needs: is('TRN01', '1'),
    place: 'TRN01',
    message: 'The document is sent without a request, but TRN01 says that it answers one.',
    fix: 'Set TRN01 to 1 with the attachment control number of the claim (PWK06), or BGN01 to 11.',
    source: SOURCE_TRN,
  },
  {
    code: 'trace-type-mismatch',
    snip: 4,
    severity: 'error',
    loop: '2000A',
    when: all(is('^ST/BGN01', '11'), has('TRN')),
    needs: is('TRN01', '2'),
    place: 'TRN01',
    message: 'The document answers a request, but TRN01 does not say so.',
    fix: 'Set TRN01 to 2 with the number that TRN02 of the request (277, loop 2200D) has, or BGN01 to 02.',
    source: SOURCE_TRN,
  },
  {
    code: 'question-missing',
    snip: 4,
    severity: 'error',
    loop: '2000A',
    when: is('^ST/BGN01', '11'),
    needs: has('STC'),
    place: 'STC',
    message: 'The question that this document answers is not repeated.',
    fix: 'Repeat STC01 of the request, for example R4:18842-5::LOI.',
    source: 'note to STC of loop 2000A',
  },
  {
    code: 'payer-contact-unasked',
    snip: 4,
    severity: 'warning',
    loop: '1000A',
    when: is('^ST/BGN01', '02'),
    needs: lacks('PER'),
    place: 'PER',
    message: 'A contact of the payer is named, but no request of the payer is answered.',
    fix: 'Leave PER out of a document that is sent without a request.',
    source: 'note to PER of loop 1000A',
  },
  {
    code: 'patient-control-number-missing',
    snip: 4,
    severity: 'warning',
    loop: '1000D',
    needs: has('REF[EJ|X1]'),
    place: 'REF[EJ|X1]',
    message: "The provider's own claim number is not given.",
    fix: 'Add REF with X1 (or EJ) and CLM01 of the claim.',
    source: 'CMS esMD companion guide to 006020X314: REF X1',
  },
  {
    code: 'claim-date-missing',
    snip: 4,
    severity: 'warning',
    loop: '1000D',
    needs: has('DTP[472]'),
    place: 'DTP[472]',
    message: 'The dates of service of the claim are not given.',
    fix: 'Add DTP with 472 and the dates of the claim.',
    source: 'UnitedHealthcare companion guide to 006020X314: DTP 472',
  },
  serviceDateRule('1000D', '^ST/BGN03', 'the document that supports them'),
  billTypeRule('1000D'),
  {
    code: 'submission-after-creation',
    snip: 4,
    severity: 'warning',
    loop: '2100B',
    needs: not(after('DTP[368]03', '^ST/BGN03')),
    place: 'DTP[368]03',
    message: 'The document is said to be sent later than the file was written.',
    fix: 'Correct the submission date (368) or BGN03.',
    source: 'DTP 368 is when the information is submitted',
  },
  {
    code: 'line-date-missing',
    snip: 4,
    severity: 'warning',
    loop: '2000A',
    when: any(is('REF01', 'FJ'), has('SVC')),
    needs: has('2100A'),
    place: '2100A/DTP',
    message: 'The document is to one line, but the date of the line is not given.',
    fix: 'Add DTP with 472 and the date of the line.',
    source: 'note to DTP of loop 2100A',
  },
  {
    code: 'attachment-version-missing',
    snip: 4,
    severity: 'warning',
    loop: '2100B',
    when: all(has('CAT04'), lacks('CAT05')),
    needs: has('CAT05'),
    place: 'CAT05',
    message: 'CAT04 names a list, but no code of it is given.',
    fix: 'Put the code into CAT05, or leave CAT04 empty.',
    source: 'CAT04 qualifies CAT05',
  },
];

export const guide275: Guide = {
  id: '006020X314',
  alsoKnownAs: [],
  transaction: '275',
  name: '275',
  functionalId: 'PI',
  release: '006020',
  sources: [
    'X12 006020 transaction set 275 as an open schema of freight-trust/libedi lists it, for segments, order and repeats',
    'what open software reports of the CMS esMD and UnitedHealthcare companion guides to 006020X314',
    'public outline of the earlier 005010X210',
    '45 CFR 162.2002 and 91 FR 14350, which adopt 006020X314',
  ],
  levels: {},
  units: ['2000A'],
  rules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('275', '006020X314'),
    segment('BGN', 'R', 1, 'Beginning segment', r('02', '11'), r(), r(), s()),
    payerName('1000A', 'Payer name', payerContact),
    loop('1000B', 'R', 1, 'Submitter name', party('Submitter name', '41', ['1', '2'], r(), n, r('46'), r())),
    loop(
      '1000C',
      'R',
      1,
      'Provider name',
      party('Provider name', '1P', ['1', '2'], s(), s(), r('FI', 'SV', 'XX'), r()),
      segment('PRV', 'S', 1, 'Provider taxonomy', r(), r('PXC'), from('taxonomy', r())),
      segment('REF', 'S', 3, 'Provider secondary identification', r(), r()),
    ),
    loop(
      '1000D',
      'R',
      1,
      'Patient name',
      party('Patient name', 'QC', ['1'], r(), s(), r('II', 'MI'), r()),
      reference('S', 1, 'Provider claim number', 'EJ', 'X1'),
      reference('S', 1, 'Institutional bill type', 'BLT'),
      reference('S', 1, 'Medical record number', 'EA'),
      reference('S', 1, 'Clearinghouse trace number', 'D9'),
      dayOrRange('S', 1, 'Claim service date', '472'),
    ),
    answer,
    setTrailer,
  ),
};
