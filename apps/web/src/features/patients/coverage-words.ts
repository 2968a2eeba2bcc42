import type { CoverageView } from 'cleanclaim/contract/views';
import { day } from '../../ui/words.ts';

export const SEQUENCE_WORDS = { P: 'Primary', S: 'Secondary', T: 'Tertiary' } as const;

/** The patient is the subscriber's ... */
export const RELATIONSHIP_WORDS = { '18': 'Self', '01': 'Spouse', '19': 'Child', G8: 'Other' } as const;

/** The patient is the guarantor's ... */
export const GUARANTOR_OF = { ...RELATIONSHIP_WORDS, '18': 'Self (is the guarantor)' } as const;

type Dates = Pick<CoverageView, 'effectiveDate' | 'terminationDate'>;

/** When a coverage is in force, in words; '' when the card does not say. */
export function inForce({ effectiveDate, terminationDate }: Dates): string {
  if (effectiveDate && terminationDate) return `${day(effectiveDate)} to ${day(terminationDate)}`;
  if (effectiveDate) return `from ${day(effectiveDate)}`;
  return terminationDate ? `until ${day(terminationDate)}` : '';
}

/** What a biller should see at once about a coverage's dates. */
export function outOfForce({ effectiveDate, terminationDate }: Dates, today: string): string | undefined {
  if (terminationDate && terminationDate < today) return 'Ended';
  return effectiveDate && effectiveDate > today ? 'Not yet in force' : undefined;
}
