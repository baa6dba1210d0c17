// The evidence pack is fetched, not linked to: so a failure is said instead of saved.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';
import { failure } from '../waiting.js';

export function evidenceButton({ api, number }) {
  const button = el('button.desk-button.primary.desk-evidence', { type: 'button' }, text('evidence'));
  const outcome = el('div.desk-outcome', { 'aria-live': 'polite' });
  button.onclick = async () => {
    button.disabled = true;
    outcome.replaceChildren(el('p.desk-loading', {}, text('evidence.preparing')));
    try {
      const { name, content } = await api.evidence();
      save(name ?? `${number}-evidence.zip`, content);
      outcome.replaceChildren(el('p.desk-good', {}, text('evidence.saved', name ?? '')));
    } catch (problem) {
      outcome.replaceChildren(failure(problem, button.onclick, text('evidence.failed')));
    } finally {
      button.disabled = false;
    }
  };
  return { button, outcome };
}

function save(name, content) {
  const address = URL.createObjectURL(content);
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
