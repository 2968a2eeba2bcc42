import { readFileSync } from 'node:fs';
import type { IntakeResult } from '@cleanclaim/billing/encounters';
import { readChart } from '@cleanclaim/intake';
import { printJson, printLine } from '../output.ts';

/** One fault instead of a crash for a file that is not there. */
function readChartFile(file: string): IntakeResult {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = `The file cannot be opened (${(error as NodeJS.ErrnoException).code}). Check the path and its permissions.`;
    return { ok: false, fault: { place: '', code: 'file-unreadable', message } };
  }
  return readChart(bytes, file);
}

/** Says what would be read from chart files; exit code 0 all read, 1 some parts refused, 2 some files refused. */
export function chartsCheckCommand(files: readonly string[], flags: { json?: boolean }): void {
  let code = 0;
  for (const file of files) {
    const result = readChartFile(file);
    const charts = result.ok ? result.charts : [];
    const faults = result.ok ? result.faults : [result.fault];
    code = Math.max(code, result.ok ? (faults.length > 0 ? 1 : 0) : 2);
    const counts = charts.map((chart) => ({
      place: chart.place,
      format: chart.format,
      dateOfService: chart.encounter?.dateOfService ?? null,
      coverages: chart.coverages.length,
      diagnoses: chart.diagnoses.length,
      charges: chart.charges.length,
      notes: chart.notes.length,
      findings: chart.findings,
    }));
    if (flags.json) {
      printJson({ file, ok: result.ok, charts: counts, faults });
      continue;
    }
    printLine(`${file}: ${charts.length} chart(s)`);
    for (const one of counts) {
      printLine(
        `  ${one.place || one.format}: visit ${one.dateOfService ?? 'none'}, ${one.coverages} coverage(s), ${one.diagnoses} diagnosis(es), ${one.charges} charge(s)`,
      );
      for (const finding of one.findings) printLine(`    ${finding.place}: ${finding.message}`);
    }
    for (const fault of faults) printLine(`  not read, ${fault.place}: ${fault.message}`);
  }
  process.exitCode = code;
}
