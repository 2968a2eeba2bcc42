/** One file to read, and how it is called: `archive.zip/name` for a member. */
export interface UnpackedFile {
  name: string;
  bytes: Uint8Array;
}
