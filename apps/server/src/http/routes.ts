import type { z } from 'zod';
import type { Api } from '../contract/api.ts';
import { ENDPOINTS, type Endpoint, type EndpointName } from '../contract/endpoints.ts';
import { acceptVariances } from '../operations/accept-variances.ts';
import { addEncounter } from '../operations/add-encounter.ts';
import { addPatient } from '../operations/add-patient.ts';
import { ageReceivables } from '../operations/age-receivables.ts';
import { answerClinicianQuery } from '../operations/answer-clinician-query.ts';
import { answerCodeQuestion } from '../operations/answer-code-question.ts';
import { applyHeldPayment } from '../operations/apply-held-payment.ts';
import { askAssistant } from '../operations/ask-assistant.ts';
import { askClaimStatus } from '../operations/ask-claim-status.ts';
import { askClinician } from '../operations/ask-clinician.ts';
import { askEligibility } from '../operations/ask-eligibility.ts';
import { askEligibilityOfVisits } from '../operations/ask-eligibility-of-visits.ts';
import { assignPayer } from '../operations/assign-payer.ts';
import { assignWork } from '../operations/assign-work.ts';
import { saveAssistant, showAssistant } from '../operations/assistant-settings.ts';
import { attachDocument } from '../operations/attach-document.ts';
import { listAutoAcceptRules, saveAutoAcceptRule } from '../operations/auto-accept-rules.ts';
import { billInterim } from '../operations/bill-interim.ts';
import { billNextPayer } from '../operations/bill-next-payer.ts';
import {
  applyForHardship,
  decideHardship,
  noteDispute,
  openDispute,
  settleDispute,
} from '../operations/billing-disputes.ts';
import { liftHold, placeHold } from '../operations/billing-holds.ts';
import {
  noteBillingStep,
  saveBillingPolicy,
  savePatientBilling,
  showBillingPolicy,
} from '../operations/billing-settings.ts';
import { buildClaim } from '../operations/build-claim.ts';
import { cancelAuthorization } from '../operations/cancel-authorization.ts';
import { checkBooks } from '../operations/check-books.ts';
import { checkClaims } from '../operations/check-claims.ts';
import { checkDayClose } from '../operations/check-day-close.ts';
import { chooseBatchPrinter } from '../operations/choose-batch-printer.ts';
import { showClaimDocuments } from '../operations/claim-documents.ts';
import { closeDay } from '../operations/close-day.ts';
import { listCodingModels, switchCodingModel, trainCodingModel } from '../operations/coding-models.ts';
import { noteAgencyPayment, placeInCollection, recallFromCollection } from '../operations/collections.ts';
import { combineClaims } from '../operations/combine-claims.ts';
import { confirmFinding } from '../operations/confirm-finding.ts';
import { acceptHostKey, listConnections, setConnectionState, testConnection } from '../operations/connections.ts';
import { listContracts, saveContract, showContract } from '../operations/contracts.ts';
import { correctClaim } from '../operations/correct-claim.ts';
import { decideAppeal, withdrawAppeal } from '../operations/decide-appeal.ts';
import { decideCode } from '../operations/decide-code.ts';
import { deleteView } from '../operations/delete-view.ts';
import { explainDeposit, linkDeposit, partDeposit, withdrawExplanation } from '../operations/deposit-links.ts';
import { discardPaperEob } from '../operations/discard-paper-eob.ts';
import { disputeVariances } from '../operations/dispute-variances.ts';
import { editAppeal, keepAppealLetter } from '../operations/edit-appeal.ts';
import { editPatient } from '../operations/edit-patient.ts';
import { editPractice } from '../operations/edit-practice.ts';
import { dismissEditSuggestion, listEditSuggestions } from '../operations/edit-suggestions.ts';
import { editVisit } from '../operations/edit-visit.ts';
import { enterAuthorization } from '../operations/enter-authorization.ts';
import { explainClaim } from '../operations/explain-claim.ts';
import { explainToPatient } from '../operations/explain-to-patient.ts';
import { findPaperClaims } from '../operations/find-paper-claims.ts';
import { findVariances } from '../operations/find-variances.ts';
import { finishCoding } from '../operations/finish-coding.ts';
import { followUpClaims } from '../operations/follow-up-claims.ts';
import { makeEstimate } from '../operations/good-faith-estimates.ts';
import { importBankStatement } from '../operations/import-bank-statement.ts';
import { importLockbox } from '../operations/import-lockbox.ts';
import { inviteMember } from '../operations/invite-member.ts';
import { listAgedClaims } from '../operations/list-aged-claims.ts';
import { listAppeals } from '../operations/list-appeals.ts';
import { listAssignees } from '../operations/list-assignees.ts';
import { listAuditEvents } from '../operations/list-audit-events.ts';
import { listAuthorizations } from '../operations/list-authorizations.ts';
import { listBankAccounts } from '../operations/list-bank-accounts.ts';
import { listClaims } from '../operations/list-claims.ts';
import { listCodeQuestions } from '../operations/list-code-questions.ts';
import { listCodeSets } from '../operations/list-code-sets.ts';
import { listContacts } from '../operations/list-contacts.ts';
import { listCredits } from '../operations/list-credits.ts';
import { listDayCloses } from '../operations/list-day-closes.ts';
import { listDenials } from '../operations/list-denials.ts';
import { listDepositGaps } from '../operations/list-deposit-gaps.ts';
import { listDeposits } from '../operations/list-deposits.ts';
import { listEligibilityChecks } from '../operations/list-eligibility-checks.ts';
import { listEncounters } from '../operations/list-encounters.ts';
import { listEnrollments } from '../operations/list-enrollments.ts';
import { listExceptions } from '../operations/list-exceptions.ts';
import { listFacilities } from '../operations/list-facilities.ts';
import { listFees } from '../operations/list-fees.ts';
import { listFiles } from '../operations/list-files.ts';
import { listFollowUp } from '../operations/list-follow-up.ts';
import { listKpiClaims } from '../operations/list-kpi-claims.ts';
import { listMembers } from '../operations/list-members.ts';
import { listPaperEobs } from '../operations/list-paper-eobs.ts';
import { listPatientBalances } from '../operations/list-patient-balances.ts';
import { listPatients } from '../operations/list-patients.ts';
import { listPayers } from '../operations/list-payers.ts';
import { listPrintBatches } from '../operations/list-print-batches.ts';
import { listProviders } from '../operations/list-providers.ts';
import { listRefunds } from '../operations/list-refunds.ts';
import { listRemittances } from '../operations/list-remittances.ts';
import { listSavedViews } from '../operations/list-saved-views.ts';
import { listSubmissions } from '../operations/list-submissions.ts';
import { listVariances } from '../operations/list-variances.ts';
import { listWork } from '../operations/list-work.ts';
import { logCall } from '../operations/log-call.ts';
import { makePrintBatch } from '../operations/make-print-batch.ts';
import { markBatchMailed } from '../operations/mark-batch-mailed.ts';
import { saveMoneyPolicy, showMoneyPolicy } from '../operations/money-policy.ts';
import { noteAuthorizationReply } from '../operations/note-authorization-reply.ts';
import { noteProof } from '../operations/note-proof.ts';
import { noteWork } from '../operations/note-work.ts';
import { openAppeal } from '../operations/open-appeal.ts';
import type { Operation, OperationContext } from '../operations/operation.ts';
import { savePayerSignIn } from '../operations/payer-sign-in.ts';
import { applyUnapplied, movePayment, returnPayment } from '../operations/payment-moves.ts';
import { endPaymentPlan, listDueInstalments, makePaymentPlan, takeInstalment } from '../operations/payment-plans.ts';
import { planFollowUp } from '../operations/plan-follow-up.ts';
import { postPaperEob } from '../operations/post-paper-eob.ts';
import { savePostingRules, showPostingRules } from '../operations/posting-rules.ts';
import {
  exportPracticeEdits,
  importPracticeEdits,
  listPracticeEdits,
  orderPracticeEdits,
  savePracticeEdit,
  showEditVocabulary,
  showPracticeEdit,
  switchPracticeEdit,
} from '../operations/practice-edits.ts';
import { listPrinterOffsets, savePrinterOffset } from '../operations/printer-offsets.ts';
import { rebillDeniedLines } from '../operations/rebill-denied-lines.ts';
import { reconcileDeposits } from '../operations/reconcile-deposits.ts';
import { recordMailDelivery } from '../operations/record-mail-delivery.ts';
import { recordReturnedClaim } from '../operations/record-returned-claim.ts';
import {
  decideRefund,
  noteCredit,
  requestRefund,
  settleRefund,
  showCredit,
  showRefund,
} from '../operations/refunds.ts';
import { removeAttachment } from '../operations/remove-attachment.ts';
import { renewInvitation } from '../operations/renew-invitation.ts';
import { reopenVisit } from '../operations/reopen-visit.ts';
import { requestAuthorization } from '../operations/request-authorization.ts';
import { resolveWork } from '../operations/resolve-work.ts';
import { reviewCoding } from '../operations/review-coding.ts';
import { previewStatements, runStatements } from '../operations/run-statements.ts';
import { saveCodes } from '../operations/save-codes.ts';
import { saveCollectionCost } from '../operations/save-collection-cost.ts';
import { saveConnection } from '../operations/save-connection.ts';
import { saveCoverage } from '../operations/save-coverage.ts';
import { saveEnrollments } from '../operations/save-enrollments.ts';
import { saveFacility } from '../operations/save-facility.ts';
import { saveGuarantor } from '../operations/save-guarantor.ts';
import { saveLineDetails } from '../operations/save-line-details.ts';
import { savePaperEob } from '../operations/save-paper-eob.ts';
import { savePayer } from '../operations/save-payer.ts';
import { saveProvider } from '../operations/save-provider.ts';
import { saveView } from '../operations/save-view.ts';
import { saveVisitDetails } from '../operations/save-visit-details.ts';
import { search } from '../operations/search.ts';
import { searchCodes } from '../operations/search-codes.ts';
import {
  finishSecondCoding,
  listSecondCodings,
  openSecondCoding,
  showSecondCoding,
} from '../operations/second-codings.ts';
import { noteAppealProof, sendAppeal } from '../operations/send-appeal.ts';
import { sendAttachments } from '../operations/send-attachments.ts';
import { sendStatement } from '../operations/send-statement.ts';
import { sequenceDiagnoses } from '../operations/sequence-diagnoses.ts';
import { setFee } from '../operations/set-fee.ts';
import { setMemberRoles } from '../operations/set-member-roles.ts';
import { setMemberState } from '../operations/set-member-state.ts';
import { showAccount } from '../operations/show-account.ts';
import { showAppeal, showAppealChoices } from '../operations/show-appeal.ts';
import { showAuthorization } from '../operations/show-authorization.ts';
import { showClaim } from '../operations/show-claim.ts';
import { showCode } from '../operations/show-code.ts';
import { showCoverageEligibility } from '../operations/show-coverage-eligibility.ts';
import { showDay } from '../operations/show-day.ts';
import { showDenialRisk } from '../operations/show-denial-risk.ts';
import { showDenialTrends } from '../operations/show-denial-trends.ts';
import { showDeposit } from '../operations/show-deposit.ts';
import { showDepositPayment } from '../operations/show-deposit-payment.ts';
import { showEligibilityCheck } from '../operations/show-eligibility-check.ts';
import { showEncounter } from '../operations/show-encounter.ts';
import { showFile } from '../operations/show-file.ts';
import { showKpis } from '../operations/show-kpis.ts';
import { showMail } from '../operations/show-mail.ts';
import { showMatchCandidates } from '../operations/show-match-candidates.ts';
import { showPaperEob } from '../operations/show-paper-eob.ts';
import { showPatient } from '../operations/show-patient.ts';
import { showPatientBilling } from '../operations/show-patient-billing.ts';
import { showPayer } from '../operations/show-payer.ts';
import { showPayment } from '../operations/show-payment.ts';
import { showPractice } from '../operations/show-practice.ts';
import { showPrintBatch } from '../operations/show-print-batch.ts';
import { showProvider } from '../operations/show-provider.ts';
import { showRemittance } from '../operations/show-remittance.ts';
import { showSubmission } from '../operations/show-submission.ts';
import { showVariance } from '../operations/show-variance.ts';
import { showWork } from '../operations/show-work.ts';
import { snoozeWork } from '../operations/snooze-work.ts';
import { splitClaim } from '../operations/split-claim.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { sweepSmallBalances } from '../operations/sweep-small-balances.ts';
import { takePayment } from '../operations/take-payment.ts';
import { tickWorkStep } from '../operations/tick-work-step.ts';
import { todaysWork } from '../operations/todays-work.ts';
import { totalVariances } from '../operations/total-variances.ts';
import { tryContract } from '../operations/try-contract.ts';
import { tryPostingRules } from '../operations/try-posting-rules.ts';
import { tryPracticeEdit } from '../operations/try-practice-edit.ts';
import { unmakePrintBatch } from '../operations/unmake-print-batch.ts';
import { answerVarianceDispute, listVarianceDisputes, showVarianceDispute } from '../operations/variance-disputes.ts';
import { saveVarianceSettings, showVarianceSettings } from '../operations/variance-settings.ts';
import { voidClaim } from '../operations/void-claim.ts';
import { withdrawConfirmation } from '../operations/withdraw-confirmation.ts';
import { writeOffClaim } from '../operations/write-off-claim.ts';
import { decideWriteOff, showWriteOffs, undoWriteOff } from '../operations/write-offs.ts';

/** An operation that gives what the contract promises; its input is checked by its own schema. */
type OperationOf<N extends EndpointName> = Pick<Operation<never, unknown>, 'name' | 'summary' | 'roles'> & {
  input: z.ZodType;
  run(context: OperationContext, input: never): Promise<Api[N]['output']>;
};

/** The operation behind each endpoint of the contract. */
const OPERATIONS: { [N in EndpointName]?: OperationOf<N> } = {
  'add-encounter': addEncounter,
  'list-second-codings': listSecondCodings,
  'open-second-coding': openSecondCoding,
  'show-second-coding': showSecondCoding,
  'finish-second-coding': finishSecondCoding,
  'list-coding-models': listCodingModels,
  'train-coding-model': trainCodingModel,
  'switch-coding-model': switchCodingModel,
  'list-auto-accept-rules': listAutoAcceptRules,
  'save-auto-accept-rule': saveAutoAcceptRule,
  'ask-assistant': askAssistant,
  'show-assistant': showAssistant,
  'save-assistant': saveAssistant,
  'show-code': showCode,
  'review-coding': reviewCoding,
  'decide-code': decideCode,
  'sequence-diagnoses': sequenceDiagnoses,
  'finish-coding': finishCoding,
  'ask-clinician': askClinician,
  'answer-clinician-query': answerClinicianQuery,
  'add-patient': addPatient,
  'age-receivables': ageReceivables,
  'list-aged-claims': listAgedClaims,
  'show-kpis': showKpis,
  'list-kpi-claims': listKpiClaims,
  'save-collection-cost': saveCollectionCost,
  'answer-code-question': answerCodeQuestion,
  'apply-held-payment': applyHeldPayment,
  'show-match-candidates': showMatchCandidates,
  'show-posting-rules': showPostingRules,
  'save-posting-rules': savePostingRules,
  'try-posting-rules': tryPostingRules,
  'assign-payer': assignPayer,
  'show-coverage-eligibility': showCoverageEligibility,
  'list-eligibility-checks': listEligibilityChecks,
  'show-eligibility-check': showEligibilityCheck,
  'ask-eligibility': askEligibility,
  'ask-eligibility-of-visits': askEligibilityOfVisits,
  'assign-work': assignWork,
  'build-claim': buildClaim,
  'check-books': checkBooks,
  'correct-claim': correctClaim,
  'show-denial-risk': showDenialRisk,
  'confirm-finding': confirmFinding,
  'withdraw-confirmation': withdrawConfirmation,
  'void-claim': voidClaim,
  'reopen-visit': reopenVisit,
  'bill-interim': billInterim,
  'rebill-denied-lines': rebillDeniedLines,
  'check-claims': checkClaims,
  'split-claim': splitClaim,
  'combine-claims': combineClaims,
  'bill-next-payer': billNextPayer,
  'edit-patient': editPatient,
  'edit-practice': editPractice,
  'edit-visit': editVisit,
  'save-visit-details': saveVisitDetails,
  'save-line-details': saveLineDetails,
  'explain-claim': explainClaim,
  'show-mail': showMail,
  'make-print-batch': makePrintBatch,
  'list-print-batches': listPrintBatches,
  'show-print-batch': showPrintBatch,
  'choose-batch-printer': chooseBatchPrinter,
  'mark-batch-mailed': markBatchMailed,
  'unmake-print-batch': unmakePrintBatch,
  'record-mail-delivery': recordMailDelivery,
  'record-returned-claim': recordReturnedClaim,
  'list-printer-offsets': listPrinterOffsets,
  'save-printer-offset': savePrinterOffset,
  'ask-claim-status': askClaimStatus,
  'show-claim-documents': showClaimDocuments,
  'attach-document': attachDocument,
  'send-attachments': sendAttachments,
  'remove-attachment': removeAttachment,
  'note-proof': noteProof,
  'follow-up-claims': followUpClaims,
  'list-connections': listConnections,
  'save-connection': saveConnection,
  'test-connection': testConnection,
  'accept-host-key': acceptHostKey,
  'set-connection-state': setConnectionState,
  'invite-member': inviteMember,
  'list-audit-events': listAuditEvents,
  'list-code-sets': listCodeSets,
  'list-encounters': listEncounters,
  'list-facilities': listFacilities,
  'list-enrollments': listEnrollments,
  'save-enrollments': saveEnrollments,
  'save-facility': saveFacility,
  'list-contracts': listContracts,
  'list-fees': listFees,
  'list-members': listMembers,
  'list-payers': listPayers,
  'list-practice-edits': listPracticeEdits,
  'show-edit-vocabulary': showEditVocabulary,
  'export-practice-edits': exportPracticeEdits,
  'show-practice-edit': showPracticeEdit,
  'save-practice-edit': savePracticeEdit,
  'order-practice-edits': orderPracticeEdits,
  'import-practice-edits': importPracticeEdits,
  'try-practice-edit': tryPracticeEdit,
  'switch-practice-edit': switchPracticeEdit,
  'list-edit-suggestions': listEditSuggestions,
  'dismiss-edit-suggestion': dismissEditSuggestion,
  'list-providers': listProviders,
  'list-appeals': listAppeals,
  'show-appeal': showAppeal,
  'show-appeal-choices': showAppealChoices,
  'open-appeal': openAppeal,
  'edit-appeal': editAppeal,
  'send-appeal': sendAppeal,
  'note-appeal-proof': noteAppealProof,
  'decide-appeal': decideAppeal,
  'withdraw-appeal': withdrawAppeal,
  'keep-appeal-letter': keepAppealLetter,

  'list-paper-eobs': listPaperEobs,
  'show-paper-eob': showPaperEob,
  'save-paper-eob': savePaperEob,
  'post-paper-eob': postPaperEob,
  'discard-paper-eob': discardPaperEob,
  'import-lockbox': importLockbox,
  'find-paper-claims': findPaperClaims,
  'list-remittances': listRemittances,
  'list-submissions': listSubmissions,
  'delete-view': deleteView,
  'list-assignees': listAssignees,
  'list-saved-views': listSavedViews,
  'save-view': saveView,
  search,
  'todays-work': todaysWork,
  'list-claims': listClaims,
  'list-code-questions': listCodeQuestions,
  'list-deposits': listDeposits,
  'show-deposit': showDeposit,
  'list-deposit-gaps': listDepositGaps,
  'show-deposit-payment': showDepositPayment,
  'list-bank-accounts': listBankAccounts,
  'import-bank-statement': importBankStatement,
  'reconcile-deposits': reconcileDeposits,
  'link-deposit': linkDeposit,
  'part-deposit': partDeposit,
  'explain-deposit': explainDeposit,
  'withdraw-explanation': withdrawExplanation,
  'show-day': showDay,
  'close-day': closeDay,
  'list-day-closes': listDayCloses,
  'check-day-close': checkDayClose,
  'list-exceptions': listExceptions,
  'list-files': listFiles,
  'list-patient-balances': listPatientBalances,
  'list-patients': listPatients,
  'list-authorizations': listAuthorizations,
  'show-authorization': showAuthorization,
  'request-authorization': requestAuthorization,
  'enter-authorization': enterAuthorization,
  'note-authorization-reply': noteAuthorizationReply,
  'cancel-authorization': cancelAuthorization,
  'save-payer-sign-in': savePayerSignIn,
  'list-work': listWork,
  'list-denials': listDenials,
  'list-follow-up': listFollowUp,
  'log-call': logCall,
  'plan-follow-up': planFollowUp,
  'list-contacts': listContacts,
  'show-denial-trends': showDenialTrends,
  'tick-work-step': tickWorkStep,
  'note-work': noteWork,
  'renew-invitation': renewInvitation,
  'resolve-work': resolveWork,
  'save-codes': saveCodes,
  'save-coverage': saveCoverage,
  'save-guarantor': saveGuarantor,
  'save-contract': saveContract,
  'show-contract': showContract,
  'try-contract': tryContract,
  'save-payer': savePayer,
  'save-provider': saveProvider,
  'search-codes': searchCodes,
  'list-variances': listVariances,
  'show-variance': showVariance,
  'find-variances': findVariances,
  'total-variances': totalVariances,
  'accept-variances': acceptVariances,
  'dispute-variances': disputeVariances,
  'list-variance-disputes': listVarianceDisputes,
  'show-variance-dispute': showVarianceDispute,
  'answer-variance-dispute': answerVarianceDispute,
  'show-variance-settings': showVarianceSettings,
  'save-variance-settings': saveVarianceSettings,
  'show-patient-billing': showPatientBilling,
  'save-patient-billing': savePatientBilling,
  'explain-to-patient': explainToPatient,
  'place-hold': placeHold,
  'lift-hold': liftHold,
  'note-billing-step': noteBillingStep,
  'preview-statements': previewStatements,
  'run-statements': runStatements,
  'make-payment-plan': makePaymentPlan,
  'take-instalment': takeInstalment,
  'end-payment-plan': endPaymentPlan,
  'list-due-instalments': listDueInstalments,
  'make-estimate': makeEstimate,
  'open-dispute': openDispute,
  'note-dispute': noteDispute,
  'settle-dispute': settleDispute,
  'apply-for-hardship': applyForHardship,
  'decide-hardship': decideHardship,
  'place-in-collection': placeInCollection,
  'recall-from-collection': recallFromCollection,
  'note-agency-payment': noteAgencyPayment,
  'show-billing-policy': showBillingPolicy,
  'save-billing-policy': saveBillingPolicy,
  'send-statement': sendStatement,
  'set-fee': setFee,
  'set-member-roles': setMemberRoles,
  'set-member-state': setMemberState,
  'show-account': showAccount,
  'show-claim': showClaim,
  'show-encounter': showEncounter,
  'show-file': showFile,
  'show-patient': showPatient,
  'show-payer': showPayer,
  'show-practice': showPractice,
  'show-provider': showProvider,
  'show-remittance': showRemittance,
  'show-submission': showSubmission,
  'show-work': showWork,
  'snooze-work': snoozeWork,
  'submit-claims': submitClaims,
  'take-payment': takePayment,
  'show-payment': showPayment,
  'list-credits': listCredits,
  'show-credit': showCredit,
  'note-credit': noteCredit,
  'request-refund': requestRefund,
  'list-refunds': listRefunds,
  'show-refund': showRefund,
  'decide-refund': decideRefund,
  'settle-refund': settleRefund,
  'move-payment': movePayment,
  'return-payment': returnPayment,
  'apply-unapplied': applyUnapplied,
  'write-off-claim': writeOffClaim,
  'show-write-offs': showWriteOffs,
  'decide-write-off': decideWriteOff,
  'undo-write-off': undoWriteOff,
  'sweep-small-balances': sweepSmallBalances,
  'show-money-policy': showMoneyPolicy,
  'save-money-policy': saveMoneyPolicy,
};

/** One route: who may call it is said by its operation, once. */
export interface Route extends Endpoint {
  /** A route hands unknown input to `perform`, which checks it: no type of input is promised here. */
  operation: Operation<never, unknown>;
}

/** Every JSON route of the API. */
export const ROUTES: readonly Route[] = (Object.keys(ENDPOINTS) as EndpointName[]).flatMap((name) => {
  const operation = OPERATIONS[name] as Operation<never, unknown> | undefined;
  return operation ? [{ ...ENDPOINTS[name], operation }] : [];
});
