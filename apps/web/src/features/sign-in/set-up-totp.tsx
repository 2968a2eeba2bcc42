import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { confirmPasswordSchema, totpCodeSchema } from 'cleanclaim/contract/schemas/accounts';
import type { Me } from 'cleanclaim/contract/views';
import { useEffect, useRef, useState } from 'react';
import { ApiError, fetchJson } from '../../api/client.ts';
import { Failed, Loading } from '../../app/screen-states.tsx';
import { signOut } from '../../app/session.tsx';
import { PasswordField, SecretProblem, TotpField } from '../../ui/form/secret-fields.tsx';
import { useSecretForm } from '../../ui/form/use-secret-form.ts';
import { RecoveryCodes } from '../../ui/recovery-codes.tsx';
import { Frame } from './frame.tsx';
import { QrCode } from './qr-code.tsx';

interface Started {
  uri: string;
  secret: string;
}

interface Props {
  me: Pick<Me, 'name'>;
  /** Known when it was set a moment ago; otherwise it is asked for. */
  password?: string;
  onDone: () => void;
}

/** The second factor, before anything else opens: an app on the phone, then the recovery codes. */
export function SetUpTotp({ me, password, onDone }: Props) {
  const [started, setStarted] = useState<Started>();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) {
    return (
      <Frame title="Your recovery codes">
        <RecoveryCodes codes={codes} onDone={onDone} />
      </Frame>
    );
  }
  if (started) return <ScanAndConfirm started={started} onDone={setCodes} />;
  return password === undefined ? (
    <AskPassword name={me.name} onDone={setStarted} />
  ) : (
    <StartNow password={password} onDone={setStarted} />
  );
}

function AskPassword({ name, onDone }: { name: string; onDone: (started: Started) => void }) {
  const form = useSecretForm<Started>({
    schema: confirmPasswordSchema,
    url: '/api/totp/start',
    start: { password: '' },
    onDone,
  });
  return (
    <Frame
      title="Set up your second factor"
      hint={`${name}, besides your password Cleanclaim asks for a code from an app on your phone. Enter your password to begin.`}
    >
      <form onSubmit={form.submit} noValidate>
        <Stack gap="sm">
          <SecretProblem form={form} />
          <PasswordField form={form} name="password" label="Password" autoFocus />
          <Button type="submit" loading={form.sending}>
            Continue
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={() => void signOut()}>
            Sign out
          </Anchor>
        </Stack>
      </form>
    </Frame>
  );
}

function StartNow({ password, onDone }: { password: string; onDone: (started: Started) => void }) {
  const [error, setError] = useState<ApiError>();
  const [tries, setTries] = useState(0);
  const done = useRef(onDone);
  const asked = useRef(-1);
  useEffect(() => {
    if (asked.current === tries) return;
    asked.current = tries;
    fetchJson<Started>('POST', '/api/totp/start', { password }).then(
      (started) => done.current(started),
      (refusal: unknown) => setError(refusal instanceof ApiError ? refusal : undefined),
    );
  }, [password, tries]);
  return error ? <Failed error={error} again={() => setTries(tries + 1)} /> : <Loading />;
}

/** In groups of four, as people read and type it. */
const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

function ScanAndConfirm({ started, onDone }: { started: Started; onDone: (codes: readonly string[]) => void }) {
  const form = useSecretForm<{ recoveryCodes: string[] }>({
    schema: totpCodeSchema,
    url: '/api/totp/confirm',
    start: { code: '' },
    onDone: ({ recoveryCodes }) => onDone(recoveryCodes),
    onRefused: () => form.set('code', ''),
  });
  return (
    <Frame
      title="Set up your second factor"
      hint="Scan this with an authenticator app on your phone, then enter the six digits that it shows."
    >
      <Group gap="md" wrap="nowrap" align="flex-start">
        <QrCode text={started.uri} label="Code to scan with the authenticator app" />
        <Stack gap={4}>
          <Text size="xs" c="dimmed">
            Cannot scan? Type this key into the app:
          </Text>
          <code className="totp-secret">{grouped(started.secret)}</code>
        </Stack>
      </Group>
      <form onSubmit={form.submit} noValidate>
        <Stack gap="sm">
          <SecretProblem form={form} />
          <TotpField form={form} />
          <Button type="submit" loading={form.sending}>
            Confirm
          </Button>
        </Stack>
      </form>
    </Frame>
  );
}
