import type { ClaimKind } from '../../encounters/index.ts';
import { ADA_2024_MAP } from './ada-2024-map.ts';
import { CMS_1500_MAP } from './cms-1500-map.ts';
import type { FormBox, PaperFormName } from './form.ts';
import { UB_04_MAP } from './ub-04-map.ts';

const MAPS: Readonly<Record<PaperFormName, readonly FormBox[]>> = {
  'cms-1500': CMS_1500_MAP,
  'ub-04': UB_04_MAP,
  'ada-2024': ADA_2024_MAP,
};

/** Where each box of a form stands on letter paper, in tenths of a millimeter, in the order of the form. */
export function boxMap(form: PaperFormName): readonly FormBox[] {
  return MAPS[form];
}

/** The form that a claim of a kind takes on paper. */
export function paperFormOf(kind: ClaimKind): PaperFormName {
  if (kind === 'institutional') return 'ub-04';
  return kind === 'dental' ? 'ada-2024' : 'cms-1500';
}
