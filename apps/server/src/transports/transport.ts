/** A way out for interchanges and in for their answers. Each file goes out once from our side, whatever crashes. */
export interface Transport {
  /** Shown on screens. */
  name: string;
  /** Puts a file out; repeated with the same name it changes nothing. */
  deliver(fileName: string, bytes: Uint8Array): Promise<void>;
  /** Files that wait to be taken in, oldest name first. */
  waiting(): Promise<string[]>;
  read(fileName: string): Promise<Uint8Array>;
  /** Called after the file is stored for good: moves it out of the way. */
  taken(fileName: string): Promise<void>;
}
