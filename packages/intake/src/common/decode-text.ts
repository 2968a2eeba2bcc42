/** Text of a file, with the encoding that it turned out to have. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'windows-1252';
}

/**
 * Decodes a file as UTF-8, or as windows-1252 (which covers printable ISO-8859-1) where the bytes are not UTF-8.
 * A byte order mark is removed. Never fails: windows-1252 gives every byte a character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Said on every chart of a file that was not UTF-8. */
export const ENCODING_FINDING =
  'The file is not UTF-8; it was read as windows-1252. Check names with accents, or ask the sender for UTF-8.';
