import { duplicateClaim } from '../duplicate-claim.ts';
import { duplicateFacilityBill } from '../duplicate-facility-bill.ts';
import { duplicateLine } from '../duplicate-line.ts';
import type { Edit } from '../edit.ts';

/** Edits of the subject "Duplicates", in the order in which their findings are read. */
export const duplicates: readonly Edit[] = [duplicateClaim, duplicateFacilityBill, duplicateLine];
