import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { element, firstSegment, type Loop, parseCents, type StreamEvent, typedUnit } from '@cleanclaim/x12';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { chunksOf, nameOf, readUnits, Unopenable } from './x12-source.ts';

type UnitEvent = Extract<StreamEvent, { kind: 'unit' }>;
type SetEvent = Extract<StreamEvent, { kind: 'set' }>;

/** What a file holds of one guide. A sum is absent where the guide has no such amounts, `NaN` where one is unreadable. */
interface GuideStats {
  guide: string;
  sets: number;
  /** Claims, claim payments, members ... */
  units: number;
  /** Of the sets, ST to SE. */
  segments: number;
  /** What claims charge (CLM02, CLP03). */
  chargeCents?: number;
  /** What was paid on claims (CLP04). */
  paidCents?: number;
  /** Payments as a whole (BPR02), provider adjustments included. */
  paymentCents?: number;
}

/** Counts what is in a file, in constant memory and without validating it; exit code 2 when it cannot be read. */
export async function statsCommand(path: string, flags: { json?: boolean }): Promise<void> {
  const byGuide = new Map<string, GuideStats>();
  const started = performance.now();
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(path)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  let interchanges = 0;
  const take = (event: StreamEvent): void => {
    if (event.kind === 'interchange') interchanges += 1;
    else if (event.kind !== 'findings') count(byGuide, event);
  };
  try {
    await readUnits(counted(), take, { validate: false });
  } catch (error) {
    if (!(error instanceof Unopenable)) throw error;
    fail(`${nameOf(path)}: ${error.message}`, 2);
  }
  if (interchanges === 0) fail(`${nameOf(path)}: no X12 interchange was found in it`, 2);
  const seconds = (performance.now() - started) / 1000;
  const guides = [...byGuide.values()];
  if (flags.json) printJson({ file: path, bytes, interchanges, guides, seconds });
  else print(path, guides, bytes, seconds);
}

function count(byGuide: Map<string, GuideStats>, event: UnitEvent | SetEvent): void {
  const { set } = event.context;
  const name = event.guide?.name ?? (set.guide || set.id);
  const stats = byGuide.get(name) ?? { guide: name, sets: 0, units: 0, segments: 0 };
  byGuide.set(name, stats);
  if (event.kind === 'set') {
    stats.sets += 1;
    stats.segments += set.segmentCount;
    const payment = event.root === undefined ? undefined : firstSegment(event.root, 'BPR');
    if (payment !== undefined) add(stats, 'paymentCents', parseCents(element(payment, 2)));
    return;
  }
  stats.units += 1;
  const { charge, paid } = amountsOf(name, event.loop);
  if (charge !== undefined) add(stats, 'chargeCents', charge);
  if (paid !== undefined) add(stats, 'paidCents', paid);
}

function add(stats: GuideStats, sum: 'chargeCents' | 'paidCents' | 'paymentCents', cents: number | undefined): void {
  stats[sum] = (stats[sum] ?? 0) + (cents ?? Number.NaN);
}

/** What a claim charges, or what was charged and paid for it, in cents; `NaN` where it cannot be read. */
function amountsOf(guide: string, loop: Loop): { charge?: number | undefined; paid?: number | undefined } {
  switch (guide) {
    case '837P':
    case '837I':
    case '837D':
      // A damaged file may lack what every claim must have.
      return { charge: typedUnit(loop, guide).claimInformation?.totalCharge };
    case '835': {
      const payment = typedUnit(loop, guide).claimPaymentInformation;
      return { charge: payment?.totalCharge, paid: payment?.totalPaid };
    }
    default:
      return {};
  }
}

function print(path: string, guides: readonly GuideStats[], bytes: number, seconds: number): void {
  const money = (sum: number | undefined): string =>
    sum === undefined ? '' : Number.isNaN(sum) ? 'unreadable' : formatDollars(cents(sum));
  const columns = ['Guide', 'Sets', 'Units', 'Segments', 'Charges', 'Paid on claims', 'Payments'];
  printLine(`${nameOf(path)}: ${megabytes(bytes)} MB, ${megabytes(bytes / seconds)} MB a second`);
  printLine(
    textTable(
      columns.map((title, i) => ({ title, right: i > 0 })),
      guides.map(({ guide, sets, units, segments, chargeCents, paidCents, paymentCents }) => [
        guide,
        ...[sets, units, segments].map((number) => number.toLocaleString('en-US')),
        ...[chargeCents, paidCents, paymentCents].map(money),
      ]),
    ),
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
