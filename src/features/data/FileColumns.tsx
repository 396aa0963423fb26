import { useQuery } from '@tanstack/react-query';
import type { TableField } from '#contract/tableSchemas.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { tableSchemasQuery } from '#shared/api/tableSchemasQuery.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './FieldList.module.css';

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  date: 'day',
  integer: 'whole number',
  number: 'number',
};

function ColumnItem({ field: { name, type, description, constraints } }: { field: TableField }) {
  const word = typeWords[type] ?? type;
  return (
    <li>
      <code className={styles['name']}>{name}</code> <span className={styles['type']}>{word}</span>
      {constraints?.required !== true && <span className={styles['optional']}> may be empty</span>}
      {description !== undefined && description !== word && (
        <p>
          <MarkedText text={description} />
        </p>
      )}
    </li>
  );
}

/** What each column of one CSV holds, from the data package. `file`: its name. */
export function FileColumns({ file }: { file: string }) {
  const query = useQuery(tableSchemasQuery());
  return (
    <QueryBoundary query={query} what={`the columns of ${file}`} isPart>
      {({ resources }) => {
        const resource = resources.find(({ path }) => path === file);
        if (resource === undefined) return <p>The dictionary does not describe this file.</p>;
        const paragraphs = resource.description?.split('\n\n') ?? [];
        return (
          <>
            {paragraphs.map((text) => (
              <p key={text} className={styles['about']}>
                <MarkedText text={text} />
              </p>
            ))}
            <ul className={styles['fields']}>
              {resource.schema.fields.map((field) => (
                <ColumnItem key={field.name} field={field} />
              ))}
            </ul>
          </>
        );
      }}
    </QueryBoundary>
  );
}
