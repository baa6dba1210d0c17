// In which language a page speaks: the browser's, or the one that its address asks for.
const asked = new URLSearchParams(location.search).get('lang');
export const language = (asked ?? navigator.language).startsWith('zh') ? 'zh' : 'en';

// The words of a message bundle of the server's, by their keys without the prefix; {0} and so on are filled in.
export function wording(prefix, english, chinese) {
  const words = language === 'zh' ? { ...english, ...chinese } : english;
  return (key, ...values) => {
    const found = words[`${prefix}.${key}`] ?? key;
    return found.replaceAll("''", "'").replace(/\{(\d)}/g, (_, place) => values[place] ?? '');
  };
}

const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export function moment(time) {
  return time ? moments.format(new Date(time)) : '';
}
