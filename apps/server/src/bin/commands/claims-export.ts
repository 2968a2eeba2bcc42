import { exportClaims } from '../../operations/export-claims.ts';
import { fail, printJson } from '../output.ts';
import { performOrFail } from '../with-runtime.ts';
import { writeOrFail } from './x12-files.ts';

interface ExportFlags {
  status?: string;
  kind?: string;
  format: string;
  out?: string;
  json?: boolean;
  data?: string;
}

const KINDS = ['professional', 'institutional', 'dental'] as const;

/** `cleanclaim claims export`: claims one a line as `claims import` reads them, or an 837 test file of one kind. */
export async function claimsExportCommand(claims: string[], flags: ExportFlags): Promise<void> {
  const { format } = flags;
  if (format !== 'jsonl' && format !== '837') fail('--format takes jsonl or 837');
  const kind = KINDS.find((one) => one === flags.kind);
  if (flags.kind !== undefined && kind === undefined) fail(`--kind takes ${KINDS.join(', ')}`);
  const exported = await performOrFail(flags.data, exportClaims, {
    claims,
    format,
    ...(kind === undefined ? {} : { kind }),
    ...(flags.status === undefined ? {} : { status: flags.status }),
  });
  if (format === '837' && exported.interchange === undefined) fail('There is no such claim to export.');
  const content = exported.interchange ?? exported.claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');
  if (flags.out === undefined) {
    process.stdout.write(content);
    return;
  }
  writeOrFail(flags.out, content);
  if (flags.json) printJson({ file: flags.out, format, claims: exported.claims.length });
}
