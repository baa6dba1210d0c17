// Builds pages without a framework: el('button.main', { onclick }, 'Save').
export function el(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split('.');
  const element = document.createElement(tag);
  if (classes.length) {
    element.className = classes.join(' ');
  }
  Object.entries(attributes).forEach(([name, value]) => set(element, name, value));
  element.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (name.startsWith('on') || ['disabled', 'checked', 'hidden', 'value', 'required'].includes(name)) {
    element[name] = value;
  } else if (value !== null && value !== undefined && value !== false) {
    element.setAttribute(name, value);
  }
}

// Calls back once, when nobody has called for a while. To cancel answers whether a call was still to come.
export function later(milliseconds, work) {
  let timer = null;
  const call = (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      work(...values);
    }, milliseconds);
  };
  call.cancel = () => {
    const waits = timer !== null;
    clearTimeout(timer);
    timer = null;
    return waits;
  };
  return call;
}
