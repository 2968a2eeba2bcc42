import { CONSULTATIONS, type CodeRange, inRanges } from './code-ranges.ts';

/** Services that Medicare pays only on somebody's order (CMS Claims Processing Manual ch. 26 section 10.4 item 17). */
const ORDERED_FOR_MEDICARE: readonly { kind: string; ranges: readonly CodeRange[] }[] = [
  {
    kind: 'a diagnostic image',
    ranges: [
      ['70010', '76999'],
      ['77046', '77086'],
      ['78012', '78999'],
    ],
  },
  {
    kind: 'a laboratory test',
    ranges: [
      ['80047', '89398'],
      ['0001U', '0999U'],
      ['G0103', 'G0103'],
    ],
  },
  {
    kind: 'a supply or device',
    ranges: [
      ['E0100', 'E8002'],
      ['K0001', 'K0900'],
      ['L0112', 'L8695'],
    ],
  },
];

/** Screening mammograms: a woman may come by herself (42 CFR 410.34(d); CMS Claims Processing Manual ch. 18 section 20). */
const WITHOUT_ORDER: ReadonlySet<string> = new Set(['77063', '77067']);

/**
 * Says as what a service needs a referring or ordering provider.
 * @returns undefined when it needs none; consultations need one for every payer.
 */
export function needsReferral(procedureCode: string, medicare: boolean): string | undefined {
  if (inRanges(procedureCode, CONSULTATIONS)) return 'a consultation';
  if (!medicare || WITHOUT_ORDER.has(procedureCode)) return undefined;
  return ORDERED_FOR_MEDICARE.find(({ ranges }) => inRanges(procedureCode, ranges))?.kind;
}
