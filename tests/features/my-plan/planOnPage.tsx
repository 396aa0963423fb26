import { screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import { createPlanDesk, type PlanDesk } from '#features/my-plan/createPlanDesk.ts';
import type { OwnPlan } from '#features/my-plan/ownPlan.ts';
import { PlanPage } from '#features/my-plan/PlanPage.tsx';
import { browserStore } from '#shared/storage/browserStore.ts';
import { renderPage } from '#tests/support/renderPage.tsx';
import { imaginaryAction, imaginaryPlan } from './imaginaryPlan.ts';

/** Three actions: at risk and due in January 2026, nothing known, complete. */
const plan = imaginaryPlan([
  imaginaryAction({
    id: 'flats',
    title: 'Open twenty flats',
    priority: 'Care leavers',
    due: '2026-01',
    ownerRole: 'Head of housing',
    status: 'at-risk',
    statusAsAt: '2026-03-03',
  }),
  imaginaryAction({ id: 'calls', title: 'Answer calls sooner', priority: 'Front door' }),
  imaginaryAction({ id: 'hub', title: 'Open a hub', due: '2026-02-28', status: 'complete' }),
]);

/** The page of a desk that holds a plan, or null: what the browser keeps; on 1 February 2026. */
async function open(kept: OwnPlan | null = plan, path = '/my-plan?on=2026-02-01') {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const desk = createPlanDesk(browserStore);
  await desk.open();
  if (kept !== null) desk.replace(kept, 'starting', '');
  await desk.save();
  return { desk, ...renderPage(<PlanPage desk={desk} />, { path }) };
}

/** The page of a reader's plan, in a browser that keeps nothing before a test begins. */
export const planOnPage = {
  plan,
  open,
  forget: (): Promise<void> => browserStore.remove('own-plan'),
  /** The row of an action. */
  action: (title: string) => within(screen.getByRole('group', { name: title })),
  actionsOf: (desk: PlanDesk) => desk.state().history.plan?.milestones ?? [],
} as const;
