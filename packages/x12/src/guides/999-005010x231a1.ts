import type { Guide } from '../guide.ts';
import { loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { setHeader, setTrailer } from './common.ts';

/** Implementation Acknowledgment for Health Care Insurance. */

const setErrors = '1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 23 24 25 26 27 I5 I6'.split(' ');
const groupErrors = '1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26'.split(' ');
const positionInSegment = [r(), s(), s()];
const situationalTrigger = rc(r('SITUATIONAL TRIGGER'), n);

export const guide999: Guide = {
  id: '005010X231A1',
  alsoKnownAs: ['005010X231', '005010'],
  transaction: '999',
  name: '999',
  functionalId: 'FA',
  sources: [
    'X12 005010X231A1 as described in the CMS EDI acknowledgment companion documents (TA1, 999, 277CA)',
    'open-source guide definitions of stupidedi and pyx12, as a check of usage and code values',
  ],
  levels: {},
  units: ['2000'],
  rules: [],
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('999', '005010X231A1', '005010X231'),
    segment('AK1', 'R', 1, 'Functional group response header', r(), r(), r()),
    loop(
      '2000',
      'S',
      MANY,
      'Transaction set response',
      segment('AK2', 'R', 1, 'Transaction set response header', r(), r(), s()),
      loop(
        '2100',
        'S',
        MANY,
        'Error identification',
        segment(
          'IK3',
          'R',
          1,
          'Error identification',
          r(),
          r(),
          s(),
          r(...'1 2 3 4 5 6 7 8 I4 I6 I7 I8 I9'.split(' ')),
        ),
        segment('CTX', 'S', 9, 'Segment context', situationalTrigger, r(), r(), s(), sc(...positionInSegment)),
        segment('CTX', 'S', 1, 'Business unit identifier', rc(r(), r())),
        loop(
          '2110',
          'S',
          MANY,
          'Implementation data element note',
          segment(
            'IK4',
            'R',
            1,
            'Implementation data element note',
            rc(...positionInSegment),
            s(),
            r(...'1 2 3 4 5 6 7 8 9 10 12 13 I6 I9 I10 I11 I12 I13'.split(' ')),
            s(),
          ),
          segment('CTX', 'S', 10, 'Element context', situationalTrigger, r(), r(), s(), sc(...positionInSegment)),
        ),
      ),
      segment(
        'IK5',
        'R',
        1,
        'Transaction set response trailer',
        r('A', 'E', 'M', 'R', 'W', 'X'),
        ...Array.from({ length: 5 }, () => s(...setErrors)),
      ),
    ),
    segment(
      'AK9',
      'R',
      1,
      'Functional group response trailer',
      r('A', 'E', 'M', 'P', 'R', 'W', 'X'),
      r(),
      r(),
      r(),
      ...Array.from({ length: 5 }, () => s(...groupErrors)),
    ),
    setTrailer,
  ),
};
