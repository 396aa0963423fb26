const description = { type: 'string', minLength: 1 };

const schemaObject = { type: 'object' };

const parameter = {
  type: 'object',
  required: ['name', 'in', 'required', 'schema'],
  properties: {
    name: { type: 'string' },
    in: { const: 'path' },
    required: { const: true },
    description,
    schema: schemaObject,
  },
  additionalProperties: false,
};

const response = {
  type: 'object',
  required: ['description'],
  properties: {
    description,
    content: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['schema'],
        properties: { schema: schemaObject },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const operation = {
  type: 'object',
  required: ['operationId', 'description', 'responses'],
  properties: {
    operationId: { type: 'string' },
    summary: { type: 'string' },
    description,
    parameters: { type: 'array', items: parameter },
    responses: {
      type: 'object',
      required: ['200', '404'],
      patternProperties: { '^[1-5]\\d\\d$': response },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

/**
 * The parts of the OpenAPI 3.1 specification that our document uses, as JSON Schema, nothing else
 * allowed. Source: OpenAPI Specification 3.1.0, section 4.8.
 */
export const openApiShape = {
  type: 'object',
  required: ['openapi', 'info', 'paths'],
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: {
      type: 'object',
      required: ['title', 'version', 'license'],
      properties: {
        title: { type: 'string' },
        summary: { type: 'string' },
        description,
        version: { type: 'string' },
        license: {
          type: 'object',
          required: ['name', 'url'],
          properties: { name: { type: 'string' }, url: { type: 'string' } },
          additionalProperties: false,
        },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    servers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['url'],
        properties: { url: { type: 'string' }, description },
        additionalProperties: false,
      },
    },
    paths: {
      type: 'object',
      patternProperties: {
        '^/': {
          type: 'object',
          required: ['get'],
          properties: { get: operation },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    components: {
      type: 'object',
      properties: {
        schemas: {
          type: 'object',
          patternProperties: { '^[a-zA-Z0-9._-]+$': schemaObject },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;
