import { setupWorker } from 'msw/browser';
import { createRoot } from 'react-dom/client';
import { answers } from 'virtual:mock-answers';
import { chosenScenario } from './chosenScenario.ts';
import { createHandlers } from './createHandlers.ts';
import { refuseUnmocked } from './refuseUnmocked.ts';
import { ScenarioSwitch } from './ScenarioSwitch.tsx';

/** Starts the mock API in the browser and shows its switch. Resolves once requests are answered. */
export async function startMocks(): Promise<void> {
  const choice = chosenScenario(window.sessionStorage);
  const scenario = choice.read();
  const base = import.meta.env.BASE_URL;
  await setupWorker(...createHandlers(answers, scenario)).start({
    serviceWorker: { url: `${base}mockServiceWorker.js` },
    onUnhandledRequest: refuseUnmocked(`${base}api/`),
    quiet: true,
  });

  const panel = document.createElement('aside');
  panel.setAttribute('aria-label', 'Mock API');
  document.body.append(panel);
  createRoot(panel).render(
    <ScenarioSwitch
      scenario={scenario}
      onChoose={(next) => {
        choice.write(next);
        window.location.reload();
      }}
    />,
  );
}
