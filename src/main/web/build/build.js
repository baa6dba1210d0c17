// Makes what browsers load: `node build/build.js <classes>`. Called by Maven with each build, so it does only what has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const NEEDED_NODE = 20;
const PROJECT = resolve('../../..');
const TEMPLATES = join(PROJECT, '.camunda/element-templates');
const SOURCES = ['package-lock.json', 'build', 'modeler', 'cockpit', 'tasklist', 'lists', 'timetable', 'calendar', 'residents', 'contacts', 'answers', 'go', 'shared', TEMPLATES, join(PROJECT, 'src/main/resources/messages'),
  join(PROJECT, 'src/main/resources/META-INF/resources/webjars/camunda/assets/languages.js')];

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
  console.log('Front end: installing what package-lock.json names');
  execSync('npm ci --prefer-offline --no-progress', { stdio: ['ignore', 'ignore', 'inherit'] });
}

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function bundle(classes) {
  const [modeler, cockpit, tasklist, list, go] = await Promise.all(['modeler', 'cockpit', 'tasklist', 'list', 'go'].map(name => import(`./${name}.js`)));
  await modeler.bundle(emptied(join(classes, 'static/modeler')), TEMPLATES);
  await cockpit.bundle(emptied(join(classes, 'static/audit')), emptied(join(classes, 'plugin-webapp/estatedesk-audit/app')));
  await Promise.all(['timetable', 'calendar', 'residents', 'contacts', 'answers'].map(name => list.bundle(name, emptied(join(classes, 'static', name)))));
  await tasklist.bundle(emptied(join(classes, 'plugin-webapp/estatedesk/app')));
  await go.bundle(emptied(join(classes, 'static/go')));
}

async function main(classes) {
  if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) {
    throw new Error(`Building the pages needs Node ${NEEDED_NODE} or newer; this is ${process.version}.`);
  }
  await once('node_modules/.installed', fingerprint(['package-lock.json']), install);
  await once(join(classes, 'static/modeler/.made-from'), fingerprint(SOURCES), () => bundle(classes));
  await once(join(classes, 'fonts/.made-from'), fingerprint(['package-lock.json', 'build/font.js']), async () => {
    const { putFonts } = await import('./font.js');
    await putFonts(emptied(join(classes, 'fonts')));
  });
}

main(process.argv[2]).catch(failure => {
  console.error(failure.message);
  process.exit(1);
});
