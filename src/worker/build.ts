/** Names the code that reads the sources. The bundler sets a hash of it in its place, see esbuild.js. */
export const BUILD = 'unbundled';
