import { messages } from './message.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML of an example as it is shown: status line and field names marked, every byte in place. */
export const markup = (text: string): string =>
  messages(text)
    .map(({ start, headers, body }) => {
      const status = /^(HTTP\/1\.1) ((\d)\d\d .*)$/.exec(start);
      const first = status
        ? `<i>${status[1]}</i> <b class="num c${status[3]}xx">${escape(status[2] ?? '')}</b>`
        : `<b>${escape(start)}</b>`;
      const fields = headers.map(([name, value]) => `<i>${escape(name)}:</i> ${escape(value)}`);
      return [first, ...fields].join('\n') + (body ? `\n\n${escape(body)}` : '');
    })
    .join('\n\n');
