import type { IntakeFault } from '@cleanclaim/billing/encounters';

interface ReadFile {
  kind: 'chart' | 'x12' | 'paper-eob';
  reading: 'waiting' | 'read' | 'refused';
  faults: readonly IntakeFault[];
  summary: Record<string, unknown>;
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

function chartResult({ charts, visits }: Record<string, unknown>): string {
  const { new: added = 0, completed = 0, known = 0, conflict = 0 } = (visits ?? {}) as Record<string, number>;
  const parts = [
    counted(Number(charts ?? 0), 'chart'),
    counted(added, 'new visit'),
    ...(completed ? [`${completed} completed`] : []),
    ...(known ? [`${known} known before`] : []),
    ...(conflict ? [`${conflict} in conflict`] : []),
  ];
  return parts.join(', ');
}

function answerResult({ acknowledgments, payments }: Record<string, unknown>): string {
  const kinds = Array.isArray(acknowledgments) ? [...new Set(acknowledgments.map(String))] : [];
  const paid = Number(payments ?? 0);
  return [...kinds, ...(paid ? [counted(paid, 'payment')] : [])].join(', ');
}

/** What became of a received file, in one line: what was read, or the first fault. */
export function fileResult(file: ReadFile): string {
  if (file.reading === 'waiting') return 'Waits to be read';
  const [fault] = file.faults;
  if (file.reading === 'refused') return fault?.message ?? 'Nothing in it could be read';
  const result = file.kind === 'chart' ? chartResult(file.summary) : answerResult(file.summary);
  return file.faults.length > 0 ? `${result}; ${counted(file.faults.length, 'fault')}` : result;
}
