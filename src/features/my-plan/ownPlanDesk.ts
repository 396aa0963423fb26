import { browserStore } from '#shared/storage/browserStore.ts';
import { createPlanDesk } from './createPlanDesk.ts';

/** The reader's plan in this tab. It outlives the page, so that moving about the site loses nothing. */
export const ownPlanDesk = createPlanDesk(browserStore);
