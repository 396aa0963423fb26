import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as v from 'valibot';

const documentShape = v.object({
  paths: v.record(
    v.string(),
    v.object({
      get: v.object({
        responses: v.object({
          200: v.object({
            content: v.record(
              v.string(),
              v.object({ schema: v.looseObject({ $ref: v.optional(v.string()) }) }),
            ),
          }),
        }),
      }),
    }),
  ),
});

/** What is wrong with an answer for a path, as told by an OpenAPI document. Empty: nothing. */
export type Validate = (path: string, answer: unknown) => string[];

/** Checks answers against an OpenAPI 3.1 document. `path` is from the site's root: `api/v1/x.json`. */
export function openApiValidator(document: object): Validate {
  const ajv = new Ajv2020({ allErrors: true, formats: fullFormats, strict: false });
  ajv.addSchema(document, 'document');
  const { paths } = v.parse(documentShape, document);
  const operations = Object.entries(paths).map(([template, { get }]) => {
    // Every operation answers in one media type: JSON by reference, or text as described in place.
    const { $ref, ...schema } = Object.values(get.responses[200].content)[0]?.schema ?? {};
    const pattern = template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+');
    return {
      pattern: new RegExp(`^${pattern}$`),
      validate: ajv.compile($ref === undefined ? schema : { $ref: `document${$ref}` }),
    };
  });
  return (path, answer) => {
    const operation = operations.find(({ pattern }) => pattern.test(`/${path}`));
    if (operation === undefined) return [`${path}: no such path in the document`];
    if (operation.validate(answer)) return [];
    return (operation.validate.errors ?? []).map(
      ({ instancePath, message }) => `${path}${instancePath} ${message ?? ''}`,
    );
  };
}
