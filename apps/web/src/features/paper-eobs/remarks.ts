/**
 * Reads remark codes (RARC) as they are typed, with commas or blanks between: `n130, m15`.
 * @returns each once, in capitals, or in words what is wrong
 */
export function readRemarks(text: string): { ok: true; remarks: string[] } | { ok: false; message: string } {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
  const wrong = codes.find((code) => !/^[A-Z]{1,2}\d{1,4}$/.test(code));
  if (wrong !== undefined)
    return { ok: false, message: `"${wrong}" is no remark code. Type it as N130, with commas between.` };
  return { ok: true, remarks: [...new Set(codes)] };
}
