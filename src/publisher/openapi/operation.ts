export interface Operation<SchemaName extends string> {
  /** From the site's root, without a leading slash. */
  path: string;
  id: string;
  summary: string;
  schema: SchemaName;
  parameter?: { name: string; description: string; pattern: string };
}

/** An operation as OpenAPI writes it: every file is read with GET. */
export function operation({ id, summary, schema, parameter }: Operation<string>): object {
  return {
    operationId: id,
    summary,
    description: `${summary}. A file that changes only when the data set does.`,
    parameters:
      parameter === undefined
        ? []
        : [
            {
              name: parameter.name,
              in: 'path',
              required: true,
              description: parameter.description,
              schema: { type: 'string', pattern: parameter.pattern },
            },
          ],
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      404: { description: 'There is no such file' },
    },
  };
}
