// Bundles the page for telephones; names carry a hash of their content, so that browsers may keep them.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AS_WRITTEN, properties } from './texts.js';

/** What has no hash in its name. */
const PLAIN = ['manifest.json', 'icon-192.png', 'icon-512.png'];

/** Tasklist's own form-js is not here. */
const ownForms = { name: 'forms', setup: ({ onResolve }) => onResolve({ filter: /\/form-js\.js$/ }, () => ({ path: resolve('go/form-js.js') })) };

const COMMON = { bundle: true, format: 'esm', minify: true, target: 'es2022', ...AS_WRITTEN, plugins: [properties, ownForms], logLevel: 'error' };

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
  PLAIN.forEach(name => copyFileSync(join('go', name), join(folder, name)));
  await worker(folder, ['/go/', '/go/ticker.js', ...PLAIN.map(name => `/go/${name}`), ...made], page);
}

/** A new page makes a new worker, which keeps the new files. */
async function worker(folder, files, page) {
  const kept = 'estatedesk-go-' + createHash('sha256').update(page).digest('hex').slice(0, 12);
  const define = { FILES: JSON.stringify(files), KEPT: JSON.stringify(kept) };
  await build({ ...COMMON, format: 'iife', entryPoints: ['go/worker.js'], outdir: folder, define });
}
