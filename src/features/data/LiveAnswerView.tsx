import { fileSize } from '#shared/format/fileSize.ts';
import { answerLines } from './answerLines.ts';
import type { useLiveAnswer } from './useLiveAnswer.ts';
import styles from './AskApi.module.css';

/** Lines of an answer that are shown. */
const most = 200;

type LiveState = ReturnType<typeof useLiveAnswer>[0];

function inWords(state: LiveState): string {
  switch (state.face) {
    case 'idle':
      return '';
    case 'asking':
      return 'Asking…';
    case 'failed':
      return 'No answer came within 20 seconds, or the connection failed. Ask again.';
    case 'answered': {
      const { status, milliseconds, bytes } = state.answer;
      const measured = `in ${Math.round(milliseconds)} ms, ${fileSize(bytes)}`;
      if (status === 404) return `404, there is no such file: ${measured}`;
      return `${status}${status < 400 ? ', answered' : ', the server failed'} ${measured}`;
    }
  }
}

/** What the API answered, how fast and how large, laid out and cut where it is long. */
export function LiveAnswerView({ state }: { state: LiveState }) {
  const isAnswered = state.face === 'answered' && state.answer.status < 400;
  const lines = isAnswered ? answerLines(state.answer.text, state.answer.isJson, most) : null;
  return (
    <>
      <p role="status" className={styles['status']}>
        {inWords(state)}
      </p>
      {isAnswered && lines !== null && (
        <>
          <pre className={styles['answer']} tabIndex={0} role="region" aria-label="The answer">
            {lines.shown}
          </pre>
          <p className={styles['hint']}>
            {lines.isCut &&
              `The first ${most} of ${lines.lines.toLocaleString('en-GB')} lines, laid out for reading. `}
            <a href={state.address}>The whole answer</a>
          </p>
        </>
      )}
    </>
  );
}
