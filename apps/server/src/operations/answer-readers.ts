import { statusResponsesFrom } from '@cleanclaim/billing/claims';
import { eligibilityResponsesFrom } from '@cleanclaim/billing/encounters';
import type { X12File } from '@cleanclaim/x12';
import { applyAuthorizationAnswers } from './apply-authorization-answers.ts';
import { applyEligibilityResponse } from './apply-eligibility-answers.ts';
import { applyStatusResponse } from './apply-status-answers.ts';
import { applyDocumentRequests } from './document-requests.ts';
import type { OperationContext } from './operation.ts';
import type { ReceivedFileRow } from './received-file.ts';

/** Takes the answers of one kind out of a received file, in the transaction that reads it. */
export interface AnswerReader {
  /** Under which the summary of the file counts them. */
  name: 'statuses' | 'eligibilities' | 'authorizations' | 'documentRequests';
  /** ST01 of what it reads. */
  transactionSets: readonly string[];
  /** @returns how many answers it found. */
  apply(context: OperationContext, file: X12File, source: ReceivedFileRow): Promise<number>;
}

/** Every kind of answer beside acknowledgments and remittances. */
export const ANSWER_READERS: readonly AnswerReader[] = [
  { name: 'documentRequests', transactionSets: ['277'], apply: applyDocumentRequests },
  { name: 'authorizations', transactionSets: ['278'], apply: applyAuthorizationAnswers },
  {
    name: 'statuses',
    transactionSets: ['277'],
    async apply(context, file, source) {
      const responses = statusResponsesFrom(file);
      for (const response of responses) await applyStatusResponse(context, response, source);
      return responses.length;
    },
  },
  {
    name: 'eligibilities',
    transactionSets: ['271'],
    async apply(context, file, source) {
      const responses = eligibilityResponsesFrom(file);
      for (const response of responses) await applyEligibilityResponse(context, response, source);
      return responses.length;
    },
  },
];
