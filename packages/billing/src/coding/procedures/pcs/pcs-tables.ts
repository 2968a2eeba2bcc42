import type { CodeEntry } from '@cleanclaim/codesets';
import { singular, splitWords } from '../spot.ts';

/** A body part of ICD-10-PCS as its titles name it. */
export interface PcsPart {
  /** Side in the name; '' where there is none. */
  side: 'right' | 'left' | 'bilateral' | '';
  /** First characters that name it: section, system (imaging: and type), for the part itself `part`. */
  system: string;
  part: string;
}

/** Tables derived from the titles of the installed ICD-10-PCS release. */
export interface PcsTables {
  /** Characters 5 to 7 of all codes that begin with four characters. */
  suffixes: ReadonlyMap<string, readonly string[]>;
  /** Medical and surgical body parts by their name without side. */
  parts: ReadonlyMap<string, readonly PcsPart[]>;
  /** Imaged body parts by type character and name without side. */
  imaged: ReadonlyMap<string, ReadonlyMap<string, readonly PcsPart[]>>;
}

/** Operations whose titles put the body part first: `Excision of Right Kidney, Open Approach`. */
const NAMED =
  /^(?:Excision of|Resection of|Drainage of|Inspection of|Destruction of|Repair|Release|Dilation of|Occlusion of|Restriction of|Division of|Reposition|Fusion of|Extirpation of Matter from|Insertion of .+? into|Delivery of|Detachment at) (.+?)(?:,? (?:with|using|to) |, (?:Open|Percutaneous|Via|External|High|Low|Mid|Complete|Partial|Single|Multiple|Diagnostic)|$)/;
const IMAGED =
  /^(?:Plain Radiography|Fluoroscopy|Computerized Tomography \(CT Scan\)|Magnetic Resonance Imaging \(MRI\)|Ultrasonography|Other Imaging) of (.+?)(?: using |, (?:Intravascular|Transesophageal|Densitometry|Intraoperative|Unenhanced|Single|Multiple|Fetus)|$)/;

/** A name without its side, singular and in plain words: `Bilateral Kidneys` is `kidney`, both sides. */
export function baseName(name: string): { base: string; side: PcsPart['side'] } {
  const words = splitWords(name).map(singular);
  const side = words.find((word) => word === 'right' || word === 'left' || word === 'bilateral');
  const both = words.includes('right') && words.includes('left');
  const base = words.filter(
    (word) => word !== 'and' && (both || (word !== 'right' && word !== 'left' && word !== 'bilateral')),
  );
  return { base: base.join(' '), side: both ? '' : ((side as PcsPart['side'] | undefined) ?? '') };
}

/** Reads the titles; undefined when the set has no codes. Linear in the number of codes. */
export function readPcsTables(entries: Iterable<CodeEntry>): PcsTables | undefined {
  const suffixes = new Map<string, string[]>();
  const parts = new Map<string, PcsPart[]>();
  const imaged = new Map<string, Map<string, PcsPart[]>>();
  const named = new Set<string>();
  for (const { code, label, longLabel, billable } of entries) {
    if (!billable || code.length !== 7) continue;
    const prefix = code.slice(0, 4);
    const known = suffixes.get(prefix);
    if (known !== undefined) {
      known.push(code.slice(4));
      continue;
    }
    suffixes.set(prefix, [code.slice(4)]);
    const title = longLabel ?? label;
    if (code.startsWith('B'))
      addPart(typed(imaged, code[2] ?? ''), IMAGED.exec(title)?.[1], `${code.slice(0, 3)}`, code[3] ?? '', named);
    else if (/^[01]/.test(code)) addPart(parts, NAMED.exec(title)?.[1], code.slice(0, 2), code[3] ?? '', named);
  }
  return suffixes.size === 0 ? undefined : { suffixes, parts, imaged };
}

function typed(imaged: Map<string, Map<string, PcsPart[]>>, type: string): Map<string, PcsPart[]> {
  const known = imaged.get(type) ?? new Map<string, PcsPart[]>();
  imaged.set(type, known);
  return known;
}

function addPart(
  parts: Map<string, PcsPart[]>,
  name: string | undefined,
  system: string,
  part: string,
  named: Set<string>,
): void {
  const key = `${system}${part}`;
  if (name === undefined || named.has(key)) return;
  named.add(key);
  const { base, side } = baseName(name);
  if (base === '') return;
  const of = parts.get(base);
  if (of === undefined) parts.set(base, [{ side, system, part }]);
  else of.push({ side, system, part });
}

/** Characters 5 to 7 that are wanted, each by preference; '' in a list takes anything. */
export interface PcsWish {
  approach: readonly string[];
  device: readonly string[];
  qualifier: readonly string[];
}

/** The valid code of the four characters that fits the wish best; undefined when the set has none. */
export function bestCode(tables: PcsTables, prefix: string, wish: PcsWish): string | undefined {
  let best: { suffix: string; score: number } | undefined;
  for (const suffix of tables.suffixes.get(prefix) ?? []) {
    const score =
      64 * rank(wish.approach, suffix[0]) + 8 * rank(wish.device, suffix[1]) + rank(wish.qualifier, suffix[2]);
    if (best === undefined || score > best.score) best = { suffix, score };
  }
  return best && `${prefix}${best.suffix}`;
}

/** Higher for what stands earlier in the list; 0 for what is not in it. */
function rank(wanted: readonly string[], character: string | undefined): number {
  const at = wanted.indexOf(character ?? '');
  return at < 0 ? 0 : Math.max(1, 7 - at);
}
