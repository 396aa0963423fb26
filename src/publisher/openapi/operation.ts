export interface Operation<SchemaName extends string> {
  /** From the site's root, without a leading slash. */
  path: string;
  id: string;
  summary: string;
  /** Of the JSON; `text/calendar`: the file is iCalendar text (RFC 5545). */
  schema: SchemaName | 'text/calendar';
  /** In their order in the path. */
  parameters?: readonly PathParameter[];
}

interface PathParameter {
  name: string;
  description: string;
  pattern: string;
}

function contentOf(schema: string): object {
  return schema === 'text/calendar'
    ? { 'text/calendar': { schema: { type: 'string', pattern: '^BEGIN:VCALENDAR\\r\\n' } } }
    : { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

/** An operation as OpenAPI writes it: every file is read with GET. */
export function operation({ id, summary, schema, parameters = [] }: Operation<string>): object {
  return {
    operationId: id,
    summary,
    description: `${summary}. A file that changes only when the data set does.`,
    parameters: parameters.map(({ name, description, pattern }) => ({
      name,
      in: 'path',
      required: true,
      description,
      schema: { type: 'string', pattern },
    })),
    responses: {
      200: {
        description: summary,
        content: contentOf(schema),
      },
      404: { description: 'There is no such file' },
    },
  };
}
