import type { Page } from '@playwright/test';

interface PlacedMark {
  name: string;
  letters: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Marks of an SVG file with their places, in pixels of a picture `wide` pixels wide. */
export async function marksInFile(
  page: Page,
  svg: string,
  { groups, wide }: { groups: string; wide: number },
): Promise<PlacedMark[]> {
  return page.evaluate(
    ([text, selector, width]) => {
      document.body.innerHTML = text.replace(/^<\?xml.*\n/, '');
      const drawing = document.querySelector('svg');
      if (drawing === null) throw new Error('There is no drawing');
      const origin = drawing.getBoundingClientRect();
      const scale = width / origin.width;
      return [...drawing.querySelectorAll(selector)].flatMap((group) => {
        const [mark] = [...group.children].filter((child) => /^(rect|path)$/.test(child.nodeName));
        if (mark === undefined) return [];
        const box = mark.getBoundingClientRect();
        return [
          {
            name: group.id,
            letters: group.querySelector('text')?.textContent ?? '',
            x: (box.left - origin.left) * scale,
            y: (box.top - origin.top) * scale,
            width: box.width * scale,
            height: box.height * scale,
          },
        ];
      });
    },
    [svg, groups, wide] as const,
  );
}
