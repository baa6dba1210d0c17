// Bundles the Modeler's scripts, styles and texts; names carry a hash of their content, so that browsers may keep them.
import { build } from 'esbuild';
import { validateAll } from '@bpmn-io/element-templates-validator';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AS_WRITTEN, properties } from './texts.js';

const EDITORS = ['process', 'decision', 'form'];

// All in one file: what the page loads, and what a manager may put into the folder of a desktop Modeler.
function packTemplates(from, folder) {
  const all = readdirSync(from).filter(name => name.endsWith('.json')).sort()
    .flatMap(name => JSON.parse(readFileSync(join(from, name), 'utf8')));
  const wrong = validateAll(all).results.filter(result => !result.valid);
  if (wrong.length) {
    throw new Error(wrong.map(({ object, errors }) => `${object.id}: ${errors.map(error => error.message).join('; ')}`).join('\n'));
  }
  writeFileSync(join(folder, 'element-templates.json'), JSON.stringify(all, null, 1));
}

export async function bundle(folder, templates) {
  const { metafile } = await build({
    entryPoints: ['modeler/main.js', ...EDITORS.map(name => `modeler/styles/${name}.css`), 'modeler/styles/main.css'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    target: 'es2022',
    ...AS_WRITTEN,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: 'asset-[hash]',
    loader: { '.woff': 'file', '.woff2': 'dataurl', '.ttf': 'file', '.eot': 'empty', '.svg': 'dataurl', '.bpmn': 'text', '.dmn': 'text', '.form': 'text' },
    plugins: [properties],
    logLevel: 'error'
  });
  packTemplates(templates, folder);
  writeIndex(folder, Object.keys(metafile.outputs).map(output => basename(output)));
}

function writeIndex(folder, made) {
  const file = (name, ending) => `/modeler/${made.find(one => one.startsWith(`${name}-`) && one.endsWith(ending))}`;
  const styles = EDITORS.map(name => `<link rel="stylesheet" href="${file(name, '.css')}" data-editor="${name}" disabled>`);
  const page = readFileSync('modeler/index.html', 'utf8')
    .replace('STYLES', [...styles, `<link rel="stylesheet" href="${file('main', '.css')}">`].join('\n  '))
    .replace('SCRIPT', file('main', '.js'));
  writeFileSync(join(folder, 'index.html'), page);
}
