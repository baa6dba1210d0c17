// In the menus of what can be drawn, the building blocks come before the bare elements.
const LAST = 500;

function blocksFirst(popupMenu) {
  ['create', 'append'].forEach(menu => popupMenu.registerProvider(`bpmn-${menu}`, LAST, {
    getPopupMenuEntries: () => ({ [`${menu}-templates`]: blocks, ...others }) => (blocks ? { blocks, ...others } : others)
  }));
}
blocksFirst.$inject = ['popupMenu'];

export const blocksOnTop = { __init__: [blocksFirst] };
