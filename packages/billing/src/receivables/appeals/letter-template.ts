/** What an appeal argues. */
export type AppealReason =
  | 'medical-necessity'
  | 'authorization'
  | 'bundling'
  | 'timely-filing'
  | 'eligibility'
  | 'coding-level'
  | 'experimental'
  | 'out-of-network'
  | 'level-of-care'
  | 'payment-amount'
  | 'other';

/** A letter with fields in braces, in our own prose; the person edits it before it goes out. */
export interface LetterTemplate {
  reason: AppealReason;
  title: string;
  /** CARCs that it answers. */
  carcs: readonly string[];
  /** Paragraphs, separated by empty lines. */
  body: string;
  /** What the packet should hold for this argument. */
  enclose: readonly string[];
}

/** Joins paragraphs and the closing that every letter has. */
export function letter(...paragraphs: readonly string[]): string {
  return [
    ...paragraphs,
    'Please reverse the decision and pay {disputed} for the services named above. If you uphold it, please send us the name and specialty of the reviewer, the rule or policy that decided it, and the next step of appeal with its last day.',
    'Questions reach us at {practicePhone}.',
  ].join('\n\n');
}

/** The first paragraph: which decision is appealed. */
export const OPENING =
  'We appeal your decision of {noticeDate} on the services of {serviceDate} for {patient} ({level}). You refused {disputed} of {charge} with {codes}: {payerReasons}.';
