/** The part of the WHATWG Encoding interface that is used here; Node, browsers and their workers all have it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
interface DecoderHost {
  readonly TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => Decoder;
}

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of bytes without a byte-order mark; what is malformed becomes U+FFFD. The decoder of the host is used
 * because that of iconv takes 100 ns a byte for UTF-8.
 */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  const { TextDecoder } = globalThis as unknown as DecoderHost;
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
