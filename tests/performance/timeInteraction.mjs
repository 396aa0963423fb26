/**
 * Runs in the page: listens for the next input of the reader and for every change it makes.
 * `paint`: from the input to the paint that follows, as the browser's own event timing has it (in
 * steps of 8 ms, from 16 ms up; below that, and where it is silent, by a frame and a task).
 * `drawn`: from the input to the paint after the last change of the document.
 */
function listen() {
  const ended = new AbortController();
  const state = { input: null, frame: null, events: [], drawn: null, ended };
  window.interaction = state;
  const afterPaint = (then) => {
    requestAnimationFrame(() => setTimeout(() => then(performance.now()), 0));
  };
  const onInput = (event) => {
    if (state.input !== null && event.timeStamp - state.input > 1000) return;
    state.input ??= event.timeStamp;
    afterPaint((now) => (state.frame = now));
  };
  for (const type of ['click', 'keydown']) {
    window.addEventListener(type, onInput, { capture: true, signal: ended.signal });
  }
  const timing = new PerformanceObserver((list) => state.events.push(...list.getEntries()));
  timing.observe({ type: 'event', durationThreshold: 16 });
  const changes = new MutationObserver(() => {
    afterPaint((now) => (state.drawn = now));
  });
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  ended.signal.addEventListener('abort', () => {
    timing.disconnect();
    changes.disconnect();
  });
}

function read() {
  const { input, frame, events, drawn, ended } = window.interaction;
  ended.abort();
  const timed = events.filter(
    ({ name, startTime }) =>
      ['click', 'keydown', 'pointerup', 'keyup'].includes(name) && startTime >= input - 200,
  );
  return {
    paint: timed.length > 0 ? Math.max(...timed.map(({ duration }) => duration)) : frame - input,
    drawn: drawn === null ? Number.NaN : drawn - input,
  };
}

/** Does `act` on the page and tells how long its input took to show, in milliseconds. */
export async function timeInteraction(page, act) {
  await page.evaluate(listen);
  await act(page);
  // Long enough for the slowest drawing to end; a frame's work never lasts that long.
  await page.waitForTimeout(1200);
  return page.evaluate(read);
}
