// Bundles the page for telephones; names carry a hash of their content, so that browsers may keep them.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AS_WRITTEN, properties } from './texts.js';

const COMMON = { bundle: true, format: 'esm', minify: true, target: 'es2022', ...AS_WRITTEN, plugins: [properties], logLevel: 'error' };

export async function bundle(folder) {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: { main: 'go/main.js', style: 'go/style.css' },
    outdir: folder,
    splitting: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' }
  });
  // The worker that keeps time is asked for by its name.
  await build({ ...COMMON, entryPoints: ['tasklist/alerts/ticker.js'], outdir: folder });
  const made = Object.keys(metafile.outputs).map(output => `/go/${basename(output)}`);
  const file = (name, ending) => made.find(one => one.startsWith(`/go/${name}-`) && one.endsWith(ending));
  const page = readFileSync('go/index.html', 'utf8')
    .replace('STYLES', `<link rel="stylesheet" href="${file('style', '.css')}">`)
    .replace('SCRIPT', file('main', '.js'));
  writeFileSync(join(folder, 'index.html'), page);
}
