// Holds the jar's bill of materials against the known advisories, and fails on one that no line excuses with a reason.
// The list is kept by hand: no service that knows them all can be reached from where this is built.
import { readFileSync } from 'node:fs';

const [bom, list] = process.argv.slice(2);
const components = JSON.parse(readFileSync(bom, 'utf8')).components;
const versions = new Map(components.map((each) => [`${each.group}:${each.name}`, each.version]));

function cells(line) {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, plain, quoted]) => quoted ?? plain);
}

function isOlder(version, fixed) {
  const [mine, theirs] = [version, fixed].map((text) => text.split(/[.-]/).map((part) => parseInt(part, 10) || 0));
  const at = theirs.findIndex((part, index) => part !== (mine[index] ?? 0));
  return at >= 0 && (mine[at] ?? 0) < theirs[at];
}

const lines = readFileSync(list, 'utf8').trim().split('\n').slice(1).map(cells);
const open = lines.filter(([name, fixed]) => versions.has(name) && isOlder(versions.get(name), fixed));
for (const [name, fixed, advisory, source, lookedUp, excuse] of open) {
  const reason = excuse ? `excused: ${excuse}` : `NOT EXCUSED, see ${source}, looked up ${lookedUp}`;
  console.log(`${name} ${versions.get(name)}: ${advisory} (fixed in ${fixed}); ${reason}`);
}
console.log(`${components.length} components, ${lines.length} advisories, newest look-up ${lines.map((line) => line[4]).sort().at(-1)}`);
process.exit(open.every((line) => line[5]) ? 0 : 1);
