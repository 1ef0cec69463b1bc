import { messages } from './message.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Long addresses, forms and tokens may break at their own signs, and nowhere else while there is room. */
const breakable = (html: string): string =>
  html.replace(/[^\s"]{26,}/g, (run) =>
    run.includes('<') ? run : run.replaceAll(/(?<=[/,=])(?=\w)|(?<=\w)(?=&amp;|[?.%_])/g, (sign) => `${sign}<wbr>`),
  );

/** HTML of an example as it is shown: status line and field names marked, every byte in place. */
export const markup = (text: string): string =>
  messages(text)
    .map(({ start, headers, body }) => {
      const status = /^(HTTP\/1\.1) ((\d)\d\d .*)$/.exec(start);
      const first = status
        ? `<i>${status[1]}</i> <b class="num c${status[3]}xx">${escape(status[2] ?? '')}</b>`
        : `<b>${breakable(escape(start))}</b>`;
      const fields = headers.map(([name, value]) => `<i>${escape(name)}:</i> ${breakable(escape(value))}`);
      return [first, ...fields].join('\n') + (body ? `\n\n${breakable(escape(body))}` : '');
    })
    .join('\n\n');
