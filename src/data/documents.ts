/** A document that the site may cite. */
export interface Document {
  /** How the site names it in a sentence: `RFC 9110`, `Fetch Standard`. */
  label: string;
  /** The document's own title. */
  title: string;
  /** Month and year of publication as the document gives it, or `living` for a text that has no edition. */
  date: string;
  /** Address of the document; a section is appended as a fragment. */
  url: string;
  /** Label of the current document at the end of the chain that replaced it. A replaced document can be cited only with `formerly:`. */
  obsoletedBy?: string;
  /** Day on which an Internet-Draft expired, with nothing newer found: `18 April 2026`. */
  expired?: string;
  /** Newest version found of an Internet-Draft whose sections are cited as they stand in an older one, with its date. */
  newest?: string;
}

const rfc = (number: number, title: string, date: string, obsoletedBy?: string): Document => ({
  label: `RFC ${number}`,
  title,
  date,
  url: `https://www.rfc-editor.org/rfc/rfc${number}.html`,
  ...(obsoletedBy && { obsoletedBy }),
});

/** Every document that may be cited, by the id that citations use (`rfc9110#15.5.5`). */
export const documents: Record<string, Document> = {
  rfc9110: rfc(9110, 'HTTP Semantics', 'June 2022'),
  rfc9111: rfc(9111, 'HTTP Caching', 'June 2022'),
  rfc9112: rfc(9112, 'HTTP/1.1', 'June 2022'),
  rfc9113: rfc(9113, 'HTTP/2', 'June 2022'),
  rfc9114: rfc(9114, 'HTTP/3', 'June 2022'),
  rfc9205: rfc(9205, 'Building Protocols with HTTP', 'June 2022'),
  rfc9209: rfc(9209, 'The Proxy-Status HTTP Response Header Field', 'June 2022'),
  rfc9458: rfc(9458, 'Oblivious HTTP', 'January 2024'),
  rfc9457: rfc(9457, 'Problem Details for HTTP APIs', 'July 2023'),
  rfc9470: rfc(9470, 'OAuth 2.0 Step Up Authentication Challenge Protocol', 'September 2023'),
  rfc9745: rfc(9745, 'The Deprecation HTTP Response Header Field', 'March 2025'),
  rfc9700: rfc(9700, 'Best Current Practice for OAuth 2.0 Security', 'January 2025'),
  rfc1945: rfc(1945, 'Hypertext Transfer Protocol — HTTP/1.0', 'May 1996'),
  rfc2295: rfc(2295, 'Transparent Content Negotiation in HTTP', 'March 1998'),
  rfc2324: rfc(2324, 'Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)', '1 April 1998'),
  rfc2774: rfc(2774, 'An HTTP Extension Framework', 'February 2000'),
  rfc3229: rfc(3229, 'Delta encoding in HTTP', 'January 2002'),
  rfc4331: rfc(4331, 'Quota and Size Properties for Distributed Authoring and Versioning (DAV) Collections', 'February 2006'),
  rfc4918: rfc(4918, 'HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)', 'June 2007'),
  rfc5789: rfc(5789, 'PATCH Method for HTTP', 'March 2010'),
  rfc5842: rfc(5842, 'Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)', 'April 2010'),
  rfc5861: rfc(5861, 'HTTP Cache-Control Extensions for Stale Content', 'May 2010'),
  rfc6455: rfc(6455, 'The WebSocket Protocol', 'December 2011'),
  rfc6585: rfc(6585, 'Additional HTTP Status Codes', 'April 2012'),
  rfc6749: rfc(6749, 'The OAuth 2.0 Authorization Framework', 'October 2012'),
  rfc6750: rfc(6750, 'The OAuth 2.0 Authorization Framework: Bearer Token Usage', 'October 2012'),
  rfc6797: rfc(6797, 'HTTP Strict Transport Security (HSTS)', 'November 2012'),
  rfc6901: rfc(6901, 'JavaScript Object Notation (JSON) Pointer', 'April 2013'),
  rfc7168: rfc(7168, 'The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)', '1 April 2014'),
  rfc7240: rfc(7240, 'Prefer Header for HTTP', 'June 2014'),
  rfc7617: rfc(7617, "The 'Basic' HTTP Authentication Scheme", 'September 2015'),
  rfc7725: rfc(7725, 'An HTTP Status Code to Report Legal Obstacles', 'February 2016'),
  rfc7838: rfc(7838, 'HTTP Alternative Services', 'April 2016'),
  rfc8246: rfc(8246, 'HTTP Immutable Responses', 'September 2017'),
  rfc8288: rfc(8288, 'Web Linking', 'October 2017'),
  rfc8297: rfc(8297, 'An HTTP Status Code for Indicating Hints', 'December 2017'),
  rfc8336: rfc(8336, 'The ORIGIN HTTP/2 Frame', 'March 2018'),
  rfc8441: rfc(8441, 'Bootstrapping WebSockets with HTTP/2', 'September 2018'),
  rfc8470: rfc(8470, 'Using Early Data in HTTP', 'September 2018'),
  rfc8594: rfc(8594, 'The Sunset HTTP Header Field', 'May 2019'),
  rfc8628: rfc(8628, 'OAuth 2.0 Device Authorization Grant', 'August 2019'),
  rfc9728: rfc(9728, 'OAuth 2.0 Protected Resource Metadata', 'April 2025'),
  rfc2817: rfc(2817, 'Upgrading to TLS Within HTTP/1.1', 'May 2000'),
  rfc959: rfc(959, 'File Transfer Protocol', 'October 1985'),
  rfc4954: rfc(4954, 'SMTP Service Extension for Authentication', 'July 2007'),
  rfc5321: rfc(5321, 'Simple Mail Transfer Protocol', 'October 2008'),
  rfc4791: rfc(4791, 'Calendaring Extensions to WebDAV (CalDAV)', 'March 2007'),
  rfc9220: rfc(9220, 'Bootstrapping WebSockets with HTTP/3', 'June 2022'),
  rfc10008: rfc(10008, 'The HTTP QUERY Method', 'June 2026'),
  rfc7009: rfc(7009, 'OAuth 2.0 Token Revocation', 'August 2013'),
  rfc7662: rfc(7662, 'OAuth 2.0 Token Introspection', 'October 2015'),
  rfc8908: rfc(8908, 'Captive Portal API', 'September 2020'),
  rfc8910: rfc(8910, 'Captive-Portal Identification in DHCP and Router Advertisements (RAs)', 'September 2020'),
  rfc9846: rfc(9846, 'The Transport Layer Security (TLS) Protocol Version 1.3', 'July 2026'),

  rfc2518: rfc(2518, 'HTTP Extensions for Distributed Authoring — WEBDAV', 'February 1999', 'RFC 4918'),
  rfc2616: rfc(2616, 'Hypertext Transfer Protocol — HTTP/1.1', 'June 1999', 'RFC 9110'),
  rfc7231: rfc(7231, 'Hypertext Transfer Protocol (HTTP/1.1): Semantics and Content', 'June 2014', 'RFC 9110'),
  rfc7238: rfc(7238, 'The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)', 'June 2014', 'RFC 9110'),
  rfc7538: rfc(7538, 'The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)', 'April 2015', 'RFC 9110'),
  rfc7807: rfc(7807, 'Problem Details for HTTP APIs', 'March 2016', 'RFC 9457'),
  rfc7540: rfc(7540, 'Hypertext Transfer Protocol Version 2 (HTTP/2)', 'May 2015', 'RFC 9113'),

  iana: {
    label: 'IANA registry',
    title: 'Hypertext Transfer Protocol (HTTP) Status Code Registry',
    date: 'living',
    url: 'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  },
  fetch: {
    label: 'Fetch Standard',
    title: 'Fetch Standard',
    date: 'living',
    url: 'https://fetch.spec.whatwg.org/',
  },
  html: {
    label: 'HTML Standard',
    title: 'HTML Standard',
    date: 'living',
    url: 'https://html.spec.whatwg.org/multipage/server-sent-events.html',
  },
  'resumable-upload': {
    label: 'draft-ietf-httpbis-resumable-upload-12',
    title: 'Resumable Uploads for HTTP (Internet-Draft)',
    date: 'July 2026',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-12',
    newest: 'draft-ietf-httpbis-resumable-upload-15, 2 November 2026',
  },
  ratelimit: {
    label: 'draft-ietf-httpapi-ratelimit-headers-11',
    title: 'RateLimit header fields for HTTP (Internet-Draft)',
    date: 'May 2026',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-11',
    expired: '24 November 2026',
  },
  'digest-problems': {
    label: 'draft-ietf-httpapi-digest-fields-problem-types-06',
    title: 'HTTP Problem Types for Digest Fields (Internet-Draft)',
    date: 'June 2026',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-digest-fields-problem-types-06',
  },
  'idempotency-key': {
    label: 'draft-ietf-httpapi-idempotency-key-header-07',
    title: 'The Idempotency-Key HTTP Header Field (Internet-Draft)',
    date: 'October 2025',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07',
    expired: '18 April 2026',
  },

  zalando: {
    label: 'Zalando',
    title: 'Zalando RESTful API and Event Guidelines',
    date: 'living',
    url: 'https://opensource.zalando.com/restful-api-guidelines/',
  },
  azure: {
    label: 'Microsoft Azure',
    title: 'Microsoft Azure REST API Guidelines',
    date: 'living',
    url: 'https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md',
  },
  'google-rpc': {
    label: 'Google APIs',
    title: 'google.rpc.Code and its HTTP mapping',
    date: 'living',
    url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto',
  },
  'aip-203': {
    label: 'Google AIP-203',
    title: 'AIP-203: Field behavior documentation',
    date: 'living',
    url: 'https://google.aip.dev/203',
  },
  openstack: {
    label: 'OpenStack',
    title: 'OpenStack API-SIG: HTTP Response Codes',
    date: 'living',
    url: 'https://github.com/openstack/api-sig/blob/master/guidelines/http/response-codes.rst',
  },
  'aip-193': {
    label: 'Google AIP-193',
    title: 'AIP-193: Errors',
    date: 'living',
    url: 'https://google.aip.dev/193',
  },
  'aip-151': {
    label: 'Google AIP-151',
    title: 'AIP-151: Long-running operations',
    date: 'living',
    url: 'https://google.aip.dev/151',
  },
  'aip-164': {
    label: 'Google AIP-164',
    title: 'AIP-164: Soft delete',
    date: 'living',
    url: 'https://google.aip.dev/164',
  },
  'aip-216': {
    label: 'Google AIP-216',
    title: 'AIP-216: States',
    date: 'living',
    url: 'https://google.aip.dev/216',
  },
  'aip-154': {
    label: 'Google AIP-154',
    title: 'AIP-154: Resource freshness validation',
    date: 'living',
    url: 'https://google.aip.dev/154',
  },
  'aip-135': {
    label: 'Google AIP-135',
    title: 'AIP-135: Standard methods: Delete',
    date: 'living',
    url: 'https://google.aip.dev/135',
  },
  paypal: {
    label: 'PayPal',
    title: 'PayPal API Style Guide',
    date: 'living',
    url: 'https://github.com/paypal/api-standards/blob/master/api-style-guide.md',
  },
  'paypal-patterns': {
    label: 'PayPal patterns',
    title: 'PayPal API patterns',
    date: 'living',
    url: 'https://github.com/paypal/api-standards/blob/master/patterns.md',
  },
  jsonapi: {
    label: 'JSON:API',
    title: 'JSON:API 1.1',
    date: 'living',
    url: 'https://jsonapi.org/format/1.1/',
  },
  'github-rest': {
    label: 'GitHub REST API',
    title: 'Troubleshooting the REST API',
    date: 'living',
    url: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
  },
  'stripe-errors': {
    label: 'Stripe',
    title: 'Stripe API: Errors',
    date: 'living',
    url: 'https://docs.stripe.com/api/errors',
  },
  'stripe-idempotency': {
    label: 'Stripe',
    title: 'Stripe API: Idempotent requests',
    date: 'living',
    url: 'https://docs.stripe.com/api/idempotent_requests',
  },
  belgif: {
    label: 'Belgif',
    title: 'Belgian interoperability REST guide',
    date: 'living',
    url: 'https://www.belgif.be/specification/rest/api-guide/',
  },
  adidas: {
    label: 'adidas',
    title: 'adidas API Guidelines',
    date: 'living',
    url: 'https://adidas.gitbook.io/api-guidelines',
  },
  'graphql-http': {
    label: 'GraphQL over HTTP',
    title: 'GraphQL over HTTP (working draft)',
    date: 'living',
    url: 'https://graphql.github.io/graphql-over-http/draft/',
  },
  'cloudevents-webhook': {
    label: 'CloudEvents',
    title: 'HTTP 1.1 Web Hooks for Event Delivery',
    date: 'living',
    url: 'https://github.com/cloudevents/spec/blob/main/cloudevents/http-webhook.md',
  },
  tus: {
    label: 'tus',
    title: 'tus resumable upload protocol 1.0',
    date: 'living',
    url: 'https://tus.io/protocols/resumable-upload',
  },
  oci: {
    label: 'OCI',
    title: 'OCI Distribution Specification',
    date: 'living',
    url: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md',
  },
  odata: {
    label: 'OData',
    title: 'OData 4.01 Part 1: Protocol',
    date: 'living',
    url: 'https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html',
  },
  nginx: {
    label: 'nginx',
    title: 'nginx: ngx_http_request.h',
    date: 'living',
    url: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
  },
  kubernetes: {
    label: 'Kubernetes',
    title: 'Kubernetes API Conventions',
    date: 'living',
    url: 'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md',
  },
  rfc8030: {
    label: 'RFC 8030',
    title: 'Generic Event Delivery Using HTTP Push',
    date: 'December 2016',
    url: 'https://www.rfc-editor.org/rfc/rfc8030.html',
  },
};
