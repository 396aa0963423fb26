import { scenarioNames, type ScenarioName } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import styles from './ScenarioSwitch.module.css';

interface ScenarioSwitchProps {
  scenario: ScenarioName;
  onChoose: (scenario: ScenarioName) => void;
}

/** Says that the data are made up, and lets one choose how the mock API behaves. */
export function ScenarioSwitch({ scenario, onChoose }: ScenarioSwitchProps) {
  return (
    <label className={styles['switch']}>
      Mock API: imaginary councils
      <select
        className={styles['choice']}
        value={scenario}
        onChange={({ target }) => {
          const next = scenarioNames.find((name) => name === target.value);
          if (next !== undefined) onChoose(next);
        }}
      >
        {scenarioNames.map((name) => (
          <option key={name} value={name}>
            {scenarios[name].label}
          </option>
        ))}
      </select>
    </label>
  );
}
