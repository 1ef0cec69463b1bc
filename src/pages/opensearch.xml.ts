import type { APIRoute } from 'astro';
import { absolute } from '../url.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Statusline</ShortName>
  <Description>HTTP status codes by number, phrase, situation or constant</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${absolute('/search/', site)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
