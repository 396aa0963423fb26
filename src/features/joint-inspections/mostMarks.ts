/** More inspections than these are drawn as numbers: so many marks can't be told apart. */
export const mostMarks = 600;
