import type { IsoDate } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import { ada2024 } from './ada-2024.ts';
import { cms1500 } from './cms-1500.ts';
import type { PaperForm } from './form.ts';
import { ub04 } from './ub-04.ts';

/**
 * A claim on the paper form of its kind: CMS-1500 (02/12), UB-04 or ADA 2024.
 * @param printedOn date beside the provider's signature; absent: left empty.
 * @returns pages with the text of each box, and what the paper cannot carry. Never throws on odd data.
 */
export function paperForm(claim: Claim, printedOn?: IsoDate): PaperForm {
  if (claim.kind === 'institutional') return ub04(claim, printedOn);
  return claim.kind === 'dental' ? ada2024(claim, printedOn) : cms1500(claim, printedOn);
}
