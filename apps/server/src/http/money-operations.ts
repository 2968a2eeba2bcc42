import { acceptVariances } from '../operations/accept-variances.ts';
import { ageReceivables } from '../operations/age-receivables.ts';
import { applyHeldPayment } from '../operations/apply-held-payment.ts';
import {
  bringBackStatement,
  forgetBankColumns,
  listBankStatements,
  takeBackStatement,
} from '../operations/bank-statements.ts';
import {
  applyForHardship,
  decideHardship,
  noteDispute,
  openDispute,
  settleDispute,
} from '../operations/billing-disputes.ts';
import { liftHold, placeHold } from '../operations/billing-holds.ts';
import { noteBillingStep, savePatientBilling } from '../operations/billing-settings.ts';
import { listCardCharges } from '../operations/card-charges.ts';
import { setCardProcessor, showCardProcessor, useNewCardSecret } from '../operations/card-processor.ts';
import { checkBooks } from '../operations/check-books.ts';
import { checkDayClose } from '../operations/check-day-close.ts';
import { closeDay } from '../operations/close-day.ts';
import { closeException } from '../operations/close-exception.ts';
import { noteAgencyPayment, placeInCollection, recallFromCollection } from '../operations/collections.ts';
import { decideAppeal, withdrawAppeal } from '../operations/decide-appeal.ts';
import { explainDeposit, linkDeposit, partDeposit, withdrawExplanation } from '../operations/deposit-links.ts';
import { discardPaperEob } from '../operations/discard-paper-eob.ts';
import { disputeVariances } from '../operations/dispute-variances.ts';
import { editAppeal, keepAppealLetter } from '../operations/edit-appeal.ts';
import { explainToPatient } from '../operations/explain-to-patient.ts';
import { findPaperClaims } from '../operations/find-paper-claims.ts';
import { findVariances } from '../operations/find-variances.ts';
import { makeEstimate } from '../operations/good-faith-estimates.ts';
import { importBankStatement } from '../operations/import-bank-statement.ts';
import { importLockbox } from '../operations/import-lockbox.ts';
import { listAgedClaims } from '../operations/list-aged-claims.ts';
import { listAppeals } from '../operations/list-appeals.ts';
import { listAuditEvents } from '../operations/list-audit-events.ts';
import { listBankAccounts } from '../operations/list-bank-accounts.ts';
import { listContacts } from '../operations/list-contacts.ts';
import { listCredits } from '../operations/list-credits.ts';
import { listDayCloses } from '../operations/list-day-closes.ts';
import { listDenials } from '../operations/list-denials.ts';
import { listDepositGaps } from '../operations/list-deposit-gaps.ts';
import { listDeposits } from '../operations/list-deposits.ts';
import { listExceptions } from '../operations/list-exceptions.ts';
import { listFollowUp } from '../operations/list-follow-up.ts';
import { listKpiClaims } from '../operations/list-kpi-claims.ts';
import { listPaperEobs } from '../operations/list-paper-eobs.ts';
import { listPatientBalances } from '../operations/list-patient-balances.ts';
import { listRefunds } from '../operations/list-refunds.ts';
import { listRemittances } from '../operations/list-remittances.ts';
import { listVariances } from '../operations/list-variances.ts';
import { logCall } from '../operations/log-call.ts';
import { noteStatementDelivery } from '../operations/note-statement-delivery.ts';
import { openAppeal } from '../operations/open-appeal.ts';
import { applyUnapplied, movePayment, returnPayment } from '../operations/payment-moves.ts';
import { endPaymentPlan, listDueInstalments, makePaymentPlan, takeInstalment } from '../operations/payment-plans.ts';
import { placeHeldMoney } from '../operations/place-held-money.ts';
import { planFollowUp } from '../operations/plan-follow-up.ts';
import { postHeldRemittance } from '../operations/post-held-remittance.ts';
import { postPaperEob } from '../operations/post-paper-eob.ts';
import { savePostingRules, showPostingRules } from '../operations/posting-rules.ts';
import { reconcileDeposits } from '../operations/reconcile-deposits.ts';
import {
  decideRefund,
  noteCredit,
  requestRefund,
  settleRefund,
  showCredit,
  showRefund,
} from '../operations/refunds.ts';
import { previewStatements, runStatements } from '../operations/run-statements.ts';
import { saveCollectionCost } from '../operations/save-collection-cost.ts';
import { savePaperEob } from '../operations/save-paper-eob.ts';
import { noteAppealProof, sendAppeal } from '../operations/send-appeal.ts';
import { sendStatement } from '../operations/send-statement.ts';
import { showAppeal, showAppealChoices } from '../operations/show-appeal.ts';
import { showDay } from '../operations/show-day.ts';
import { showDenialTrends } from '../operations/show-denial-trends.ts';
import { showDeposit } from '../operations/show-deposit.ts';
import { showDepositPayment } from '../operations/show-deposit-payment.ts';
import { showKpis } from '../operations/show-kpis.ts';
import { showMatchCandidates } from '../operations/show-match-candidates.ts';
import { showPaperEob } from '../operations/show-paper-eob.ts';
import { showPatientBilling } from '../operations/show-patient-billing.ts';
import { showPayment } from '../operations/show-payment.ts';
import { showClaimPayments, showRemittance } from '../operations/show-remittance.ts';
import { showVariance } from '../operations/show-variance.ts';
import { takePayment } from '../operations/take-payment.ts';
import { totalVariances } from '../operations/total-variances.ts';
import { tryPostingRules } from '../operations/try-posting-rules.ts';
import { answerVarianceDispute, listVarianceDisputes, showVarianceDispute } from '../operations/variance-disputes.ts';
import type { OperationsOf } from './operation-of.ts';

/** The operations behind the endpoints of payments, receivables and books. */
export const MONEY_OPERATIONS = {
  'age-receivables': ageReceivables,
  'list-aged-claims': listAgedClaims,
  'show-kpis': showKpis,
  'list-kpi-claims': listKpiClaims,
  'save-collection-cost': saveCollectionCost,
  'apply-held-payment': applyHeldPayment,
  'place-held-money': placeHeldMoney,
  'post-held-remittance': postHeldRemittance,
  'close-exception': closeException,
  'show-match-candidates': showMatchCandidates,
  'show-posting-rules': showPostingRules,
  'save-posting-rules': savePostingRules,
  'try-posting-rules': tryPostingRules,
  'check-books': checkBooks,
  'list-audit-events': listAuditEvents,
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
  'list-deposits': listDeposits,
  'show-deposit': showDeposit,
  'list-deposit-gaps': listDepositGaps,
  'show-deposit-payment': showDepositPayment,
  'list-bank-accounts': listBankAccounts,
  'import-bank-statement': importBankStatement,
  'list-bank-statements': listBankStatements,
  'take-back-statement': takeBackStatement,
  'bring-back-statement': bringBackStatement,
  'forget-bank-columns': forgetBankColumns,
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
  'list-patient-balances': listPatientBalances,
  'list-denials': listDenials,
  'list-follow-up': listFollowUp,
  'log-call': logCall,
  'plan-follow-up': planFollowUp,
  'list-contacts': listContacts,
  'show-denial-trends': showDenialTrends,
  'list-variances': listVariances,
  'show-variance': showVariance,
  'find-variances': findVariances,
  'total-variances': totalVariances,
  'accept-variances': acceptVariances,
  'dispute-variances': disputeVariances,
  'list-variance-disputes': listVarianceDisputes,
  'show-variance-dispute': showVarianceDispute,
  'answer-variance-dispute': answerVarianceDispute,
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
  'note-statement-delivery': noteStatementDelivery,
  'list-card-charges': listCardCharges,
  'show-card-processor': showCardProcessor,
  'use-new-card-secret': useNewCardSecret,
  'set-card-processor': setCardProcessor,
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
  'send-statement': sendStatement,
  'show-remittance': showRemittance,
  'show-claim-payments': showClaimPayments,
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
} satisfies OperationsOf;
