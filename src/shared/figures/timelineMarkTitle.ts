import { sentenceCase } from '#shared/format/countOf.ts';
import type { TimelineMark } from './timelineMarks.ts';
import { timelineMarkWords } from './timelineMarkWords.ts';

/** What a mark stands for: its own title where the data give one, else its kind. */
export function timelineMarkTitle({ kind, title }: Pick<TimelineMark, 'kind' | 'title'>): string {
  return title ?? sentenceCase(timelineMarkWords[kind].one);
}
