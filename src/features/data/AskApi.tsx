import { useRef, useState, type SubmitEvent } from 'react';
import type { ApiParameter } from '#contract/openApi.ts';
import { currentSite } from '#shared/address/currentSite.ts';
import { CopyBlock } from './CopyBlock.tsx';
import { exampleValues } from './exampleValues.ts';
import { fillPath } from './fillPath.ts';
import { LiveAnswerView } from './LiveAnswerView.tsx';
import { ParameterField } from './ParameterField.tsx';
import { snippets } from './snippets.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import styles from './AskApi.module.css';

interface AskApiProps {
  path: string;
  parameters: readonly ApiParameter[];
  /** Of the data at hand: the example of that parameter. */
  version: string;
}

/** Whether a value is as the description demands it: its patterns hold for the whole value. */
function fits({ schema }: ApiParameter, value: string): boolean {
  return new RegExp(schema.pattern).test(value);
}

/** Asks a path of the API here and now: its parameters filled in, the answer, and how programs ask. */
export function AskApi({ path, parameters, version }: AskApiProps) {
  const [values, setValues] = useState(() => exampleValues(version));
  const [isTried, setTried] = useState(false);
  const [state, ask] = useLiveAnswer();
  const form = useRef<HTMLFormElement>(null);
  const valueOf = ({ name }: ApiParameter) => (values[name] ?? '').trim();
  const wrong = parameters.filter((one) => !fits(one, valueOf(one)));
  const filled = Object.fromEntries(parameters.map((one) => [one.name, valueOf(one)]));
  const address = `${currentSite()}/${fillPath(path, filled)}`;
  const { curl, script } = snippets(address);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const [first] = wrong;
    if (first === undefined) ask(address);
    else form.current?.querySelector<HTMLElement>(`[name="${first.name}"]`)?.focus();
  };
  return (
    <>
      <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
        {parameters.map((one) => (
          <ParameterField
            key={one.name}
            parameter={one}
            value={values[one.name] ?? ''}
            isWrong={isTried && wrong.includes(one)}
            onChange={(value) => {
              setValues({ ...values, [one.name]: value });
            }}
          />
        ))}
        <button type="submit" className={styles['ask']}>
          Ask the API
        </button>
      </form>
      <LiveAnswerView state={state} />
      {wrong.length === 0 && (
        <>
          <CopyBlock title="On the command line" what="the command" text={curl} isCode />
          <CopyBlock title="In a script" what="the script" text={script} isCode />
        </>
      )}
    </>
  );
}
