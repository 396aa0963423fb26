import { publish } from '#publisher/publish.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';

/** Publishes the data set as it stands now: for what must hold of any data, not for values. */
export async function publishPresentData(): Promise<ReturnType<typeof publish>> {
  return publish(await readDataFolder('public/data'));
}
