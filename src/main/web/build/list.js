// Bundles a page for lists that the desk keeps; names carry a hash of their content, so that browsers may keep them.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AS_WRITTEN, properties } from './texts.js';

export async function bundle(name, folder) {
  const { metafile } = await build({
    entryPoints: { main: `${name}/main.js`, style: 'lists/style.css' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    minify: true,
    metafile: true,
    target: 'es2022',
    ...AS_WRITTEN,
    entryNames: '[name]-[hash]',
    plugins: [properties],
    logLevel: 'error'
  });
  const made = Object.keys(metafile.outputs).map(output => `/${name}/${basename(output)}`);
  const page = readFileSync('lists/index.html', 'utf8')
    .replace('STYLES', `<link rel="stylesheet" href="${made.find(one => one.endsWith('.css'))}">`)
    .replace('SCRIPT', made.find(one => one.endsWith('.js')));
  writeFileSync(join(folder, 'index.html'), page);
}
