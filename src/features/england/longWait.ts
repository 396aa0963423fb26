/** Ofsted plans a graded ILACS inspection of a council about once in three years: in months. */
export const longWait = 36;
