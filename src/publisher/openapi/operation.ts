/** Files that are not the API's own JSON, by media type: described in place. */
const others = {
  /** iCalendar, RFC 5545. */
  'text/calendar': { type: 'string', pattern: '^BEGIN:VCALENDAR\\r\\n' },
  /** Atom, RFC 4287. */
  'application/atom+xml': { type: 'string', pattern: '^<\\?xml [^]*<feed [^]*</feed>\\n$' },
  /** JSON Feed 1.1. */
  'application/feed+json': {
    type: 'object',
    properties: {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: { type: 'string' },
      items: { type: 'array', items: { type: 'object', required: ['id', 'content_html'] } },
    },
    required: ['version', 'title', 'items'],
  },
} as const;

export interface Operation<SchemaName extends string> {
  /** From the site's root, without a leading slash. */
  path: string;
  id: string;
  summary: string;
  /** Of the JSON, or the media type of a file that is none of the API's own. */
  schema: SchemaName | keyof typeof others;
  /** In their order in the path. */
  parameters?: readonly PathParameter[];
}

export interface PathParameter {
  name: string;
  description: string;
  pattern: string;
}

function contentOf(schema: string): object {
  return Object.hasOwn(others, schema)
    ? { [schema]: { schema: others[schema as keyof typeof others] } }
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
