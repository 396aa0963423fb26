import { ilacsFramework } from '#domain/ilacsFramework.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import styles from './Needs.module.css';

/** Who is listed, what follows from it and what does not, and how to ask. */
export function NeedRule() {
  return (
    <div className={styles['rules']}>
      <Meaning summary="Who is listed here">
        <ul>
          <li>
            Councils whose latest inspection of children’s services is inadequate: overall, or since
            April 2026, when the overall grade ended, in any of the four judgements. Such a council
            has 70 working days to send Ofsted its plan. Source:{' '}
            <a href={ilacsFramework.address}>{ilacsFramework.title}</a>.
          </li>
          <li>
            Councils where a joint targeted area inspection since then named an area for priority
            action.
          </li>
          <li>
            Councils whose latest area SEND inspection (special educational needs and disabilities)
            named one. The plan is the council’s together with its health partners.
          </li>
        </ul>
        <p>
          For joint and SEND inspections we work out no due date. A plan counts as the answer where
          it names that very report; one that names none is shown beside the gap. Areas for priority
          action named by focused visits are not in the data.
        </p>
      </Meaning>
      <Meaning summary="How to ask a council">
        <p>
          Anyone can ask any council for what it has written down, by e-mail or letter, under the
          Freedom of Information Act 2000. Asking is free. Give your name and an address for the
          answer; the council has 20 working days. Each entry below has a sentence ready to send.
        </p>
      </Meaning>
    </div>
  );
}
