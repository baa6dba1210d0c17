// Bundles our part of Tasklist: its script, its styles, and the worker that keeps time for them.
import { build } from 'esbuild';
import { AS_WRITTEN, properties } from './texts.js';

export function bundle(folder) {
  return build({
    entryPoints: ['tasklist/plugin.js', 'tasklist/plugin.css', 'tasklist/alerts/ticker.js'],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    ...AS_WRITTEN,
    plugins: [properties],
    logLevel: 'error'
  });
}
