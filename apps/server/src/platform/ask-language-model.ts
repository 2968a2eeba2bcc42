import type { AssistantMessage } from '@cleanclaim/billing/coding';

/** Where a language model is asked: an endpoint that speaks the chat completions interface. */
export interface LanguageModel {
  /** Base address, for example `http://127.0.0.1:8080/v1`. */
  baseUrl: string;
  model: string;
  /** From the server's environment; absent for endpoints that want none. */
  key?: string;
}

/** The answer's text, or one sentence why there is none; neither holds words of the question. */
export type ModelAnswer = { ok: true; text: string } | { ok: false; message: string };

const TIMEOUT_MS = 120_000;
const MAX_ANSWER_BYTES = 1_000_000;

/** Reads a body up to a limit, so that an endless answer cannot fill the memory. */
async function readBounded(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_ANSWER_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(body: string): string | undefined {
  try {
    const parsed = JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] };
    const content = parsed.choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Asks a language model once. Redirects are not followed: the notes go to the address that was agreed to, nowhere else. */
export async function askLanguageModel(
  to: LanguageModel,
  messages: readonly AssistantMessage[],
  timeoutMs: number = TIMEOUT_MS,
): Promise<ModelAnswer> {
  try {
    const response = await fetch(`${to.baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': 'application/json', ...(to.key ? { authorization: `Bearer ${to.key}` } : {}) },
      body: JSON.stringify({ model: to.model, temperature: 0, messages }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, message: `The assistant's server answered with status ${response.status}.` };
    }
    const body = await readBounded(response);
    if (body === undefined) return { ok: false, message: 'The assistant’s answer is too long.' };
    const text = contentOf(body);
    if (text === undefined) return { ok: false, message: 'The assistant’s answer cannot be read.' };
    return { ok: true, text };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return {
      ok: false,
      message: timedOut ? 'The assistant did not answer in time.' : 'The assistant’s server cannot be reached.',
    };
  }
}
