import { absolute, href } from '../url.ts';

/** A page that leads to another at once and keeps query and fragment: for an address that is no page of its own. */
export const redirectTo = (path: string, title: string, site: URL | undefined): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    ${site ? `<link rel="canonical" href="${absolute(path, site)}">` : ''}
    <script>location.replace(${JSON.stringify(href(path))} + location.search + location.hash)</script>
    <noscript><meta http-equiv="refresh" content="0; url=${href(path)}"></noscript>
  </head>
  <body>
    <p><a href="${href(path)}">${title}</a></p>
  </body>
</html>
`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
