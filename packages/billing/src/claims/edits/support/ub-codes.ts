import type { EditHit } from '../edit.ts';

const SHAPE = /^[0-9A-Z][0-9A-Z]$/;

/**
 * A hit for each code of a UB-04 list that has not two capitals or digits, or stands twice.
 * @param what the kind in words: `condition code`.
 * @param repeats true where the list may repeat a code.
 */
export function twoCharacterCodes(
  codes: readonly string[] | undefined,
  at: { where: string; what: string; repeats: boolean },
): EditHit[] {
  if (!codes) return [];
  return codes.flatMap((code, index): EditHit[] => {
    const where = `${at.where}[${index}]`;
    if (!SHAPE.test(code))
      return [
        {
          where,
          message: `The ${at.what} ${code} does not have two capitals or digits.`,
          fix: `Enter the two characters of the ${at.what}.`,
        },
      ];
    if (!at.repeats && codes.indexOf(code) < index)
      return [{ where, message: `The ${at.what} ${code} stands twice on the claim.`, fix: 'Take one of them off.' }];
    return [];
  });
}
