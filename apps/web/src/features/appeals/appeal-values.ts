import type { Api } from 'cleanclaim/contract/api';
import type { AppealView } from 'cleanclaim/contract/appeal-views';

/** Under which key a letter that is typed and not saved is kept. */
export const appealDraftKey = (appealId: string) => `appeal:${appealId}`;

/** The draft as its form has it; notes and documents are one value each, ids with a space between. */
export function appealValues({ letter, policyText, goodCause, enclosures }: AppealView) {
  const { noteIds, attachmentIds = [], ...parts } = enclosures;
  const ids = { noteIds: noteIds.join(' '), attachmentIds: attachmentIds.join(' ') };
  return { letter, policyText, goodCause, ...parts, ...ids };
}
export type AppealValues = ReturnType<typeof appealValues>;

/** Ids of a value that has them with a space between. */
export const idsOf = (value: string) => value.split(' ').filter(Boolean);

/** What is saved of the form; texts that were left blank are absent in it and empty here. */
export function appealInput(
  appealId: string,
  version: number | undefined,
  values: Partial<AppealValues>,
): Api['edit-appeal']['input'] {
  const { letter = '', policyText = '', goodCause = '', noteIds = '', attachmentIds = '' } = values;
  const { claimForm = false, decision = false, filingProof = false, earlierLevels = false } = values;
  return {
    appealId,
    ...(version === undefined ? {} : { version }),
    ...{ letter, policyText, goodCause },
    enclosures: {
      ...{ claimForm, decision, filingProof, earlierLevels, noteIds: idsOf(noteIds) },
      attachmentIds: idsOf(attachmentIds),
    },
  };
}
