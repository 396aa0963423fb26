import { publish } from '#publisher/publish.ts';
import { knownFiles } from './knownData.mjs';

/** Publishes the real data set, as it was at the release that the values in tests are from. */
export async function publishRealData(): Promise<ReturnType<typeof publish>> {
  return Promise.resolve(publish(knownFiles()));
}
