/** A line of text of a picture, in the units of its drawing. */
export interface MeasuredLine {
  text: string;
  /** Type size in units. */
  size: number;
  weight: number;
  /** As the browser set it. */
  width: number;
}

export interface MeasuredPicture {
  lines: MeasuredLine[];
  /** What is wrong with the drawing, in words; empty: nothing. */
  faults: string[];
}

interface PictureToMeasure {
  svg: string;
  groups: readonly string[];
}

/**
 * Draws pictures one after the other in the page it runs in and measures them: each line of text in
 * its edges, none over another or over a sign of the key, text on a mark inside the mark; and the
 * file itself: strict XML, only elements and attributes that drawing programs read, named groups.
 * Runs in a browser, so it holds all it needs.
 */
export function measurePictures(pictures: readonly PictureToMeasure[]): MeasuredPicture[] {
  interface Box {
    name: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
    /** The sign of the key it is drawn in; null: none. */
    home: Element | null;
  }
  /** Heights of letters over and under the baseline, as shares of the type size. */
  const [ascent, descent] = [0.76, 0.22];
  const tolerance = 0.5;
  /** White space that no text may reach into, in units. */
  const margin = 2;
  const elements = /^(svg|title|desc|g|rect|path|circle|line|text|tspan)$/;
  const attributes =
    /^(xmlns|xml:lang|width|height|viewBox|role|aria-labelledby|id|fill|fill-opacity|font-family|font-size|font-weight|stroke|stroke-width|stroke-opacity|stroke-dasharray|stroke-linecap|stroke-linejoin|text-anchor|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|opacity)$/;

  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
  const inside = (a: Box, b: Box): boolean =>
    a.left >= b.left - tolerance &&
    a.right <= b.right + tolerance &&
    a.top >= b.top - tolerance &&
    a.bottom <= b.bottom + tolerance;

  function fileFaults(text: string, groups: readonly string[]): string[] {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    if (file.querySelector('parsererror') !== null) return ['is not XML'];
    const faults: string[] = [];
    const ids = new Set<string>();
    for (const element of file.querySelectorAll('*')) {
      if (!elements.test(element.nodeName)) faults.push(`has a ${element.nodeName}`);
      if (element.namespaceURI !== 'http://www.w3.org/2000/svg') faults.push('is not all SVG');
      for (const { name, value } of element.attributes) {
        if (!attributes.test(name)) faults.push(`has ${name}=“${value}”`);
        if (/url\(|var\(|currentColor|NaN|undefined|javascript:|\dem\b/.test(value)) {
          faults.push(`has ${name}=“${value}”`);
        }
      }
      if (element.id !== '') {
        if (ids.has(element.id)) faults.push(`has the id ${element.id} twice`);
        ids.add(element.id);
      }
    }
    for (const name of groups) {
      if (!ids.has(name)) faults.push(`has no ${name}`);
    }
    return faults;
  }

  return pictures.map(({ svg: text, groups }) => {
    const faults = fileFaults(text, groups);
    document.body.innerHTML = text.replace(/^<\?xml.*\n/, '');
    const svg = document.querySelector('svg');
    if (svg === null) return { lines: [], faults: ['is no drawing'] };
    const { width, height } = svg.viewBox.baseVal;
    // One unit is one pixel here, so that boxes on screen are boxes in units.
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    const origin = svg.getBoundingClientRect();
    const homeOf = (element: Element) => element.closest('[id="key"] > g > g');
    const boxOf = (element: Element, name: string): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return {
        name,
        home: homeOf(element),
        left: left - origin.left,
        right: right - origin.left,
        top: top - origin.top,
        bottom: bottom - origin.top,
      };
    };

    const pen = document.createElement('canvas').getContext('2d');
    const lines: MeasuredLine[] = [];
    const boxes: Box[] = [];
    /** Where there is ink: what a mark has to hold whole. */
    const inks: Box[] = [];
    const measureWords = (element: SVGTextContentElement, written: string, offset: number) => {
      const words = written.trim();
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      // A space at the start counts where the browser draws it: between two parts of a line.
      const before = offset + written.trimEnd().length - words.length;
      const first = element.getNumberOfChars() < before + words.length ? 0 : before;
      const from = element.getStartPositionOfChar(first);
      const to = element.getEndPositionOfChar(first + words.length - 1);
      const move = element.getCTM();
      /** A box around a line between two heights over and under its baseline, turned as it is. */
      const around = (above: number, below: number): Box => {
        const corners = [
          new DOMPoint(from.x, from.y - above),
          new DOMPoint(to.x, from.y + below),
        ].map((corner) => (move === null ? corner : corner.matrixTransform(move)));
        const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
        return {
          home: homeOf(element),
          ...{ name: words, left: Math.min(...xs), right: Math.max(...xs) },
          ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
        };
      };
      lines.push({ text: words, size, weight: Number(style.fontWeight), width: to.x - from.x });
      boxes.push(around(size * ascent, size * descent));
      if (pen === null) return;
      pen.font = `${style.fontWeight} ${size}px ${style.fontFamily}`;
      const ink = pen.measureText(words);
      inks.push(around(ink.actualBoundingBoxAscent, ink.actualBoundingBoxDescent));
    };
    for (const element of svg.querySelectorAll('text, tspan')) {
      if (!(element instanceof SVGTextContentElement)) continue;
      let offset = 0;
      // Words of its own, beside those of the parts in it.
      for (const part of element.childNodes) {
        const written = part.textContent ?? '';
        if (part instanceof Text && written.trim() !== '') measureWords(element, written, offset);
        offset += written.length;
      }
    }

    const page: Box = {
      name: 'picture',
      home: null,
      left: margin,
      right: width - margin,
      top: margin,
      bottom: height - margin,
    };
    const signs = [...svg.querySelectorAll('[id="key"] g :is(rect, path, circle)')].map((sign) =>
      boxOf(sign, 'a sign of the key'),
    );
    const filled = [...svg.querySelectorAll('[id="chart"] :is(rect, circle)')].map((mark) =>
      boxOf(mark, 'a mark'),
    );
    boxes.forEach((box, at) => {
      if (!inside(box, page)) faults.push(`“${box.name}” leaves the picture`);
      for (const other of boxes.slice(at + 1)) {
        if (overlap(box, other)) faults.push(`“${box.name}” lies over “${other.name}”`);
      }
      for (const sign of signs) {
        // A sign may have a letter in it, if it holds it whole.
        const isHeld =
          box.home !== null &&
          box.home === sign.home &&
          signs.some((own) => own.home === box.home && inside(box, own));
        if (!isHeld && overlap(box, sign)) faults.push(`“${box.name}” lies over ${sign.name}`);
      }
    });
    for (const ink of inks) {
      if (filled.some((mark) => overlap(ink, mark) && !inside(ink, mark))) {
        faults.push(`“${ink.name}” is half on a mark`);
      }
    }
    return { lines, faults };
  });
}
