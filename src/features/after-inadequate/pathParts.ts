import { laterPart } from '#shared/ui/laterPart.tsx';

/** The drawing and the table of paths, which need no script once they are written. */
export const pathParts = {
  drawing: laterPart(async () => (await import('./PathDrawing.tsx')).PathDrawing),
  table: laterPart(async () => (await import('./PathTable.tsx')).PathTable),
};
