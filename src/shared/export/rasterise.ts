interface Size {
  width: number;
  height: number;
}

function canvasOf({ width, height }: Size): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

async function pngOf(canvas: HTMLCanvasElement | OffscreenCanvas): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/png' });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas gives no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

async function draw(image: HTMLImageElement, size: Size): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = size;
  await image.decode();
  const canvas = canvasOf(size);
  try {
    // Pixels are wanted back at once: a canvas on the graphics card would have to hand them over.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('There is no canvas of this size');
    context.drawImage(image, 0, 0, width, height);
    // Past their limits some browsers go on with an empty canvas; a picture has a background.
    const [, , , opacity] = context.getImageData(width - 1, height - 1, 1, 1).data;
    if (opacity === 0) throw new Error('The canvas stayed empty');
    return new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  } finally {
    // Some browsers keep a canvas for long: the pictures of a pack would add up.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/**
 * Draws the text of an SVG file, which needs nothing from outside and has the size in pixels, as a
 * PNG file. Throws in plain words where this browser can't. Only in a browser.
 */
export async function rasterise(svg: string, size: Size): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    return await draw(image, size);
  } catch (cause) {
    throw new Error(
      `This browser cannot draw a picture of ${size.width} by ${size.height} pixels. Choose a smaller one, or save the SVG.`,
      { cause },
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
