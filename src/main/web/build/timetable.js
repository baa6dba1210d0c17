// Bundles the timetable's page; names carry a hash of their content, so that browsers may keep them.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { properties } from './texts.js';

export async function bundle(folder) {
  const { metafile } = await build({
    entryPoints: ['timetable/main.js', 'timetable/style.css'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    minify: true,
    metafile: true,
    target: 'es2022',
    entryNames: '[name]-[hash]',
    plugins: [properties],
    logLevel: 'error'
  });
  const made = Object.keys(metafile.outputs).map(output => `/timetable/${basename(output)}`);
  const page = readFileSync('timetable/index.html', 'utf8')
    .replace('STYLES', `<link rel="stylesheet" href="${made.find(name => name.endsWith('.css'))}">`)
    .replace('SCRIPT', made.find(name => name.endsWith('.js')));
  writeFileSync(join(folder, 'index.html'), page);
}
