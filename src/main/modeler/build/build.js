// Makes the browser Modeler: `node build/build.js <folder>`. Called by Maven with each build, so it does only what has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const NEEDED_NODE = 20;
const PROJECT = resolve('../../..');
const TEMPLATES = join(PROJECT, '.camunda/element-templates');
const SOURCES = ['package-lock.json', 'build', 'src', TEMPLATES, join(PROJECT, 'src/main/resources/messages')];

function files(path) {
  return statSync(path).isFile() ? [path] : readdirSync(path).sort().flatMap(name => files(join(path, name)));
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  paths.flatMap(files).forEach(file => hash.update(file).update(readFileSync(file)));
  return hash.digest('hex');
}

function once(stamp, print, work) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== print) {
    return Promise.resolve(work()).then(() => writeFileSync(stamp, print));
  }
}

// What npm has in its cache it does not ask the registry for: a second build works without a network.
function install() {
  console.log('Browser Modeler: installing what package-lock.json names');
  execSync('npm ci --prefer-offline --no-progress', { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function bundle(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { bundle: make } = await import('./bundle.js');
  await make(folder, TEMPLATES);
}

async function main(folder) {
  if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) {
    throw new Error(`Building the browser Modeler needs Node ${NEEDED_NODE} or newer; this is ${process.version}.`);
  }
  await once('node_modules/.installed', fingerprint(['package-lock.json']), install);
  await once(join(folder, '.made-from'), fingerprint(SOURCES), () => bundle(folder));
}

main(process.argv[2]).catch(failure => {
  console.error(failure.message);
  process.exit(1);
});
