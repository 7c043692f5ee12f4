/** Decodes UTF-32 without its mark; a unit that is no Unicode scalar value becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const unit = view.getUint32(at, littleEndian);
    parts.push(isScalar(unit) ? String.fromCodePoint(unit) : '\uFFFD');
  }
  return parts.join('');
}

function isScalar(unit: number): boolean {
  return unit <= 0x10ffff && (unit < 0xd800 || unit > 0xdfff);
}
