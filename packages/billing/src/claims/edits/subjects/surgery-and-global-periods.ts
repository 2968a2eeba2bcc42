import { assistantSurgeonAllowed } from '../assistant-surgeon-allowed.ts';
import { assistantSurgeonDocumented } from '../assistant-surgeon-documented.ts';
import { bilateralModifierAllowed } from '../bilateral-modifier-allowed.ts';
import { bilateralOneUnit } from '../bilateral-one-unit.ts';
import { coSurgeonsAllowed } from '../co-surgeons-allowed.ts';
import type { Edit } from '../edit.ts';
import { majorSurgeryPlace } from '../major-surgery-place.ts';
import { multipleProcedureModifierExpected } from '../multiple-procedure-modifier-expected.ts';
import { multipleProcedureModifierFits } from '../multiple-procedure-modifier-fits.ts';
import { procedureInGlobalPeriod } from '../procedure-in-global-period.ts';
import { teamSurgeryAllowed } from '../team-surgery-allowed.ts';
import { visitBeforeMajorSurgery } from '../visit-before-major-surgery.ts';
import { visitInGlobalPeriod } from '../visit-in-global-period.ts';
import { visitOnProcedureDay } from '../visit-on-procedure-day.ts';

/** Edits of the subject "Surgery and global periods", in the order in which their findings are read. */
export const surgeryAndGlobalPeriods: readonly Edit[] = [
  visitInGlobalPeriod,
  procedureInGlobalPeriod,
  visitOnProcedureDay,
  visitBeforeMajorSurgery,
  bilateralModifierAllowed,
  bilateralOneUnit,
  multipleProcedureModifierFits,
  multipleProcedureModifierExpected,
  assistantSurgeonAllowed,
  assistantSurgeonDocumented,
  coSurgeonsAllowed,
  teamSurgeryAllowed,
  majorSurgeryPlace,
];
