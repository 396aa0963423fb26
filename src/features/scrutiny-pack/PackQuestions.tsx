import type { Council } from '#contract/council.ts';
import { suggestedQuestions } from '#domain/questions/suggestedQuestions.ts';
import { Section } from '#shared/ui/Section.tsx';
import styles from './PackQuestions.module.css';
import { questionInWords } from './questionInWords.ts';
import { QuestionRows } from './QuestionRows.tsx';

/** Questions for the meeting, each with the rows of the data that prompt it. */
export function PackQuestions({ council }: { council: Council }) {
  const questions = suggestedQuestions(council);
  return (
    <Section
      id="questions"
      title="Questions to ask"
      {...(questions.length === 0
        ? {}
        : {
            note: 'Each comes from a row of the data, named under it. What the data do not hold may have happened all the same.',
          })}
    >
      {questions.length === 0 ? (
        <p>
          {council.abolishedOn === null
            ? 'The data hold no row that prompts a question.'
            : 'This council no longer exists: there is nobody to ask.'}
        </p>
      ) : (
        <ol className={styles['questions']}>
          {questions.map((question) => (
            <li key={question.id}>
              <p>{questionInWords(question, council)}</p>
              <p className={styles['rows']}>
                <QuestionRows question={question} council={council} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
