import type { TableName } from '../tables/types.ts';
import type { CodeSet, CodeSetName, LoadFault } from '../types.ts';

/** What a format sees to decide whether a file is one of its own. */
export interface FileSample {
  /** Without folder and without `.gz`; may help to tell a release, never decides alone. */
  fileName: string;
  /** The first 4 KB as text; the last line may be cut. */
  head: string;
}

/** A file to read. */
export interface CodeFile {
  fileName: string;
  /** The whole file, decoded, without a byte order mark; never blank. */
  text: string;
  /** What the user asked for; each overrides what the file or its name says. */
  release?: string;
  /** First day (ISO). */
  effective?: string;
  set?: CodeSetName;
}

/** Codes of one set, to be kept as columns. */
export interface CodeListRelease {
  kind: 'codes';
  set: CodeSet;
}

/** A table, or one of the files that make it up together. */
export interface TableRelease {
  kind: 'table';
  table: TableName;
  /**
   * Which of its files, where a table comes in several (`labels`, `hierarchies` ...); '' otherwise. A new file replaces
   * the one of the same table, part and release.
   */
  part: string;
  release: string;
  /** First day (ISO) on which the release is in force. */
  from: string;
  /** Data rows read. */
  rows: number;
  /** What is kept of it, as `openTable` opens it again. */
  payload: Uint8Array;
}

/** A file that speaks of an older release: its changes (addenda), or codes without the days that the older one has. */
export interface ChangeRelease {
  kind: 'changes';
  set: CodeSetName;
  release: string;
  /** First day (ISO) of the release it makes. */
  from: string;
  /** The older release: the newest that started before `from`, or on it too. */
  base: 'before' | 'on-or-before';
  /** The new release out of the older one (undefined: there is none), or why it does not fit. */
  apply(older: CodeSet | undefined): { ok: true; set: CodeSet } | { ok: false; fault: LoadFault };
}

export type FileRelease = CodeListRelease | TableRelease | ChangeRelease;

/** What a file holds, or its first fault. Of a file with a fault nothing is kept. */
export type FormatResult =
  | {
      ok: true;
      /** Data rows of the file, without header and blank lines: what an install prints. */
      rows: number;
      releases: readonly FileRelease[];
    }
  | { ok: false; fault: LoadFault };

/** An official file format: how to know it and how to read it. Pure. */
export interface CodeFormat {
  id: string;
  /** As people call it: `ICD-10-CM order file`. */
  title: string;
  /** Decides by content and columns. At most one format may recognize a file. */
  recognize(sample: FileSample): boolean;
  read(file: CodeFile): FormatResult;
}
