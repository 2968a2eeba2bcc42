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

/**
 * Passes chunks on as they are, or, of a UTF-16 file, as UTF-8. Only the first four bytes tell, so a shorter start waits.
 */
export function utf16Guard(pass: (chunk: Uint8Array) => void): {
  push(chunk: Uint8Array): void;
  finish(): void;
  isUtf16(): boolean;
} {
  let lead: Uint8Array | undefined = new Uint8Array(0);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const encoder = new TextEncoder();
  const send = (chunk: Uint8Array): void => {
    if (decoder === undefined) pass(chunk);
    else pass(encoder.encode(decoder.decode(chunk, { stream: true })));
  };
  const decide = (first: Uint8Array): void => {
    lead = undefined;
    const kind = utf16Kind(first);
    if (kind !== undefined) decoder = new TextDecoder(kind);
    send(first);
  };
  return {
    push: (chunk) => {
      if (lead === undefined) {
        send(chunk);
        return;
      }
      const first = lead.length === 0 ? chunk : new Uint8Array([...lead, ...chunk.subarray(0, 4)]);
      const rest = lead.length === 0 ? undefined : chunk.subarray(4);
      if (first.length < 4) {
        lead = first.slice();
        return;
      }
      decide(first);
      if (rest !== undefined) send(rest);
    },
    finish: () => {
      if (lead !== undefined && lead.length > 0) decide(lead);
      if (decoder !== undefined) pass(encoder.encode(decoder.decode()));
    },
    isUtf16: () => decoder !== undefined,
  };
}
