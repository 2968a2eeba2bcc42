/** Rates of a contract as a spreadsheet has them: the browser reads them as they are pasted. */
export { parseContractLines, withTerms } from '@cleanclaim/billing/pricing';
