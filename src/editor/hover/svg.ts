/** An SVG picture as an address that an image in Markdown can hold. */
export function imageAddress(width: number, height: number, content: readonly string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content.join('')}</svg>`;
  return `data:image/svg+xml;base64,${base64(svg)}`;
}

/** Base64 of the text's UTF-8 bytes. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

export type Anchor = 'start' | 'middle' | 'end';

export function textElement(
  x: number,
  y: number,
  anchor: Anchor,
  text: string,
  fill: string,
  size: number,
): string {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const font = `font-family="system-ui,sans-serif" font-size="${size}"`;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}" ${font}>${words}</text>`;
}
