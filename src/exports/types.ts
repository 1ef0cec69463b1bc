import { definitions } from './dataset.ts';

interface Shape {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  items?: Shape;
  additionalProperties?: Shape | boolean;
  description?: string;
}

/** A part of the JSON Schema as a type of TypeScript. */
function typeOf(shape: Shape, indent = ''): string {
  if (shape.$ref) return shape.$ref.split('/').at(-1)!;
  if (shape.anyOf) return shape.anyOf.map((part) => typeOf(part, indent)).join(' | ');
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in shape) return JSON.stringify(shape.const);
  if (Array.isArray(shape.type)) return shape.type.map((type) => typeOf({ ...shape, type }, indent)).join(' | ');
  if (shape.type === 'array') return `Array<${typeOf(shape.items ?? {}, indent)}>`;
  if (shape.type === 'integer') return 'number';
  if (shape.type !== 'object') return shape.type ?? 'unknown';
  if (!shape.properties) return `Record<string, ${typeOf(shape.additionalProperties as Shape, indent)}>`;
  const inner = `${indent}  `;
  const lines = Object.entries(shape.properties).map(
    ([key, part]) =>
      `${part.description ? `${inner}/** ${part.description.replaceAll('*/', '* /')} */\n` : ''}${inner}${JSON.stringify(key)}: ${typeOf(part, inner)};\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

/** `/codes.d.ts`: the types of the data, made from its schema. */
export const types = (): string =>
  Object.entries(definitions())
    .map(([name, shape]) => `export type ${name} = ${typeOf(shape as Shape)};\n`)
    .join('\n');
