export const knownRelease: string;
export function knownFiles(): Map<string, string>;
export function isPresentKnown(): boolean;
export function writeKnownData(folder: string): Promise<void>;
