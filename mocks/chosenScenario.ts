import { scenarioNames, type ScenarioName } from './scenario.ts';

const key = 'mock-scenario';

/** The scenario chosen in this tab. A name that is not one, as an older choice, means normal. */
export function chosenScenario(storage: Pick<Storage, 'getItem' | 'setItem'>): {
  read: () => ScenarioName;
  write: (scenario: ScenarioName) => void;
} {
  return {
    read: () => scenarioNames.find((name) => name === storage.getItem(key)) ?? 'normal',
    write: (scenario) => {
      storage.setItem(key, scenario);
    },
  };
}
