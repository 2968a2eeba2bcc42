import { ANESTHESIA, type CodeRange, inRanges, OFFICE_VISITS } from './code-ranges.ts';

/**
 * Units past which a line is surely wrong, by code. Visits are once or twice a day; the rest leaves room above
 * what Medicare allows (NCCI medically unlikely edits), since other payers may allow more.
 */
const MOST: readonly { ranges: readonly CodeRange[]; most: number }[] = [
  {
    ranges: OFFICE_VISITS,
    most: 2,
  },
  {
    ranges: [
      ['99221', '99223'],
      ['99231', '99236'],
      ['99238', '99239'],
    ],
    most: 1,
  },
  {
    ranges: [
      ['99242', '99245'],
      ['99252', '99255'],
    ],
    most: 1,
  },
  { ranges: [['99281', '99285']], most: 2 },
  {
    ranges: [
      ['99381', '99387'],
      ['99391', '99397'],
      ['G0402', 'G0402'],
      ['G0438', 'G0439'],
    ],
    most: 1,
  },
  {
    ranges: [
      ['90471', '90471'],
      ['90473', '90473'],
      ['99291', '99291'],
    ],
    most: 1,
  },
  {
    ranges: [
      ['90791', '90792'],
      ['90832', '90838'],
      ['90845', '90853'],
    ],
    most: 3,
  },
  {
    ranges: [
      ['80047', '80076'],
      ['36415', '36416'],
      ['71045', '71048'],
      ['93000', '93010'],
    ],
    most: 6,
  },
  { ranges: [['97010', '97028']], most: 2 },
  {
    ranges: [
      ['97032', '97036'],
      ['97110', '97150'],
      ['97530', '97546'],
    ],
    most: 24,
  },
  { ranges: [['97151', '97158']], most: 96 },
  { ranges: [['95004', '95079']], most: 160 },
  // Anesthesia may come as minutes: a day has 1440.
  { ranges: ANESTHESIA, most: 1440 },
];

/** No CPT service is given more often a day. HCPCS drugs count in units as small as one IU, so they go higher. */
const MOST_CPT = 200;
const MOST_HCPCS = 99_999;

/** The most units of a code that one line can plausibly hold. */
export function mostUnits(code: string): number {
  const row = MOST.find(({ ranges }) => inRanges(code, ranges));
  return row?.most ?? (/^[A-Z]/.test(code) ? MOST_HCPCS : MOST_CPT);
}
