import { expect } from 'vitest';
import { z } from 'zod';

/** Checks answers by what `GET /openapi.json` says of them: what it does not mention must not be answered. */

const Schema = z.record(z.string(), z.json());
const Reference = z.object({ $ref: z.string() });
const Answer = z.object({
  description: z.string(),
  headers: z.record(z.string(), Reference).default({}),
  content: z.record(z.string(), z.object({ schema: Schema.optional() })).default({}),
});
const Parameter = z.object({ name: z.string(), in: z.string(), schema: Schema });
const Operation = z.object({
  summary: z.string(),
  parameters: z.array(Parameter).default([]),
  responses: z.record(z.string(), z.union([Reference, Answer])),
});
const ApiDocument = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    responses: z.record(z.string(), Answer),
    headers: z.record(z.string(), z.object({ required: z.boolean() })),
    schemas: z.record(z.string(), Schema),
  }),
});

export function readApi(document: unknown) {
  const { paths, components } = ApiDocument.parse(document);
  // As one JSON Schema: zod takes references to its own definitions only, and here what is not described is not allowed.
  const definitions = strict(
    JSON.parse(JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/')),
  );
  const schemaOf = (schema: z.infer<typeof Schema>) =>
    z.fromJSONSchema({
      ...JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')),
      $defs: definitions,
    });

  /** The path under which an address is described. */
  const templateOf = (pathname: string) => {
    const matching = Object.keys(paths).filter((template) => patternOf(template).test(pathname));
    // `/feed.rss` before `/{lang}`: what is written out comes first, as the standard says.
    return matching.toSorted((a, b) => variables(a) - variables(b) || b.length - a.length)[0];
  };

  const check = async (method: string, address: string, response: Response) => {
    const { pathname } = new URL(address, 'https://any.example');
    const template = templateOf(pathname);
    const operation = paths[template ?? '']?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
    const label = `${method} ${address} ${response.status}`;
    const said = operation?.responses[response.status];
    const answer = said && '$ref' in said ? components.responses[nameIn(said)] : said;
    if (answer === undefined) throw new Error(`${label} is not described`);
    for (const name of Object.keys(components.headers)) {
      const isSent = response.headers.has(name);
      if (isSent) expect(Object.keys(answer.headers), `${label}: headers`).toContain(name);
      if (name in answer.headers && components.headers[name]?.required) expect(isSent, `${label}: ${name}`).toBe(true);
    }
    const body = await response.text();
    const mediaType = response.headers.get('Content-Type')?.split(';')[0];
    expect(Object.keys(answer.content), `${label}: media types`).toEqual(mediaType === undefined ? [] : [mediaType]);
    const schema = answer.content[mediaType ?? '']?.schema;
    if (method === 'HEAD' || schema === undefined || !mediaType?.endsWith('json')) return template;
    const { error } = schemaOf(schema).safeParse(JSON.parse(body));
    expect(error && z.prettifyError(error), label).toBeUndefined();
    return template;
  };

  return { paths, check };
}

/** `#/components/responses/404` to `404`. */
function nameIn({ $ref }: z.infer<typeof Reference>): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

function variables(template: string): number {
  return template.split('{').length;
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', String.raw`\.`).replace(/\{\w+\}/g, '[^/]+')}$`);
}

/** The schema without room for members that it does not name. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, strict(value)]));
  return 'properties' in members && members.type === 'object' ? { additionalProperties: false, ...members } : members;
}
