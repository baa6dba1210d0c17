import { el, reopen } from './dom.js';
import { notice } from './notices.js';
import { author, clock, moment, text } from './texts.js';

// Beside the buttons: whether what is drawn is kept.
export function draftState(place, state, savedAt) {
  place.dataset.state = state;
  place.textContent = text(`draft.${state}`, clock(savedAt));
}

// Above the drawing: that one looks at one's draft, that the live version went on meanwhile, who else draws this.
export function draftNotices(place, work, keeper) {
  const notes = [];
  if (work.drafted && work.live) {
    notes.push(notice(text('draft.open', moment(work.drafted)), ' ', dropButton(keeper)));
  }
  if (work.live && work.basedOn < work.version) {
    notes.push(notice(text('draft.behind', work.version, author(work.live.deployedBy), moment(work.live.deployedAt))));
  }
  if (work.others.length) {
    const names = work.others.map(other => `${other.by} (${moment(other.savedAt)})`).join(', ');
    notes.push(notice(text('draft.others', names)));
  }
  place.replaceChildren(...notes);
}

function dropButton(keeper) {
  const drop = async () => {
    if (window.confirm(text('draft.drop.sure'))) {
      await keeper.drop();
      reopen();
    }
  };
  return el('button.link', { onclick: drop }, text('draft.drop'));
}
