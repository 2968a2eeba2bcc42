/** Claim frequency, the third digit of the type of bill and CLM05-3, with our own labels. */
export const claimFrequencies = `
0|Nothing payable, informational
1|Original, whole stay or visit
2|First of several interim bills
3|Next interim bill
4|Last interim bill
5|Late charges only
6|Correction of a prior claim
7|Replacement of a prior claim
8|Void of a prior claim
9|Last bill of a home health period
`;

/** Claim adjustment groups: who bears the amount (CAS01). CR left with version 5010. */
export const claimAdjustmentGroups = `
CO|Contract: the provider writes it off
PR|Patient owes it
OA|Other adjustment, owed by neither
PI|Payer's own reduction
CR|Correction or reversal of a prior payment
`;
