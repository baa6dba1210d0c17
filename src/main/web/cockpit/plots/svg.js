// Builds drawings as el() builds pages.
const SVG = 'http://www.w3.org/2000/svg';

export function svg(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split('.');
  const element = document.createElementNS(SVG, tag);
  if (classes.length) {
    element.setAttribute('class', classes.join(' '));
  }
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}
