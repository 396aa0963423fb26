import * as v from 'valibot';
import { papersEntries, slug } from './papers.ts';

export const theme = v.object({
  id: slug,
  label: v.string(),
  group: v.string(),
  description: v.string(),
});
export type Theme = v.InferOutput<typeof theme>;

export const themeList = v.object({
  ...papersEntries,
  themes: v.array(
    v.object({
      ...theme.entries,
      areasForImprovement: v.pipe(
        v.number(),
        v.description('Areas for improvement that carry the theme, in transcribed reports'),
      ),
      councils: v.pipe(v.number(), v.description('Councils ever asked to improve it')),
    }),
  ),
});
export type ThemeList = v.InferOutput<typeof themeList>;
