import { z } from 'zod';
import { isoDate, version } from './parties.ts';

/** The lines that the payer refused and that go out again; without them all that may. */
export const rebillDeniedLinesSchema = z.object({
  claimId: z.uuid(),
  version: version.optional(),
  lineNumbers: z.array(z.int().min(1).max(999)).min(1, 'Choose a line.').max(999).optional(),
});

/** The next bill of a stay; `late`: what came for days that are billed already. */
export const billInterimSchema = z
  .object({
    encounterId: z.uuid(),
    version: version.optional(),
    bill: z.enum(['next', 'late']).default('next'),
    throughDate: isoDate.optional(),
    /** CL103; 30 while the patient is still here. */
    patientStatus: z
      .string('Say whether the patient is still here.')
      .regex(/^\d{2}$/, 'A patient status has two digits, as 30 while the patient is here, 01 for home.')
      .default('30'),
    dischargeTime: z
      .string()
      .regex(/^([01]\d|2[0-3])[0-5]\d$/, 'Hours and minutes, as 1430.')
      .optional(),
    nonCoveredDays: z.int('Enter whole days.').min(0, 'Days are not negative.').max(999).optional(),
  })
  .refine(({ bill, throughDate }) => bill === 'late' || throughDate !== undefined, {
    path: ['throughDate'],
    message: 'Enter the last day of the bill.',
  });

export const reopenVisitSchema = z.object({ encounterId: z.uuid(), version: version.optional() });
