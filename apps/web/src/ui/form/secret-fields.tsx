import { Alert, PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { SecretForm } from './use-secret-form.ts';

/** Why a sign-in or a change of it was refused, in the server's words. */
export function SecretProblem({ form }: { form: SecretForm }) {
  if (!form.problem) return null;
  return (
    <Alert color="red" variant="light" role="alert" p="xs">
      {form.problem.message}
    </Alert>
  );
}

interface PasswordProps {
  form: SecretForm;
  name: string;
  label: string;
  isNew?: boolean;
  autoFocus?: boolean;
  description?: string;
}

/** A password; the browser's keeper of passwords is told whether it is a new one. */
export function PasswordField({ form, name, label, isNew = false, autoFocus = false, description }: PasswordProps) {
  return (
    <PasswordInput
      size="xs"
      label={label}
      {...(description ? { description } : {})}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoFocus={autoFocus}
      visibilityToggleButtonProps={{ 'aria-label': `Show or hide: ${label}` }}
      {...form.field(name)}
    />
  );
}

/** The six digits of the authenticator app; sent by itself when they are all there. */
export function TotpField({ form, autoFocus = true }: { form: SecretForm; autoFocus?: boolean }) {
  const { value, error } = form.field('code');
  const submit = useRef(form.submit);
  submit.current = form.submit;
  useEffect(() => {
    if (/^\d{6}$/.test(value)) submit.current();
  }, [value]);
  return (
    <TextInput
      label="Code from your app"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={6}
      autoFocus={autoFocus}
      value={value}
      error={error}
      onChange={(event) => form.set('code', event.currentTarget.value.replace(/\D/g, ''))}
    />
  );
}
