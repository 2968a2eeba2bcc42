import type { ListName } from 'cleanclaim/contract/columns';

/** What the rows of a list are called: one, many. */
export const NOUNS: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  claims: ['claim', 'claims'],
  patients: ['patient', 'patients'],
  appeals: ['appeal', 'appeals'],
  authorizations: ['authorization', 'authorizations'],
  credits: ['credit balance', 'credit balances'],
  refunds: ['refund', 'refunds'],
  'follow-up': ['claim', 'claims'],
  denials: ['denial', 'denials'],
  'eligibility-checks': ['check', 'checks'],
  encounters: ['visit', 'visits'],
  work: ['work item', 'work items'],
  submissions: ['submission', 'submissions'],
  'print-batches': ['print batch', 'print batches'],
  remittances: ['remittance', 'remittances'],
  variances: ['variance', 'variances'],
  deposits: ['bank line', 'bank lines'],
  'deposit-gaps': ['difference', 'differences'],
  exceptions: ['item to place', 'items to place'],
  files: ['file', 'files'],
  payers: ['payer', 'payers'],
  providers: ['provider', 'providers'],
  fees: ['fee', 'fees'],
  members: ['user', 'users'],
  'audit-events': ['event', 'events'],
};
