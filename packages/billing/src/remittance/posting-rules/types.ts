import type { Cents } from '../../kernel/index.ts';

/** What posts by itself and what waits for a person, as a practice or a payer of it has it. */
export interface PostingRules {
  /** Nothing paid and something refused, or CLP02 4. */
  denials: 'post' | 'wait';
  /** Nothing paid, whatever the reason. */
  zeroPayments: 'post' | 'wait';
  /** Answers of a second or later payer. */
  laterPayers: 'post' | 'wait';
  /** CLP02 22. `wait-unknown`: wait when what they take back is not posted here. */
  reversals: 'post' | 'wait-unknown' | 'wait';
  /** A group or reason code (CARC) that has no rule here. */
  unknownReasons: 'post' | 'wait';
  /** A remark code (RARC) that is on no list here. */
  unknownRemarks: 'post' | 'wait';
  /** Allowed is below what was expected by more than this; null: post whatever is allowed. */
  underpaidOverCents: Cents | null;
  /** The same in percent of what was expected; both set: one of them is enough. */
  underpaidOverPercent: number | null;
  /** More than this is taken back by one claim payment; null: any. */
  takebackOverCents: Cents | null;
  /** More than this is left to the patient; null: any. */
  patientShareOverCents: Cents | null;
  /** A payment that was typed from paper over more than this is posted by a second person; null: by the first. */
  paperOverCents: Cents | null;
}
