import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { acceptInvitationSchema } from 'cleanclaim/contract/schemas/accounts';
import type { InvitationView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { type ApiError, choosePractice, fetchJson } from '../../api/client.ts';
import { Failed, Loading } from '../../app/screen-states.tsx';
import { PasswordField, SecretProblem } from '../../ui/form/secret-fields.tsx';
import { useSecretForm } from '../../ui/form/use-secret-form.ts';
import { Frame } from './frame.tsx';
import { JoinPractice } from './join-practice.tsx';
import { SetUpTotp } from './set-up-totp.tsx';

const toStart = () => window.location.assign('/');

/** What a one-time link opens: a password for whoever is new, then the second factor. */
export function Welcome({ token }: { token: string }) {
  const [password, setPassword] = useState<string>();
  const invitation = useQuery<InvitationView, ApiError>({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => fetchJson<InvitationView>('GET', `/api/invitations/${token}`, undefined, { signal }),
    retry: false,
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const view = invitation.data;
  if (view && password !== undefined) {
    return <SetUpTotp me={view} password={password} onDone={toStart} />;
  }
  if (view?.signInFirst) return <JoinPractice token={token} invitation={view} onDone={toStart} />;
  if (view) {
    const onDone = (own: string) => {
      // The link is used up: a reload must not come back to it.
      window.history.replaceState(null, '', '/');
      choosePractice(undefined);
      setPassword(own);
    };
    return <SetPassword token={token} invitation={view} onDone={onDone} />;
  }
  if (!invitation.error) return <Loading />;
  const isDead = [404, 410, 400].includes(invitation.error.status);
  if (!isDead) return <Failed error={invitation.error} again={() => void invitation.refetch()} />;
  return (
    <Frame title="This link does not open anything">
      <Text size="sm">{invitation.error.message}</Text>
      <Text size="sm" c="dimmed">
        Links work once and for a limited time. An administrator makes a new one under Settings, Users.
      </Text>
      <Button variant="default" onClick={toStart}>
        Go to the sign-in
      </Button>
    </Frame>
  );
}

interface SetPasswordProps {
  token: string;
  invitation: InvitationView;
  onDone: (password: string) => void;
}

function SetPassword({ token, invitation, onDone }: SetPasswordProps) {
  const form = useSecretForm<unknown>({
    schema: acceptInvitationSchema,
    url: '/api/invitations/accept',
    start: { password: '' },
    toInput: ({ password }) => ({ token, password }),
    onDone: () => onDone(form.value('password')),
  });
  const { name, practiceName, email, isNew } = invitation;
  return (
    <Frame
      title={`Welcome, ${name}`}
      hint={
        isNew
          ? `You are invited to work for ${practiceName}. Choose a password; then you set up an app for the second step.`
          : `Choose a new password for your work at ${practiceName}.`
      }
    >
      <form onSubmit={form.submit} noValidate>
        <Stack gap="sm">
          <SecretProblem form={form} />
          <TextInput label="E-mail" type="email" autoComplete="username" value={email} readOnly />
          <PasswordField
            form={form}
            name="password"
            label="New password"
            description="At least 12 characters; a few words are good."
            isNew
            autoFocus
          />
          <Button type="submit" loading={form.sending}>
            Set the password
          </Button>
        </Stack>
      </form>
    </Frame>
  );
}
