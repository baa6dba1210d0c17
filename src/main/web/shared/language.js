// In which language a page speaks: English, or Chinese, which the server makes Traditional for whoever reads that.
import { locale } from '../../resources/META-INF/resources/webjars/camunda/assets/languages.js';

export { languages, locale } from '../../resources/META-INF/resources/webjars/camunda/assets/languages.js';
export const language = locale === 'en' ? 'en' : 'zh';

// The words of a message bundle of the server's, by their keys without the prefix; {0} and so on are filled in.
export function wording(prefix, english, chinese) {
  const words = language === 'zh' ? { ...english, ...chinese } : english;
  return (key, ...values) => {
    const found = words[`${prefix}.${key}`] ?? key;
    return found.replaceAll("''", "'").replace(/\{(\d)}/g, (_, place) => values[place] ?? '');
  };
}

const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export function moment(time) {
  return time ? moments.format(new Date(time)) : '';
}
