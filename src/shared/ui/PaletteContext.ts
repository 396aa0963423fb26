import { createContext } from 'react';
import type { Palette } from './Palette.ts';
import { pagePalette } from './pagePalette.ts';

/** The colours drawings are made of: the page's, unless a file is drawn, which has its own. */
export const PaletteContext = createContext<Palette>(pagePalette);
