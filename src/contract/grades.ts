import * as v from 'valibot';
import { gradeIds, laneIds, frameworkIds, laneGradeIds } from './gradeIds.ts';

export const grade = v.picklist(gradeIds);
export const lane = v.picklist(laneIds);
export const framework = v.picklist(frameworkIds);

export const laneGrade = v.picklist(laneGradeIds);
