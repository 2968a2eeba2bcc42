import { Alert, Anchor, Button, Group, Stack, TextInput } from '@mantine/core';
import { recoveryCodeSchema, signInSchema, totpCodeSchema } from 'cleanclaim/contract/schemas/accounts';
import { useState } from 'react';
import { PasswordField, SecretProblem, TotpField } from '../../ui/form/secret-fields.tsx';
import { useSecretForm } from '../../ui/form/use-secret-form.ts';
import { Frame } from './frame.tsx';

interface Props {
  /** Why the sign-in stands here: the first one, or the server has signed the person off. */
  reason: 'first' | 'idle';
  onDone: () => void;
}
interface Outcome {
  outcome: 'signed-in' | 'second-factor';
}
type Step = 'password' | 'totp' | 'recovery-code';

/** Sign-in: e-mail and password, then the second factor. */
export function SignIn({ reason, onDone }: Props) {
  const [step, setStep] = useState<Step>('password');
  const [notice, setNotice] = useState<string>();
  const restart = (why?: string) => {
    setNotice(why);
    setStep('password');
  };
  if (step === 'password') {
    const next = ({ outcome }: Outcome) => (outcome === 'signed-in' ? onDone() : setStep('totp'));
    return (
      <Frame title="Sign in">
        {reason === 'idle' && !notice && (
          <Alert color="blue" variant="light" role="status" p="xs">
            You were signed off because nothing was done for a while. Sign in to go on where you were; what you typed is
            kept.
          </Alert>
        )}
        {notice && (
          <Alert color="red" variant="light" role="alert" p="xs">
            {notice}
          </Alert>
        )}
        <PasswordStep onDone={next} />
      </Frame>
    );
  }
  return <SecondFactor key={step} step={step} choose={setStep} restart={restart} onDone={onDone} />;
}

function PasswordStep({ onDone }: { onDone: (outcome: Outcome) => void }) {
  const form = useSecretForm<Outcome>({
    schema: signInSchema,
    url: '/api/sign-in',
    start: { email: '', password: '' },
    toInput: ({ email = '', password }) => ({ email: email.trim(), password }),
    onDone,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack gap="sm">
        <SecretProblem form={form} />
        <TextInput label="E-mail" type="email" autoComplete="username" autoFocus {...form.field('email')} />
        <PasswordField form={form} name="password" label="Password" />
        <Button type="submit" loading={form.sending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}

interface SecondProps {
  step: 'totp' | 'recovery-code';
  choose: (step: Step) => void;
  restart: (why?: string) => void;
  onDone: () => void;
}

function SecondFactor({ step, choose, restart, onDone }: SecondProps) {
  const isTotp = step === 'totp';
  const form = useSecretForm<Outcome>({
    schema: isTotp ? totpCodeSchema : recoveryCodeSchema,
    url: `/api/sign-in/${step}`,
    start: { code: '' },
    onDone,
    onRefused: (error) => {
      if (error.code === 'sign-in-again') restart(error.message);
      else if (isTotp) form.set('code', '');
    },
  });
  return (
    <Frame
      title={isTotp ? 'Enter the code' : 'Enter a recovery code'}
      hint={
        isTotp
          ? 'Open the authenticator app on your phone and enter the six digits for Cleanclaim.'
          : 'One of the codes that you put away when you set up your sign-in. Each works once.'
      }
    >
      <form onSubmit={form.submit} noValidate>
        <Stack gap="sm">
          <SecretProblem form={form} />
          {isTotp ? (
            <TotpField form={form} />
          ) : (
            <TextInput label="Recovery code" autoComplete="off" autoFocus {...form.field('code')} />
          )}
          <Button type="submit" loading={form.sending}>
            Sign in
          </Button>
          <Group justify="space-between">
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => choose(isTotp ? 'recovery-code' : 'totp')}
            >
              {isTotp ? 'Use a recovery code' : 'Use the app'}
            </Anchor>
            <Anchor component="button" type="button" size="sm" onClick={() => restart()}>
              Back
            </Anchor>
          </Group>
        </Stack>
      </form>
    </Frame>
  );
}
