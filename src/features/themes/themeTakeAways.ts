import { gradesTakeAway } from './gradesTakeAway.ts';
import { rankingTakeAway } from './rankingTakeAway.ts';
import { yearsTakeAway } from './yearsTakeAway.ts';

/** What leaves the page, in one file that is loaded when something is to be taken away. */
export const themeTakeAways = {
  ranking: rankingTakeAway,
  overTime: yearsTakeAway,
  byGrade: gradesTakeAway,
};
