import { z } from 'zod';
import { operation } from './operation.ts';
import { refreshRosterWork } from './roster-work.ts';

/** Looks every day at the days of licenses and enrollments: what ends, or is missing while claims go out, becomes work. */
export const watchRoster = operation<Record<string, never>, { alerts: number }>({
  name: 'watch-roster',
  summary: 'Calls up licenses and enrollments that end, and enrollments that claims need.',
  roles: ['system'],
  input: z.object({}).strict(),
  async run(context) {
    const alerts = await refreshRosterWork(context);
    context.audit({ action: 'read', subjectKind: 'roster', subjectId: context.tenantId, detail: { alerts } });
    return { alerts };
  },
});
