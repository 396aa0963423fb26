import { use } from 'react';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { PanelMarks } from './PanelMarks.tsx';
import type { PanelsSeries } from './panelsSeries.ts';
import { shareWords } from './shareWords.ts';

interface PanelsMarksProps {
  series: PanelsSeries;
  columns: number;
  size: { width: number; height: number };
  gap: { across: number; down: number };
}

const text = 12.5;
const small = 11;
/** Over a drawing: its name and its latest share. */
const head = text * 2.7;

/** A name as large as its panel has room for. */
function nameSize(name: string, width: number): number {
  const wide = textWidth(name, text, 700);
  return wide <= width ? text : Math.max(9, Math.floor((text * width * 10) / wide) / 10);
}

/** Small multiples in a file, in groups named after what they show. */
export function PanelsMarks({ series, columns, size, gap }: PanelsMarksProps) {
  const { ink, inkQuiet } = use(PaletteContext);
  return series.panels.map(({ panel, series: of }, at) => {
    const x = Math.round((at % columns) * (size.width + gap.across));
    const y = Math.round(Math.floor(at / columns) * (size.height + gap.down));
    const last = panel.points.at(-1);
    return (
      <g key={panel.id} data-part={panel.id} transform={`translate(${x} ${y})`}>
        <text y={text} fontSize={nameSize(panel.title, size.width)} fontWeight="700" fill={ink}>
          {panel.title}
        </text>
        <text y={text * 2.15} fontSize={small} fill={inkQuiet}>
          {last === undefined ? 'no grade' : shareWords.goodShare(last)}
        </text>
        <g transform={`translate(0 ${head})`}>
          <PanelMarks
            series={of}
            bands={series.bands}
            most={series.most}
            width={Math.round(size.width)}
            height={size.height - head}
            text={small}
          />
        </g>
      </g>
    );
  });
}
