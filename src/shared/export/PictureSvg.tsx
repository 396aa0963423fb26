import type { Palette } from '#shared/ui/Palette.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedPicture, PlacedText } from './PlacedPicture.ts';
import type { TakeAway } from './TakeAway.ts';

interface PictureSvgProps {
  figure: Pick<TakeAway, 'headline' | 'alt'>;
  picture: PlacedPicture;
  palette: Palette;
  /** Goes before every id: a page may hold the picture beside others. Empty in a file. */
  idPrefix?: string;
}

/** The site's typeface by the names it is installed and loaded under, then what most machines have. */
const fontFamily = "Public Sans, 'Public Sans Variable', Arial, Helvetica, sans-serif";

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function Text({ text, palette, id }: { text: PlacedText; palette: Palette; id: string }) {
  const { lines, x, baseline, size, lineHeight, weight, colour } = text;
  return (
    <g id={id}>
      <text fill={palette[colour]} fontSize={size} fontWeight={weight === 400 ? undefined : weight}>
        {lines.map((line, at) => (
          <tspan key={at} x={round(x)} y={round(baseline + at * lineHeight)}>
            {/* Read as one text, lines must not run into each other. */}
            {at < lines.length - 1 ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/**
 * The whole figure as one SVG that stands alone: literal colours as attributes, text as text,
 * groups named after what they hold. No style sheet, no script, nothing from outside.
 */
export function PictureSvg({ figure, picture, palette, idPrefix = '' }: PictureSvgProps) {
  const { preset, width, height, pixels, texts, rules, keyItems, keySize, chart } = picture;
  const size =
    preset.paper === null
      ? { width: pixels.width, height: pixels.height }
      : { width: `${preset.paper}mm`, height: `${round((preset.paper * height) / width)}mm` };
  const id = (name: string) => `${idPrefix}${name}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...size}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      role="img"
      aria-labelledby={id('title')}
      fontFamily={fontFamily}
      xmlLang="en-GB"
    >
      <title id={id('title')}>{figure.headline}</title>
      <desc id={id('description')}>{figure.alt.long}</desc>
      <PaletteContext value={palette}>
        <g id={id('background')}>
          <rect width={round(width)} height={round(height)} fill={palette.paper} />
        </g>
        {texts.map((text) => (
          <Text key={text.part} text={text} palette={palette} id={id(text.part)} />
        ))}
        <g
          id={id('chart')}
          transform={`translate(${round(chart.x)} ${round(chart.y)})`}
          fontSize="14"
        >
          {chart.placed.marks}
        </g>
        {keyItems.length > 0 && (
          <g id={id('key')} fontSize={keySize} fill={palette.ink}>
            {keyItems.map(({ item, x, y }) => (
              <g key={item.label}>
                <g transform={`translate(${round(x)} ${round(y)})`}>{item.sign}</g>
                <text x={round(x + (item.width ?? 16) + 7)} y={round(y + 8 + keySize * 0.35)}>
                  {item.label}
                </text>
              </g>
            ))}
          </g>
        )}
        <g id={id('rules')}>
          {rules.map(({ x, y, width: length }) => (
            <path key={y} d={`M${round(x)} ${round(y)}h${round(length)}`} stroke={palette.rule} />
          ))}
        </g>
      </PaletteContext>
    </svg>
  );
}
