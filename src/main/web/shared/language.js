// In which language a page speaks: what its address asks for, else the first of the browser's languages that the desk knows.
const asked = new URLSearchParams(location.search).get('lang');
const known = [asked ?? navigator.languages ?? navigator.language].flat().find(tag => /^(zh|en)\b/i.test(tag));
export const language = /^zh/i.test(known ?? '') ? 'zh' : 'en';

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
