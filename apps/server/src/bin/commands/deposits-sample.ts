import { writeFileSync } from 'node:fs';
import { sampleBankStatement } from '../../sample/sample-bank-statement.ts';
import { fail, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';

/** `cleanclaim deposits sample`: a bank statement of the sample practice's payments, written to a file. */
export async function depositsSampleCommand(file: string, flags: { data?: string }): Promise<void> {
  await withRuntime(flags.data, async (runtime, actor) => {
    const text = await sampleBankStatement(runtime, actor.tenantId);
    if (text === undefined) fail('There is no sample practice with payments here. Run the demo with --keep first.');
    writeFileSync(file, text);
    printLine(
      `${file}: a bank statement of its payments. Import it on the screen, or: cleanclaim deposits reconcile ${file}`,
    );
  });
}
