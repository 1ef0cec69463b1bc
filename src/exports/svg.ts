import { type Box, type Drawing, type Line, sheet } from './drawing.ts';
import { fonts } from './letters.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const round = (value: number): number => Math.round(value * 10) / 10;

const textOf = ({ kind, text, x, y, width, size }: Line, own: number): string =>
  `<text${kind === 'name' ? '' : ` class="${kind}"`} x="${round(x)}" y="${round(y)}" textLength="${round(width)}"` +
  ` lengthAdjust="spacingAndGlyphs"${size === own ? '' : ` font-size="${round(size)}"`}>${escape(text)}</text>`;

/** A box is moved to its place as a whole: what all boxes share travels once. */
const linkOf = ({ kind, x, y, width, height, path, title, classId, lines }: Box, size: number, link: (path: string) => string): string =>
  `<a class="${kind}${classId ? ` c${classId}` : ''}" transform="translate(${round(x)} ${round(y)})" href="${escape(link(path))}">` +
  `<title>${escape(title)}</title><rect width="${round(width)}" height="${round(height)}"/>` +
  `${lines.map((line) => textOf({ ...line, x: line.x - x, y: line.y - y }, size)).join('')}</a>`;

/** What stands inside the `svg` of a drawing, on a page or in a file; `link` makes addresses of paths. */
export const shapes = ({ boxes, words, rules, lines, size }: Drawing, link: (path: string) => string): string =>
  [
    `<path class="lines" d="${lines}"/><path class="rules" d="${rules}"/>`,
    ...boxes.map((box) => linkOf(box, size, link)),
    ...words.map((line) => textOf(line, size)),
  ].join('\n');

/** The attributes of the `svg` itself: as wide as makes its letters 11 pixels high. */
export const frame = ({ width, height, size }: Drawing) => {
  const scale = 11 / size;
  return {
    viewBox: `0 -1 ${width} ${Math.ceil(height) + 1}`,
    width: Math.ceil(width * scale),
    height: Math.ceil((Math.ceil(height) + 1) * scale),
    'font-family': fonts,
    'font-size': size,
  };
};

/** A colour in light and in dark surroundings. */
export type Colour = [light: string, dark: string];

const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'];
const painted: [selector: string, property: 'fill' | 'stroke', colour: string][] = [
  ['.paper', 'fill', 'paper'],
  ['text', 'fill', 'ink'],
  ['.again,.note', 'fill', 'soft'],
  ['.step rect', 'fill', 'panel'],
  ['.leaf rect', 'stroke', 'line'],
  ['.rules', 'stroke', 'ink'],
  ['.lines', 'stroke', 'soft'],
  ...classes.map((id): [string, 'fill', string] => [`.c${id} .code`, 'fill', id]),
];

/** The rules of a file, which has no page around it: plain enough for programs that are no browsers. */
const rulesOf = (colours: Record<string, Colour>): string => {
  const paint = (dark: 0 | 1) => painted.map(([selector, property, name]) => `${selector}{${property}:${colours[name]![dark]}}`).join('');
  const ground = (dark: 0 | 1) => `svg{background:${colours['paper']![dark]}}`;
  return (
    `rect,path{fill:none}.rules{stroke-width:.75}.lines{stroke-width:.35}.leaf rect{stroke-width:.4}` +
    `.tree,.group,.step,.code{font-weight:700}${paint(0)}` +
    `@media screen{svg{margin:24px}${ground(0)}a:hover text{text-decoration:underline}}` +
    `@media screen and (prefers-color-scheme:dark){${ground(1)}${paint(1)}}` +
    `@media print{svg{width:${sheet.width + 1}pt;max-width:100%;height:auto}}`
  );
};

/** The drawing as a file of its own. `link` makes whole addresses of paths. */
export function svgFile(drawing: Drawing, title: string, colours: Record<string, Colour>, link: (path: string) => string): string {
  const attributes = Object.entries(frame(drawing)).map(([name, value]) => `${name}="${escape(String(value))}"`);
  const [start] = drawing.boxes;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en" ${attributes.join(' ')}>
<title>${escape(title)}</title>
<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<cc:Work rdf:about="">
<dc:title>${escape(title)}</dc:title>
<dc:creator>Statusline</dc:creator>
<dc:source>${escape(link(start!.path))}</dc:source>
<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>
</cc:Work>
</rdf:RDF>
</metadata>
<style>${rulesOf(colours)}</style>
<rect class="paper" y="-1" width="100%" height="100%"/>
${shapes(drawing, link)}
</svg>
`;
}
