import { useQuery } from '@tanstack/react-query';
import { openApiQuery } from '#shared/api/openApiQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { AskApi } from './AskApi.tsx';
import { FieldList } from './FieldList.tsx';
import styles from './ApiPath.module.css';

/** One path of the API as its own description tells it: a live example, and what the answer holds. */
export function ApiPath({ path, version }: { path: string; version: string }) {
  const query = useQuery(openApiQuery());
  return (
    <QueryBoundary query={query} what="the API’s description" isPart>
      {({ paths, components: { schemas } }) => {
        const operation = paths[path]?.get;
        if (operation === undefined) return <p>The API’s description does not know this path.</p>;
        const { content } = operation.responses[200];
        const [mediaType, { schema }] = Object.entries(content)[0] ?? ['', { schema: {} }];
        return (
          <>
            <AskApi path={path} parameters={operation.parameters} version={version} />
            <h4 className={styles['title']}>What it answers</h4>
            <p className={styles['note']}>
              {operation.summary}, as <code>{mediaType}</code>.{' '}
              {mediaType === 'application/json' &&
                'Every field is there, unless it says that it may be left out.'}
            </p>
            {mediaType === 'application/json' && <FieldList schema={schema} schemas={schemas} />}
          </>
        );
      }}
    </QueryBoundary>
  );
}
