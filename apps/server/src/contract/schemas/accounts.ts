import { z } from 'zod';
import { PERSON_ROLES, type PersonRole } from '../roles.ts';
import '../plain-words.ts';

export { PERSON_ROLES, type PersonRole } from '../roles.ts';

const roles = z
  .array(z.enum(Object.keys(PERSON_ROLES) as [PersonRole]))
  .min(1, 'Choose at least one role.')
  .max(7);

export const inviteMemberSchema = z.object({
  name: z.string().trim().min(2, 'Enter the name.').max(80, 'At most 80 characters.'),
  email: z.email('Enter an e-mail address.').max(200),
  roles,
});
export const setMemberRolesSchema = z.object({ memberId: z.uuid(), roles });
export const setMemberStateSchema = z.object({ memberId: z.uuid(), state: z.enum(['active', 'disabled']) });
export const memberSchema = z.object({ memberId: z.uuid() });

/** NIST SP 800-63B-4, 3.1.1.2: length decides; no rules about kinds of characters. */
export const password = z
  .string()
  .min(12, 'At least 12 characters; a few words are good.')
  .max(128, 'At most 128 characters.');
export const acceptInvitationSchema = z.object({ token: z.string().min(20).max(200), password });
export const signInSchema = z.object({
  email: z.email('Enter your e-mail address.'),
  password: z.string().min(1, 'Enter your password.').max(128),
});
export const totpCodeSchema = z.object({ code: z.string().regex(/^\d{6}$/, 'Six digits from your app.') });
export const recoveryCodeSchema = z.object({
  code: z.string().trim().min(8, 'Enter one of your recovery codes.').max(40),
});

/** Repeats the password before something of the sign-in itself changes. */
export const confirmPasswordSchema = z.object({ password: z.string().min(1, 'Enter your password.').max(128) });
export const changePasswordSchema = z.object({
  currentPassword: z.string().min(1, 'Enter your password of now.').max(128),
  newPassword: password,
});
/** Someone who is signed in takes up an invitation to one more practice. */
export const joinPracticeSchema = z.object({ token: z.string().min(20).max(200) });
