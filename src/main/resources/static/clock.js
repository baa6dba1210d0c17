// Shows whoever administers which clocks are in doubt, and lets the person say that they are right.
const part = id => document.getElementById(id);
const { token } = await (await fetch('session')).json();
const headers = { 'X-XSRF-TOKEN': token, 'X-Requested-With': 'fetch' };
let latest;
part('right').addEventListener('click', right);
await show();

async function show() {
  const answer = await fetch(`desk/clock?lang=${document.documentElement.lang}`, { headers });
  const jumps = answer.ok ? await answer.json() : [];
  latest = jumps.at(-1)?.id;
  part('refused').hidden = answer.ok;
  part('trusted').hidden = !answer.ok || jumps.length > 0;
  part('doubted').hidden = jumps.length === 0;
  part('jumps').replaceChildren(...jumps.map(item));
}

function item(jump) {
  const line = document.createElement('li');
  line.textContent = jump.sentence;
  return line;
}

async function right() {
  await fetch(`desk/clock/right?until=${latest}`, { method: 'POST', headers });
  await show();
}
