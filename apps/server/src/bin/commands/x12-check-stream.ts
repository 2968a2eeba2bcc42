import type { Finding, StreamEvent, StreamOptions } from '@cleanclaim/x12';
import { annotateEvent, countedUnits, type DescribeCode, renderFindings } from '@cleanclaim/x12/inspect';
import { printJson, printLine } from '../output.ts';
import { terminal } from '../terminal.ts';
import { nameOf, readUnits } from './x12-source.ts';
import { type EndedSet, Tally } from './x12-tally.ts';

/** What writes down a check under way. */
interface Report {
  event(event: StreamEvent, ended: EndedSet | undefined): void;
  end(tally: Tally): void;
}

/** Checks a stream of bytes and reports as it goes, in constant memory. */
export async function checkStream(
  chunks: AsyncIterable<Uint8Array>,
  report: Report,
  options: StreamOptions,
): Promise<Tally> {
  const tally = new Tally();
  await readUnits(chunks, (event) => report.event(event, tally.take(event)), options);
  report.end(tally);
  return tally;
}

/** Findings as they come, each with its segment and what is around it, then the verdict with the counts. */
export class TextReport implements Report {
  readonly #name: string;
  readonly #describe: DescribeCode;
  readonly #limit: number;
  #findings = 0;
  #sets = 0;

  /** `limit` is how many findings, and how many verdicts on sets, are printed. */
  constructor(path: string, describe: DescribeCode, limit: number) {
    this.#name = nameOf(path);
    this.#describe = describe;
    this.#limit = limit;
  }

  event(event: StreamEvent, ended: EndedSet | undefined): void {
    const shown = event.findings.slice(0, Math.max(this.#limit - this.#findings, 0));
    this.#findings += event.findings.length;
    if (shown.length > 0) this.#explain(event, shown);
    if (ended === undefined) return;
    this.#sets += 1;
    if (this.#sets <= this.#limit)
      printLine(`  ${ended.guide || '(no guide)'} ${ended.control}: ${ended.valid ? 'valid' : 'not valid'}`);
  }

  #explain(event: StreamEvent, findings: Finding[]): void {
    const offsets = new Set(findings.map((one) => one.offset));
    const model = annotateEvent(event, findings, { describe: this.#describe, offsets });
    process.stdout.write(renderFindings(model, terminal()));
  }

  end(tally: Tally): void {
    const more = [
      this.#findings > this.#limit ? counted(this.#findings - this.#limit, 'finding') : '',
      this.#sets > this.#limit ? counted(this.#sets - this.#limit, 'transaction set') : '',
    ].filter((part) => part !== '');
    if (more.length > 0) printLine(`  … and ${more.join(' and ')} more, not shown (--limit shows more)`);
    printLine(`${this.#name}: ${tally.valid ? 'valid' : 'not valid'}`);
    if (!tally.readable) return;
    printLine(`  ${contentOf(tally)}`);
    for (const [snip, { errors, warnings }] of tally.bySnip)
      printLine(`  SNIP ${snip}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
    for (const [code, count] of tally.codes) printLine(`  ${grouped(count).padStart(9)}  ${code}`);
  }
}

/** `2 transaction sets (1 not valid), 12 claims, 345 segments`. */
function contentOf(tally: Tally): string {
  const sets = counted(tally.sets, 'transaction set');
  return [
    tally.invalidSets === 0 ? sets : `${sets} (${grouped(tally.invalidSets)} not valid)`,
    ...[...tally.units].map(([transaction, count]) => countedUnits(transaction, count)),
    counted(tally.segments, 'segment'),
  ].join(', ');
}

function counted(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** One line of JSON for each finding and each set as they come, and one at the end of each file. */
export class JsonLinesReport implements Report {
  readonly #file: string;

  constructor(path: string) {
    this.#file = path;
  }

  event({ findings }: Pick<StreamEvent, 'findings'>, ended: EndedSet | undefined): void {
    for (const finding of findings) this.#finding(finding);
    if (ended !== undefined) printJson({ file: this.#file, type: 'transactionSet', ...ended });
  }

  #finding(finding: Partial<Finding>): void {
    printJson({ file: this.#file, type: 'finding', ...finding });
  }

  /** Of a file that cannot be opened. */
  unreadable(finding: Partial<Finding>): void {
    this.#finding(finding);
    const tally = new Tally();
    tally.errors = 1;
    this.end(tally);
  }

  end(tally: Tally): void {
    const { readable, valid, sets, invalidSets, segments, errors, warnings } = tally;
    printJson({
      file: this.#file,
      type: 'summary',
      readable,
      valid,
      transactionSets: sets,
      invalidTransactionSets: invalidSets,
      units: [...tally.units.values()].reduce((sum, count) => sum + count, 0),
      segments,
      errors,
      warnings,
      bySnip: tally.bySnip.map(([snip, count]) => ({ snip, ...count })),
      codes: tally.codes.map(([code, count]) => ({ code, count })),
    });
  }
}
