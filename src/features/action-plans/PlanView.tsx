import type { PlanFile } from '#contract/planFile.ts';
import { planHeadline } from './planHeadline.ts';

/** One published action plan. */
export function PlanView({ file }: { file: PlanFile }) {
  return <h1>{planHeadline(file).headline}</h1>;
}
