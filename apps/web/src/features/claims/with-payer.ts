/** Statuses of claims that are with a payer and not decided. */
export const WITH_PAYER: readonly string[] = ['sent', 'mailed', 'received', 'accepted'];
