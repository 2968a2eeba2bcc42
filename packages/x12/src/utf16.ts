/** Byte order of a UTF-16 file, told by its byte-order mark or by `I 0 S 0`; undefined for any other file. */
export function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 73 && b === 0 && c === 83 && d === 0) return 'utf-16le';
  if (a === 0 && b === 73 && c === 0 && d === 83) return 'utf-16be';
  return undefined;
}

/** The same text as UTF-8 bytes, without byte-order mark. */
export function fromUtf16(bytes: Uint8Array, kind: 'utf-16le' | 'utf-16be'): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(kind).decode(bytes));
}
