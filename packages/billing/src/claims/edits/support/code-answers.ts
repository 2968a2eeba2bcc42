import type { CodeAnswer } from '@cleanclaim/codesets';
import { formatDate, type IsoDate } from '../../../kernel/index.ts';
import type { EditContext, EditHit } from '../edit.ts';

/**
 * Turns what a code set answers into a hit.
 * A code that a whole release lacks is wrong. A code that a subset lacks, or whose set is not installed, may be right:
 * it is held until a coder confirms it, a biller sends it anyway, or the full release is installed.
 * @param subject the code with its kind, for messages: `Diagnosis I10`.
 */
export function codeHits(
  answer: CodeAnswer,
  at: { where: string; subject: string; code: string; date: IsoDate },
  context: EditContext,
): EditHit[] {
  const { where, subject } = at;
  const day = formatDate(at.date);
  switch (answer.status) {
    case 'valid':
      return [];
    case 'not-billable':
      return [
        {
          where,
          message: `${subject} is a category with more specific codes below it and cannot be billed.`,
          fix: 'Choose the most specific code that the chart supports.',
        },
      ];
    case 'not-effective': {
      const early = at.date < answer.entry.from;
      const edge = early
        ? `starts on ${formatDate(answer.entry.from)}`
        : `ended on ${formatDate(answer.entry.to ?? '')}`;
      return [
        {
          where,
          message: `${subject} was not valid on ${day}: it ${edge}.`,
          fix: 'Choose the code that was in effect on the date of service, or correct the date.',
        },
      ];
    }
    case 'unknown':
      if (!answer.subset)
        return [
          {
            where,
            message: `${subject} is not in the code set (${answer.release}).`,
            fix: 'Correct the code; look for a swapped digit or a letter O in place of a zero.',
          },
        ];
      return unconfirmed(at, context, `is not in the installed subset (${answer.release})`);
    case 'set-not-installed':
      return unconfirmed(at, context, 'cannot be checked, because its code set is not installed');
  }
}

function unconfirmed(
  { where, subject, code }: { where: string; subject: string; code: string },
  context: EditContext,
  what: string,
): EditHit[] {
  if (context.confirmedCodes.includes(code)) return [];
  return [
    {
      where,
      message: `${subject} ${what}.`,
      fix: 'Have a coder confirm the code, or install the full release of the set.',
      confirmable: true,
    },
  ];
}
