import { laterPart } from '#shared/ui/laterPart.tsx';

/** The places to learn from: only written pages do without their script. */
export const placeListPart = laterPart(async () => (await import('./PlaceList.tsx')).PlaceList);
