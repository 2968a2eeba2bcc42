import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type Accounts, headersFor } from '../accounts/accounts.ts';
import { countTry, forgetTries, PER_ACCOUNT } from '../accounts/attempts.ts';
import { confirmPasswordSchema, totpCodeSchema } from '../contract/schemas/accounts.ts';
import { Refusal } from '../operations/operation.ts';
import { callAuth, passCookies } from './auth-call.ts';
import { codeKey, passwordKey } from './sign-in-routes.ts';

const ON = ['totp-on', 'The second factor is set up already.'] as const;

/** Setting up the second factor: an authenticator app, and recovery codes for the day without the phone. */
export function addTotpRoutes(app: FastifyInstance, accounts: Accounts): void {
  const { auth, db, recordLater } = accounts;
  const schema = (summary: string, body: z.ZodType) => ({
    config: { access: 'session' as const },
    schema: { tags: ['sign-in'], summary, body },
  });

  app.post(
    '/api/totp/start',
    schema('Starts the set-up: what the app must know.', confirmPasswordSchema),
    async (request) => {
      const { user } = await accounts.sessionOf(request);
      if (user.twoFactorEnabled) throw new Refusal(...ON);
      const { password } = request.body as z.output<typeof confirmPasswordSchema>;
      await countTry(db, passwordKey(user.email), PER_ACCOUNT);
      const started = await callAuth(
        () => auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: headersFor(request) }),
        () => recordLater(user.id, 'wrong-password', request.ip),
      );
      await forgetTries(db, passwordKey(user.email));
      if (!('totpURI' in started)) throw new Error('the second factor started without an app');
      return { uri: started.totpURI, secret: new URL(started.totpURI).searchParams.get('secret') ?? '' };
    },
  );

  app.post(
    '/api/totp/confirm',
    schema('Turns the second factor on; gives the recovery codes, once.', totpCodeSchema),
    async (request, reply) => {
      const { user } = await accounts.sessionOf(request);
      // Asked before the code is looked at: the recovery codes are shown once.
      if (user.twoFactorEnabled) throw new Refusal(...ON);
      await countTry(db, codeKey(user.id), PER_ACCOUNT);
      const { code } = request.body as z.output<typeof totpCodeSchema>;
      const confirmed = await callAuth(
        () => auth.api.verifyTOTP({ body: { code }, headers: headersFor(request), returnHeaders: true }),
        () => recordLater(user.id, 'wrong-code', request.ip),
      );
      await forgetTries(db, codeKey(user.id));
      const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: user.id } });
      recordLater(user.id, 'second-factor-on', request.ip);
      passCookies(reply, confirmed);
      return { recoveryCodes: backupCodes };
    },
  );

  app.post(
    '/api/totp/recovery-codes',
    schema('Makes new recovery codes; the old ones are void.', confirmPasswordSchema),
    async (request) => {
      const { user } = await accounts.sessionOf(request);
      const { password } = request.body as z.output<typeof confirmPasswordSchema>;
      await countTry(db, passwordKey(user.email), PER_ACCOUNT);
      const made = await callAuth(
        () => auth.api.generateBackupCodes({ body: { password }, headers: headersFor(request) }),
        () => recordLater(user.id, 'wrong-password', request.ip),
      );
      await forgetTries(db, passwordKey(user.email));
      recordLater(user.id, 'recovery-codes-renewed', request.ip);
      return { recoveryCodes: made.backupCodes };
    },
  );
}
