// One photo or file: a small picture that opens, or the name of what is saved.
import { el } from '../../shared/dom.js';
import { address } from './store.js';

export function tile(file, number, more) {
  const link = el('a', { href: address(file, number), target: '_blank', rel: 'noopener', title: file.name, download: file.picture ? null : file.name },
    file.picture ? el('img', { src: address(file, number), alt: file.name, loading: 'lazy' }) : el('span.desk-file-name', {}, file.name));
  return el('li.desk-file', {}, link, more);
}
