import { contractVersion } from '#contract/contractVersion.ts';
import { jsonObject } from './jsonObject.ts';

/** A file as an API of the contract before this one would say it. Others stay as they are. */
export function olderContract(text: string): string {
  const file = jsonObject(text);
  return 'contract' in file ? JSON.stringify({ ...file, contract: contractVersion - 1 }) : text;
}
