import type { AppealLaw, Payer } from '../../parties/index.ts';
import type { AppealLawEntry, AppealLevel } from './appeal-law.ts';
import { MEDICARE, MEDICARE_ADVANTAGE } from './medicare-levels.ts';
import { COMMERCIAL, ERISA } from './plan-levels.ts';
import { MEDICAID, MEDICAID_MANAGED, TRICARE, VA } from './public-levels.ts';
import { workersCompensation } from './workers-compensation-levels.ts';

/** SBR09 values that say the law by themselves (837 guides, SBR09). */
const LAW_OF_INDICATOR: Readonly<Record<string, AppealLaw>> = {
  MA: 'medicare',
  MB: 'medicare',
  '16': 'medicare-advantage',
  MC: 'medicaid',
  CH: 'tricare',
  VA: 'va',
  WC: 'workers-compensation',
};

/** The law of a payer's appeals: as the practice says, else by its claim filing indicator, else that of commercial plans. */
export function appealLawOf(payer: Pick<Payer, 'appealLaw' | 'claimFilingIndicator'>): AppealLaw {
  return payer.appealLaw ?? LAW_OF_INDICATOR[payer.claimFilingIndicator] ?? 'commercial';
}

/** The steps of a law. @param state two-letter code of the practice, which workers' compensation goes by. */
export function appealLevels(law: AppealLaw, state: string): AppealLawEntry {
  switch (law) {
    case 'medicare':
      return MEDICARE;
    case 'medicare-advantage':
      return MEDICARE_ADVANTAGE;
    case 'medicaid':
      return MEDICAID;
    case 'medicaid-managed':
      return MEDICAID_MANAGED;
    case 'tricare':
      return TRICARE;
    case 'va':
      return VA;
    case 'workers-compensation':
      return workersCompensation(state);
    case 'erisa':
      return ERISA;
    case 'commercial':
      return COMMERCIAL;
  }
}

/** The step after another; undefined after the last. */
export function appealLevel(entry: AppealLawEntry, level: number): AppealLevel | undefined {
  return entry.levels.find((one) => one.level === level);
}
