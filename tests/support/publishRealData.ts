import { publish } from '#publisher/publish.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';

/** Publishes the real data set of this project. */
export async function publishRealData(): Promise<ReturnType<typeof publish>> {
  return publish(await readDataFolder('public/data'));
}
