import {
  type Acknowledgment,
  acknowledge,
  element,
  type FunctionalGroup,
  type Interchange,
  type OutInterchange,
  type OutSegment,
  type TransactionSet,
  validateX12,
  type X12File,
} from '@cleanclaim/x12';
import type { AnswerDraft } from './answer-file.ts';

type AnsweredGroup = OutInterchange['groups'][number];

/** What the envelope and syntax of an interchange earn: TA1 and 999, and the sets that go on to their payers. */
export interface EnvelopeAnswer {
  drafts: readonly AnswerDraft[];
  acceptedSets: readonly TransactionSet[];
  log: readonly string[];
}

/** The sets of a group that its 999 accepts: the group is not rejected (AK9) and neither is the set (IK5). */
function acceptedSets(group: FunctionalGroup, answered: AnsweredGroup | undefined): TransactionSet[] {
  const segments = answered?.transactionSets[0]?.segments ?? [];
  const groupStatus = segments.find(([id]) => id === 'AK9')?.[1];
  if (groupStatus === undefined || groupStatus === 'R') return [];
  const setStatuses = segments.filter(([id]) => id === 'IK5').map((segment) => segment[1]);
  return group.transactionSets.filter((_, i) => setStatuses[i] !== 'R' && setStatuses[i] !== undefined);
}

function draftsFor({ ta1, implementation }: Acknowledgment, interchange: Interchange): AnswerDraft[] {
  const isRejected = ta1.acknowledgments?.some((segment) => segment[4] === 'R') ?? false;
  const isRequested = element(interchange.header, 14) === '1';
  const draft = { label: '', afterDays: 0 };
  return [
    ...(isRejected || isRequested
      ? [{ ...draft, kind: 'TA1' as const, groups: [], acknowledgments: ta1.acknowledgments }]
      : []),
    ...(implementation === undefined
      ? []
      : [{ ...draft, kind: '999' as const, groups: implementation.groups, acknowledgments: undefined }]),
  ];
}

/** A group that a 999 can name: AK1 repeats GS01, GS06 and GS08. */
function canBeNamed(group: FunctionalGroup): boolean {
  return [group.functionalId, group.control, group.version].every((value) => value.trim() !== '');
}

/** Where a group has lost its header no 999 can name it: the interchange is rejected for its content (TA105 024). */
function rejectedForContent({ ta1, interchangeControl }: Acknowledgment): Acknowledgment {
  const acknowledgments = ta1.acknowledgments?.map((segment): OutSegment => {
    const [id, control, date, time] = segment;
    return [id, control, date, time, 'R', '024'];
  });
  return {
    interchangeControl,
    ta1: { ...ta1, ...(acknowledgments && { acknowledgments }) },
    implementation: undefined,
  };
}

function answerOne(interchange: Interchange, asGiven: Acknowledgment): EnvelopeAnswer {
  const isWhole = asGiven.implementation === undefined || interchange.groups.every(canBeNamed);
  const acknowledgment = isWhole ? asGiven : rejectedForContent(asGiven);
  // Groups of acknowledgments are not answered; the answered groups keep the order of the others.
  const questions = interchange.groups.filter((group) => group.functionalId !== 'FA');
  const answered = acknowledgment.implementation?.groups ?? [];
  const accepted = questions.flatMap((group, i) => acceptedSets(group, answered[i]));
  const drafts = draftsFor(acknowledgment, interchange);
  const count = questions.reduce((total, group) => total + group.transactionSets.length, 0);
  const answers = drafts.map((draft) => draft.kind).join(' and ') || 'nothing';
  const log = `interchange ${interchange.control}: ${answers}, ${accepted.length} of ${count} transaction sets accepted`;
  return { drafts, acceptedSets: accepted, log: [log] };
}

/**
 * The TA1 and 999 of each interchange of a file, in its order. A TA1 is sent when ISA14 asks for it or the interchange is
 * rejected; sets that the 999 rejects are left out of `acceptedSets`.
 * @param now ISO day and `HH:MM` of receipt
 */
export function acknowledgeInterchanges(file: X12File, now: { date: string; time: string }): EnvelopeAnswer[] {
  // The control number is replaced when the answer gets its envelope.
  const acknowledgments = acknowledge(file, validateX12(file), { ...now, control: 1 });
  return file.interchanges.flatMap((interchange, i) => {
    const acknowledgment = acknowledgments[i];
    return acknowledgment === undefined ? [] : [answerOne(interchange, acknowledgment)];
  });
}
