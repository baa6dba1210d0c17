// In which language the person reads, and the switch that chooses one: what the address asks for, else what the person chose,
// else the first of the browser's languages that the desk speaks. The server reads the same cookie.
const NAMES = { en: 'English', zh: '中文', 'zh-Hant': '繁體' };
const A_YEAR = 31536000;

const spoken = tag => tag && (/^zh(-hant|-(tw|hk|mo))/i.test(tag) ? 'zh-Hant' : /^(zh|en)\b/i.exec(tag)?.[1].toLowerCase());
const asked = new URLSearchParams(location.search).get('lang');
const chosen = /(?:^|; )language=([\w-]+)/.exec(document.cookie)?.[1];

/** en, zh or zh-Hant. */
export const locale = [asked, chosen].find(tag => tag in NAMES)
  ?? (navigator.languages ?? [navigator.language]).map(spoken).find(Boolean) ?? 'en';

/** For a web app of the engine, which would go by the browser alone. */
export const locales = { availableLocales: [locale], fallbackLocale: locale };

function choose(event, tag) {
  event.preventDefault();
  document.cookie = `language=${tag}; path=/; max-age=${A_YEAR}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
  const page = new URL(location.href);
  page.searchParams.delete('lang');
  // Another address than the one that is shown would not be asked for anew.
  history.replaceState(history.state, '', page);
  location.reload();
}

function link([tag, name]) {
  const one = Object.assign(document.createElement('a'), { href: `?lang=${tag}${location.hash}`, lang: tag, textContent: name });
  if (tag === locale) {
    one.setAttribute('aria-current', 'true');
  }
  one.addEventListener('click', event => choose(event, tag));
  return one;
}

/** Another language is another page: what is shown is asked for anew. */
export function languages() {
  const nav = Object.assign(document.createElement('nav'), { className: 'languages' });
  nav.setAttribute('aria-label', locale === 'en' ? 'Language' : locale === 'zh' ? '语言' : '語言');
  nav.append(...Object.entries(NAMES).map(link));
  return nav;
}

const APPS = { en: 'Applications', zh: '应用', 'zh-Hant': '應用' };

/** What a screen reader is told of the parts that all web apps have. */
function nameParts() {
  document.querySelector('[cam-widget-header]')?.setAttribute('role', 'banner');
  document.querySelector('[cam-widget-footer]')?.setAttribute('role', 'contentinfo');
  document.querySelector('.app-switch > .dropdown-toggle')?.setAttribute('aria-label', APPS[locale]);
}

/** Keeps the switch in the head of a web app, which draws its head when it wants. */
export function showLanguages() {
  document.documentElement.lang = locale;
  // People sign out here: what the page for telephones showed last goes.
  sessionStorage.removeItem('estatedesk.go.last');
  const show = () => {
    nameParts();
    const head = document.querySelector('[cam-widget-header] .navbar-header');
    if (head && !head.querySelector('.languages')) {
      head.append(languages());
    }
  };
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  show();
}
