import { useState } from 'react';
import type { JsonSchema, OpenApi } from '#contract/openApi.ts';
import { countOf } from '#shared/format/countOf.ts';
import { schemaFields, type SchemaField } from './schemaFields.ts';
import styles from './FieldList.module.css';

interface FieldListProps {
  schema: JsonSchema;
  schemas: OpenApi['components']['schemas'];
}

/** Fields within a field, read when they are opened: some lead back to themselves. */
function InnerFields({ schema, schemas, of }: FieldListProps & { of: string }) {
  const [isOpen, setOpen] = useState(false);
  const count = schemaFields(schema, schemas).length;
  return (
    <details
      className={styles['inner']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {countOf(count, 'field')} <span className="visually-hidden">of {of}</span>
      </summary>
      {isOpen && <FieldList schema={schema} schemas={schemas} />}
    </details>
  );
}

function Values({ values }: { values: NonNullable<SchemaField['values']> }) {
  return (
    <p className={styles['values']}>
      {values.length === 1 ? 'Always ' : 'One of '}
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 && ', '}
          <code>{value}</code>
        </span>
      ))}
    </p>
  );
}

/** What an answer holds, field by field: name, type, whether it may be left out, what it means. */
export function FieldList({ schema, schemas }: FieldListProps) {
  return (
    <ul className={styles['fields']}>
      {schemaFields(schema, schemas).map((field) => (
        <li key={field.name}>
          <code className={styles['name']}>{field.name}</code>{' '}
          <span className={styles['type']}>{field.type}</span>
          {!field.isRequired && <span className={styles['optional']}> may be left out</span>}
          {field.description !== null && <p>{field.description}</p>}
          {field.values !== null && <Values values={field.values} />}
          {field.inner !== null && (
            <InnerFields schema={field.inner} schemas={schemas} of={field.name} />
          )}
        </li>
      ))}
    </ul>
  );
}
