import { vi } from 'vitest';
import type { PlanDesk } from '#features/my-plan/createPlanDesk.ts';
import type { browserStore } from '#shared/storage/browserStore.ts';

/** A tab of its own: what it has opened it shares with no other but through the storage. */
export async function openPlanTab(): Promise<{ desk: PlanDesk; store: typeof browserStore }> {
  vi.resetModules();
  const { browserStore: store } = await import('#shared/storage/browserStore.ts');
  const { createPlanDesk } = await import('#features/my-plan/createPlanDesk.ts');
  return { desk: createPlanDesk(store), store };
}
