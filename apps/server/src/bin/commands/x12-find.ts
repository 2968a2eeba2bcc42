import { type Finding, type StreamEvent, type ValidateOptions, walkLoops } from '@cleanclaim/x12';
import {
  type AnnotateOptions,
  annotateEvent,
  countedUnits,
  holdsNumber,
  type InspectedFile,
  type InspectedLine,
  type InspectedLoop,
  type InspectedSet,
  loopsAround,
  type NumberedFinding,
} from '@cleanclaim/x12/inspect';
import { readUnits } from './x12-source.ts';
import { type EndedSet, Tally } from './x12-tally.ts';

/** Findings that wait for their claim at the most, and segments after which no further claim of the number is shown. */
const MOST_SHOWN = 1000;
const MOST_LINES = 10_000;
/** ISA and GS stand around the loops of a set. */
const ENVELOPES = 2;

type UnitEvent = Extract<StreamEvent, { kind: 'unit' }>;
type SetEvent = Extract<StreamEvent, { kind: 'set' }>;

/** What was found, explained, and what is known of the whole file. */
export interface Found {
  model: InspectedFile;
  /** Findings of the file that stand elsewhere. */
  otherFindings: number;
}

/** Explains the claims (or other units) of a number, read in constant memory; `model.lines` is empty where there is none. */
export async function findUnits(
  chunks: AsyncIterable<Uint8Array>,
  options: AnnotateOptions & { claim: string },
  validate: ValidateOptions,
): Promise<Found> {
  const finder = new Finder(options);
  await readUnits(chunks, (event) => finder.take(event), validate);
  return finder.result();
}

class Finder {
  readonly #options: AnnotateOptions & { claim: string };
  readonly #tally = new Tally();
  readonly #lines: InspectedLine[] = [];
  /** Offsets of the lines. */
  readonly #shown = new Set<number>();
  readonly #sets: InspectedSet[] = [];
  readonly #findings: NumberedFinding[] = [];
  /** Findings at the loops around: they come with the first unit, and belong to the next ones too. */
  #around: Finding[] = [];
  /** Loops around units that were looked at. */
  readonly #seen = new WeakSet<object>();
  /** The set that something was found in, until it ends. */
  #set: InspectedSet | undefined;
  #last: { chain: readonly unknown[]; path: readonly InspectedLoop[] } = { chain: [], path: [] };
  #facts: readonly string[] = [];
  #number = 0;

  constructor(options: AnnotateOptions & { claim: string }) {
    this.#options = options;
  }

  take(event: StreamEvent): void {
    const ended = this.#tally.take(event);
    if (event.kind === 'unit') this.#takeUnit(event);
    else if (event.kind === 'set') this.#takeSet(event, ended);
    else this.#around = [...this.#around, ...event.findings].slice(-MOST_SHOWN);
  }

  #takeUnit(event: UnitEvent): void {
    if (this.#around.length + event.findings.length > 0) this.#keep(event);
    let matches = holdsNumber(event.loop, this.#options.claim);
    for (let at = event.loop.parent; at !== undefined && !this.#seen.has(at); at = at.parent) {
      this.#seen.add(at);
      if (holdsNumber(at, this.#options.claim)) matches = true;
    }
    if (matches) this.#show(event, loopsAround(event.loop));
  }

  #takeSet(event: SetEvent, ended: EndedSet | undefined): void {
    this.#around.push(...event.findings);
    if (event.root !== undefined && holdsNumber(event.root, this.#options.claim)) this.#show(event, [event.root]);
    if (this.#set !== undefined && this.#options.loop === undefined) this.#showEnd(event);
    this.#around = [];
    if (this.#set !== undefined && ended !== undefined)
      this.#sets.push({ ...this.#set, valid: ended.valid, facts: [countedUnits(ended.transaction, ended.units)] });
    this.#set = undefined;
  }

  /** Keeps the findings that may yet be shown: those at this unit and at the loops around it. */
  #keep({ loop, findings }: UnitEvent): void {
    const offsets = new Set<number>();
    for (const one of [loop, ...loopsAround(loop)].flatMap((around) => [...walkLoops(around)]))
      for (const segment of one.segments) offsets.add(segment.offset);
    this.#around = [...this.#around, ...findings].filter((one) => offsets.has(one.offset)).slice(0, MOST_SHOWN);
  }

  #show(event: UnitEvent | SetEvent, chain: readonly unknown[]): void {
    if (this.#lines.length >= MOST_LINES) return;
    this.#put(annotateEvent(event, this.#around, this.#options), chain);
  }

  /** What comes after the units of a set belongs to what is around them. */
  #showEnd(event: SetEvent): void {
    const { describe, title } = this.#options;
    const model = annotateEvent(event, this.#around, { ...(describe && { describe }), ...(title && { title }) });
    const lines = model.lines.filter((line) => line.placed && line.path.length > ENVELOPES);
    this.#put({ ...model, lines }, [event.root]);
  }

  #put(model: InspectedFile, chain: readonly unknown[]): void {
    const fresh = model.lines.filter((line) => !this.#shown.has(line.offset));
    if (fresh.length === 0) return;
    const path = this.#sharedPath(chain);
    for (const line of fresh) this.#add(line, path);
    this.#number += model.findings.length;
    this.#last = { chain, path: this.#lines.at(-1)?.path ?? [] };
    this.#set ??= model.sets[0];
    if (this.#facts.length === 0) this.#facts = model.facts;
  }

  /** The headings that what is shown next shares with what was shown last: those of the same loops. */
  #sharedPath(chain: readonly unknown[]): readonly InspectedLoop[] {
    const { chain: last, path } = this.#last;
    let same = 0;
    while (same < chain.length && chain[same] === last[same]) same += 1;
    return same === 0 ? [] : path.slice(0, ENVELOPES + same);
  }

  #add(line: InspectedLine, shared: readonly InspectedLoop[]): void {
    const before = this.#number;
    const path = line.path.map((one, i) =>
      shared[i]?.id === one.id && shared[i].title === one.title ? shared[i] : one,
    );
    const findings = line.findings.map(({ number, finding }) => ({ number: before + number, finding }));
    const elements = line.elements.map((one) => ({ ...one, findings: one.findings.map((number) => before + number) }));
    this.#shown.add(line.offset);
    this.#findings.push(...findings);
    this.#lines.push({ ...line, path, findings, elements });
  }

  result(): Found {
    const tally = this.#tally;
    const model: InspectedFile = {
      title: this.#options.title ?? '',
      readable: tally.readable,
      valid: tally.valid,
      facts: tally.interchanges > 1 ? [`${tally.interchanges.toLocaleString('en-US')} interchanges`] : this.#facts,
      sets: this.#sets,
      lines: this.#lines,
      findings: this.#findings,
      unplacedFindings: [],
      leftOut: Math.max(tally.segments - this.#lines.length, 0),
    };
    return { model, otherFindings: tally.errors + tally.warnings - this.#findings.length };
  }
}
