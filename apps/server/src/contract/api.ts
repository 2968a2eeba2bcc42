import type { DenialRisk } from '@cleanclaim/billing/pricing';
import type { z } from 'zod';
import type { AppealChoicesView, AppealListRow, AppealView } from './appeal-views.ts';
import type { AuthorizationListRow, AuthorizationView } from './authorization-views.ts';
import type * as codingViews from './coding-views.ts';
import type { ConnectionView } from './connection-views.ts';
import type { ContractDetailView, TriedContract } from './contract-views.ts';
import type { StoredClaimCheck } from './correction-views.ts';
import type * as denialViews from './denial-views.ts';
import type * as depositViews from './deposit-views.ts';
import type { ClaimDocumentsView } from './document-views.ts';
import type * as eligibilityViews from './eligibility-views.ts';
import type * as figureViews from './figures-views.ts';
import type * as followUpViews from './follow-up-views.ts';
import type { ListPage, ListRequest } from './lists.ts';
import type * as moneyViews from './money-views.ts';
import type * as paperViews from './paper-views.ts';
import type * as patientViews from './patient-billing-views.ts';
import type * as postingViews from './posting-views.ts';
import type * as editViews from './practice-edit-views.ts';
import type * as printingViews from './printing-views.ts';
import type { EnrollmentsView } from './roster-views.ts';
import type * as rows from './rows.ts';
import type * as accounts from './schemas/accounts.ts';
import type * as appeals from './schemas/appeals.ts';
import type * as authorizations from './schemas/authorizations.ts';
import type * as cardProcessor from './schemas/card-processor.ts';
import type * as claimFiles from './schemas/claim-files.ts';
import type * as claims from './schemas/claims.ts';
import type * as coding from './schemas/coding.ts';
import type * as confirmations from './schemas/confirmations.ts';
import type * as connections from './schemas/connections.ts';
import type * as contracts from './schemas/contracts.ts';
import type * as corrections from './schemas/corrections.ts';
import type * as denials from './schemas/denials.ts';
import type * as deposits from './schemas/deposits.ts';
import type * as details from './schemas/details.ts';
import type * as documents from './schemas/documents.ts';
import type * as eligibility from './schemas/eligibility.ts';
import type * as encounters from './schemas/encounters.ts';
import type * as figures from './schemas/figures.ts';
import type * as followUp from './schemas/follow-up.ts';
import type * as money from './schemas/money.ts';
import type * as papers from './schemas/paper.ts';
import type * as parties from './schemas/parties.ts';
import type * as patientBilling from './schemas/patient-billing.ts';
import type * as payments from './schemas/payments.ts';
import type * as posting from './schemas/posting.ts';
import type * as practiceEdits from './schemas/practice-edits.ts';
import type * as printing from './schemas/printing.ts';
import type * as roster from './schemas/roster.ts';
import type * as variances from './schemas/variances.ts';
import type * as work from './schemas/work.ts';
import type * as varianceViews from './variance-views.ts';
import type * as views from './views.ts';

type In<S extends z.ZodType> = z.input<S>;
interface Call<I, O> {
  input: I;
  output: O;
}
type List<Row> = Call<ListRequest, ListPage<Row>>;
type Nothing = Record<string, never>;

export type CoderAnswer =
  | { action: 'replace'; replacement: string }
  | { action: 'confirm'; reason: string }
  | { action: 'remove' }
  | { action: 'add-diagnosis'; replacement: string }
  | { action: 'add-charge'; replacement: string; units: number };

export type BuildOutcome =
  | { outcome: 'already-billed' | 'waits-for-coder' | 'no-charge' | 'self-pay' }
  | { outcome: 'blocked'; reason: string; message: string }
  | { outcome: 'held' | 'ready'; claimId: string };

/** What each endpoint takes and gives. The server's operations are checked against it, the browser's calls too. */
export interface Api {
  'todays-work': Call<Nothing, views.TodaysWork>;
  search: Call<{ text: string }, { hits: views.SearchHit[] }>;

  'list-patients': List<rows.PatientListRow>;
  'show-patient': Call<{ patientId: string }, views.PatientView>;
  'add-patient': Call<In<typeof parties.addPatientSchema>, { patientId: string }>;
  'edit-patient': Call<In<typeof parties.editPatientSchema>, { version: number }>;
  'save-guarantor': Call<In<typeof parties.saveGuarantorSchema>, { version: number }>;
  'save-coverage': Call<In<typeof parties.saveCoverageSchema>, { coverageId: string; version: number }>;
  'assign-payer': Call<{ coverageId: string; payerId: string }, { encounters: number }>;
  'show-coverage-eligibility': Call<{ coverageId: string }, { checks: eligibilityViews.EligibilityCheckView[] }>;
  'list-eligibility-checks': List<eligibilityViews.EligibilityListRow>;
  'show-eligibility-check': Call<{ checkId: string }, eligibilityViews.EligibilityCheckView>;
  'ask-eligibility': Call<In<typeof eligibility.askEligibilitySchema>, { asked: number }>;
  'ask-eligibility-of-visits': Call<
    In<typeof eligibility.askEligibilityOfVisitsSchema>,
    eligibilityViews.EligibilityAsked
  >;
  'show-account': Call<{ patientId: string }, views.AccountView>;

  'list-encounters': List<rows.EncounterListRow>;
  'show-encounter': Call<{ encounterId: string }, views.EncounterView>;
  'add-encounter': Call<In<typeof encounters.addEncounterSchema>, { encounterId: string }>;
  'edit-visit': Call<In<typeof encounters.editVisitSchema>, { version: number }>;
  'save-visit-details': Call<In<typeof details.saveVisitDetailsSchema>, { version: number }>;
  'save-line-details': Call<In<typeof details.saveLineDetailsSchema>, { version: number }>;
  'save-codes': Call<In<typeof encounters.saveCodesSchema>, { version: number }>;
  'build-claim': Call<{ encounterId: string }, BuildOutcome>;
  'list-code-questions': Call<Nothing, { questions: unknown[] }>;
  'answer-code-question': Call<{ questionId: string; answer: CoderAnswer }, { encounterId: string }>;
  'search-codes': Call<In<typeof encounters.searchCodesSchema>, { hits: views.CodeHit[] }>;
  'show-code': Call<In<typeof coding.showCodeSchema>, codingViews.CodeView>;
  'review-coding': Call<{ encounterId: string }, codingViews.CodingReviewView>;
  'decide-code': Call<In<typeof coding.decideCodeSchema>, { version: number }>;
  'sequence-diagnoses': Call<In<typeof coding.sequenceDiagnosesSchema>, { version: number }>;
  'finish-coding': Call<In<typeof coding.finishCodingSchema>, { openQueries: number }>;
  'ask-assistant': Call<{ encounterId: string }, { answerId: string }>;
  'show-assistant': Call<Nothing, codingViews.AssistantView>;
  'save-assistant': Call<In<typeof coding.saveAssistantSchema>, { version: number }>;
  'list-second-codings': Call<Nothing, { rows: codingViews.SecondCodingRow[]; agreement: codingViews.AgreementView }>;
  'open-second-coding': Call<In<typeof coding.openSecondCodingSchema>, { secondCodingId: string }>;
  'show-second-coding': Call<{ secondCodingId: string }, codingViews.SecondCodingView>;
  'finish-second-coding': Call<
    In<typeof coding.finishSecondCodingSchema>,
    { diagnosisAgreement: number; procedureAgreement: number }
  >;
  'list-coding-models': Call<
    Nothing,
    { models: codingViews.CodingModelView[]; codedCharts: number; leastCharts: number }
  >;
  'train-coding-model': Call<Nothing, { charts: number }>;
  'switch-coding-model': Call<{ modelId: string; on: boolean }, { modelId: string }>;
  'list-auto-accept-rules': Call<Nothing, { rules: codingViews.AutoAcceptRuleView[] }>;
  'save-auto-accept-rule': Call<In<typeof coding.saveAutoAcceptRuleSchema>, { ruleId: string; version: number }>;
  'ask-clinician': Call<In<typeof coding.askClinicianSchema>, { queryId: string }>;
  'answer-clinician-query': Call<In<typeof coding.answerQuerySchema>, { encounterId: string }>;

  'list-claims': List<rows.ClaimListRow>;
  'show-claim': Call<{ claimId: string }, views.ClaimView>;
  'explain-claim': Call<{ claim: string }, views.ExplainedBalance>;
  'correct-claim': Call<
    In<typeof claims.correctClaimSchema>,
    { outcome: 'ready' | 'held'; findings: { title: string; where: string; message: string; fix: string }[] }
  >;
  'show-denial-risk': Call<{ claimId: string }, DenialRisk>;
  'confirm-finding': Call<In<typeof confirmations.confirmFindingSchema>, { outcome: 'ready' | 'held' }>;
  'withdraw-confirmation': Call<In<typeof confirmations.withdrawConfirmationSchema>, { outcome: 'ready' | 'held' }>;
  'void-claim': Call<In<typeof claims.voidClaimSchema>, { outcome: 'ready' }>;
  'reopen-visit': Call<In<typeof corrections.reopenVisitSchema>, { encounterId: string }>;
  'bill-interim': Call<In<typeof corrections.billInterimSchema>, { claimId: string; claimStatus: 'held' | 'ready' }>;
  'rebill-denied-lines': Call<
    In<typeof corrections.rebillDeniedLinesSchema>,
    { claimId: string; claimStatus: 'held' | 'ready'; filingDeadline: string | null }
  >;
  'check-claims': Call<In<typeof claimFiles.checkClaimsSchema>, StoredClaimCheck[]>;
  'split-claim': Call<In<typeof claims.splitClaimSchema>, { claimId: string }>;
  'combine-claims': Call<In<typeof claims.combineClaimsSchema>, { claimId: string }>;
  'bill-next-payer': Call<
    In<typeof claims.billNextPayerSchema>,
    { claimId: string; claimStatus: 'held' | 'ready' | 'waiting' }
  >;
  'write-off-claim': Call<In<typeof payments.writeOffSchema>, moneyViews.WrittenOff>;
  'show-write-offs': Call<{ claimId: string }, { writeOffs: moneyViews.WriteOffView[] }>;
  'decide-write-off': Call<In<typeof payments.decideWriteOffSchema>, { state: moneyViews.WriteOffView['state'] }>;
  'withdraw-write-off': Call<In<typeof payments.withdrawWriteOffSchema>, { withdrawnCents: number }>;
  'write-off-self-pay': Call<In<typeof payments.writeOffSelfPaySchema>, moneyViews.WrittenOff>;
  'undo-write-off': Call<In<typeof payments.undoWriteOffSchema>, { restoredCents: number }>;
  'sweep-small-balances': Call<In<typeof payments.sweepSmallBalancesSchema>, moneyViews.SmallBalanceSweep>;
  'submit-claims': Call<
    In<typeof claims.submitClaimsSchema>,
    { submissionId?: string; claims: number; returned: number }
  >;
  'list-submissions': List<rows.SubmissionListRow>;
  'show-submission': Call<{ submissionId: string }, views.SubmissionView>;
  'show-mail': Call<Nothing, { ready: printingViews.MailToPrint[] }>;
  'make-print-batch': Call<In<typeof printing.makePrintBatchSchema>, { printBatchIds: string[]; claims: number }>;
  'list-print-batches': List<rows.PrintBatchListRow>;
  'show-print-batch': Call<{ printBatchId: string }, printingViews.PrintBatchView>;
  'choose-batch-printer': Call<In<typeof printing.chooseBatchPrinterSchema>, { version: number }>;
  'mark-batch-mailed': Call<In<typeof printing.markBatchMailedSchema>, { version: number; alreadyMailed: boolean }>;
  'unmake-print-batch': Call<In<typeof printing.printBatchSchema>, { claims: number }>;
  'record-mail-delivery': Call<In<typeof printing.recordMailDeliverySchema>, { claims: number }>;
  'record-returned-claim': Call<In<typeof printing.recordReturnedClaimSchema>, { returned: true }>;
  'list-printer-offsets': Call<Nothing, { printers: printingViews.PrinterOffsetView[] }>;
  'save-printer-offset': Call<
    In<typeof printing.savePrinterOffsetSchema>,
    { printerOffsetId: string; version: number }
  >;
  'ask-claim-status': Call<In<typeof connections.askClaimStatusSchema>, { asked: number }>;
  'show-claim-documents': Call<{ claimId: string }, ClaimDocumentsView>;
  'attach-document': Call<In<typeof documents.attachDocumentSchema>, { attachmentId: string; controlNumber: string }>;
  'send-attachments': Call<In<typeof documents.sendAttachmentsSchema>, { sent: number }>;
  'remove-attachment': Call<{ attachmentId: string }, { removed: true }>;
  'note-proof': Call<In<typeof documents.noteProofSchema>, { version: number }>;
  'follow-up-claims': Call<Nothing, unknown>;

  'list-appeals': List<AppealListRow>;
  'show-appeal': Call<In<typeof appeals.appealIdSchema>, AppealView>;
  'show-appeal-choices': Call<In<typeof appeals.appealClaimSchema>, AppealChoicesView>;
  'open-appeal': Call<In<typeof appeals.openAppealSchema>, { appealId: string }>;
  'edit-appeal': Call<In<typeof appeals.editAppealSchema>, { version: number; letter: string }>;
  'send-appeal': Call<In<typeof appeals.sendAppealSchema>, { version: number; decisionDue: string | null }>;
  'note-appeal-proof': Call<In<typeof appeals.noteAppealProofSchema>, { version: number }>;
  'decide-appeal': Call<In<typeof appeals.decideAppealSchema>, { version: number; nextDeadline: string | null }>;
  'withdraw-appeal': Call<In<typeof appeals.withdrawAppealSchema>, { version: number }>;
  'keep-appeal-letter': Call<In<typeof appeals.keepAppealLetterSchema>, { templateId: string }>;

  'list-remittances': List<rows.RemittanceListRow>;
  'show-remittance': Call<In<typeof posting.showRemittanceSchema>, views.RemittanceView>;
  'show-claim-payments': Call<{ remittanceId: string; from: number }, views.ClaimPaymentsView>;
  'list-paper-eobs': Call<Nothing, { open: paperViews.PaperEobListRow[]; posted: paperViews.PaperEobListRow[] }>;
  'show-paper-eob': Call<{ paperEobId: string }, paperViews.PaperEobView>;
  'save-paper-eob': Call<z.input<typeof papers.savePaperEobSchema>, { paperEobId: string; version: number }>;
  'post-paper-eob': Call<z.input<typeof papers.seenPaperEobSchema>, paperViews.PaperPosting>;
  'discard-paper-eob': Call<z.input<typeof papers.seenPaperEobSchema>, { discarded: true }>;
  'import-lockbox': Call<z.input<typeof papers.importLockboxSchema>, { added: number; known: number }>;
  'find-paper-claims': Call<z.input<typeof papers.findPaperClaimsSchema>, { claims: paperViews.PaperClaimView[] }>;
  'list-deposits': List<depositViews.DepositListRow>;
  'show-deposit': Call<{ bankLineId: string }, depositViews.DepositView>;
  'list-deposit-gaps': List<depositViews.DepositGapRow>;
  'show-deposit-payment': Call<{ paymentKey: string }, depositViews.BankedPaymentView>;
  'list-bank-accounts': Call<Nothing, { accounts: depositViews.BankAccountView[] }>;
  'import-bank-statement': Call<z.input<typeof deposits.importBankStatementSchema>, depositViews.ImportedStatement>;
  'list-bank-statements': Call<Nothing, { statements: depositViews.BankStatementView[] }>;
  'take-back-statement': Call<z.input<typeof deposits.takeBackStatementSchema>, depositViews.DepositReport>;
  'bring-back-statement': Call<z.input<typeof deposits.takeBackStatementSchema>, depositViews.DepositReport>;
  'forget-bank-columns': Call<z.input<typeof deposits.forgetColumnsSchema>, Nothing>;
  'reconcile-deposits': Call<Nothing, depositViews.DepositReport>;
  'link-deposit': Call<z.input<typeof deposits.linkDepositSchema>, depositViews.DepositReport>;
  'part-deposit': Call<z.input<typeof deposits.partDepositSchema>, depositViews.DepositReport>;
  'explain-deposit': Call<z.input<typeof deposits.explainDepositSchema>, depositViews.DepositReport>;
  'withdraw-explanation': Call<z.input<typeof deposits.withdrawExplanationSchema>, depositViews.DepositReport>;
  'show-day': Call<{ date?: string | undefined }, depositViews.DayView>;
  'close-day': Call<z.input<typeof deposits.closeDaySchema>, { dayCloseId: string; seal: string; pdfSha256: string }>;
  'list-day-closes': Call<Nothing, { closes: depositViews.DayCloseView[] }>;
  'check-day-close': Call<{ dayCloseId: string }, { unchanged: boolean }>;
  'list-exceptions': List<rows.ExceptionListRow>;
  'apply-held-payment': Call<In<typeof posting.applyHeldPaymentSchema>, unknown>;
  'place-held-money': Call<In<typeof posting.placeHeldMoneySchema>, { leftCents: number }>;
  'post-held-remittance': Call<In<typeof posting.postHeldRemittanceSchema>, { remittanceId: string }>;
  'close-exception': Call<In<typeof posting.closeExceptionSchema>, { setAside: boolean }>;
  'show-match-candidates': Call<{ exceptionId: string }, postingViews.MatchCandidatesView>;
  'show-posting-rules': Call<Nothing, postingViews.PostingRulesView>;
  'save-posting-rules': Call<In<typeof posting.savePostingRulesSchema>, { version: number }>;
  'try-posting-rules': Call<In<typeof posting.tryPostingRulesSchema>, postingViews.PostingTrialView>;
  'list-variances': List<varianceViews.VarianceListRow>;
  'show-variance': Call<{ varianceId: string }, varianceViews.VarianceView>;
  'find-variances': Call<In<typeof variances.findVariancesSchema>, { claims: number; changed: number }>;
  'total-variances': Call<In<typeof variances.totalVariancesSchema>, { totals: varianceViews.VarianceTotal[] }>;
  'accept-variances': Call<In<typeof variances.acceptVariancesSchema>, { accepted: number }>;
  'dispute-variances': Call<
    In<typeof variances.disputeVariancesSchema>,
    { disputeId: string; disputeNumber: string; cases: number; disputedCents: number }
  >;
  'list-variance-disputes': Call<Nothing, { disputes: varianceViews.VarianceDisputeRow[] }>;
  'show-variance-dispute': Call<{ disputeId: string }, varianceViews.VarianceDisputeView>;
  'answer-variance-dispute': Call<In<typeof variances.answerDisputeSchema>, { version: number }>;
  'show-variance-settings': Call<Nothing, varianceViews.VarianceSettingsView>;
  'save-variance-settings': Call<In<typeof variances.saveVarianceSettingsSchema>, { version: number }>;
  'take-payment': Call<In<typeof money.takePaymentSchema>, moneyViews.PaymentTaken>;
  'show-payment': Call<In<typeof money.paymentSchema>, moneyViews.PaymentView>;
  'move-payment': Call<In<typeof money.movePaymentSchema>, { movedCents: number }>;
  'return-payment': Call<In<typeof money.returnPaymentSchema>, { returnedCents: number; feeCents: number }>;
  'apply-unapplied': Call<In<typeof money.applyUnappliedSchema>, { appliedCents: number }>;
  'list-credits': List<moneyViews.CreditRow>;
  'show-credit': Call<In<typeof money.creditSchema>, moneyViews.CreditView>;
  'note-credit': Call<In<typeof money.noteCreditSchema>, { version: number }>;
  'request-refund': Call<In<typeof money.requestRefundSchema>, { refundId: string; needsApproval: boolean }>;
  'show-money-policy': Call<Nothing, moneyViews.MoneyPolicyView>;
  'save-money-policy': Call<In<typeof money.saveMoneyPolicySchema>, { version: number }>;
  'list-refunds': List<moneyViews.RefundRow>;
  'show-refund': Call<In<typeof money.refundSchema>, moneyViews.RefundView>;
  'decide-refund': Call<In<typeof money.decideRefundSchema>, { state: moneyViews.RefundRow['state'] }>;
  'settle-refund': Call<In<typeof money.settleRefundSchema>, { state: moneyViews.RefundRow['state'] }>;

  'send-statement': Call<
    { patientId: string },
    { statementId: string; statementNumber: string; totalDueCents: number }
  >;
  'show-patient-billing': Call<{ patientId: string }, patientViews.PatientBillingView>;
  'save-patient-billing': Call<In<typeof patientBilling.savePatientBillingSchema>, { version: number }>;
  'explain-to-patient': Call<
    {
      patientId: string;
      encounterId?: string | undefined;
      claimId?: string | undefined;
      lineNumber?: number | undefined;
      language?: 'en' | 'es' | undefined;
    },
    patientViews.PatientExplanationView
  >;
  'place-hold': Call<In<typeof patientBilling.placeHoldSchema>, { holdId: string }>;
  'lift-hold': Call<In<typeof patientBilling.liftHoldSchema>, { holdId: string }>;
  'note-billing-step': Call<In<typeof patientBilling.noteBillingStepSchema>, { noted: boolean }>;
  'preview-statements': Call<In<typeof patientBilling.previewStatementsSchema>, patientViews.StatementRunView>;
  'run-statements': Call<In<typeof patientBilling.runStatementsSchema>, patientViews.StatementsRun>;
  'make-payment-plan': Call<
    In<typeof patientBilling.makePaymentPlanSchema>,
    { planId: string; agreementSha256: string }
  >;
  'take-instalment': Call<
    In<typeof patientBilling.takeInstalmentSchema>,
    { alreadyTaken: boolean; planStatus: 'active' | 'kept'; leftCents: number }
  >;
  'end-payment-plan': Call<In<typeof patientBilling.endPaymentPlanSchema>, { planId: string }>;
  'note-statement-delivery': Call<In<typeof patientBilling.noteStatementDeliverySchema>, { deliveredDate: string }>;
  'list-card-charges': Call<Record<string, never>, { charges: patientViews.CardCharge[] }>;
  'show-card-processor': Call<Record<string, never>, patientViews.CardProcessorView>;
  'use-new-card-secret': Call<Record<string, never>, { secret: string }>;
  'set-card-processor': Call<In<typeof cardProcessor.cardProcessorStateSchema>, { isOn: boolean }>;
  'list-due-instalments': Call<{ autopay?: boolean | undefined }, { rows: patientViews.InstalmentDueRow[] }>;
  'make-estimate': Call<
    In<typeof patientBilling.makeEstimateSchema>,
    {
      estimateId: string;
      estimateNumber: string;
      totalCents: number;
      sha256: string;
      deadlineDate: string | null;
      isLate: boolean;
    }
  >;
  'open-dispute': Call<In<typeof patientBilling.openDisputeSchema>, { disputeId: string }>;
  'note-dispute': Call<In<typeof patientBilling.noteDisputeSchema>, { disputeId: string }>;
  'settle-dispute': Call<In<typeof patientBilling.settleDisputeSchema>, { disputeId: string }>;
  'apply-for-hardship': Call<In<typeof patientBilling.applyForHardshipSchema>, { applicationId: string }>;
  'decide-hardship': Call<In<typeof patientBilling.decideHardshipSchema>, { applicationId: string }>;
  'place-in-collection': Call<In<typeof patientBilling.placeInCollectionSchema>, { placed: number; sha256: string }>;
  'recall-from-collection': Call<In<typeof patientBilling.recallFromCollectionSchema>, { placementId: string }>;
  'note-agency-payment': Call<
    In<typeof patientBilling.noteAgencyPaymentSchema>,
    { paymentId: string; alreadyTaken: boolean }
  >;
  'show-billing-policy': Call<Nothing, patientViews.BillingPolicyView>;
  'save-billing-policy': Call<In<typeof patientBilling.saveBillingPolicySchema>, { version: number }>;
  'list-patient-balances': Call<Nothing, { patients: { patientId: string; owedCents: number }[] }>;
  'age-receivables': Call<In<typeof figures.agingSchema>, figureViews.AgingView>;
  'list-aged-claims': Call<In<typeof figures.agedClaimsSchema>, figureViews.AgedClaims>;
  'show-kpis': Call<In<typeof figures.kpisSchema>, figureViews.KpisView>;
  'list-kpi-claims': Call<In<typeof figures.kpiClaimsSchema>, { rows: figureViews.KpiClaim[]; total: number }>;
  'save-collection-cost': Call<In<typeof figures.collectionCostSchema>, { version: number }>;

  'list-authorizations': List<AuthorizationListRow>;
  'show-authorization': Call<{ authorizationId: string }, AuthorizationView>;
  'request-authorization': Call<
    In<typeof authorizations.requestAuthorizationSchema>,
    { authorizationId: string; channel: 'x12' | 'fhir' }
  >;
  'enter-authorization': Call<In<typeof authorizations.enterAuthorizationSchema>, { authorizationId: string }>;
  'note-authorization-reply': Call<In<typeof authorizations.noteAuthorizationReplySchema>, { version: number }>;
  'cancel-authorization': Call<In<typeof authorizations.cancelAuthorizationSchema>, { version: number }>;
  'list-follow-up': List<followUpViews.FollowUpRow>;
  'log-call': Call<In<typeof followUp.logCallSchema>, { logged: number; nextLook: string }>;
  'plan-follow-up': Call<In<typeof followUp.planFollowUpSchema>, { changed: number }>;
  'list-contacts': Call<In<typeof followUp.listContactsSchema>, { contacts: followUpViews.ContactView[] }>;
  'list-denials': List<denialViews.DenialListRow>;
  'show-denial-trends': Call<In<typeof denials.denialTrendsSchema>, denialViews.DenialTrends>;
  'tick-work-step': Call<In<typeof denials.tickWorkStepSchema>, { done: boolean }>;
  'list-work': List<rows.WorkListRow>;
  'show-work': Call<{ workItemId: string }, views.WorkView>;
  'list-assignees': Call<Nothing, { assignees: views.Assignee[] }>;
  'assign-work': Call<In<typeof work.assignWorkSchema>, { changed: number }>;
  'note-work': Call<In<typeof work.noteWorkSchema>, { noteId: string }>;
  'snooze-work': Call<In<typeof work.snoozeWorkSchema>, { changed: number }>;
  'resolve-work': Call<In<typeof work.resolveWorkSchema>, { changed: number }>;

  'list-files': List<rows.FileListRow>;
  'show-file': Call<{ receivedFileId: string }, views.FileView>;

  'show-practice': Call<Nothing, views.PracticeView>;
  'edit-practice': Call<In<typeof parties.practiceSchema>, { version: number }>;
  'list-payers': List<rows.PayerListRow>;
  'show-payer': Call<{ payerId: string }, views.PayerView>;
  'list-connections': Call<Nothing, { connections: ConnectionView[] }>;
  'save-connection': Call<In<typeof connections.saveConnectionSchema>, { connectionId: string; version: number }>;
  'test-connection': Call<{ connectionId: string }, { works: boolean; message: string; hostKey?: string }>;
  'accept-host-key': Call<In<typeof connections.acceptHostKeySchema>, { version: number }>;
  'set-connection-state': Call<In<typeof connections.setConnectionStateSchema>, { version: number }>;
  'save-payer-sign-in': Call<In<typeof authorizations.savePayerSignInSchema>, { saved: true }>;
  'list-contracts': Call<Nothing, { contracts: views.ContractView[] }>;
  'show-contract': Call<{ contractId: string }, ContractDetailView>;
  'try-contract': Call<In<typeof contracts.tryContractSchema>, TriedContract>;
  'save-contract': Call<In<typeof contracts.saveContractSchema>, { contractId: string; version: number }>;
  'save-payer': Call<In<typeof parties.savePayerSchema>, { payerId: string; version: number }>;
  'list-practice-edits': Call<Nothing, { edits: editViews.PracticeEditRow[] }>;
  'show-edit-vocabulary': Call<Nothing, editViews.EditVocabulary>;
  'export-practice-edits': Call<Nothing, editViews.ExportedPracticeEdits>;
  'show-practice-edit': Call<{ editId: string }, editViews.PracticeEditView>;
  'save-practice-edit': Call<
    In<typeof practiceEdits.savePracticeEditSchema>,
    { editId: string; version: number; versionNumber: number }
  >;
  'order-practice-edits': Call<In<typeof practiceEdits.orderPracticeEditsSchema>, { edits: number }>;
  'import-practice-edits': Call<
    In<typeof practiceEdits.importPracticeEditsSchema>,
    { added: number; changed: number; same: number }
  >;
  'try-practice-edit': Call<
    In<typeof practiceEdits.tryPracticeEditSchema>,
    editViews.PracticeEditTrial & { version: number }
  >;
  'switch-practice-edit': Call<In<typeof practiceEdits.switchPracticeEditSchema>, { version: number }>;
  'list-edit-suggestions': Call<Nothing, { suggestions: editViews.EditSuggestionView[] }>;
  'dismiss-edit-suggestion': Call<In<typeof practiceEdits.dismissEditSuggestionSchema>, { dismissed: boolean }>;
  'list-providers': List<rows.ProviderListRow>;
  'show-provider': Call<{ providerId: string }, views.ProviderView>;
  'save-provider': Call<In<typeof parties.saveProviderSchema>, { providerId: string; version: number }>;
  'list-enrollments': Call<Nothing, EnrollmentsView>;
  'save-enrollments': Call<In<typeof roster.saveEnrollmentsSchema>, { version: number }>;
  'save-facility': Call<In<typeof parties.saveFacilitySchema>, { facilityId: string; version: number }>;
  'list-facilities': Call<Nothing, { facilities: views.FacilityView[] }>;
  'list-fees': List<rows.FeeListRow>;
  'set-fee': Call<In<typeof parties.setFeeSchema>, { encounters: number }>;
  'list-code-sets': Call<Nothing, { sets: views.CodeSetView[]; tables: views.CodeTableView[]; notice: string }>;
  'list-members': List<rows.MemberListRow>;
  /** `link` is shown once, to be handed over; only its hash is kept. */
  'invite-member': Call<In<typeof accounts.inviteMemberSchema>, { memberId: string; link: string; expiresAt: string }>;
  'renew-invitation': Call<In<typeof accounts.memberSchema>, { link: string; expiresAt: string }>;
  'set-member-roles': Call<In<typeof accounts.setMemberRolesSchema>, { changed: true }>;
  'set-member-state': Call<In<typeof accounts.setMemberStateSchema>, { changed: true }>;
  'list-saved-views': Call<{ list: string }, { views: views.SavedView[] }>;
  'save-view': Call<In<typeof work.saveViewSchema>, { viewId: string }>;
  'delete-view': Call<{ viewId: string }, { deleted: true }>;

  'list-audit-events': List<rows.AuditListRow>;
  'check-books': Call<Nothing, views.BooksCheck>;
}

/** What every refusal says. `fields` holds one message a field, by its path with dots: `address.zip`, `charges.0.units`. */
export interface RefusalBody {
  code: string;
  message: string;
  fields?: Record<string, string>;
}
