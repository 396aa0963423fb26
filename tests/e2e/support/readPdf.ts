interface PdfPages {
  /** Width and height of each page in whole millimetres. */
  sizes: readonly (readonly [number, number])[];
}

const millimetresInPoint = 25.4 / 72;

/**
 * The pages of a PDF as Chromium writes it: every page an object of its own, not compressed, with
 * its size in points. Throws where the file's own count of its pages is another, or there is none.
 */
export function readPdf(pdf: Buffer): PdfPages {
  const text = pdf.toString('latin1');
  const count = Number(/\/Type\s*\/Pages\b[^>]*\/Count\s+(\d+)/.exec(text)?.[1]);
  const objects = text.match(/<<[^>]*\/Type\s*\/Page\b[^]*?endobj/g) ?? [];
  if (objects.length !== count) throw new Error(`${objects.length} pages read of ${count}`);
  const sizes = objects.map((object) => {
    const box = /\/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(object);
    const [left = NaN, bottom = NaN, right = NaN, top = NaN] = (box ?? []).slice(1).map(Number);
    const length = (points: number) => Math.round(points * millimetresInPoint);
    return [length(right - left), length(top - bottom)] as const;
  });
  return { sizes };
}
