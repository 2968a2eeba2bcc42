/** What the practice clearinghouse and its payers call themselves. */
export const simulatorName = 'Cleanclaim practice clearinghouse and payer';
