const count = 500;

/** As the browser keeps a plan; imaginary from end to end. */
const kept = {
  format: 1,
  revision: 1,
  savedAt: '2026-08-01T09:00:00.000Z',
  plan: {
    title: 'A large plan of Norwick (made up)',
    council: 'Norwick',
    startedFrom: null,
    milestones: Array.from({ length: count }, (_, at) => ({
      id: `action-${at + 1}`,
      title: `Made-up action ${at + 1}, in about as many words as actions mostly have`,
      priority: `Made-up priority ${Math.floor(at / 50) + 1}`,
      themes: [],
      due: at % 3 === 0 ? null : `2026-${String((at % 12) + 1).padStart(2, '0')}-15`,
      originalDue: at % 9 === 1 ? '2025-12-15' : null,
      ownerRole: at % 4 === 0 ? null : 'Head of practice',
      status: ['on-track', 'complete', 'delayed', 'unknown'][at % 4],
      statusAsAt: '2026-06-01',
      earlier: null,
      evidence: null,
      note: at % 2 === 0 ? 'A made-up note of a few words on what the council has reported' : null,
      question: at % 5 === 0 ? 'Why did this slip?' : null,
    })),
  },
  drafts: {},
};

function keep(record) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('council-inspection-tracker');
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('kept', 'readwrite');
      writing.objectStore('kept').put(record, 'own-plan');
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** A reader's own plan of 500 actions. `all`: every one of them drawn, not the first hundred only. */
export async function openOwnPlan(page, address, all) {
  // A file of the site on which none of its scripts run.
  await page.goto(`${address}/robots.txt`);
  await page.evaluate(keep, kept);
  await page.goto(`${address}/my-plan`);
  await page.getByText(`${count} actions, the first 100 shown`).waitFor();
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  while (all && (await more.count()) > 0) await more.click();
}
