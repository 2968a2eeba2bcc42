import type { Finding, StreamEvent } from '@cleanclaim/x12';

/** A transaction set that has ended. */
export interface EndedSet {
  control: string;
  /** ST01. */
  transaction: string;
  guide: string;
  valid: boolean;
  units: number;
}

/** Findings of one SNIP type. */
export interface SnipCount {
  errors: number;
  warnings: number;
}

/** Codes that a summary names. */
const MOST_CODES = 10;

/** Counts what a stream yields; grows with the number of different codes only. */
export class Tally {
  bytes = 0;
  interchanges = 0;
  sets = 0;
  invalidSets = 0;
  /** Of sets and envelopes. */
  segments = 0;
  errors = 0;
  warnings = 0;
  readonly #units = new Map<string, number>();
  readonly #bySnip = new Map<number, SnipCount>();
  readonly #byCode = new Map<string, number>();
  /** Control numbers that errors since the last end of a set name. */
  readonly #wrong = new Set<string>();
  #unitsOfSet = 0;

  /** Counts an event; gives the set that it ends. */
  take(event: StreamEvent): EndedSet | undefined {
    for (const finding of event.findings) this.#count(finding);
    if (event.kind === 'unit') this.#unitsOfSet += 1;
    if (event.kind === 'interchange') {
      const { acknowledgments, groups, groupCount, trailer } = event.interchange;
      this.interchanges += 1;
      this.segments += 1 + acknowledgments.length + (trailer === undefined ? 0 : 1);
      for (const group of groups) this.segments += group.trailer === undefined ? 1 : 2;
      // Of very many groups a stream lists the first; the others are taken to be whole.
      this.segments += 2 * (groupCount - groups.length);
    }
    return event.kind === 'set' ? this.#endSet(event) : undefined;
  }

  #count({ severity, snip, code, control }: Finding): void {
    const of = this.#bySnip.get(snip) ?? { errors: 0, warnings: 0 };
    this.#bySnip.set(snip, of);
    this.#byCode.set(code, (this.#byCode.get(code) ?? 0) + 1);
    if (severity === 'warning') {
      this.warnings += 1;
      of.warnings += 1;
      return;
    }
    this.errors += 1;
    of.errors += 1;
    this.#wrong.add(control);
  }

  #endSet({ context: { set } }: Extract<StreamEvent, { kind: 'set' }>): EndedSet {
    const valid = !this.#wrong.has(set.control);
    const units = this.#unitsOfSet;
    this.#wrong.clear();
    this.#unitsOfSet = 0;
    this.sets += 1;
    if (!valid) this.invalidSets += 1;
    this.segments += set.segmentCount;
    if (units > 0) this.#units.set(set.id, (this.#units.get(set.id) ?? 0) + units);
    return { control: set.control, transaction: set.id, guide: set.guide, valid, units };
  }

  /** False when no interchange could be found at all. */
  get readable(): boolean {
    return this.interchanges > 0;
  }

  get valid(): boolean {
    return this.readable && this.errors === 0;
  }

  /** Units by the transaction (ST01) that they are of. */
  get units(): ReadonlyMap<string, number> {
    return this.#units;
  }

  /** By SNIP type, from the lowest. */
  get bySnip(): [snip: number, count: SnipCount][] {
    return [...this.#bySnip].sort(([a], [b]) => a - b);
  }

  /** The most frequent codes with their counts. */
  get codes(): [code: string, count: number][] {
    return [...this.#byCode].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_CODES);
  }
}
