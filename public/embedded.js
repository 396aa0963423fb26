// Loaded by a figure's own page for other sites, before it is drawn. Keeps nothing, asks nothing.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  // Written for the live figure as it opens: another view or version is shown when it is there.
  query.delete('theme');
  if (query.toString() !== '') root.dataset.waiting = '';

  // Links leave the frame. The page's base says so too, but drawings do not heed it.
  const leave = ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link === null || link.hasAttribute('target')) return;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
  };
  addEventListener('click', leave, { capture: true });

  if (parent === window) return;
  const type = 'council-inspection-tracker:height';
  let chosenAt = -Infinity;
  const choose = () => (chosenAt = performance.now());
  const tell = () => {
    if (document.body === null || root.dataset.waiting !== undefined) return;
    // Right after a choice of the reader's the frame may move what is below it.
    const isChosen = performance.now() - chosenAt < 1000;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage(
      { type: isChosen ? `${type}-chosen` : type, id: location.pathname + location.search, height },
      '*',
    );
  };
  addEventListener('click', choose, { capture: true });
  addEventListener('keydown', choose, { capture: true });
  addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(tell).observe(document.body);
    new MutationObserver(tell).observe(root, { attributeFilter: ['data-waiting'] });
  });
  // The page around may begin to listen later than this one speaks.
  for (const wait of [300, 1000, 3000, 10000]) setTimeout(tell, wait);
})();
