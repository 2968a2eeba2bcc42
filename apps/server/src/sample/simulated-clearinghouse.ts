import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '@cleanclaim/billing/kernel';
import { answerInterchanges } from '@cleanclaim/simulator';
import { readX12 } from '@cleanclaim/x12';
import { mailbox } from '../transports/folder.ts';

/** The practice clearinghouse at the other end of a mailbox folder. */
export interface SimulatedClearinghouse {
  /**
   * Takes what lies in the outbox, and puts into the inbox every answer that is due on `today`.
   * Killed anywhere, it does the same work again: names and bytes of answers depend on the interchange and on what was
   * taken before it.
   */
  step(today: string): Promise<{ taken: number; answered: number }>;
  /** The day of the next answer, if any waits. */
  nextDue(): Promise<string | undefined>;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

const DAY = /^\d{4}-\d{2}-\d{2}_/;

const isWhole = (name: string) => !name.endsWith('.part') && !name.startsWith('.');

/** Bytes that hold the envelope of a first group. */
const HEAD_BYTES = 1000;

/** True for a file of something other than claims: its payers look up what they know. Told by its first group (GS01). */
function isQuestion(bytes: Uint8Array): boolean {
  const group = readX12(bytes.subarray(0, HEAD_BYTES)).interchanges[0]?.groups[0];
  return group !== undefined && group.functionalId !== 'HC';
}

/**
 * Opens the clearinghouse of a mailbox.
 * @param answerAtOnce true gives every answer on the day of receipt, for a practice that runs on the real calendar.
 */
export async function openSimulatedClearinghouse(
  transportDir: string,
  options: { seed: number; answerAtOnce?: boolean },
): Promise<SimulatedClearinghouse> {
  const { outbox, inbox } = mailbox(transportDir);
  const waiting = join(transportDir, 'clearinghouse', 'waiting');
  const taken = join(transportDir, 'clearinghouse', 'taken');
  for (const dir of [outbox, inbox, waiting, taken]) await mkdir(dir, { recursive: true, mode: 0o700 });

  /** What was taken before, oldest first: the names begin with the day. */
  async function earlier(): Promise<{ bytes: Uint8Array; today: string }[]> {
    const names = (await readdir(taken)).filter((name) => isWhole(name) && DAY.test(name)).sort();
    return Promise.all(
      names.map(async (name) => ({ bytes: await readFile(join(taken, name)), today: name.slice(0, 10) })),
    );
  }

  async function take(name: string, today: string): Promise<void> {
    const bytes = await readFile(join(outbox, name));
    const history = isQuestion(bytes) ? await earlier() : [];
    const { files } = answerInterchanges(bytes, { seed: options.seed, today, history });
    for (const file of files) {
      const due = options.answerAtOnce ? today : addDays(today, file.afterDays);
      // Names sort as the answers come: the receipt before the acknowledgment before the money.
      const order = String(file.afterDays).padStart(3, '0');
      await writeWhole(join(waiting, `${due}_${order}_${file.name}`), file.bytes);
    }
    await rename(join(outbox, name), join(taken, `${today}_${name}`));
  }

  const due = async () => (await readdir(waiting)).filter(isWhole).sort();
  return {
    step: async (today) => {
      const interchanges = (await readdir(outbox)).filter(isWhole).sort();
      for (const name of interchanges) await take(name, today);
      const answers = (await due()).filter((name) => name.slice(0, 10) <= today);
      for (const name of answers) await rename(join(waiting, name), join(inbox, name));
      return { taken: interchanges.length, answered: answers.length };
    },
    nextDue: async () => (await due())[0]?.slice(0, 10),
  };
}
