/** Bytes of base64 text, white space ignored; undefined when it is empty or not base64. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s/g, '');
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined;
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
