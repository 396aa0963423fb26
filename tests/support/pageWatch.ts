import { ConsoleWatch } from './ConsoleWatch.ts';

/** The watch over the console of the tests of one file. */
export const pageWatch = new ConsoleWatch();
