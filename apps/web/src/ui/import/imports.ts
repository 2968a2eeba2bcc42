import { useSyncExternalStore } from 'react';
import { type FileKind, fileKind, whyNotSent } from './file-kind.ts';
import { sendFile } from './send-file.ts';

/** One file on its way. What the server makes of it once it is stored is told by the list of files. */
export interface ImportLine {
  key: number;
  fileName: string;
  size: number;
  state: 'waiting' | 'sending' | 'stored' | 'not-sent';
  sentBytes: number;
  kind?: FileKind;
  receivedFileId?: string;
  alreadyReceived?: boolean;
  /** Why it was not sent or not taken. */
  problem?: string;
  /** Sending it again may help. */
  again?: boolean;
}

/** Two at a time keep the line busy and the order clear. */
const AT_ONCE = 2;

let lines: readonly ImportLine[] = [];
let owner: string | undefined;
let nextKey = 1;
const files = new Map<number, File>();
const listeners = new Set<() => void>();

function publish(changed: readonly ImportLine[]): void {
  lines = changed;
  for (const listener of listeners) listener();
}

function update(key: number, change: Partial<ImportLine>): void {
  publish(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
}

async function send(key: number, file: File): Promise<void> {
  update(key, { state: 'sending', sentBytes: 0 });
  try {
    const kind = fileKind(file.name, await file.slice(0, 200).text());
    update(key, { kind });
    const stored = await sendFile(file, kind, (sentBytes) => update(key, { sentBytes }));
    files.delete(key);
    update(key, { state: 'stored', ...stored });
  } catch (error) {
    // A file that was moved meanwhile cannot be read: said like every refusal, the others go on.
    update(key, { state: 'not-sent', problem: (error as Error).message, again: true });
  }
  startNext();
}

function startNext(): void {
  const running = lines.filter((line) => line.state === 'sending').length;
  const waiting = lines.filter((line) => line.state === 'waiting').slice(0, Math.max(0, AT_ONCE - running));
  for (const { key } of waiting) {
    const file = files.get(key);
    if (file) void send(key, file);
  }
}

/** Takes files in: each gets its line, and one that cannot be sent holds up no other. */
export function importFiles(chosen: readonly File[]): void {
  const added = chosen.map((file): ImportLine => {
    const line = { key: nextKey++, fileName: file.name, size: file.size, sentBytes: 0 };
    const problem = whyNotSent(file.size);
    if (problem) return { ...line, state: 'not-sent', problem };
    files.set(line.key, file);
    return { ...line, state: 'waiting' };
  });
  publish([...lines, ...added]);
  startNext();
}

/** Sends a file that was not taken once more. */
export function sendAgain(key: number): void {
  const { problem: _problem, again: _again, ...line } = lines.find((one) => one.key === key) ?? {};
  if (!files.has(key)) return;
  publish(lines.map((one) => (one.key === key ? { ...(line as ImportLine), state: 'waiting' } : one)));
  startNext();
}

/** Takes the finished lines off the screen; what is on its way stays. */
export function clearFinished(): void {
  const kept = lines.filter((line) => line.state === 'waiting' || line.state === 'sending');
  for (const line of lines) if (!kept.includes(line)) files.delete(line.key);
  publish(kept);
}

/** File names may name patients: another person's lines are not shown. */
export function importsOf(userId: string): void {
  if (owner === userId) return;
  owner = userId;
  if (lines.length === 0) return;
  files.clear();
  publish([]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every file of this tab's imports, in the order they were given; they go on while screens change. */
export function useImports(): readonly ImportLine[] {
  return useSyncExternalStore(subscribe, () => lines);
}
