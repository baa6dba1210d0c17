// Bundles the auditors' part of Cockpit: a small plugin that Cockpit loads, and the pages that the plugin loads when needed.
import { build } from 'esbuild';
import { basename } from 'node:path';
import { AS_WRITTEN, properties } from './texts.js';

const COMMON = { bundle: true, format: 'esm', minify: true, target: 'es2022', ...AS_WRITTEN, plugins: [properties], logLevel: 'error' };

async function pages(folder) {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: ['cockpit/main.js', 'cockpit/styles/main.css'],
    outdir: folder,
    outbase: 'cockpit',
    splitting: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: 'asset-[hash]',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' }
  });
  const made = Object.keys(metafile.outputs).map(output => basename(output));
  return ending => JSON.stringify(`/audit/${made.find(name => name.startsWith('main-') && name.endsWith(ending))}`);
}

export async function bundle(folder, plugin) {
  const address = await pages(folder);
  await build({
    ...COMMON,
    entryPoints: ['cockpit/plugin.js', 'cockpit/plugin.css'],
    outdir: plugin,
    external: ['/audit/*'],
    define: { SCRIPT: address('.js'), STYLES: address('.css') }
  });
}
