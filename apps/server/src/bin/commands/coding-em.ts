import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { levelVisit, readNote, type VisitInput, type VisitLevel } from '@cleanclaim/billing/coding';
import { z } from 'zod';
import { fail, printJson, printLine } from '../output.ts';
import { openingFault, todayIso } from './x12-files.ts';

const SETTINGS = [
  'office-new',
  'office-established',
  'hospital-initial',
  'hospital-subsequent',
  'ed',
  'home',
  'nursing',
  'consult',
  'preventive',
  'critical-care',
] as const;

/** One visit, as a line of JSON. */
const visitCase = z.object({
  id: z.union([z.string(), z.number()]),
  setting: z.enum(SETTINGS),
  note: z.string(),
  minutes: z.number().min(0).max(1440).nullish(),
  age: z.number().min(0).max(130).nullish(),
  payer: z.enum(['medicare', 'other']).nullish(),
  procedures: z.array(z.string()).nullish(),
  placeOfService: z
    .string()
    .regex(/^\d{2}$/)
    .nullish(),
  dateOfService: z.iso.date().nullish(),
});
type VisitCase = z.infer<typeof visitCase>;

/**
 * Levels visits: one JSON object a line in, one out, in the same order. A line that cannot be used is named on
 * standard error with its number; the others go on, and the exit code is 1.
 */
export async function codingEmCommand(flags: { cases: string; json?: boolean }): Promise<void> {
  const source = flags.cases === '-' ? process.stdin : createReadStream(flags.cases);
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY });
  const today = todayIso();
  let line = 0;
  let bad = 0;
  try {
    for await (const text of lines) {
      line += 1;
      if (text.trim() === '') continue;
      const read = readCase(line === 1 ? text.replace(/^\uFEFF/, '') : text);
      if (typeof read === 'string') {
        bad += 1;
        process.stderr.write(`cleanclaim: line ${line}: ${read}\n`);
        continue;
      }
      const level = levelVisit(toInput(read, today));
      if (flags.json) printJson(toLine(read, level));
      else printText(read, level);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    fail(`${flags.cases}: ${openingFault(error)}`);
  }
  if (bad > 0) process.exitCode = 1;
}

/** The case, or why the line cannot be used. */
function readCase(text: string): VisitCase | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'This is no JSON. Each line holds one object: {"id", "setting", "note", "minutes"}.';
  }
  const read = visitCase.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return `${place}${issue?.message ?? 'cannot be used'}`;
}

function toInput(read: VisitCase, today: string): VisitInput {
  const { setting, note, minutes, age, payer, procedures, placeOfService, dateOfService } = read;
  return {
    setting,
    notes: [readNote(note)],
    dateOfService: dateOfService ?? today,
    ...(minutes == null ? {} : { minutes }),
    ...(age == null ? {} : { age }),
    ...(payer == null ? {} : { payer }),
    ...(procedures == null ? {} : { procedures }),
    ...(placeOfService == null ? {} : { placeOfService }),
  };
}

function toLine({ id, note }: VisitCase, level: VisitLevel): unknown {
  const { code, mdm, basis, also, modifiers, reasons } = level;
  const items = mdm?.items ?? [];
  const evidence = [
    ...items.flatMap(({ element, name, evidence }) => evidence.map((one) => ({ element, name, one }))),
    ...modifiers.flatMap((modifier) =>
      modifier.evidence.map((one) => ({ element: 'modifier', name: modifier.code, one })),
    ),
  ];
  return {
    id,
    code,
    mdm: mdm === undefined ? null : { problems: mdm.problems, data: mdm.data, risk: mdm.risk, overall: mdm.overall },
    also,
    modifiers: modifiers.map(({ code, reason }) => ({ code, reason })),
    evidence: evidence.map(({ element, name, one: { start, end } }) => ({
      element,
      name,
      start,
      end,
      text: note.slice(start, end),
    })),
    basis,
    reasons,
  };
}

function printText({ id }: VisitCase, { code, also, modifiers, reasons }: VisitLevel): void {
  const suffix = modifiers.map((one) => `-${one.code}`).join('');
  const beside = also.map((one) => ` + ${one.code}${one.units > 1 ? ` x${one.units}` : ''}`).join('');
  printLine(`${id}: ${code}${suffix}${beside}`);
  for (const reason of reasons) printLine(`  ${reason}`);
}
