// A web app of which a part did not come would show its spinner for ever. It is loaded once more; if that does not help, it says so.
import { locale } from './languages.js';

const SPINNER = '.app-splash';
const LONG = 30000;
const TRIED = 'estatedesk.loaded-again';

const WORDS = {
  en: ['This page could not be loaded completely.', 'Load again'],
  zh: ['页面没有完全加载。', '重新加载'],
  'zh-Hant': ['頁面沒有完全載入。', '重新載入']
};

function say(spinner) {
  const [what, again] = WORDS[locale];
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: again, className: 'btn btn-primary' });
  button.addEventListener('click', () => location.reload());
  const told = document.createElement('p');
  told.setAttribute('role', 'alert');
  told.append(what, ' ', button);
  spinner.replaceChildren(told);
}

function look() {
  const spinner = document.querySelector(SPINNER);
  if (!spinner) {
    sessionStorage.removeItem(TRIED);
  } else if (sessionStorage.getItem(TRIED)) {
    say(spinner);
  } else {
    sessionStorage.setItem(TRIED, 'yes');
    location.reload();
  }
}

/** Looks after a while whether the app has begun. */
export function seeWhetherItStarts() {
  setTimeout(look, LONG);
}
