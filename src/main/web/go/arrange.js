// Puts nodes in order below another, and moves none that need not move: who types keeps the place.
export function arrange(list, nodes) {
  [...list.children].filter(node => !nodes.includes(node)).forEach(node => node.remove());
  if (list.querySelector('.form')?.contains(document.activeElement)) {
    list.append(...nodes.filter(node => node.parentNode !== list));
    return;
  }
  nodes.forEach((node, place) => {
    if (list.children[place] !== node) {
      list.insertBefore(node, list.children[place] ?? null);
    }
  });
}
