import { type PaperFormName, paperForm } from '@cleanclaim/billing/claims';
import { alignmentPagePdf } from '../../documents/alignment-page-pdf.ts';
import { claimFormPdf } from '../../documents/claim-form-pdf.ts';
import { explainClaim } from '../../operations/explain-claim.ts';
import { mustPerform, perform } from '../../operations/operation.ts';
import { showClaim } from '../../operations/show-claim.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';
import { writeOrFail } from './x12-files.ts';

interface PrintFlags {
  out: string;
  stock?: boolean;
  right?: string;
  down?: string;
  json?: boolean;
  data?: string;
}

const FORMS: readonly PaperFormName[] = ['cms-1500', 'ub-04', 'ada-2024'];

/** Millimetres that a printer is off. */
function millimetres(name: string, text: string | undefined): number {
  const value = Number(text ?? 0);
  if (!Number.isFinite(value) || Math.abs(value) > 25) fail(`--${name} takes millimetres from -25 to 25`, 2);
  return value;
}

/** `cleanclaim claims print`: a claim on its form, or with a form's name the page that shows how far a printer is off. */
export async function claimsPrintCommand(what: string, flags: PrintFlags): Promise<void> {
  const offset = { xMm: millimetres('right', flags.right), yMm: millimetres('down', flags.down) };
  const alignment = FORMS.find((form) => form === what);
  if (alignment) {
    writeOrFail(flags.out, await alignmentPagePdf(alignment, offset, new Date()));
    if (flags.json) printJson({ file: flags.out, form: alignment, pages: 1, faults: [] });
    return;
  }
  const { claim, created, today } = await withRuntime(flags.data, async (runtime, actor) => {
    const found = await perform(runtime, actor, explainClaim, { claim: what });
    if (!found.ok) fail(found.message);
    const shown = await mustPerform(runtime, actor, showClaim, { claimId: found.value.claimId });
    return { claim: shown.claim, created: runtime.clock.now(), today: runtime.clock.today() };
  });
  const form = paperForm(claim, today);
  const background = flags.stock ? 'none' : 'file-copy';
  writeOrFail(flags.out, await claimFormPdf(form, { background, offset }, created));
  if (flags.json) {
    printJson({ file: flags.out, form: form.form, pages: form.pages.length, faults: form.faults });
    return;
  }
  if (flags.stock)
    printLine('This copy is not marked as mailed: “cleanclaim claims mail --make” prints what goes out by mail.');
  for (const fault of form.faults) printLine(`Box ${fault.box}: ${fault.message} ${fault.fix}`);
}
