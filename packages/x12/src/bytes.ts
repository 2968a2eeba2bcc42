/** Arguments of one call. */
const CHARACTERS = 4096;

/** Bytes as text, one character per byte (ISO 8859-1), so that any bytes can be written back. */
export function latin1Text(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (let i = from; i < to; i += CHARACTERS)
    text += String.fromCharCode(...bytes.subarray(i, Math.min(to, i + CHARACTERS)));
  return text;
}

/** The reverse of `latin1Text`. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 0xff;
  return bytes;
}

/** The pieces one after the other. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Base 64 (RFC 4648), without line ends. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(latin1Text(bytes));
}

/** The bytes of Base 64 text, line ends ignored as MIME has them; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/[\r\n]/g, '');
  const body = packed.replace(/={1,2}$/, '');
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*$/.test(body) ? latin1Bytes(atob(packed)) : undefined;
}
