import { Alert, Button, Text } from '@mantine/core';
import type { InvitationView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { ApiError, choosePractice, fetchJson } from '../../api/client.ts';
import { Frame } from './frame.tsx';
import { SignIn } from './sign-in.tsx';

interface Props {
  token: string;
  invitation: InvitationView;
  onDone: () => void;
}

/** One more practice for someone who has a sign-in already: they sign in as always, then join. */
export function JoinPractice({ token, invitation, onDone }: Props) {
  const [needsSignIn, setNeedsSignIn] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  async function join(): Promise<void> {
    setNeedsSignIn(false);
    setProblem(undefined);
    setSending(true);
    try {
      const joined = await fetchJson<{ practice: { tenantId: string } }>('POST', '/api/invitations/join', { token });
      choosePractice(joined.practice.tenantId);
      onDone();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 401) setNeedsSignIn(true);
      else setProblem(error.message);
    } finally {
      setSending(false);
    }
  }
  if (needsSignIn) return <SignIn reason="first" onDone={() => void join()} />;
  return (
    <Frame
      title={`Join ${invitation.practiceName}`}
      hint={`${invitation.name}, you have a sign-in already (${invitation.email}). It will open ${invitation.practiceName} too.`}
    >
      {problem && (
        <Alert color="red" variant="light" role="alert" p="xs">
          {problem}
        </Alert>
      )}
      <Button loading={sending} onClick={() => void join()}>
        Join
      </Button>
      <Text size="xs" c="dimmed">
        If you are not signed in, you are asked for your password and code first.
      </Text>
    </Frame>
  );
}
