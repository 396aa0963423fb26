import type { Framework } from '#contract/gradeIds.ts';
import { frameworkOf } from '#domain/frameworks.ts';
import type { Row } from './tables.ts';

type Kind = Pick<
  Row<'inspections'>,
  'framework' | 'inspection_type' | 'started_on' | 'published_on'
>;

/**
 * The framework of an inspection that gives grades (every SIF; ILACS standard and short); null for
 * all others. Where the day it started is not known, the day of publication stands in.
 */
export function gradedFramework(row: Kind): Framework | null {
  const { framework, inspection_type: type } = row;
  const isGraded = type === 'standard' || type === 'short';
  if (framework !== 'sif' && !(framework === 'ilacs' && isGraded)) return null;
  return frameworkOf(framework, row.started_on ?? row.published_on ?? '');
}
