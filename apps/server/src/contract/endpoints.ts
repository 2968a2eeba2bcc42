/** One endpoint: an operation at an address. Who may call it is said by its operation, once. */
export interface Endpoint {
  method: 'GET' | 'POST';
  url: string;
  tag:
    | 'today'
    | 'patients'
    | 'coding'
    | 'claims'
    | 'payments'
    | 'receivables'
    | 'work'
    | 'files'
    | 'settings'
    | 'books';
  /** Where 1 MB is too small for a request. */
  bodyLimitMegabytes?: number;
}

const get = (url: string, tag: Endpoint['tag']) => ({ method: 'GET', url, tag }) as const;
const post = (url: string, tag: Endpoint['tag']) => ({ method: 'POST', url, tag }) as const;

/**
 * Every JSON endpoint, by the name of its operation. The address takes parts of the input by name; the rest goes as
 * query (GET) or body (POST). Upload, originals, exports, events and sign-in have routes of their own in http/.
 */
export const ENDPOINTS = {
  'todays-work': get('/api/today', 'today'),
  search: get('/api/search', 'today'),

  'list-patients': get('/api/patients', 'patients'),
  'show-patient': get('/api/patients/:patientId', 'patients'),
  'add-patient': post('/api/patients', 'patients'),
  'edit-patient': post('/api/patients/:patientId', 'patients'),
  'save-guarantor': post('/api/patients/:patientId/guarantor', 'patients'),
  'save-coverage': post('/api/patients/:patientId/coverages', 'patients'),
  'assign-payer': post('/api/coverages/:coverageId/payer', 'patients'),
  'show-coverage-eligibility': get('/api/coverages/:coverageId/eligibility', 'patients'),
  'list-eligibility-checks': get('/api/eligibility-checks', 'patients'),
  'show-eligibility-check': get('/api/eligibility-checks/:checkId', 'patients'),
  'ask-eligibility': post('/api/eligibility-checks', 'patients'),
  'ask-eligibility-of-visits': post('/api/eligibility-checks/visits', 'patients'),
  'show-account': get('/api/patients/:patientId/account', 'patients'),

  'list-encounters': get('/api/encounters', 'coding'),
  'show-encounter': get('/api/encounters/:encounterId', 'coding'),
  'add-encounter': post('/api/encounters', 'coding'),
  'edit-visit': post('/api/encounters/:encounterId', 'coding'),
  'save-visit-details': post('/api/encounters/:encounterId/details', 'coding'),
  'save-line-details': post('/api/encounters/:encounterId/lines/:chargeId', 'coding'),
  'save-codes': post('/api/encounters/:encounterId/codes', 'coding'),
  'build-claim': post('/api/encounters/:encounterId/claim', 'coding'),
  'list-code-questions': get('/api/code-questions', 'coding'),
  'answer-code-question': post('/api/code-questions/:questionId/answer', 'coding'),
  'search-codes': get('/api/codes', 'coding'),
  'show-code': get('/api/codes/:system/:code', 'coding'),
  'review-coding': get('/api/encounters/:encounterId/coding', 'coding'),
  'decide-code': post('/api/encounters/:encounterId/coding', 'coding'),
  'sequence-diagnoses': post('/api/encounters/:encounterId/coding/sequence', 'coding'),
  'finish-coding': post('/api/encounters/:encounterId/coding/end', 'coding'),
  'ask-assistant': post('/api/encounters/:encounterId/assistant', 'coding'),
  'show-assistant': get('/api/coding-assistant', 'settings'),
  'save-assistant': post('/api/coding-assistant', 'settings'),
  'list-second-codings': get('/api/second-codings', 'coding'),
  'open-second-coding': post('/api/encounters/:encounterId/second-coding', 'coding'),
  'show-second-coding': get('/api/second-codings/:secondCodingId', 'coding'),
  'finish-second-coding': post('/api/second-codings/:secondCodingId', 'coding'),
  'list-coding-models': get('/api/coding-models', 'settings'),
  'train-coding-model': post('/api/coding-models', 'settings'),
  'switch-coding-model': post('/api/coding-models/:modelId', 'settings'),
  'list-auto-accept-rules': get('/api/auto-accept-rules', 'settings'),
  'save-auto-accept-rule': post('/api/auto-accept-rules', 'settings'),
  'ask-clinician': post('/api/encounters/:encounterId/queries', 'coding'),
  'answer-clinician-query': post('/api/queries/:queryId/answer', 'coding'),

  'list-claims': get('/api/claims', 'claims'),
  'show-claim': get('/api/claims/:claimId', 'claims'),
  'explain-claim': get('/api/claims/:claim/explanation', 'claims'),
  'correct-claim': post('/api/claims/:claimId/correction', 'claims'),
  'show-denial-risk': get('/api/claims/:claimId/denial-risk', 'claims'),
  'confirm-finding': post('/api/claims/:claimId/confirmations', 'claims'),
  'withdraw-confirmation': post('/api/claims/:claimId/confirmations/:confirmationId/withdrawal', 'claims'),
  'void-claim': post('/api/claims/:claimId/void', 'claims'),
  'reopen-visit': post('/api/encounters/:encounterId/reopening', 'claims'),
  'bill-interim': post('/api/encounters/:encounterId/stay-bills', 'claims'),
  'rebill-denied-lines': post('/api/claims/:claimId/denied-lines', 'claims'),
  'check-claims': post('/api/claims/checks', 'claims'),
  'split-claim': post('/api/claims/:claimId/split', 'claims'),
  'combine-claims': post('/api/claims/:claimId/combination', 'claims'),
  'bill-next-payer': post('/api/claims/:claimId/next-payer', 'claims'),
  'write-off-claim': post('/api/claims/:claimId/write-off', 'claims'),
  'submit-claims': post('/api/submissions', 'claims'),
  'list-submissions': get('/api/submissions', 'claims'),
  'show-submission': get('/api/submissions/:submissionId', 'claims'),
  'show-mail': get('/api/mail', 'claims'),
  'make-print-batch': post('/api/print-batches', 'claims'),
  'list-print-batches': get('/api/print-batches', 'claims'),
  'show-print-batch': get('/api/print-batches/:printBatchId', 'claims'),
  'choose-batch-printer': post('/api/print-batches/:printBatchId/printer', 'claims'),
  'mark-batch-mailed': post('/api/print-batches/:printBatchId/mailing', 'claims'),
  'unmake-print-batch': post('/api/print-batches/:printBatchId/undoing', 'claims'),
  'record-mail-delivery': post('/api/certified-mail/:certifiedMailId/delivery', 'claims'),
  'record-returned-claim': post('/api/claims/:claimId/return', 'claims'),
  'list-printer-offsets': get('/api/printer-offsets', 'claims'),
  'save-printer-offset': post('/api/printer-offsets', 'claims'),
  'ask-claim-status': post('/api/status-inquiries', 'claims'),
  'show-claim-documents': get('/api/claims/:claimId/documents', 'claims'),
  'attach-document': { ...post('/api/claims/:claimId/documents', 'claims'), bodyLimitMegabytes: 15 },
  'send-attachments': post('/api/claims/:claimId/documents/sending', 'claims'),
  'remove-attachment': post('/api/attachments/:attachmentId/removal', 'claims'),
  'note-proof': post('/api/attachments/:attachmentId/proof', 'claims'),
  'follow-up-claims': post('/api/follow-ups', 'claims'),

  'list-remittances': get('/api/remittances', 'payments'),
  'show-remittance': get('/api/remittances/:remittanceId', 'payments'),
  'list-exceptions': get('/api/exceptions', 'payments'),
  'apply-held-payment': post('/api/exceptions/:exceptionId/claim', 'payments'),
  'take-payment': post('/api/patients/:patientId/payments', 'payments'),

  'send-statement': post('/api/patients/:patientId/statements', 'receivables'),
  'list-patient-balances': get('/api/patient-balances', 'receivables'),
  'age-receivables': get('/api/receivables', 'receivables'),

  'list-authorizations': get('/api/authorizations', 'patients'),
  'show-authorization': get('/api/authorizations/:authorizationId', 'patients'),
  'request-authorization': post('/api/authorizations', 'patients'),
  'enter-authorization': post('/api/authorizations/entered', 'patients'),
  'show-payment': get('/api/payments/:paymentId', 'payments'),
  'move-payment': post('/api/payments/:paymentId/moves', 'payments'),
  'return-payment': post('/api/payments/:paymentId/return', 'payments'),
  'apply-unapplied': post('/api/patients/:patientId/unapplied', 'payments'),
  'note-authorization-reply': post('/api/authorizations/:authorizationId/reply', 'patients'),
  'cancel-authorization': post('/api/authorizations/:authorizationId/cancellation', 'patients'),

  'list-work': get('/api/work', 'work'),
  'show-work': get('/api/work/:workItemId', 'work'),
  'list-assignees': get('/api/assignees', 'work'),
  'assign-work': post('/api/work/assignment', 'work'),
  'note-work': post('/api/work/:workItemId/notes', 'work'),
  'snooze-work': post('/api/work/snooze', 'work'),
  'resolve-work': post('/api/work/resolution', 'work'),

  'list-files': get('/api/files', 'files'),
  'show-file': get('/api/files/:receivedFileId', 'files'),

  'show-practice': get('/api/practice', 'settings'),
  'edit-practice': post('/api/practice', 'settings'),
  'list-connections': get('/api/connections', 'settings'),
  'save-connection': post('/api/connections', 'settings'),
  'test-connection': post('/api/connections/:connectionId/test', 'settings'),
  'accept-host-key': post('/api/connections/:connectionId/host-key', 'settings'),
  'set-connection-state': post('/api/connections/:connectionId/state', 'settings'),
  'list-payers': get('/api/payers', 'settings'),
  'show-payer': get('/api/payers/:payerId', 'settings'),
  'save-payer': post('/api/payers', 'settings'),
  'save-payer-sign-in': post('/api/payers/:payerId/sign-in', 'settings'),
  'list-contracts': get('/api/contracts', 'settings'),
  'show-contract': get('/api/contracts/:contractId', 'settings'),
  'save-contract': post('/api/contracts', 'settings'),
  'try-contract': post('/api/contract-trials', 'settings'),
  'list-practice-edits': get('/api/practice-edits', 'settings'),
  'show-edit-vocabulary': get('/api/practice-edits/vocabulary', 'settings'),
  'export-practice-edits': get('/api/practice-edits/export', 'settings'),
  'show-practice-edit': get('/api/practice-edits/:editId', 'settings'),
  'save-practice-edit': post('/api/practice-edits', 'settings'),
  'order-practice-edits': post('/api/practice-edits/order', 'settings'),
  'import-practice-edits': post('/api/practice-edits/import', 'settings'),
  'try-practice-edit': post('/api/practice-edits/:editId/trial', 'settings'),
  'switch-practice-edit': post('/api/practice-edits/:editId/state', 'settings'),
  'list-edit-suggestions': get('/api/edit-suggestions', 'settings'),
  'dismiss-edit-suggestion': post('/api/edit-suggestions/dismissal', 'settings'),
  'list-providers': get('/api/providers', 'settings'),
  'show-provider': get('/api/providers/:providerId', 'settings'),
  'save-provider': post('/api/providers', 'settings'),
  'list-enrollments': get('/api/enrollments', 'settings'),
  'save-enrollments': post('/api/providers/:providerId/enrollments', 'settings'),
  'list-facilities': get('/api/facilities', 'settings'),
  'save-facility': post('/api/facilities', 'settings'),
  'list-fees': get('/api/fees', 'settings'),
  'set-fee': post('/api/fees', 'settings'),
  'list-code-sets': get('/api/code-sets', 'settings'),
  'list-members': get('/api/members', 'settings'),
  'invite-member': post('/api/members', 'settings'),
  'renew-invitation': post('/api/members/:memberId/invitation', 'settings'),
  'set-member-roles': post('/api/members/:memberId/roles', 'settings'),
  'set-member-state': post('/api/members/:memberId/state', 'settings'),
  'list-saved-views': get('/api/saved-views', 'settings'),
  'save-view': post('/api/saved-views', 'settings'),
  'delete-view': post('/api/saved-views/:viewId/deletion', 'settings'),

  'list-audit-events': get('/api/audit-events', 'books'),
  'check-books': get('/api/books', 'books'),
} as const satisfies Readonly<Record<string, Endpoint>>;

export type EndpointName = keyof typeof ENDPOINTS;
