import { z } from 'zod';
import { lockMember } from './members.ts';
import { operation } from './operation.ts';

/** What happens to a sign-in, as the trail says it. */
export const SIGN_IN_EVENTS = [
  'signed-in',
  'signed-out',
  'wrong-password',
  'wrong-code',
  'too-many-tries',
  'recovery-code-used',
  'second-factor-on',
  'recovery-codes-renewed',
  'password-changed',
  'device-ended',
] as const;
export type SignInEvent = (typeof SIGN_IN_EVENTS)[number];

/** Writes what happened to a person's sign-in into the trail of a practice where they work. */
export const recordSignIn = operation<{ memberId: string; event: SignInEvent; address: string }, { recorded: true }>({
  name: 'record-sign-in',
  summary: 'Records a sign-in, a failed one, or a change of password or second factor.',
  roles: ['system'],
  input: z.object({ memberId: z.uuid(), event: z.enum(SIGN_IN_EVENTS), address: z.string().max(60) }),
  async run(context, { memberId, event, address }) {
    if (event === 'signed-in') {
      await context.tx
        .updateTable('tenant_member')
        .set({ last_sign_in_at: context.now })
        .where('tenant_id', '=', context.tenantId)
        .where('id', '=', memberId)
        .execute();
    }
    await lockMember(context, memberId);
    context.audit({ action: 'update', subjectKind: 'sign-in', subjectId: memberId, detail: { event, address } });
    return { recorded: true };
  },
});
