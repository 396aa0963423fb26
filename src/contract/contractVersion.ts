/** The contract this code speaks. A breaking change to any shape raises it. */
export const contractVersion = 1;
