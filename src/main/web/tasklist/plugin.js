// What Tasklist loads of ours. One broken part must neither blank Tasklist nor take the other parts along.
const parts = [import('./alerts/bell.js'), import('./calls/call.js'), import('./case/case-tab.js'), import('./case/head.js'), import('./case/hand-over.js'),
  import('./find/find.js'), import('./lists/card.js'), import('./lists/counts.js'), import('./lists/one-at-a-time.js'),
  import('./late/why.js')];

function guarded(plugin) {
  return {
    ...plugin,
    render(node, data, scope) {
      try {
        plugin.render(node, data, scope);
      } catch (problem) {
        console.error('EstateDesk:', plugin.id, problem);
      }
    }
  };
}

const loaded = await Promise.allSettled(parts);
loaded.filter((part) => part.reason).forEach((part) => console.error('EstateDesk:', part.reason));

[import('./drafts/keep.js'), import('./view/fields.js'), import('./view/fold.js'), import('./view/taken-over.js'), import('./view/form-words.js'),
  import('./view/keep-typing.js'), import('./view/names.js'), import('./view/refused.js'), import('./find/next.js'), import('./known/fill.js'),
  import('./photos/field.js'), import('./answers/offer.js')]
  .forEach((part) => part.catch((problem) => console.error('EstateDesk:', problem)));

export default loaded.filter((part) => part.value).map((part) => guarded(part.value.default));
