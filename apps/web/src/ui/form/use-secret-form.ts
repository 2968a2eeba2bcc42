import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { ApiError, fetchJson } from '../../api/client.ts';

/** A form of passwords or codes: checked like every form, but never kept as a draft. */
export interface SecretForm {
  value: (name: string) => string;
  /** What a text field needs: value, change, message. */
  field: (name: string) => {
    value: string;
    error: string | undefined;
    onChange: (event: FormEvent<HTMLInputElement>) => void;
  };
  set: (name: string, value: string) => void;
  clear: () => void;
  /** What stops it and belongs to no field. */
  problem: ApiError | undefined;
  sending: boolean;
  submit: (event?: { preventDefault(): void }) => void;
}

interface Options<A> {
  schema: z.ZodType;
  url: string;
  start: Readonly<Record<string, string>>;
  /** Values to the schema's input. */
  toInput?: (values: Readonly<Record<string, string>>) => unknown;
  onDone: (answer: A) => void;
  onRefused?: (error: ApiError) => void;
}

function messagesOf(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of error.issues) messages[issue.path.join('.')] ??= issue.message;
  return messages;
}

export function useSecretForm<A>(options: Options<A>): SecretForm {
  const [values, setValues] = useState(options.start);
  const [messages, setMessages] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<ApiError>();
  const [sending, setSending] = useState(false);

  async function send(now: Readonly<Record<string, string>>): Promise<void> {
    const input = options.toInput ? options.toInput(now) : now;
    const parsed = options.schema.safeParse(input);
    setProblem(undefined);
    setMessages(parsed.success ? {} : messagesOf(parsed.error));
    if (!parsed.success || sending) return focusFirstError();
    setSending(true);
    try {
      options.onDone(await fetchJson<A>('POST', options.url, parsed.data));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setMessages(error.fields);
      setProblem(error);
      options.onRefused?.(error);
      focusFirstError();
    } finally {
      setSending(false);
    }
  }
  const set = (name: string, value: string) => setValues((now) => ({ ...now, [name]: value }));
  return {
    value: (name) => values[name] ?? '',
    field: (name) => ({
      value: values[name] ?? '',
      error: messages[name],
      onChange: (event) => set(name, event.currentTarget.value),
    }),
    set,
    clear: () => setValues(options.start),
    problem,
    sending,
    submit: (event) => {
      event?.preventDefault();
      void send(values);
    },
  };
}

function focusFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
