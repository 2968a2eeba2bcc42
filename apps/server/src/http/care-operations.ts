import { addEncounter } from '../operations/add-encounter.ts';
import { addPatient } from '../operations/add-patient.ts';
import { answerClinicianQuery } from '../operations/answer-clinician-query.ts';
import { answerCodeQuestion } from '../operations/answer-code-question.ts';
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
import { saveBillingPolicy, showBillingPolicy } from '../operations/billing-settings.ts';
import { buildClaim } from '../operations/build-claim.ts';
import { cancelAuthorization } from '../operations/cancel-authorization.ts';
import { checkClaims } from '../operations/check-claims.ts';
import { chooseBatchPrinter } from '../operations/choose-batch-printer.ts';
import { showClaimDocuments } from '../operations/claim-documents.ts';
import { listCodingModels, switchCodingModel, trainCodingModel } from '../operations/coding-models.ts';
import { combineClaims } from '../operations/combine-claims.ts';
import { confirmFinding } from '../operations/confirm-finding.ts';
import { acceptHostKey, listConnections, setConnectionState, testConnection } from '../operations/connections.ts';
import { listContracts, saveContract, showContract } from '../operations/contracts.ts';
import { correctClaim } from '../operations/correct-claim.ts';
import { decideCode } from '../operations/decide-code.ts';
import { deleteView } from '../operations/delete-view.ts';
import { editPatient } from '../operations/edit-patient.ts';
import { editPractice } from '../operations/edit-practice.ts';
import { dismissEditSuggestion, listEditSuggestions } from '../operations/edit-suggestions.ts';
import { editVisit } from '../operations/edit-visit.ts';
import { enterAuthorization } from '../operations/enter-authorization.ts';
import { explainClaim } from '../operations/explain-claim.ts';
import { finishCoding } from '../operations/finish-coding.ts';
import { followUpClaims } from '../operations/follow-up-claims.ts';
import { inviteMember } from '../operations/invite-member.ts';
import { listAssignees } from '../operations/list-assignees.ts';
import { listAuthorizations } from '../operations/list-authorizations.ts';
import { listClaims } from '../operations/list-claims.ts';
import { listCodeQuestions } from '../operations/list-code-questions.ts';
import { listCodeSets } from '../operations/list-code-sets.ts';
import { listEligibilityChecks } from '../operations/list-eligibility-checks.ts';
import { listEncounters } from '../operations/list-encounters.ts';
import { listEnrollments } from '../operations/list-enrollments.ts';
import { listFacilities } from '../operations/list-facilities.ts';
import { listFees } from '../operations/list-fees.ts';
import { listFiles } from '../operations/list-files.ts';
import { listMembers } from '../operations/list-members.ts';
import { listPatients } from '../operations/list-patients.ts';
import { listPayers } from '../operations/list-payers.ts';
import { listPrintBatches } from '../operations/list-print-batches.ts';
import { listProviders } from '../operations/list-providers.ts';
import { listSavedViews } from '../operations/list-saved-views.ts';
import { listSubmissions } from '../operations/list-submissions.ts';
import { listWork } from '../operations/list-work.ts';
import { makePrintBatch } from '../operations/make-print-batch.ts';
import { markBatchMailed } from '../operations/mark-batch-mailed.ts';
import { saveMoneyPolicy, showMoneyPolicy } from '../operations/money-policy.ts';
import { noteAuthorizationReply } from '../operations/note-authorization-reply.ts';
import { noteProof } from '../operations/note-proof.ts';
import { noteWork } from '../operations/note-work.ts';
import { savePayerSignIn } from '../operations/payer-sign-in.ts';
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
import { recordMailDelivery } from '../operations/record-mail-delivery.ts';
import { recordReturnedClaim } from '../operations/record-returned-claim.ts';
import { removeAttachment } from '../operations/remove-attachment.ts';
import { renewInvitation } from '../operations/renew-invitation.ts';
import { reopenVisit } from '../operations/reopen-visit.ts';
import { requestAuthorization } from '../operations/request-authorization.ts';
import { resolveWork } from '../operations/resolve-work.ts';
import { reviewCoding } from '../operations/review-coding.ts';
import { saveCodes } from '../operations/save-codes.ts';
import { saveConnection } from '../operations/save-connection.ts';
import { saveCoverage } from '../operations/save-coverage.ts';
import { saveEnrollments } from '../operations/save-enrollments.ts';
import { saveFacility } from '../operations/save-facility.ts';
import { saveGuarantor } from '../operations/save-guarantor.ts';
import { saveLineDetails } from '../operations/save-line-details.ts';
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
import { sendAttachments } from '../operations/send-attachments.ts';
import { sequenceDiagnoses } from '../operations/sequence-diagnoses.ts';
import { setFee } from '../operations/set-fee.ts';
import { setMemberRoles } from '../operations/set-member-roles.ts';
import { setMemberState } from '../operations/set-member-state.ts';
import { showAccount } from '../operations/show-account.ts';
import { showAuthorization } from '../operations/show-authorization.ts';
import { showClaim } from '../operations/show-claim.ts';
import { showCode } from '../operations/show-code.ts';
import { showCoverageEligibility } from '../operations/show-coverage-eligibility.ts';
import { showDenialRisk } from '../operations/show-denial-risk.ts';
import { showEligibilityCheck } from '../operations/show-eligibility-check.ts';
import { showEncounter } from '../operations/show-encounter.ts';
import { showFile } from '../operations/show-file.ts';
import { showMail } from '../operations/show-mail.ts';
import { showPatient } from '../operations/show-patient.ts';
import { showPayer } from '../operations/show-payer.ts';
import { showPractice } from '../operations/show-practice.ts';
import { showPrintBatch } from '../operations/show-print-batch.ts';
import { showProvider } from '../operations/show-provider.ts';
import { showSubmission } from '../operations/show-submission.ts';
import { showWork } from '../operations/show-work.ts';
import { snoozeWork } from '../operations/snooze-work.ts';
import { splitClaim } from '../operations/split-claim.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { sweepSmallBalances } from '../operations/sweep-small-balances.ts';
import { tickWorkStep } from '../operations/tick-work-step.ts';
import { todaysWork } from '../operations/todays-work.ts';
import { tryContract } from '../operations/try-contract.ts';
import { tryPracticeEdit } from '../operations/try-practice-edit.ts';
import { unmakePrintBatch } from '../operations/unmake-print-batch.ts';
import { saveVarianceSettings, showVarianceSettings } from '../operations/variance-settings.ts';
import { voidClaim } from '../operations/void-claim.ts';
import { withdrawConfirmation } from '../operations/withdraw-confirmation.ts';
import { writeOffClaim, writeOffSelfPay } from '../operations/write-off-claim.ts';
import { decideWriteOff, showWriteOffs, undoWriteOff, withdrawWriteOff } from '../operations/write-offs.ts';
import type { OperationsOf } from './operation-of.ts';

/** The operations behind all other endpoints: patients, coding, claims, work, files and settings. */
export const CARE_OPERATIONS = {
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
  'answer-code-question': answerCodeQuestion,
  'assign-payer': assignPayer,
  'show-coverage-eligibility': showCoverageEligibility,
  'list-eligibility-checks': listEligibilityChecks,
  'show-eligibility-check': showEligibilityCheck,
  'ask-eligibility': askEligibility,
  'ask-eligibility-of-visits': askEligibilityOfVisits,
  'assign-work': assignWork,
  'build-claim': buildClaim,
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
  'list-submissions': listSubmissions,
  'delete-view': deleteView,
  'list-assignees': listAssignees,
  'list-saved-views': listSavedViews,
  'save-view': saveView,
  search,
  'todays-work': todaysWork,
  'list-claims': listClaims,
  'list-code-questions': listCodeQuestions,
  'list-files': listFiles,
  'list-patients': listPatients,
  'list-authorizations': listAuthorizations,
  'show-authorization': showAuthorization,
  'request-authorization': requestAuthorization,
  'enter-authorization': enterAuthorization,
  'note-authorization-reply': noteAuthorizationReply,
  'cancel-authorization': cancelAuthorization,
  'save-payer-sign-in': savePayerSignIn,
  'list-work': listWork,
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
  'show-variance-settings': showVarianceSettings,
  'save-variance-settings': saveVarianceSettings,
  'show-billing-policy': showBillingPolicy,
  'save-billing-policy': saveBillingPolicy,
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
  'show-submission': showSubmission,
  'show-work': showWork,
  'snooze-work': snoozeWork,
  'submit-claims': submitClaims,
  'write-off-claim': writeOffClaim,
  'show-write-offs': showWriteOffs,
  'decide-write-off': decideWriteOff,
  'undo-write-off': undoWriteOff,
  'withdraw-write-off': withdrawWriteOff,
  'write-off-self-pay': writeOffSelfPay,
  'sweep-small-balances': sweepSmallBalances,
  'show-money-policy': showMoneyPolicy,
  'save-money-policy': saveMoneyPolicy,
} satisfies OperationsOf;
