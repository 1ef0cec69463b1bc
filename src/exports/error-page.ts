import type { Code } from '../model/code.ts';

/**
 * A small error page to take: what happened in words for people, a way on, and the code for whoever is asked for help. It needs no other
 * file, follows the reader's colours and text size, and names its language.
 */
export const errorPage = ({ id, forPeople }: Pick<Code, 'id' | 'forPeople'>): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${forPeople}</title>
    <style>
      :root { color-scheme: light dark; background: Canvas; color: CanvasText }
      a { color: inherit }
      body { max-width: 34rem; margin: 12vh auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif }
      h1 { font-size: 1.5rem; line-height: 1.3 }
    </style>
  </head>
  <body>
    <main>
      <h1>${forPeople}</h1>
      <p><a href="/">Go to the front page</a></p>
      <p>If you ask for help, name this code: ${id}</p>
    </main>
  </body>
</html>
`;
