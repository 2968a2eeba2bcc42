import { newId } from '../platform/ids.ts';
import type { Accounts } from './accounts.ts';
import { hashPassword } from './password-hash.ts';

/** The sign-in of an e-mail address, made without a password when there is none yet. @returns the user's id. */
export async function userFor({ db }: Accounts, email: string, name: string): Promise<string> {
  const now = new Date();
  const { id } = await db
    .insertInto('user')
    .values({ id: newId(), email, name, emailVerified: true, createdAt: now, updatedAt: now })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ updatedAt: now }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Sets a person's password anew: the second factor is off, and every sign-in and every count of tries has ended. */
export async function setPassword({ db }: Accounts, userId: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  const now = new Date();
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('account')
      .values({
        id: newId(),
        userId,
        accountId: userId,
        providerId: 'credential',
        password: hash,
        createdAt: now,
        updatedAt: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['userId', 'providerId']).doUpdateSet({ password: hash, updatedAt: now }),
      )
      .execute();
    await tx.deleteFrom('twoFactor').where('userId', '=', userId).execute();
    await tx.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
    await tx.deleteFrom('session').where('userId', '=', userId).execute();
  });
}
