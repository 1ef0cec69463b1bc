import type { Code } from '../model/code.ts';

type Fields = [name: string, value: string][];
type Writer = (code: Code, fields: Fields, problem: string | undefined) => string;

const withType = (fields: Fields, problem: string | undefined): Fields =>
  problem ? [...fields, ['Content-Type', 'application/problem+json']] : fields;
/** A text in single quotes, which all three languages read alike. */
const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const node: Writer = ({ id, phrase }, fields, problem) => {
  const list = withType(fields, problem).map(([name, value]) => `${quoted(name)}: ${quoted(value)}`);
  return [
    "import { createServer } from 'node:http';",
    'createServer((request, response) =>',
    `  response.writeHead(${id}, ${quoted(phrase)}${list.length ? `, { ${list.join(', ')} }` : ''}).end(${problem ? quoted(problem) : ''}),`,
    ").listen(8080, '127.0.0.1');",
  ].join('\n');
};

const python: Writer = ({ id, phrase }, fields, problem) =>
  [
    'from http.server import BaseHTTPRequestHandler, HTTPServer',
    'class Handler(BaseHTTPRequestHandler):',
    '    def do_GET(self):',
    `        self.send_response(${id}, ${quoted(phrase)})`,
    ...withType(fields, problem).map(([name, value]) => `        self.send_header(${quoted(name)}, ${quoted(value)})`),
    '        self.end_headers()',
    ...(problem ? [`        self.wfile.write(${`b${quoted(problem)}`})`] : []),
    "HTTPServer(('127.0.0.1', 8080), Handler).serve_forever()",
  ].join('\n');

const nginx: Writer = ({ id, class: of }, fields, problem) => {
  const location = of === 'redirection' && fields.find(([name]) => name === 'Location')?.[1];
  const others = fields.filter(([name]) => name !== 'Location' || !location);
  return [
    'location / {',
    ...(problem ? ['  default_type application/problem+json;'] : []),
    ...others.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    `  return ${id}${problem ? ` ${quoted(problem)}` : location ? ` ${location}` : ''};`,
    '}',
  ].join('\n');
};

/** Servers of a few lines that answer every GET with one code. */
export const server = { node, python, nginx };
