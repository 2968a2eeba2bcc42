import type { SuggestedModifier } from '../../evidence.ts';
import type { CodeSuggestion } from '../../review-types.ts';
import type { ProcedureLexicon } from '../types.ts';

/**
 * Modifiers of a visit that stands beside procedures: 57 beside an operation with a 90-day global period, 25 beside one
 * with 0 or 10 days or beside an injection or vaccination of its own (CMS Claims Processing Manual, chapter 12, 30.6.6
 * and 40.2). Nothing beside tests, imaging and supplies. Whether the visit is significant and separate is for who levels
 * it. Without the fee schedule the periods of common operations are taken from the first digit of the number.
 */
export function visitModifiers(procedures: readonly CodeSuggestion[], lexicon: ProcedureLexicon): SuggestedModifier[] {
  const table = lexicon.codes.table('fee-schedule', lexicon.isoDate)?.data;
  const days = ({ code }: CodeSuggestion) =>
    table === undefined
      ? /^[1-6]/.test(code) && code !== '36415' && code !== '36416'
        ? '000'
        : ''
      : (table.find(code)?.globalDays ?? '');
  const major = procedures.find((one) => days(one) === '090');
  if (major !== undefined) {
    return [
      {
        code: '57',
        reason: `${major.code} has a 90-day global period: 57 when this visit decided for it the day of or before.`,
        evidence: major.evidence.slice(0, 1),
      },
    ];
  }
  const minor = procedures.find((one) => ['000', '010'].includes(days(one)) || GIVEN.test(one.code));
  if (minor === undefined) return [];
  return [
    {
      code: '25',
      reason: `${minor.code} has its own payment for the usual work of the day: 25 when the visit is significant and separate.`,
      evidence: minor.evidence.slice(0, 1),
    },
  ];
}

const GIVEN = /^(?:9637[2-9]|9636[0-9]|9047[1-4]|9046[01]|G00(?:08|09|10)|94640|9892[5-9]|9894[0-3])$/;
