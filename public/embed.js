// For pages that embed a figure of this site: gives each frame the height its figure tells. What a
// reader is looking at does not move: a new height waits until the frame's end is below the window.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const mark = `council-inspection-tracker ${origin}`;
  if (window[mark]) return;
  window[mark] = true;

  const type = 'council-inspection-tracker:height';
  const tallest = 20000;
  const waiting = new Map();
  let resizedAt = -Infinity;

  const settle = (frame, height, atOnce) => {
    const { top, bottom } = frame.getBoundingClientRect();
    if (Math.abs(bottom - top - height) < 1) {
      waiting.delete(frame);
    } else if (atOnce || Math.min(bottom, top + height) >= innerHeight) {
      waiting.delete(frame);
      frame.style.height = `${height}px`;
    } else {
      waiting.set(frame, height);
    }
  };

  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || typeof data !== 'object' || data === null) return;
    const { type: told, height } = data;
    if (told !== type && told !== `${type}-chosen`) return;
    if (!(height > 0 && height < tallest)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      settle(frame, height, told !== type || performance.now() - resizedAt < 500);
    }
  });
  addEventListener('resize', () => (resizedAt = performance.now()));
  addEventListener(
    'scroll',
    () => waiting.forEach((height, frame) => settle(frame, height, false)),
    {
      passive: true,
    },
  );
})();
