import type { Outcome, Tree } from '../lib/tree.ts';

type Kit = Omit<Outcome, 'title' | 'why'>;

const problem = 'Content: problem details (application/problem+json) with a type of your own, which clients can test';

// What outcomes of one kind share: the code, the neighbours, what to send and the sources. Title and reason are each outcome's own.
const ok: Kit = {
  code: 200,
  not: [
    { code: 204, why: 'There is something to send; 204 ends after the header section.' },
    { code: 404, why: 'The target was found.' },
  ],
  steps: [
    'Content-Type, and the representation as content',
    'ETag or Last-Modified, so that clients can ask again cheaply',
    'Cache-Control, saying who may store it and for how long',
  ],
  sources: ['rfc9110#15.3.1', 'rfc9110#9.3.1'],
};
const result: Kit = {
  code: 200,
  not: [
    { code: 201, why: 'No resource with an address of its own appeared.' },
    { code: 204, why: 'The caller gets something back.' },
    { code: 202, why: 'The work is done, not only accepted.' },
  ],
  steps: ['Content-Type, and the result as content', 'Cache-Control: no-store when the result is personal'],
  sources: ['rfc9110#15.3.1', 'rfc9110#9.3.3'],
};
const silent: Kit = {
  code: 204,
  not: [
    { code: 200, why: 'It expects content, and there is none to send.' },
    { code: 202, why: 'The action is complete, not only accepted.' },
    { code: 205, why: 'It would also tell the client to clear the form that sent the request.' },
  ],
  steps: ['No content and no Content-Length', 'ETag of the new state, where there is one'],
  sources: ['rfc9110#15.3.5'],
};
const made: Kit = {
  code: 201,
  not: [
    { code: 200, why: 'It would hide that something new exists.' },
    { code: 202, why: 'The resource exists already, so nothing is left to wait for.' },
    { code: 303, why: 'It makes the client fetch again; 201 can carry the new representation itself.' },
  ],
  steps: [
    'Location with the address of the new resource',
    'Content: the new representation, or a short description with its id',
    'ETag of the new representation',
  ],
  sources: ['rfc9110#15.3.2', 'rfc9110#9.3.3'],
};
const accepted: Kit = {
  code: 202,
  not: [
    { code: 200, why: 'It would say that the work is done.' },
    { code: 201, why: 'What was asked for does not exist yet.' },
    { code: 204, why: 'It would say that the action is complete.' },
  ],
  steps: [
    'Check everything that can be checked first; errors found now deserve their 4xx',
    'Content: the present state and the address of a status monitor',
    'Location of the monitor by custom; Retry-After as a hint when to look',
  ],
  sources: ['rfc9110#15.3.3', 'rfc9205#4.6'],
};
const seeOther: Kit = {
  code: 303,
  not: [
    { code: 302, why: 'It leaves open whether the next request is a GET; 303 says so.' },
    { code: 307, why: 'It would make the client send the same POST again.' },
    { code: 201, why: 'Browsers do not follow the Location of a 201.' },
  ],
  steps: ['Location with the address of the page or result', 'A short note with the same link as content'],
  sources: ['rfc9110#15.4.4'],
};
const found: Kit = {
  code: 302,
  not: [
    { code: 301, why: 'It may be stored, and later visits would skip this address.' },
    { code: 307, why: 'It comes out the same for GET; choose it when the route also takes other methods.' },
    { code: 303, why: 'It says that the other page is something else, not a stand-in.' },
  ],
  steps: ['Location with the other address', 'Cache-Control: no-store, or a short lifetime, when the target depends on the visitor'],
  sources: ['rfc9110#15.4.3'],
};
const moved: Kit = {
  code: 301,
  not: [
    { code: 308, why: 'It also fits; its gain is that POST stays POST, which does not matter for pages.' },
    { code: 302, why: 'It says that the old address stays the one to keep.' },
    { code: 410, why: 'The content still exists, only elsewhere.' },
  ],
  steps: [
    'Location with the final address of this very page, query kept',
    'Cache-Control with a lifetime that you can live with',
    'Keep the redirect as long as the old address is asked for',
  ],
  sources: ['rfc9110#15.4.2'],
};
const invalid: Kit = {
  code: 422,
  not: [
    {
      code: 400,
      why: 'Also correct; here it is kept for content that does not parse, unknown fields, wrong JSON types and parameters in the URL.',
    },
    { code: 409, why: 'The content is wrong by itself, whatever the state of the server.' },
    { code: 415, why: 'Type and coding of the content are accepted.' },
  ],
  steps: [problem, 'List all failures at once: the place (JSON Pointer or field name) and the rule that was broken'],
  sources: ['rfc9110#15.5.21', 'rfc9457#3'],
};
const bad: Kit = {
  code: 400,
  not: [
    { code: 422, why: 'It is for content that parses and breaks a rule.' },
    { code: 404, why: 'The address leads to a resource; the request to it is at fault.' },
    { code: 500, why: 'The fault is in the request, not on the server.' },
  ],
  steps: [problem, 'Name the part at fault, the place, and what would be accepted'],
  sources: ['rfc9110#15.5.1', 'rfc9457#3'],
};
const unauthenticated: Kit = {
  code: 401,
  not: [
    { code: 403, why: 'It does not ask for credentials; here signing in is what helps.' },
    { code: 407, why: 'It is for a proxy that wants credentials of its own.' },
    { code: 400, why: 'The request is well formed.' },
  ],
  steps: [
    'WWW-Authenticate with at least one challenge; it is mandatory',
    'For bearer tokens that failed: error="invalid_token" in the challenge',
    problem,
  ],
  sources: ['rfc9110#15.5.2', 'rfc9110#11.6.1', 'rfc6750#3.1'],
};
const forbidden: Kit = {
  code: 403,
  not: [
    { code: 401, why: 'We know enough about the caller; signing in again changes nothing.' },
    { code: 404, why: 'Only when even the existence must stay hidden.' },
    { code: 405, why: 'The method exists here; this caller may not use it.' },
  ],
  steps: [problem, 'Name the rule that was broken and who can lift it'],
  sources: ['rfc9110#15.5.4'],
};
const missing: Kit = {
  code: 404,
  not: [
    { code: 410, why: 'It says that something was here and will not return; this is not known.' },
    { code: 204, why: 'An absent resource is not an empty success.' },
    { code: 400, why: 'The request is well formed.' },
  ],
  steps: [problem, 'Say in the problem type whether the route or the id is unknown'],
  sources: ['rfc9110#15.5.5'],
};
const gone: Kit = {
  code: 410,
  not: [
    { code: 404, why: 'It leaves open whether the absence lasts; here we know.' },
    { code: 403, why: 'Nobody can use it any more, whatever their rights.' },
    { code: 301, why: 'Nothing took its place; a redirect to the home page would hide that.' },
  ],
  steps: [
    'Content: what it was, since when it is gone, and what to use instead',
    'Cache-Control, because caches may otherwise guess a lifetime',
  ],
  sources: ['rfc9110#15.5.11'],
};
const conflict: Kit = {
  code: 409,
  not: [
    { code: 422, why: 'The content is fine; the same request would work in another state.' },
    { code: 412, why: 'It answers a precondition in the header section, such as If-Match; none was sent.' },
    { code: 403, why: 'The caller may do this; only the state forbids it.' },
  ],
  steps: [problem, 'Say which state was found, which is needed, and link the other record or the next step'],
  sources: ['rfc9110#15.5.10'],
};
const precondition: Kit = {
  code: 412,
  not: [
    { code: 409, why: 'The client sent a precondition, so its failure is 412.' },
    { code: 428, why: 'It is for a precondition that is missing.' },
    { code: 304, why: 'It answers GET and HEAD only.' },
  ],
  steps: [
    'Leave the resource as it is',
    'ETag of the current version, and the current representation if it helps the client to merge',
    'Check sign-in, rights and existence first; 401, 403 and 404 come before 412',
  ],
  sources: ['rfc9110#15.5.13', 'rfc9110#13.1.1'],
};
const conditionRequired: Kit = {
  code: 428,
  not: [
    { code: 412, why: 'It says that a precondition was sent and is false.' },
    { code: 400, why: 'It does not tell the client that a condition is what is missing.' },
    { code: 409, why: 'No conflict was found; we want to rule one out.' },
  ],
  steps: [
    'Content: how to resubmit, that is, which field to send and where its value comes from',
    'Send a strong ETag with GET, so that clients have a value',
    'Caches must not store a 428',
  ],
  sources: ['rfc6585#3', 'rfc9110#13.1.1'],
};
const limited: Kit = {
  code: 429,
  not: [
    { code: 503, why: 'It concerns the capacity of the server, not the share of this client.' },
    { code: 403, why: 'Waiting helps, and 403 does not say so.' },
    { code: 402, why: 'Time lifts the limit, not money.' },
  ],
  steps: [
    'Retry-After whenever you know when the limit ends',
    'Content: which limit was hit, how it counts and when it ends',
    'Caches must not store a 429',
  ],
  sources: ['rfc6585#4', 'rfc9110#10.2.3'],
};
const tooLarge: Kit = {
  code: 413,
  not: [
    { code: 429, why: 'There are not too many requests; this one is too large.' },
    { code: 507, why: 'The limit is one of size, not of the room that is left.' },
    { code: 400, why: 'It would not say what is wrong.' },
  ],
  steps: [
    'Answer from Content-Length before reading, and count while reading',
    'Content: the limit and its unit',
    'Retry-After only if the limit is temporary',
  ],
  sources: ['rfc9110#15.5.14'],
};
const full: Kit = {
  code: 507,
  not: [
    { code: 413, why: 'The size is acceptable; the room is what is missing.' },
    { code: 403, why: 'The caller may store things, as soon as there is room.' },
    { code: 503, why: 'Waiting alone does not make room.' },
  ],
  steps: [
    'Content: whether the quota of the account or the disk is full, how much is used, and how to make room',
    'In WebDAV: DAV:quota-not-exceeded or DAV:sufficient-disk-space in the error element',
  ],
  sources: ['rfc4918#11.5', 'rfc4331#6'],
};
const methodRefused: Kit = {
  code: 405,
  not: [
    { code: 501, why: 'It says that the server knows the method nowhere.' },
    { code: 403, why: 'It is about this caller; here nobody may use the method.' },
    { code: 404, why: 'The address exists.' },
  ],
  steps: ['Allow with the methods that this address supports; it is mandatory', problem],
  sources: ['rfc9110#15.5.6', 'rfc9110#10.2.1'],
};
const unsupportedType: Kit = {
  code: 415,
  not: [
    { code: 406, why: 'It is about what the client wants back (Accept), not about what it sent.' },
    { code: 400, why: 'It is for content of the right type that does not parse.' },
    { code: 422, why: 'The format was refused, so no value has been judged.' },
  ],
  steps: [
    'Accept with the media types that you read; Accept-Patch for PATCH',
    'Accept-Encoding instead, if the content coding is the reason',
    problem,
  ],
  sources: ['rfc9110#15.5.16', 'rfc9110#12.5.3'],
};
const notAcceptable: Kit = {
  code: 406,
  not: [
    { code: 415, why: 'It is about the format of what the client sent.' },
    { code: 200, why: 'A default is allowed, and wrong here: the client could not use it.' },
    { code: 404, why: 'The resource exists, in other forms.' },
  ],
  steps: [
    'Content: a list of the representations that exist, with their identifiers',
    'Vary: Accept, so that caches keep the answers apart',
  ],
  sources: ['rfc9110#15.5.7', 'rfc9110#12.4.1'],
};
const payment: Kit = {
  code: 402,
  not: [
    { code: 403, why: 'It would not tell the client that paying is what helps.' },
    { code: 429, why: 'The limit does not lift by waiting.' },
    { code: 401, why: 'The caller is known, or need not be.' },
  ],
  steps: ['Content: what would have to be paid, how and where', 'Document the meaning: HTTP itself only reserves the code'],
  sources: ['rfc9110#15.5.3'],
};
const legal: Kit = {
  code: 451,
  not: [
    { code: 403, why: 'It would hide that a legal demand is the reason.' },
    { code: 404, why: 'Only where the demand itself must stay secret.' },
    { code: 410, why: 'It may return when the demand is lifted, and other people may still see it.' },
  ],
  steps: [
    'Content: who demands it, on which law it rests, and to whom and where it applies',
    'Link with rel="blocked-by", naming whoever carries out the block',
    'Cache-Control: private or a short lifetime when it depends on the country, because 451 may be stored',
  ],
  sources: ['rfc7725#3', 'rfc7725#4'],
};
const bug: Kit = {
  code: 500,
  not: [
    { code: 503, why: 'It says that waiting is likely to help.' },
    { code: 502, why: 'It is for a gateway whose backend gave an invalid response.' },
    { code: 400, why: 'The request was valid.' },
  ],
  steps: [
    problem,
    'An identifier of the occurrence that leads support to the log entry',
    'No stack trace, SQL or host name in the content',
  ],
  sources: ['rfc9110#15.6.1', 'rfc9457#5'],
};
const away: Kit = {
  code: 503,
  not: [
    { code: 500, why: 'It does not say that waiting helps.' },
    { code: 502, why: 'It is for a gateway that got an invalid response.' },
    { code: 429, why: 'The reason is not the number of requests of this client.' },
  ],
  steps: ['Retry-After, if you can estimate the end', 'Content: what is affected, and whether it is planned', 'Cache-Control: no-store'],
  sources: ['rfc9110#15.6.4', 'rfc9110#10.2.3'],
};
const badGateway: Kit = {
  code: 502,
  not: [
    { code: 504, why: 'The other server did not merely take too long.' },
    { code: 503, why: 'We tried; 503 is for knowing without trying, or for a limit.' },
    { code: 500, why: 'Our own code works.' },
  ],
  steps: ['Proxy-Status with the kind of error, if you are an intermediary', 'Content: an identifier for the log; no backend addresses'],
  sources: ['rfc9110#15.6.3', 'rfc9209#2.3'],
};
const gatewayTimeout: Kit = {
  code: 504,
  not: [
    { code: 408, why: 'It says that the client was slow to send its request.' },
    { code: 502, why: 'No invalid response came; none came in time.' },
    { code: 503, why: 'We did ask, and ran out of time.' },
  ],
  steps: ['Proxy-Status with the kind of time-out', 'Make inner time-outs the shorter ones, so that the slow part is named'],
  sources: ['rfc9110#15.6.5', 'rfc9209#2.3'],
};
const notImplemented: Kit = {
  code: 501,
  not: [
    { code: 405, why: 'It is for a method that other addresses of the server do support.' },
    { code: 404, why: 'The published interface promises this address.' },
    { code: 503, why: 'It promises that the function is back soon.' },
  ],
  steps: ['Content: what is missing and what works instead', 'Cache-Control with a short lifetime; caches may store a 501 otherwise'],
  sources: ['rfc9110#15.6.2'],
};

/** Which code should I send? From what happened to the request down to each code that a server may send today. */
// Cases to which two roads lead: whole outcomes but for their titles.
const fundsMissing = {
  ...conflict,
  why: 'The order is valid and the state of the account forbids it. 402 is for money that the caller owes you for the request.',
  split: {
    how: 'Missing funds are a refusal to some, a conflict or invalid content to others.',
    who: [{ who: 'PayPal', code: 403, source: 'paypal' }],
    recommendation:
      'Send 409 with a problem type of its own: the same request works once the balance allows it. A payment provider whose business it is may define 402.',
  },
  not: [
    { code: 402, why: 'The caller need not pay you to use the API.' },
    { code: 403, why: 'Rights are not missing, money is.' },
    { code: 422, why: 'Also defended; the content is fine in itself.' },
  ],
};
const partUnset = {
  ...missing,
  why: 'Its address has no representation, which is what 404 says; the parent, which exists, is another resource.',
  split: {
    how: 'For a sub-resource without a value, APIs send 404, 204, or 200 with null.',
    who: [
      { who: 'Belgif', code: 404, source: 'belgif#document-consult' },
      { who: 'OData', code: 204, source: 'odata' },
      { who: 'JSON:API', code: 200, source: 'jsonapi#fetching-resources-responses-200' },
    ],
    recommendation:
      'Send 404: generic clients and caches understand it without documentation, and the problem type can tell "not set" from "no such user". Where emptiness is a value of its own, as with a relation to one other record, 200 with null says so.',
  },
  not: [
    { code: 204, why: 'It hands a reader of JSON nothing to read.' },
    { code: 410, why: 'It was never there.' },
    { code: 200, why: 'Only if your format has a value for "none", or a default such as a placeholder picture.' },
  ],
};
const deletedBefore = {
  ...silent,
  why: 'The wanted state is reached. A client that repeats a DELETE after a lost answer wants to hear just that.',
  split: {
    how: 'DELETE is idempotent in its effect; whether the answer is the same too is up to the API.',
    who: [
      { who: 'PayPal', code: 204, source: 'paypal' },
      { who: 'Microsoft Azure', code: 204, source: 'azure#http-delete-returns-204' },
      { who: 'JSON:API', code: 404, source: 'jsonapi#crud-deleting-responses-404' },
      { who: 'Google AIP-135', code: 404, source: 'aip-135' },
    ],
    recommendation:
      'Send 204 where clients retry automatically, because success is what they need to hear. Keep 404 for ids that never existed, if you can tell.',
  },
  not: [
    { code: 404, why: 'Also correct; then every client has to count it as success after a retry.' },
    { code: 410, why: 'It reports an error for a wish that is fulfilled.' },
    { code: 304, why: 'It belongs to conditional GET.' },
  ],
  steps: ['No content'],
  sources: ['rfc9110#9.3.5', 'rfc9110#9.2.2'],
};
const keyReused = {
  ...invalid,
  why: 'An Idempotency-Key stands for one request. The same key with another body is a mistake of the client.',
  not: [
    { code: 409, why: 'For a first request that still runs.' },
    { code: 400, why: 'For a missing key.' },
    { code: 200, why: 'The old answer would be wrong for this content.' },
  ],
  steps: [problem, 'Say that the key stands for another request, and that a new request needs a new key'],
  sources: ['idempotency-key#2.7'],
};
const keyWrong = {
  ...unauthenticated,
  why: 'The proof of identity failed: the key is unknown or revoked, the token was made for another API, or the signature does not match.',
  not: [
    { code: 403, why: 'For a key that is good and does not cover this.' },
    { code: 407, why: 'It is for a proxy that wants credentials of its own.' },
    { code: 400, why: 'The request is well formed.' },
  ],
  steps: ['WWW-Authenticate with at least one challenge; it is mandatory', problem],
};
const planTooSmall = {
  ...forbidden,
  why: 'We know the caller, and the plan does not cover this.',
  split: {
    how: 'Some send 402 for paid features, others 403.',
    who: [
      {
        who: 'GitHub REST API',
        code: 403,
        source: {
          title: 'ossf/allstar: GitHub answers 403 on free private repositories',
          url: 'https://github.com/ossf/allstar/issues/37',
        },
      },
      {
        who: 'Asana',
        code: 402,
        source: { title: 'Asana: errors of the Ruby client', url: 'https://rubydoc.info/github/Asana/ruby-asana/Asana/Errors' },
      },
    ],
    recommendation: 'Send 403, whose meaning is defined; 402 where the client can pay in this very exchange.',
  },
  not: [
    { code: 402, why: 'For a payment that the client can make now.' },
    { code: 404, why: 'The feature is no secret.' },
    { code: 429, why: 'Waiting does not help.' },
  ],
  steps: [problem, 'Which plan includes it, and where to change'],
};
const tooManyAttempts = {
  ...limited,
  why: 'The number of attempts is the reason, and time lifts it.',
  not: [
    { code: 403, why: 'For an account that stays barred until somebody lifts it.' },
    { code: 423, why: 'It is about locked resources.' },
    { code: 401, why: 'The next attempt was not even looked at.' },
  ],
  sources: ['rfc6585#4', 'belgif#standardized-problem-types'],
};
const versionGone = {
  ...gone,
  why: 'It worked, the end was announced, and it is over. A developer who finds 410 in a log knows that no path is misspelt.',
  not: [
    { code: 404, why: 'It leaves open whether the absence lasts; here we know.' },
    { code: 403, why: 'Nobody can use it any more, whatever their rights.' },
    { code: 308, why: 'Only if the new version takes exactly the same calls.' },
  ],
  steps: [
    'Content: the date of the end, the successor and the migration notes',
    'Link with rel="successor-version"',
    'Before the end: Sunset on every response',
  ],
  sources: ['rfc9110#15.5.11', 'rfc8594#3'],
};
const methodUnknown = {
  ...notImplemented,
  why: 'The server does not recognise the method and supports it for no resource.',
  not: [
    { code: 405, why: 'For methods that other addresses of the server do support; it comes with Allow.' },
    { code: 400, why: 'The request is well formed.' },
    { code: 404, why: 'The method is at fault, not the address.' },
  ],
  sources: ['rfc9110#15.6.2', 'rfc9110#9.1'],
};
const rangeOutside = {
  code: 416,
  why: 'No range begins inside the file, so none can be met.',
  not: [
    { code: 206, why: 'Only if at least one range can be met; an end beyond the file is simply cut.' },
    { code: 200, why: 'Ignoring Range is allowed, and sends everything.' },
    { code: 400, why: 'The field is well formed. 400 suits offset parameters of an API.' },
  ],
  steps: ['Content-Range with the true length: bytes */40'],
  sources: ['rfc9110#15.5.17', 'rfc9110#14.4'],
};
const jobFailure = {
  ...ok,
  why: 'The request for the status succeeded. That the job failed is what the content says.',
  not: [
    { code: 500, why: 'It would say that the status could not be read, and clients would try again.' },
    { code: 422, why: 'This request is fine; an earlier one was not.' },
    { code: 424, why: 'This request did not fail.' },
  ],
  steps: ['Content: the state "failed" with a problem object that explains it', 'Whether a new start makes sense'],
  sources: ['rfc9110#15.3.1', 'belgif#long-running-tasks'],
};
const codeRefused = {
  ...invalid,
  why: 'The request is well formed, the code is content, and it does not pass the check. An expected outcome, not a failed sign-in.',
  split: {
    how: 'The same check gets different answers, even within one product.',
    who: [
      {
        who: 'Supabase Auth, TOTP code',
        code: 422,
        source: { title: 'Supabase Auth: mfa.go', url: 'https://github.com/supabase/auth/blob/master/internal/api/mfa.go' },
      },
      {
        who: 'Supabase Auth, e-mailed code',
        code: 403,
        source: { title: 'Supabase Auth: verify.go', url: 'https://github.com/supabase/auth/blob/master/internal/api/verify.go' },
      },
      {
        who: 'ASP.NET Core Identity',
        code: 400,
        source: {
          title: 'ASP.NET Core: Identity API endpoints',
          url: 'https://github.com/dotnet/aspnetcore/blob/main/src/Identity/Core/src/IdentityApiEndpointRouteBuilderExtensions.cs',
        },
      },
    ],
    recommendation:
      'Send 422 when an action is confirmed, as with any value that fails a check; 401 if the code is what signs the user in.',
  },
  not: [
    { code: 401, why: 'Only if the code is the credential of a sign-in.' },
    { code: 403, why: 'The caller may do this, with the right code.' },
    { code: 400, why: 'Also correct, as for any failed validation.' },
    { code: 429, why: 'After too many attempts.' },
  ],
  steps: [problem, 'How to get a new code; do not repeat the one that was refused'],
};
const formTokenWrong = {
  ...forbidden,
  why: 'Without the token the server cannot tell that its own page sent the form, and refuses. Credentials have nothing to do with it.',
  split: {
    how: 'Frameworks differ: 403, 422, or an unregistered 419.',
    who: [
      {
        who: 'Django',
        code: 403,
        source: { title: 'Django: views/csrf.py', url: 'https://github.com/django/django/blob/main/django/views/csrf.py' },
      },
      {
        who: 'Rails',
        code: 422,
        source: {
          title: 'Rails: exception_wrapper.rb',
          url: 'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/exception_wrapper.rb',
        },
      },
      {
        who: 'Laravel',
        code: 419,
        source: {
          title: 'Laravel: Handler.php',
          url: 'https://github.com/laravel/framework/blob/master/src/Illuminate/Foundation/Exceptions/Handler.php',
        },
      },
    ],
    recommendation:
      'Send 403: the request is understood and refused by a rule; new credentials do not help and the fields are not at fault.',
  },
  not: [
    { code: 401, why: 'Signing in is not what is missing.' },
    { code: 422, why: 'The data of the form are not at fault.' },
    { code: 400, why: 'The form is well formed.' },
  ],
  steps: ['A page that lets the user load the form again without losing the entries', 'Cache-Control: no-store'],
};

export const choose: Tree = {
  start: 'start',
  questions: {
    start: {
      question: 'Did the request work?',
      help: 'Answer for the server that sends the response. If it looked at the items of a batch, or at a piece of an upload, take the first answer, whatever became of them.',
      answers: [
        { label: 'Yes, it worked or was accepted', hint: 'read, created, changed, deleted, queued, done in part, no news', to: 'worked' },
        {
          label: 'No, because of the request or the caller',
          hint: 'bad input, not allowed, not found, conflict, too much, unpaid',
          to: 'refused',
        },
        { label: 'No, our side failed or is busy', hint: 'bug, outage, maintenance, overload, slow or broken backend', to: 'our-side' },
        { label: 'The client should use another address', hint: 'moved, only for today, see the result, sign in first', to: 'elsewhere' },
        {
          label: 'It is about HTTP or the connection',
          hint: 'early hints, WebSocket, HTTP version, missing length, TLS, proxies, Wi-Fi login',
          to: 'connection',
        },
        { label: 'It is GraphQL or WebDAV', hint: 'two interfaces with rules of their own', to: 'own-rules' },
      ],
    },

    worked: {
      question: 'What did the request do?',
      answers: [
        { label: 'It read something', hint: 'one record, a list, a search, a file, or a poll that found no news', to: 'read' },
        { label: 'It created something', hint: 'a record, an upload, an account, or it existed and was left alone', to: 'created' },
        {
          label: 'It changed or replaced something',
          hint: 'PUT, PATCH, an upsert, a form that was saved, also when nothing differed',
          to: 'changed',
        },
        { label: 'It deleted something', hint: 'for good, softly, or it was gone already', to: 'deleted' },
        { label: 'It ran an action or a check', hint: 'calculate, sign in or out, validate, submit a form, OPTIONS, preflight', to: 'ran' },
        {
          label: 'It started long work, or asked how it goes',
          hint: 'jobs, queues, webhook events, mails, polling a job, cancelling it',
          to: 'later',
        },
        { label: 'Many items at once, or part of an upload', hint: 'bulk, batch, partial success, chunks', to: 'parts' },
      ],
    },
    read: {
      question: 'What does the reader get?',
      answers: [
        {
          label: 'The thing that was asked for',
          hint: 'a record, page, file or stream, default settings, just the header fields',
          to: 'whole-thing',
        },
        { label: 'A list or search result, perhaps empty', hint: 'no hits, or a page past the end', to: 'list-or-empty' },
        {
          label: 'Nothing: this part was never filled in',
          hint: 'the user exists but has no picture, and no default applies',
          to: 'unset-part',
        },
        { label: 'No news since last time', hint: 'cached copy still good, long poll, event stream', to: 'no-news' },
        { label: 'Only a piece of the file', hint: 'a Range request, a resumed download, a delta', to: 'piece' },
        {
          label: 'A default, because the wished form is missing',
          hint: 'another language or format than the client prefers',
          to: 'default-instead',
        },
      ],
    },
    'whole-thing': {
      question: 'Is it complete and current?',
      answers: [
        { label: 'Yes, complete and current', hint: 'GET, or HEAD without the content', to: 'full-answer' },
        {
          label: 'No, parts are missing or stale, and marked so',
          hint: 'a source did not answer, an old copy stands in',
          to: 'degraded-answer',
        },
        {
          label: 'It is a stream that goes on',
          hint: 'server-sent events, a large export, a live feed; even if it breaks off',
          to: 'stream-opened',
        },
        { label: 'It is deleted, but this caller may see it', hint: 'a bin, an archive, an audit', to: 'bin-shown' },
        { label: 'It is old: deprecated, and still works', hint: 'the API will be switched off later', to: 'deprecated-works' },
      ],
    },
    'no-news': {
      question: 'Who waits for news, and how?',
      answers: [
        {
          label: 'A client or cache whose copy is still good',
          hint: 'If-None-Match or If-Modified-Since on GET or HEAD',
          to: 'not-modified',
        },
        { label: 'A long poll, or a look into a queue', hint: 'the hold time ran out, no message waits', to: 'long-poll-empty' },
        { label: 'An event stream that should stop reconnecting', hint: 'EventSource comes back after the end', to: 'event-stream-over' },
      ],
    },
    piece: {
      question: 'Which piece?',
      answers: [
        { label: 'The bytes that Range asked for', hint: 'also when only some of several ranges fit', to: 'range-sent' },
        {
          label: 'The whole file after all',
          hint: 'If-Range no longer matches, the unit is unknown, or ranges are not supported',
          to: 'range-ignored',
        },
        { label: 'None: the range starts past the end', hint: 'bytes=5000- of a file with 40 bytes', to: 'range-past-end' },
        { label: 'None: too many or overlapping ranges', hint: 'hundreds of small ones in one request', to: 'range-abuse' },
        { label: 'Only the difference to an older copy', hint: 'A-IM: delta encoding', to: 'delta-sent' },
      ],
    },
    created: {
      question: 'What exists now?',
      answers: [
        { label: 'A new record with its own address', hint: 'POST to a collection', to: 'new-record' },
        { label: 'What PUT or PATCH named, new at that address', hint: 'an upsert that had nothing to update', to: 'put-created' },
        { label: 'Several new records', hint: 'one request, all of them created', to: 'several-created' },
        { label: 'Nothing new: it existed already, and that is fine', hint: 'a repeated request, get-or-create', to: 'existed' },
        { label: 'A place to upload to', hint: 'a resumable upload was opened', to: 'upload-opened' },
        { label: 'A record, made from a form in a browser', hint: 'show its page, or empty the form for the next', to: 'form-made' },
        { label: 'Nothing yet: it will exist later', hint: 'a queue or a person comes first', to: 'created-later' },
      ],
    },
    'form-made': {
      question: 'What should the browser do next?',
      answers: [
        { label: 'Show the page of the new record', to: 'form-created' },
        { label: 'Empty the form for the next record', hint: 'data entry, one after the other', to: 'form-emptied' },
        { label: 'Stay as it is', hint: 'a script in the page saved it', to: 'form-stays' },
      ],
    },
    existed: {
      question: 'Why was it there already?',
      answers: [
        { label: 'The same request came twice', hint: 'a retry of the client with the same Idempotency-Key', to: 'replayed' },
        { label: 'Somebody made it before: get or create', hint: 'the caller wants it to exist, whoever made it', to: 'found-instead' },
        { label: 'Nobody may learn that it exists', hint: 'sign-up that must not reveal accounts', to: 'sign-up-discreet' },
      ],
    },
    changed: {
      question: 'What should the client get back?',
      answers: [
        { label: 'The new state, or values we computed', hint: 'timestamps, totals, a restored item', to: 'changed-shown' },
        { label: 'Nothing: it knows the result', hint: 'a PUT, PATCH or upsert that replaced what was there', to: 'changed-silent' },
        { label: 'Nothing changed: the values were the same', hint: 'a save without edits', to: 'same-values' },
        { label: 'An empty form for the next entry', hint: 'data entry, record after record', to: 'form-reset' },
        { label: 'Another page in the browser', hint: 'after an HTML form was saved', to: 'form-saved' },
        { label: 'A promise: the change comes later', hint: 'queued, or waiting for approval', to: 'change-queued' },
      ],
    },
    deleted: {
      question: 'What became of it?',
      answers: [
        { label: 'It is gone, and there is nothing to tell', to: 'deleted-silent' },
        { label: 'It is gone, and here is a receipt', hint: 'a confirmation, a refund, the last state', to: 'deleted-receipt' },
        {
          label: 'It was gone already',
          hint: 'a second DELETE, a retry after a lost answer; not an id that never existed',
          to: 'deleted-again',
        },
        { label: 'It will be removed later', hint: 'the deletion waits in a queue', to: 'delete-queued' },
        { label: 'It is only marked, and can come back', hint: 'soft delete, bin', to: 'soft-deleted' },
      ],
    },
    ran: {
      question: 'What kind of action was it?',
      answers: [
        { label: 'One with a result to show', hint: 'totals, a token check, a price', to: 'action-result' },
        { label: 'One with nothing to show', hint: 'mark as read, like again, webhook handled', to: 'action-silent' },
        { label: 'Signing in or out', to: 'session' },
        { label: 'An HTML form in a browser', hint: 'a reload must not submit it again', to: 'form-done' },
        { label: 'A check or dry run', hint: 'is the name free, would the data be valid?', to: 'check-run' },
        { label: 'OPTIONS or a CORS preflight', hint: 'the origin is allowed, perhaps not every header field', to: 'preflight-allowed' },
        { label: 'A health check that passed', hint: 'perhaps with a minor part down', to: 'healthy' },
      ],
    },
    'check-run': {
      question: 'What does the check say?',
      answers: [
        { label: 'Yes, and the content says more', to: 'check-positive' },
        { label: 'No, and the content says why', hint: 'the name is taken, the data would be invalid', to: 'check-negative' },
        { label: 'Yes, and the status says it all', to: 'check-passed' },
        { label: 'No, it is not there: the status says it all', hint: 'HEAD, or GET on a membership', to: 'check-absent' },
      ],
    },
    session: {
      question: 'Who signed in or out?',
      answers: [
        { label: 'An app or script gets a token', to: 'token-issued' },
        { label: 'The password was right, a second step follows', to: 'second-step' },
        { label: 'A browser goes on to its page', to: 'signed-in-page' },
        { label: 'An app or script signed out', hint: 'or a token was revoked', to: 'signed-out' },
      ],
    },
    later: {
      question: 'Is this the start, or a question about it?',
      answers: [
        { label: 'The start: a job, report or import', hint: 'minutes of work', to: 'job-accepted' },
        {
          label: 'The start: an event or message was queued',
          hint: 'webhooks, notifications, a mail such as a password reset',
          to: 'event-queued',
        },
        { label: 'The start: an event that needs no work', hint: 'delivered before, or of a kind that we ignore', to: 'event-repeated' },
        { label: 'The start: a person must approve it first', to: 'approval-pending' },
        { label: 'A look at the job: how far is it?', hint: 'polling its status address, not the result', to: 'job-state' },
        { label: 'A request to cancel it', to: 'job-cancel' },
        { label: 'A second start while the first still runs', hint: 'only one at a time is allowed', to: 'job-runs-already' },
      ],
    },
    'job-state': {
      question: 'How far is the job?',
      answers: [
        { label: 'It waits or runs', to: 'job-running' },
        { label: 'It is done, and the result is elsewhere', hint: 'a report at its own URL', to: 'job-result-elsewhere' },
        { label: 'It is done, and the result is right here', to: 'job-result-here' },
        { label: 'It ended with an error', hint: 'the client reads its status', to: 'job-failed' },
        { label: 'It ended long ago and was cleaned up', to: 'job-expired' },
      ],
    },
    'job-cancel': {
      question: 'Can it still be stopped?',
      answers: [
        { label: 'Yes, and it has stopped', to: 'job-stopped' },
        { label: 'Yes, it will stop soon', to: 'job-stopping' },
        { label: 'No, it has already ended', to: 'job-ended' },
      ],
    },
    parts: {
      question: 'Many items, or a piece of an upload?',
      answers: [
        { label: 'Many items: every one worked', hint: 'of any kind; for new records alone see “created”', to: 'bulk-all-fine' },
        { label: 'Many items: some worked, some failed', hint: 'each has a result of its own', to: 'bulk-mixed' },
        { label: 'Many items: each was tried, all failed', to: 'bulk-none' },
        { label: 'Many items: one bad item undid all', hint: 'all or nothing', to: 'bulk-undone' },
        { label: 'A piece of an upload: stored, more follow', to: 'chunk-stored' },
        { label: 'The last piece: the upload is complete', to: 'upload-complete' },
        { label: 'A piece that does not fit', hint: 'wrong offset or wrong checksum', to: 'chunk-misfit' },
      ],
    },
    'chunk-misfit': {
      question: 'What is wrong with the piece?',
      answers: [
        { label: 'It starts at the wrong place', hint: 'the server holds more or fewer bytes', to: 'chunk-offset' },
        { label: 'Its checksum does not match', to: 'chunk-checksum' },
      ],
    },

    refused: {
      question: 'Why is it refused?',
      answers: [
        {
          label: 'Something in the request is missing or wrong',
          hint: 'body, fields, parameters, ids, page cursors, header fields, a wrong code',
          to: 'faulty',
        },
        {
          label: 'Who is asking, or what they may do',
          hint: 'sign-in, tokens, roles, tenants, CORS, CSRF, blocked addresses',
          to: 'caller',
        },
        { label: 'There is nothing at this address', hint: 'unknown, deleted, expired, switched off, kept secret', to: 'not-there' },
        {
          label: 'It clashes with the current state',
          hint: 'duplicate, changed meanwhile, wrong status, locked, sold out, balance too low',
          to: 'clash',
        },
        { label: 'It is too much, too big or too often', hint: 'rate limits, sizes, quotas, full storage', to: 'too-much' },
        { label: 'Wrong method, format or version', hint: 'Allow, Content-Type, Accept, API version, old app', to: 'wrong-form' },
        {
          label: 'Payment, law or licence is in the way',
          hint: 'plan, unpaid bill, declined card, court order, country',
          to: 'money-or-law',
        },
      ],
    },

    faulty: {
      question: 'Which part of the request is at fault?',
      answers: [
        { label: 'The body cannot be parsed', hint: 'broken JSON or XML, empty where content is due', to: 'body-unparsable' },
        { label: 'A field in the body', hint: 'missing, invalid, unknown, contradictory, refers to nothing', to: 'body-field' },
        { label: 'A query parameter', hint: 'filter, sort, page, limit, date', to: 'query' },
        { label: 'A header field', hint: 'missing, malformed, Idempotency-Key, Content-Type', to: 'header-field' },
        { label: 'An id in the path', hint: 'of a wrong form, or not the one in the body', to: 'path-id' },
        { label: 'A code, password, coupon or signature', hint: 'well formed, but not the right one', to: 'wrong-secret' },
        { label: 'A patch or an uploaded file', hint: 'it cannot be applied, fails its checksum, is damaged', to: 'patch-or-file' },
      ],
    },
    'body-field': {
      question: 'What is wrong with the field?',
      answers: [
        { label: 'It is missing', to: 'field-missing' },
        { label: 'Its value is invalid', hint: 'no e-mail address, too long, not in the list', to: 'field-invalid' },
        {
          label: 'We do not know the field, or its JSON type is wrong',
          hint: 'a strict API, a typing error, a string for a number',
          to: 'field-unknown',
        },
        { label: 'It refers to something that does not exist', hint: 'an unknown customer id inside the body', to: 'field-dangling' },
        { label: 'The client may not set or change it', hint: 'read-only, fixed after creation', to: 'field-readonly' },
        {
          label: 'Fine alone, it breaks a rule',
          hint: 'the end lies before the start, below the minimum, following oneself',
          to: 'rule-broken',
        },
        { label: 'Its value must be unique and is taken', hint: 'e-mail, user name, slug', to: 'field-taken' },
      ],
    },
    query: {
      question: 'What is wrong with the parameter?',
      answers: [
        { label: 'It is missing', to: 'parameter-missing' },
        {
          label: 'Its value is invalid or not supported',
          hint: 'an unknown sort field, a filter that does not parse, two that exclude each other',
          to: 'parameter-invalid',
        },
        { label: 'We do not know the parameter', to: 'parameter-unknown' },
        { label: 'The page cursor is broken or altered', to: 'cursor-bad' },
        { label: 'The page cursor was good and has expired', to: 'cursor-expired' },
        { label: 'The page lies past the end', to: 'page-past-end' },
      ],
    },
    'header-field': {
      question: 'What is wrong with the header field?',
      answers: [
        { label: 'One that we require is missing or malformed', hint: 'Idempotency-Key, an API key format, a date', to: 'header-bad' },
        { label: 'If-Match or another condition is missing', hint: 'we accept no unconditional writes here', to: 'condition-missing' },
        { label: 'The condition it states is false', hint: 'If-Match, If-Unmodified-Since, If-None-Match', to: 'condition-false' },
        { label: 'Content-Type is missing or not supported', to: 'type-missing' },
        { label: 'Range lies outside the file', to: 'range-outside' },
        { label: 'Range counts in a unit that we do not know', to: 'range-unit-unknown' },
        { label: 'Idempotency-Key came before with other content', to: 'key-with-other-content' },
      ],
    },
    'wrong-secret': {
      question: 'Which secret is wrong?',
      answers: [
        { label: 'A password at sign-in', to: 'password-wrong' },
        { label: 'The current password, asked for again', hint: 'to change it, to confirm an action', to: 'current-password-wrong' },
        {
          label: 'A one-time or confirmation code',
          hint: 'not at sign-in: from a mail, a text message, an app, a captcha',
          to: 'one-time-code-wrong',
        },
        { label: 'A coupon, voucher or gift card', to: 'coupon-invalid' },
        { label: 'An authorisation code or refresh token (OAuth)', hint: 'sent to the token endpoint', to: 'grant-invalid' },
        { label: 'An API key, or a webhook signature', to: 'signature-wrong' },
        { label: 'The hidden token of a form (CSRF)', to: 'form-token-wrong' },
      ],
    },
    'path-id': {
      question: 'What is wrong with the id?',
      answers: [
        { label: 'It has the wrong form', hint: 'letters where a number or UUID is due', to: 'path-id-malformed' },
        { label: 'It differs from the one in the body', to: 'path-id-differs' },
      ],
    },
    'patch-or-file': {
      question: 'What is wrong with it?',
      answers: [
        { label: 'The patch is malformed', to: 'patch-malformed' },
        { label: 'The patch would make the record invalid', to: 'patch-invalid' },
        { label: 'The patch expects another state', hint: 'a "test" operation fails, a path is missing', to: 'patch-state' },
        { label: 'The bytes do not match the checksum sent with them', to: 'file-checksum' },
        { label: 'The file is damaged or infected', to: 'file-damaged' },
        { label: 'The file is of a type that we do not take', hint: 'or not of the one declared', to: 'file-type-lies' },
      ],
    },

    caller: {
      question: 'What do we know about the caller?',
      answers: [
        { label: 'Nothing: no credentials came', to: 'anonymous' },
        {
          label: 'A browser safeguard failed',
          hint: 'CSRF token missing, wrong or expired with its form; CORS origin',
          to: 'browser-safeguard',
        },
        {
          label: 'The credentials are wrong, expired or revoked',
          hint: 'a password that is wrong; a token, key or session',
          to: 'bad-credentials',
        },
        {
          label: 'Who it is, but they may not do this',
          hint: "role, scope, another's data, suspended, second factor, plan",
          to: 'not-allowed',
        },
        { label: 'Too many failed sign-ins', to: 'sign-in-throttled' },
        { label: 'Their address, country or software is blocked', hint: 'IP list, bots, sanctions', to: 'blocked' },
      ],
    },
    'payment-refused': {
      question: 'Who said no?',
      answers: [
        { label: 'The bank or the card network', to: 'card-declined' },
        { label: 'The bank: the cardholder has to confirm first', hint: '3-D Secure', to: 'payment-unconfirmed' },
        { label: 'Our own books: the balance is too low', hint: 'a wallet or account that we keep', to: 'funds-missing' },
      ],
    },
    anonymous: {
      question: 'Who sent the request?',
      answers: [
        { label: 'A program calling an API', to: 'no-credentials' },
        { label: 'A person opening a page in a browser', to: 'sign-in-page' },
        { label: 'A TLS client without its certificate', to: 'certificate-missing' },
      ],
    },
    'bad-credentials': {
      question: 'What is wrong with them?',
      answers: [
        { label: 'A token or session expired or was revoked', hint: 'the sign-in, not the token of a form', to: 'token-expired' },
        { label: 'User name or password is wrong at sign-in', to: 'login-wrong' },
        {
          label: 'The key, token or signature does not check out',
          hint: 'unknown key, forged webhook, a token for another API',
          to: 'key-unknown',
        },
        { label: 'A one-time code is wrong', hint: 'the second factor, or a confirmation', to: 'one-time-code' },
        { label: 'The Authorization header is malformed', hint: 'or the token was sent twice', to: 'authorization-malformed' },
        { label: 'The signature of a signed URL', hint: 'a pre-signed download or upload', to: 'signed-url-wrong' },
        { label: 'At the OAuth token endpoint', hint: 'code, grant, refresh token, client, device', to: 'oauth-token-endpoint' },
      ],
    },
    'one-time-code': {
      question: 'What is the code for?',
      answers: [
        { label: 'Signing in: it is a factor', hint: 'from an app, a text message, a mail', to: 'factor-wrong' },
        { label: 'Confirming an action or an address', to: 'confirmation-wrong' },
      ],
    },
    'oauth-token-endpoint': {
      question: 'What does the token endpoint refuse?',
      answers: [
        { label: 'The code or grant', hint: 'used, expired, for another client', to: 'oauth-grant-used' },
        { label: 'The client itself', hint: 'wrong client id or secret', to: 'oauth-client-unknown' },
        { label: 'A device whose user has not confirmed yet', hint: 'it polls for its token', to: 'authorization-pending' },
      ],
    },
    'not-allowed': {
      question: 'Why may they not?',
      answers: [
        { label: 'Their role, rights or person do not cover it', hint: 'role, group, membership, age', to: 'role-missing' },
        { label: 'Their token lacks the scope', to: 'scope-missing' },
        { label: 'It belongs to somebody else', hint: 'another user, team or tenant', to: 'someone-elses' },
        {
          label: 'Their account is suspended, locked or unconfirmed',
          hint: 'disabled by an administrator, terms not accepted, a password to be changed first',
          to: 'account-barred',
        },
        { label: 'They must prove more: second factor, fresh sign-in', to: 'step-up' },
        { label: 'Their plan does not include it', to: 'plan-lacks-it' },
        {
          label: 'Nobody: this address does not take the method',
          hint: 'for a rule about values see “missing or wrong”',
          to: 'nobody-may',
        },
      ],
    },
    'someone-elses': {
      question: 'May the caller learn that it exists?',
      answers: [
        { label: 'Yes, that is no secret', to: 'not-yours' },
        { label: 'No, it must stay hidden', hint: 'private repositories, data of other tenants', to: 'hidden-from-caller' },
      ],
    },
    'browser-safeguard': {
      question: 'Which safeguard?',
      answers: [
        { label: 'The CSRF token is missing or wrong', to: 'csrf-failed' },
        { label: 'A preflight came from an origin not allowed', to: 'preflight-refused' },
        { label: 'A request came from an origin not allowed', hint: 'Origin or Sec-Fetch-Site was checked', to: 'origin-refused' },
      ],
    },
    blocked: {
      question: 'What is the block based on?',
      answers: [
        { label: 'Their IP address or network', to: 'address-blocked' },
        { label: 'A bot or scraper was recognised', to: 'bot-blocked' },
        { label: 'Their country: a law demands it', hint: 'sanctions, a court', to: 'country-by-law' },
        { label: 'Their country: our choice or a licence', to: 'country-by-choice' },
      ],
    },

    'not-there': {
      question: 'What do we know about it?',
      answers: [
        { label: 'Nothing was ever there', hint: 'no such id, no such route, a parent in the path that does not exist', to: 'never-there' },
        { label: 'It was deleted', to: 'was-deleted' },
        { label: 'It was temporary: expired or used up', hint: 'link, invitation, upload, export, sync marker', to: 'expired' },
        { label: 'It was switched off, or is not built yet', hint: 'API version, webhook target, feature', to: 'switched-off' },
        { label: 'It exists, but this caller must not know', to: 'kept-secret' },
        { label: 'It exists, but this part was never filled in', to: 'part-missing' },
        { label: 'The address is right; the body names something missing', to: 'reference-missing' },
      ],
    },
    'was-deleted': {
      question: 'How, and may people know?',
      answers: [
        { label: 'For good, and anybody may know', hint: 'a tombstone, a closed account, a discontinued product', to: 'deleted-for-good' },
        { label: 'For good, and nobody need know', hint: 'no record is kept, or the removal is private', to: 'deleted-untold' },
        { label: 'It is in the bin and can come back', to: 'in-the-bin' },
        { label: 'A law or court made us remove it', to: 'removed-by-law' },
        { label: 'The client deletes it a second time', to: 'second-delete' },
      ],
    },
    expired: {
      question: 'What has expired?',
      answers: [
        { label: 'A share or download link', to: 'link-expired' },
        { label: 'An invitation, reset or confirmation link', hint: 'too old, or used already', to: 'invitation-expired' },
        { label: 'An upload session', to: 'upload-expired' },
        { label: 'A job result, export or page cursor', to: 'result-expired' },
        { label: 'The marker of a sync client', hint: 'changes since then are no longer kept', to: 'sync-marker-expired' },
      ],
    },
    'switched-off': {
      question: 'What was switched off?',
      answers: [
        { label: 'An API version or an online service, for good', to: 'version-retired' },
        { label: 'A webhook target or push subscription', hint: 'senders should stop', to: 'receiver-retired' },
        { label: 'The service, for a while', hint: 'also a brownout before its end', to: 'off-for-a-while' },
        { label: 'A feature that this account does not see yet', hint: 'feature flag, beta', to: 'feature-flag-off' },
        { label: 'Nothing: it is announced and not built yet', to: 'announced-only' },
      ],
    },

    clash: {
      question: 'What does it clash with?',
      answers: [
        { label: 'A newer version: somebody changed it meanwhile', hint: 'ETag, If-Match, version number', to: 'newer-version' },
        { label: 'Something that exists already', hint: 'unique value taken, same thing again', to: 'duplicate' },
        {
          label: 'Its status, or things that depend on it',
          hint: 'shipped, paid, not open yet, not deleted, not empty',
          to: 'wrong-status',
        },
        { label: 'Other work or a lock on it', hint: 'a running job, a deadlock', to: 'busy' },
        { label: 'An Idempotency-Key', hint: 'still in progress, or reused', to: 'idempotency' },
        { label: 'Stock, seats, dates or balance: used up', to: 'used-up' },
        { label: 'An earlier step of the client that failed', to: 'earlier-step' },
      ],
    },
    'newer-version': {
      question: 'How did the client name its version?',
      answers: [
        { label: 'With If-Match or If-Unmodified-Since', hint: 'and the resource has changed since', to: 'stale-precondition' },
        { label: 'With If-None-Match: *', hint: 'it should be new, and it exists', to: 'create-only-exists' },
        { label: 'With If-Match, and nothing is there', hint: 'PUT could create it', to: 'if-match-nothing' },
        { label: 'With a version number in the body', to: 'stale-body-version' },
        {
          label: 'Not at all, and we noticed the conflict',
          hint: 'also two lines of changes that cannot be merged',
          to: 'conflict-noticed',
        },
        { label: 'Not at all, and we require it', to: 'condition-required' },
      ],
    },
    duplicate: {
      question: 'What exists already?',
      answers: [
        { label: 'Another record has this unique value', hint: 'e-mail address, name, number', to: 'value-taken' },
        { label: 'The record itself', hint: 'the id is in use, somebody is a member already', to: 'record-exists' },
        { label: 'The record, and If-None-Match: * was sent', to: 'exists-if-none-match' },
        { label: 'The caller did this before, once is the limit', hint: 'vote, claim, accept', to: 'done-before' },
        { label: 'The wanted state, and asking twice does no harm', hint: 'like twice, delete twice', to: 'already-so' },
      ],
    },
    'wrong-status': {
      question: 'What stands in the way?',
      answers: [
        { label: 'It is too late: shipped, paid, closed', hint: 'or done already, such as published twice', to: 'too-late' },
        {
          label: 'It is too early: a step is missing before',
          hint: 'not paid, not approved, the job that makes it not done',
          to: 'too-early',
        },
        { label: 'It has not opened yet: a date decides', hint: 'ticket sales, a registration, an embargo', to: 'not-open-yet-date' },
        { label: 'It holds or is used by other things', hint: 'a folder that is not empty', to: 'still-in-use' },
        { label: 'It is not deleted, so it cannot be restored', to: 'not-deleted' },
        { label: 'It is archived or frozen', to: 'frozen' },
        { label: 'It would leave less than required', hint: 'the last administrator, the only address', to: 'last-one' },
      ],
    },
    busy: {
      question: 'What holds it?',
      answers: [
        { label: 'The same job or operation still runs', hint: 'and may not be started twice', to: 'job-runs' },
        { label: 'A lock that somebody took', hint: 'WebDAV, or an edit lock of the API', to: 'lock-held' },
        { label: 'A database deadlock or lock timeout', to: 'deadlock' },
        {
          label: 'Another request that changes it right now',
          hint: 'also a transaction aborted because of another',
          to: 'concurrent-write',
        },
      ],
    },
    idempotency: {
      question: 'What about the key?',
      answers: [
        { label: 'The first request with it still runs', to: 'key-in-progress' },
        { label: 'It came before with another body', to: 'key-reused' },
        { label: 'It is missing, and we require it', to: 'key-missing' },
        { label: 'The first request is done: same again', to: 'key-replayed' },
      ],
    },
    'used-up': {
      question: 'What is used up?',
      answers: [
        { label: 'Stock, seats, rooms or time slots', to: 'sold-out' },
        { label: 'Money in the account of a customer', hint: 'a transfer or purchase between users', to: 'balance-too-low' },
        { label: 'Credit for calling this API', to: 'api-credit-empty' },
        { label: 'Room to store the data', to: 'room-used-up' },
      ],
    },

    'too-much': {
      question: 'What is too much?',
      answers: [
        { label: 'The number of requests', hint: 'per second, per day, at the same time, failed sign-ins', to: 'too-often' },
        { label: 'The size of the body, or a part', hint: 'a file, a batch, one field', to: 'too-large' },
        { label: 'The length of the URL', to: 'url-too-long' },
        { label: 'Header fields or cookies', to: 'headers-too-large' },
        { label: 'The stored data: no room left', hint: 'the account or the disk is full', to: 'storage-full' },
        { label: 'The number of things the account has', hint: 'three projects allowed, this is the fourth', to: 'count-limit' },
        { label: 'What one answer should return', hint: 'limit=100000, an unbounded query', to: 'answer-too-big' },
      ],
    },
    'too-often': {
      question: 'Whose limit was reached?',
      answers: [
        { label: "This client's rate limit", hint: 'per second or minute; by key, user or address', to: 'rate-limited' },
        { label: "This client's daily or monthly quota", hint: 'it refills by itself', to: 'quota-used' },
        { label: 'Parallel requests of this client', to: 'too-many-parallel' },
        { label: 'Attempts: sign-in, code, password reset', to: 'too-many-attempts' },
        { label: 'Prepaid credit: only paying helps', to: 'credit-empty' },
        { label: "The server's own: everybody is turned away", to: 'overload-for-all' },
      ],
    },
    'too-large': {
      question: 'What exactly is too large?',
      answers: [
        { label: 'The whole body or file', to: 'body-too-large' },
        { label: 'A batch with too many items', to: 'batch-too-large' },
        { label: 'One field in an ordinary body', to: 'field-too-long' },
        { label: 'A length that is unknown beforehand', hint: 'Content-Length is missing and needed', to: 'length-unknown' },
      ],
    },

    'wrong-form': {
      question: 'What does not fit?',
      answers: [
        { label: 'The method', hint: 'PUT on a list, DELETE switched off', to: 'method' },
        { label: 'The format of what the client sent', hint: 'XML for JSON, an unknown compression', to: 'sent-format' },
        { label: 'The format or language it wants back', hint: 'Accept, Accept-Language', to: 'wanted-format' },
        { label: 'The version of the API or of the app', to: 'version' },
        { label: 'Plain http where https is needed', to: 'plain-http' },
      ],
    },
    method: {
      question: 'Who supports this method?',
      answers: [
        {
          label: 'Other addresses here, but not this one',
          hint: 'PUT on something read-only, DELETE where GET and PATCH are all there is',
          to: 'method-not-here',
        },
        { label: 'No address of this server', hint: 'an unknown or unimplemented method', to: 'method-nowhere' },
        { label: 'This address, but it is switched off for all', hint: 'deleting or TRACE is disabled', to: 'method-disabled' },
        { label: 'This address, but not for this caller', to: 'method-not-for-caller' },
        { label: 'This address, but not in its present status', to: 'method-not-now' },
      ],
    },
    'sent-format': {
      question: 'What is the trouble with what was sent?',
      answers: [
        { label: 'We do not read this type', hint: 'XML to a JSON endpoint, an unknown patch format', to: 'type-not-read' },
        { label: 'Content-Type is missing', to: 'type-not-given' },
        { label: 'We cannot decode its compression', hint: 'Content-Encoding', to: 'encoding-unknown' },
        { label: 'The type is right, but it does not parse', to: 'right-type-broken' },
        { label: 'It parses, but the values are wrong', to: 'right-type-invalid' },
      ],
    },
    'wanted-format': {
      question: 'What do we do about it?',
      answers: [
        { label: 'We refuse: nothing else would be of use', hint: 'only JSON exists, only XML is accepted', to: 'no-acceptable-format' },
        { label: 'We send a default all the same', hint: 'another language, another format', to: 'default-format' },
        { label: 'The format in the path does not exist', hint: '/report.xml', to: 'format-in-path' },
      ],
    },
    version: {
      question: 'Which version, and where is it named?',
      answers: [
        { label: 'Unknown or missing, in a parameter or header field', to: 'version-unknown' },
        { label: 'Unknown, in the path', hint: '/v9/orders', to: 'version-in-path' },
        { label: 'Not offered, in the Accept media type', to: 'version-in-accept' },
        { label: 'Retired: it worked once, now it is off', to: 'version-off' },
        { label: 'The app of the user is too old', to: 'app-too-old' },
        { label: 'The version of HTTP itself', to: 'http-major-refused' },
      ],
    },
    'plain-http': {
      question: 'Who came over plain http?',
      answers: [
        { label: 'A person visiting a page', to: 'http-page' },
        { label: 'A program calling an API', to: 'http-api' },
      ],
    },

    'money-or-law': {
      question: 'What is in the way?',
      answers: [
        { label: 'A payment is needed first', hint: 'pay per call, a price is quoted', to: 'pay-first' },
        { label: 'A payment was declined', hint: 'by the bank, or for want of funds', to: 'payment-refused' },
        { label: 'Prepaid credit is used up', to: 'no-credit-left' },
        { label: 'The plan does not include it', hint: 'free plan, paid feature', to: 'paid-feature' },
        { label: 'The trial or subscription has ended', hint: 'or its last invoice is unpaid', to: 'subscription-ended' },
        { label: 'A law, court or authority', to: 'law' },
        { label: 'A licence or contract, or our own policy', hint: 'a film not licensed for this country', to: 'licence' },
      ],
    },
    law: {
      question: 'What does the law demand?',
      answers: [
        { label: 'A court or notice: block this item', to: 'takedown' },
        { label: 'Sanctions or export rules: not this country', to: 'sanctions' },
        { label: 'Not in this region', hint: 'a rule on data or media of one country', to: 'regional-rule' },
        { label: 'An age check or consent that is missing', to: 'age-check' },
        { label: 'That nobody learns of the demand', to: 'secret-demand' },
        { label: "Erasure at the person's own wish", hint: 'the right to be forgotten', to: 'erased-on-request' },
      ],
    },

    'our-side': {
      question: 'What went wrong on our side?',
      answers: [
        { label: 'A bug, a broken setting, an unexpected error', to: 'unexpected' },
        { label: 'A part of ours is down or full', hint: 'database, queue, disk; health checks', to: 'part-down' },
        { label: 'Too busy, in maintenance, starting or stopping', to: 'unavailable' },
        { label: 'Our own code was too slow', hint: 'no other server involved', to: 'own-timeout' },
        { label: 'Another server that we call failed', hint: "a backend, an upstream, somebody else's API", to: 'upstream' },
        { label: 'A job failed, and its status is read', to: 'failed-job-read' },
        { label: 'The function does not exist in our software', hint: 'planned, or not in this edition', to: 'not-implemented' },
      ],
    },
    unexpected: {
      question: 'What kind of error?',
      answers: [
        { label: 'An exception that nobody foresaw', to: 'exception' },
        { label: 'It broke off when part of the answer was sent', hint: 'an export, a stream', to: 'broken-off' },
        { label: 'A wrong configuration or corrupt data', to: 'misconfigured' },
        { label: 'Bad input that we failed to check', to: 'unchecked-input' },
        { label: 'Content negotiation that points at itself', hint: 'a chosen variant negotiates again', to: 'negotiation-loop' },
      ],
    },
    'part-down': {
      question: 'What is asked, and what is down?',
      answers: [
        { label: 'An ordinary request; the database or queue is down', to: 'database-down' },
        { label: 'A health check; something vital is down', to: 'unhealthy' },
        { label: 'A health check; something minor is down', to: 'health-degraded' },
        { label: 'A write; the disk or storage is full', to: 'disk-full' },
        { label: 'A write; we can only read for now', hint: 'failover, read-only mode', to: 'read-only-mode' },
      ],
    },
    unavailable: {
      question: 'Why can it not take requests now?',
      answers: [
        { label: 'Overload: too many requests from everybody', to: 'overloaded' },
        { label: 'One client sends too many', to: 'one-client-too-many' },
        { label: 'Planned maintenance', to: 'maintenance' },
        { label: 'Planned: reading works, writing does not', to: 'writes-paused' },
        { label: 'It is starting, stopping or being deployed', to: 'starting' },
      ],
    },
    upstream: {
      question: 'What did the other server do?',
      answers: [
        { label: 'It refused the connection or could not be found', hint: 'connection refused, DNS, TLS failure', to: 'backend-refused' },
        { label: 'It sent rubbish or broke off', to: 'backend-rubbish' },
        { label: 'It did not answer in time', to: 'backend-slow' },
        { label: 'We did not ask: it is known down', hint: 'no healthy backend, open circuit breaker', to: 'backend-none' },
        { label: 'It answered properly, with an error', to: 'backend-error' },
        { label: 'It limits how often we may call', to: 'backend-limits-us' },
        { label: 'We sent the request round in a circle', to: 'proxy-loop' },
      ],
    },
    'not-implemented': {
      question: 'What is missing?',
      answers: [
        { label: 'An endpoint that is announced but not built', to: 'endpoint-planned' },
        { label: 'A method, for every address', to: 'method-unsupported' },
        { label: 'An option that this edition lacks', to: 'edition-lacks-it' },
      ],
    },

    elsewhere: {
      question: 'Why should the client go elsewhere?',
      answers: [
        { label: 'The address has changed for good', to: 'moved' },
        {
          label: 'Something stands in for it, for now',
          hint: 'another host today, a campaign page, an earlier step of a form',
          to: 'for-now',
        },
        { label: 'The work is done: look at the result', hint: 'after a form, a payment or a job', to: 'see-result' },
        { label: 'The visitor must sign in first', to: 'sign-in-first' },
        { label: 'There are variants to choose from', hint: 'language, country, format', to: 'variants' },
        { label: 'It cannot be sent, but a page describes it', to: 'described-elsewhere' },
      ],
    },
    moved: {
      question: 'What moved?',
      answers: [
        { label: 'A page or file, read with GET', hint: 'a blog post, a renamed document', to: 'page-moved' },
        { label: 'An endpoint that also takes POST or PUT', hint: 'an API, a webhook, an upload', to: 'endpoint-moved' },
        { label: 'A website: http to https, www, trailing slash', to: 'site-canonical' },
        { label: 'Nothing took its place', to: 'moved-nowhere' },
      ],
    },
    'for-now': {
      question: 'What should arrive at the other address?',
      answers: [
        { label: 'A visit to a page (GET)', hint: 'short link, campaign, "latest", nearest mirror', to: 'page-for-now' },
        { label: 'The same request, unchanged', hint: 'POST and uploads to another host or region', to: 'request-for-now' },
        { label: 'A download from a signed, short-lived URL', to: 'signed-download' },
        { label: 'A notice that we are in maintenance', to: 'maintenance-notice' },
      ],
    },
    'see-result': {
      question: 'Which work is done?',
      answers: [
        { label: 'A form or payment in a browser', hint: 'POST, then show the result', to: 'after-post' },
        { label: 'A job that the client polls', to: 'after-job' },
        { label: 'A POST whose result exists already', to: 'after-duplicate' },
      ],
    },
    'sign-in-first': {
      question: 'Who is visiting?',
      answers: [
        { label: 'A person with a browser', to: 'to-login-page' },
        { label: 'A program or a script in the page', to: 'login-for-programs' },
      ],
    },
    variants: {
      question: 'Who chooses?',
      answers: [
        { label: 'We do, and redirect', hint: 'by language, country or device', to: 'variant-redirect' },
        { label: 'The client picks from our list', to: 'pick-a-variant' },
      ],
    },

    connection: {
      question: 'What is it about?',
      answers: [
        { label: 'A signal before the real answer', hint: 'early hints, may I send the body?', to: 'interim' },
        { label: 'WebSocket or another protocol', hint: 'Upgrade', to: 'upgrade' },
        { label: 'The HTTP message itself', hint: 'framing, Host, length, HTTP version, header size', to: 'message' },
        {
          label: 'Timing or connection',
          hint: 'wrong host on a reused connection, TLS early data, slow or vanished client, http for https',
          to: 'transport',
        },
        { label: 'I run a proxy, gateway or cache', to: 'between' },
        { label: 'A network wants a login page seen first', hint: 'hotel, airport, guest Wi-Fi', to: 'captive-portal' },
        { label: 'Coffee, from a teapot', hint: 'a protocol of 1 April 1998', to: 'teapot' },
      ],
    },
    interim: {
      question: 'What should the client hear early?',
      answers: [
        { label: 'Which files to load while it waits', hint: 'style sheets, scripts, hosts', to: 'early-hints' },
        { label: 'That it may send the body now', hint: 'it sent Expect: 100-continue', to: 'send-the-body' },
        { label: 'That Expect asks for something we cannot do', to: 'expectation-unknown' },
        { label: 'That work goes on and takes long', to: 'work-goes-on' },
      ],
    },
    upgrade: {
      question: 'What happens to the connection?',
      answers: [
        { label: 'We switch to the protocol it offered', hint: 'WebSocket over HTTP/1.1', to: 'switching' },
        { label: 'We open the WebSocket over HTTP/2 or HTTP/3', to: 'websocket-over-h2' },
        { label: 'We refuse: this address needs the upgrade', hint: 'a plain GET to a WebSocket', to: 'upgrade-needed' },
        { label: 'We refuse: unknown WebSocket version', to: 'websocket-version' },
        { label: 'We refuse: the handshake is malformed', to: 'handshake-malformed' },
      ],
    },
    message: {
      question: 'What is wrong with the message?',
      answers: [
        { label: 'Its framing or Host is invalid', to: 'framing-invalid' },
        { label: 'Content-Length is missing and we need it', to: 'length-required' },
        { label: 'An unknown transfer coding', hint: 'Transfer-Encoding other than chunked', to: 'transfer-coding' },
        { label: 'The major version of HTTP', to: 'http-version' },
        { label: 'Header fields are too large', to: 'header-section-large' },
        { label: 'The request line or URL is too long', to: 'target-too-long' },
      ],
    },
    transport: {
      question: 'What happened on the connection?',
      answers: [
        { label: 'The request belongs to another host or connection', hint: 'reused HTTP/2 connection, wrong SNI', to: 'misdirected' },
        { label: 'It came as TLS early data, perhaps replayed', hint: '0-RTT', to: 'early-data' },
        { label: 'The client was too slow to send it', to: 'client-slow' },
        { label: 'The client has gone before the answer', hint: 'a closed tab, a time-out on its side', to: 'client-gone' },
        { label: 'It came over http, and https is required', to: 'came-over-http' },
        { label: 'An event stream reconnects and should stop', to: 'reconnect-stop' },
      ],
    },
    'came-over-http': {
      question: 'What came over http?',
      answers: [
        { label: "A visitor's request for a page", to: 'to-https' },
        { label: 'An API call', to: 'https-required' },
        { label: 'Plain HTTP on the TLS port', hint: 'http spoken to port 443', to: 'http-on-tls-port' },
      ],
    },
    between: {
      question: 'What does the proxy, gateway or cache do?',
      answers: [
        { label: 'Ask for its own login', to: 'proxy-login' },
        { label: 'Refuse by policy', hint: 'a blocked site, a firewall rule', to: 'proxy-policy' },
        { label: 'Change the content on the way', hint: 'scan, compress, filter', to: 'content-transformed' },
        { label: 'Answer from a cache that has nothing usable', hint: 'only-if-cached, must-revalidate', to: 'cache-has-nothing' },
        { label: 'Report that the server behind it failed', to: 'behind' },
        { label: 'Open a tunnel (CONNECT)', to: 'tunnel-open' },
      ],
    },
    behind: {
      question: 'How did the server behind it fail?',
      answers: [
        { label: 'It refused, broke off or sent rubbish', to: 'gateway-bad-answer' },
        { label: 'It was too slow', to: 'gateway-timeout' },
        { label: 'No healthy server is left', to: 'gateway-unavailable' },
      ],
    },

    'own-rules': {
      question: 'GraphQL or WebDAV?',
      answers: [
        { label: 'GraphQL over HTTP', to: 'graphql' },
        { label: 'WebDAV and its methods', hint: 'PROPFIND, PROPPATCH, LOCK, COPY, MOVE, MKCOL', to: 'webdav' },
      ],
    },
    graphql: {
      question: 'What came of the GraphQL request?',
      answers: [
        { label: 'Data, with or without errors in some fields', hint: 'also if a resolver failed', to: 'graphql-data' },
        { label: 'The JSON or the document cannot be parsed', hint: 'a syntax error', to: 'graphql-syntax' },
        { label: 'The document fails validation', hint: 'unknown field, wrong variable, too deep, too costly', to: 'graphql-invalid' },
        { label: 'A mutation came with GET', to: 'graphql-mutation-get' },
        { label: 'The caller is not signed in', to: 'graphql-anonymous' },
        { label: 'Content-Type or Accept does not fit', to: 'graphql-format' },
        { label: 'The server cannot execute it now', to: 'graphql-down' },
      ],
    },
    webdav: {
      question: 'What came of the WebDAV request?',
      answers: [
        {
          label: 'A report on several resources or properties',
          hint: 'PROPFIND, PROPPATCH, a DELETE that half worked',
          to: 'webdav-report',
        },
        { label: 'COPY, MOVE, MKCOL or LOCK made something', to: 'webdav-made' },
        { label: 'COPY or MOVE replaced something', to: 'webdav-replaced' },
        { label: 'It was refused', hint: 'a lock, If, Overwrite, MKCOL, no parent, no room', to: 'webdav-refused' },
        { label: 'It takes very long', hint: 'a MOVE of a large tree', to: 'webdav-long' },
      ],
    },
    'webdav-refused': {
      question: 'What stands in the way?',
      answers: [
        { label: 'A lock', to: 'webdav-locked' },
        { label: 'If or Overwrite: F is not met', to: 'webdav-condition' },
        { label: 'The parent collection is missing', to: 'webdav-parent' },
        { label: 'MKCOL, and something is there already', to: 'webdav-exists' },
        { label: 'There is no room to store it', to: 'webdav-full' },
      ],
    },
    'webdav-report': {
      question: 'Which line of the report?',
      help: 'The second and third answers are lines inside a 207 response.',
      answers: [
        { label: 'The response as a whole', to: 'multi-status' },
        { label: 'A property not set because another one failed', to: 'failed-with-it' },
        { label: 'A collection already listed at another path', to: 'listed-before' },
        { label: 'A loop: a collection contains itself', to: 'collection-loop' },
        { label: 'Depth: infinity, which we refuse', to: 'depth-refused' },
      ],
    },
  },

  outcomes: {
    'full-answer': {
      ...ok,
      title: 'The thing that was asked for',
      why: 'The request did what it asked for, and no narrower success code says more. HEAD gets the same code and header fields, without content.',
    },
    'degraded-answer': {
      ...ok,
      title: 'An answer with parts missing or stale',
      why: 'The reader gets something useful, so the request succeeded; what is missing is a fact for the content to state.',
      not: [
        { code: 206, why: 'It answers a Range request and nothing else.' },
        { code: 203, why: 'It is for a proxy that changed the content of a 200.' },
        { code: 503, why: 'It would withhold what you do have.' },
      ],
      steps: [
        'Content: a member that names the missing or outdated parts',
        'Age, if a stored copy stands in',
        'Cache-Control with a short lifetime, so that the gap heals',
      ],
      sources: ['rfc9110#15.3.1', 'rfc9111#4.2.4'],
    },
    'broken-off': {
      ...ok,
      title: 'It broke off halfway',
      why: 'The status went out before the first byte and cannot change. What is left is to make the break visible, so that nobody takes the part for the whole.',
      not: [
        { code: 500, why: 'Only before anything was sent.' },
        { code: 206, why: 'No range was asked for.' },
        { code: 202, why: 'The rest is not coming.' },
      ],
      steps: [
        'HTTP/1.1: close without the last chunk, or before Content-Length is reached',
        'HTTP/2 and HTTP/3: reset the stream',
        'In a format of your own: an error event or a last line that says so',
      ],
      sources: ['rfc9110#15.3.1', 'rfc9112#8', 'rfc9113#5.4.2'],
    },
    'stream-opened': {
      ...ok,
      title: 'A stream has begun',
      why: 'The status is settled before the first byte. What goes wrong later cannot change it: break off the message, or send an error event that your format defines.',
      not: [
        { code: 202, why: 'The content comes now, on this response.' },
        { code: 206, why: 'No range was asked for.' },
        { code: 101, why: 'The connection goes on speaking HTTP.' },
      ],
      steps: [
        'Content-Type: text/event-stream for server-sent events',
        'Cache-Control: no-store',
        'On a failure halfway in HTTP/1.1, close without the last chunk, so that the client knows the message is incomplete',
      ],
      sources: ['rfc9110#15.3.1', 'rfc9112#8', 'html#server-sent-events-intro'],
    },
    'bin-shown': {
      ...ok,
      title: 'A deleted item that may still be seen',
      why: 'For this caller the item exists, with "deleted" as its state.',
      split: {
        how: 'Some APIs show a softly deleted item to whoever asks for it by name; others treat it as absent.',
        who: [
          { who: 'Google AIP-164', code: 200, source: 'aip-164' },
          { who: 'PayPal', code: 404, source: 'paypal' },
        ],
        recommendation:
          'Send 200 where the bin is part of the interface, because a client that may restore an item has to see it; 404 where it is not.',
      },
      steps: ['Content: the item with its state and the time of deletion', 'Leave it out of ordinary lists'],
    },
    'deprecated-works': {
      ...ok,
      title: 'Deprecated, and still working',
      why: 'The request succeeded; that the API will end is an announcement, made in header fields and documentation.',
      not: [
        { code: 410, why: 'Only once it is switched off.' },
        { code: 301, why: 'It says that the resource has moved; here it still answers.' },
        { code: 426, why: 'It is about the protocol on the connection, not about API versions.' },
      ],
      steps: ['Deprecation and Sunset, with the dates of deprecation and of the end', 'Link to the successor and to the migration notes'],
      sources: ['rfc9110#15.3.1', 'rfc9745', 'rfc8594#3'],
    },
    'list-or-empty': {
      ...ok,
      title: 'A list, even an empty one',
      why: 'The collection exists and the search worked; no hits are a result like any other. A page past the end is an empty page.',
      not: [
        { code: 404, why: 'It would say that the collection itself does not exist.' },
        { code: 204, why: 'It takes the list and its paging data away, and clients have to handle a second form.' },
        { code: 206, why: 'It is about Range, not about pages of a list.' },
      ],
      steps: [
        'Content: the list, [] if nothing matches, with the total and the links to other pages',
        'Link with rel="next" and rel="prev", or the same in the content',
        'The page size that applied, if you lowered the one asked for',
      ],
      sources: ['rfc9110#15.3.1', 'rfc8288#3', 'paypal', 'belgif#http-200'],
    },
    'unset-part': { ...partUnset, title: 'A part that was never filled in' },
    'default-instead': {
      ...ok,
      title: 'A default instead of the wished form',
      why: 'A server may disregard Accept and Accept-Language and send what it has. A reader who prefers Icelandic is better served with English than with an error.',
      not: [
        { code: 406, why: 'Refusing is allowed, and of use only if the client could not handle the default.' },
        { code: 300, why: 'The server has chosen.' },
        { code: 302, why: 'No other address is needed.' },
      ],
      steps: [
        'Content-Language or Content-Type of what you send',
        'Vary with the field that you looked at',
        'Links to the other languages or formats',
      ],
      sources: ['rfc9110#12.4.1', 'rfc9110#15.5.7'],
    },
    'not-modified': {
      code: 304,
      title: 'The stored copy is still good',
      why: 'The client made its GET or HEAD conditional and the condition is false: it has what a 200 would send.',
      not: [
        { code: 200, why: 'It would send the content again.' },
        { code: 412, why: 'It answers a false If-None-Match on methods other than GET and HEAD.' },
        { code: 204, why: 'It would say that the representation is empty.' },
      ],
      steps: [
        'No content',
        'Of ETag, Cache-Control, Content-Location, Date, Expires and Vary, those that the 200 would have had',
        'Check rights and existence first: the condition counts only if the answer would have been a success',
      ],
      sources: ['rfc9110#15.4.5', 'rfc9110#13.1.2', 'rfc9110#13.2.1'],
    },
    'long-poll-empty': {
      ...silent,
      title: 'The poll ran out without news',
      why: 'Waiting in vain is a normal end. The client asks again.',
      not: [
        { code: 408, why: 'It says that the client was slow to send its request.' },
        { code: 304, why: 'It needs a condition such as If-None-Match, and a stored copy.' },
        { code: 504, why: 'No gateway waited for another server.' },
        { code: 404, why: 'The queue exists; it is empty.' },
      ],
      split: {
        how: 'Some APIs answer without content, others with a document that says that nothing has changed.',
        who: [
          {
            who: 'Salesforce Chat',
            code: 204,
            source: {
              title: 'Salesforce: message long polling loop',
              url: 'https://developer.salesforce.com/docs/atlas.en-us.246.0.live_agent_rest.meta/live_agent_rest/live_agent_rest_http_long_polling_loop.htm',
            },
          },
          {
            who: 'Dropbox',
            code: 200,
            source: {
              title: 'Dropbox SDK: ListFolderLongpollResult',
              url: 'https://dropbox.github.io/dropbox-sdk-java/api-docs/v7.1.0/com/dropbox/core/v2/files/ListFolderLongpollResult.html',
            },
          },
        ],
        recommendation:
          'Send 204 where a message is the content, because an empty body needs no format. Where each answer also carries a cursor, send 200 with an empty list.',
      },
      steps: [
        'No content',
        'Cache-Control: no-store, because caches may keep a 204',
        'A hold time below the idle time-outs of the proxies in between',
      ],
      sources: ['rfc9110#15.3.5'],
    },
    'event-stream-over': {
      ...silent,
      title: 'The event stream is over',
      why: 'EventSource reconnects by itself after the end of a stream. The HTML Standard makes 204 the answer that stops it.',
      not: [
        { code: 200, why: 'An ended 200 makes the browser connect again.' },
        { code: 410, why: 'It reports an error, and the stream ended as planned; 204 is the signal that the standard names.' },
        { code: 503, why: 'It says that the stream will be back.' },
      ],
      steps: ['No content', 'Send it to the reconnection; an open stream you just close'],
      sources: ['html#server-sent-events-intro', 'rfc9110#15.3.5'],
    },
    'range-sent': {
      code: 206,
      title: 'The bytes that were asked for',
      why: 'GET carried a Range that can be met, at least in part, and no condition failed.',
      not: [
        { code: 200, why: 'It announces the whole file.' },
        { code: 416, why: 'Only if none of the ranges begins inside the file.' },
      ],
      steps: [
        'Content-Range for a single range; multipart/byteranges for several',
        'Date, ETag, Cache-Control, Content-Location, Expires and Vary as the 200 would have had them',
        'For lists in an API, use parameters and 200 instead',
      ],
      sources: ['rfc9110#15.3.7', 'rfc9110#14.2'],
    },
    'range-ignored': {
      ...ok,
      title: 'The whole file in spite of Range',
      why: 'If-Range did not match, so the stored piece is of no use any more; or the unit is unknown, or ranges are not supported. A server may always ignore Range.',
      not: [
        { code: 206, why: 'After a false If-Range, pieces of two versions would be joined.' },
        { code: 412, why: 'A false If-Range is not a failed request; it only switches Range off.' },
        { code: 416, why: 'It is for ranges that the server has examined and refuses.' },
      ],
      steps: [
        'The whole representation',
        'ETag, so that the next download can be resumed',
        'Accept-Ranges: none if you never support ranges',
      ],
      sources: ['rfc9110#13.1.5', 'rfc9110#14.2'],
    },
    'range-past-end': { ...rangeOutside, title: 'The range starts past the end' },
    'range-abuse': {
      code: 416,
      title: 'Too many or overlapping ranges',
      why: 'Many small or overlapping ranges cost the client little and the server much; 416 may refuse them.',
      not: [
        { code: 429, why: 'It is one request, not too many.' },
        { code: 206, why: 'You may also merge ranges that overlap or lie close together, and serve those.' },
        { code: 200, why: 'You may also ignore Range and send the whole file.' },
      ],
      steps: ['Content-Range: bytes */ with the length'],
      sources: ['rfc9110#15.5.17', 'rfc9110#17.15'],
    },
    'delta-sent': {
      code: 226,
      title: 'Only the difference',
      why: 'The client listed in A-IM the manipulations that it can undo and in If-None-Match the copies it holds; the content is the difference to one of them.',
      not: [
        { code: 206, why: 'The content is no range of bytes.' },
        { code: 200, why: 'For a client without A-IM, or when the old version is no longer kept.' },
        { code: 304, why: 'Nothing would have changed.' },
      ],
      steps: [
        'IM with the manipulations applied, in order',
        'ETag of the new version',
        'Delta-Base with the version that the difference starts from',
      ],
      sources: ['rfc3229#10.4.1', 'rfc3229#10.5.1'],
    },

    'new-record': { ...made, title: 'A new record', why: 'The record exists by the time the response leaves, and Location says where.' },
    'put-created': {
      ...made,
      title: 'PUT or PATCH created it',
      why: 'A PUT that creates the representation is to be answered with 201; the client learns that nothing was overwritten.',
      not: [
        { code: 200, why: 'For the same PUT when something was there before.' },
        { code: 204, why: 'The same: it says that an existing representation was replaced.' },
        { code: 409, why: 'Creating by PUT is allowed here.' },
      ],
      steps: [
        'No Location needed: without it, the new resource is the one that was addressed',
        'ETag only if the content was stored unchanged',
      ],
      sources: ['rfc9110#9.3.4', 'rfc9110#15.3.2'],
    },
    'several-created': {
      ...made,
      title: 'Several new records',
      why: '201 covers one or more resources.',
      not: [
        { code: 207, why: 'For mixed results; here all are the same.' },
        { code: 200, why: 'It would hide that something new exists.' },
        { code: 202, why: 'The records exist already.' },
      ],
      steps: ['Location with the primary resource, if there is one', 'Content: the list of all new addresses'],
      sources: ['rfc9110#15.3.2'],
    },
    replayed: {
      ...made,
      title: 'The same request again, the same answer',
      why: 'An Idempotency-Key promises the outcome of the first request. Send the first answer again: 201 if that was a creation.',
      split: {
        how: 'Some send the stored answer with its own code; others send 200 for a repetition, to tell it from the first creation.',
        who: [
          { who: 'PayPal', code: 200, source: 'paypal' },
          { who: 'Zalando', code: 200, source: 'zalando#status-code-200' },
        ],
        recommendation:
          'Repeat the stored code: a client that never saw the first answer needs the very same one. Stripe stores status and body of the first request and sends them again, whatever they were.',
      },
      not: [
        { code: 409, why: 'Only while the first request is still being processed.' },
        { code: 422, why: 'Only if the key came with other content.' },
        { code: 304, why: 'It belongs to conditional GET.' },
      ],
      steps: ['The first answer, content and Location included'],
      sources: ['idempotency-key#2.6', 'stripe-idempotency'],
    },
    'found-instead': {
      ...ok,
      title: 'It was there already, and that is fine',
      why: 'The caller wanted it to exist and it does. 200 instead of 201 says that nothing was created.',
      split: {
        how: 'For a create that finds the thing in place, some answer in full, some point to it, some refuse.',
        who: [
          { who: 'Zalando', code: 200, source: 'zalando#251' },
          { who: 'Belgif', code: 303, source: 'belgif#create-resource' },
          { who: 'Kubernetes', code: 409, source: 'kubernetes#http-status-codes' },
        ],
        recommendation: 'Send 200 with the existing record where "make sure that it exists" is the purpose; one answer serves all callers.',
      },
      not: [
        { code: 201, why: 'Nothing was created.' },
        { code: 409, why: 'Only if existing is an error for the caller.' },
        { code: 303, why: 'It costs a second round trip.' },
      ],
      steps: ['Content-Location with its address', 'Content: the existing record'],
      sources: ['rfc9110#15.3.1', 'rfc9110#9.3.3', 'rfc9110#8.7'],
    },
    'sign-up-discreet': {
      ...accepted,
      title: 'A sign-up that reveals nothing',
      why: 'Accept every sign-up alike and send an e-mail either way; then the answer does not show who has an account.',
      not: [
        { code: 409, why: 'It would tell anybody that the address has an account.' },
        { code: 201, why: 'The account exists only after the e-mail is confirmed.' },
      ],
      steps: ['The same content, header fields and time in both cases', 'The rest goes into the e-mail'],
    },
    'upload-opened': {
      ...made,
      title: 'An upload was opened',
      why: 'The upload itself is a resource now, with an address to send the pieces to.',
      split: {
        how: 'Protocols disagree whether the upload or the finished file is what gets created.',
        who: [
          { who: 'tus', code: 201, source: 'tus' },
          { who: 'OCI', code: 202, source: 'oci' },
        ],
        recommendation: 'Send 201: the address in Location answers from now on, which is what the code means.',
      },
      steps: ['Location with the address of the upload', 'Its limits and its expiry, in the fields of your upload protocol'],
      sources: ['rfc9110#15.3.2', 'tus'],
    },
    'form-created': {
      ...seeOther,
      title: 'Created from a form',
      why: 'The browser loads the page of the new record with GET; a reload then does not submit the form again.',
    },
    'form-emptied': {
      code: 205,
      title: 'Empty the form for the next record',
      why: 'The record is saved, and the client should reset the view that sent it. It helps only with a client that acts on it.',
      not: [
        { code: 201, why: 'Use it when the client needs the address of the record.' },
        { code: 204, why: 'The entered data would stay on the screen.' },
        { code: 303, why: 'It loads a new page.' },
      ],
      steps: ['No content, framed as such: Content-Length: 0 in HTTP/1.1'],
      sources: ['rfc9110#15.3.6'],
    },
    'form-stays': {
      ...made,
      title: 'Saved by a script in the page',
      why: 'The script made the record and stays in charge of the page. 201 gives it the address.',
    },
    'created-later': {
      ...accepted,
      title: 'It will exist later',
      why: 'The record does not exist yet and may never; 202 promises no more than that the request was taken.',
    },

    'changed-shown': {
      ...result,
      title: 'Changed, with the new state',
      why: 'The server filled in values, so sending the state spares every client a GET.',
      not: [
        { code: 204, why: 'It would force a GET to learn the computed values.' },
        { code: 201, why: 'The resource existed before.' },
        { code: 202, why: 'The change has taken effect.' },
      ],
      steps: [
        'Content: the representation as it is now',
        'ETag of the new version',
        'Content-Location, if the content is what GET would return',
      ],
      sources: ['rfc9110#15.3.1', 'rfc9110#9.3.4'],
    },
    'changed-silent': {
      ...silent,
      title: 'Changed, nothing to add',
      why: 'The client knows the result, because it sent it. A PUT that replaced something is answered with 200 or 204.',
      split: {
        how: 'Guides differ on whether a successful PUT sends the resource back.',
        who: [
          { who: 'PayPal', code: 204, source: 'paypal' },
          { who: 'Microsoft Azure', code: 200, source: 'azure#http-return-resource' },
          { who: 'JSON:API', code: 204, source: 'jsonapi#crud-updating-responses-204' },
        ],
        recommendation: 'Send 204 if the stored state is exactly what came in, and 200 with the state if the server changed anything.',
      },
      steps: [
        'No content',
        'ETag of the new version, so that the next write can be conditional; after PUT only if the content was stored unchanged',
      ],
      sources: ['rfc9110#15.3.5', 'rfc9110#9.3.4'],
    },
    'same-values': {
      ...silent,
      title: 'Nothing changed, and that is a success',
      why: 'The wanted state is the present state, so the request succeeded like any other write.',
      not: [
        { code: 304, why: 'It answers conditional GET and HEAD, never a write.' },
        { code: 409, why: 'There is no conflict: both sides agree.' },
        { code: 200, why: 'Also right, if you send the state back.' },
      ],
      sources: ['rfc9110#15.3.5', 'rfc9110#15.4.5'],
    },
    'form-reset': {
      code: 205,
      title: 'Clear the form for the next entry',
      why: 'The action is done and the client should reset the view that sent it. It helps only with a client that acts on it.',
      not: [
        { code: 204, why: 'The entered data would stay on the screen.' },
        { code: 303, why: 'It loads a new page.' },
        { code: 201, why: 'Use it when the client needs the address of the new record.' },
      ],
      steps: ['No content, framed as such: Content-Length: 0 in HTTP/1.1'],
      sources: ['rfc9110#15.3.6'],
    },
    'form-saved': {
      ...seeOther,
      title: 'Saved from a form',
      why: 'The browser shows the saved page with GET; reload and bookmark act on that page.',
    },
    'change-queued': {
      ...accepted,
      title: 'The change comes later',
      why: 'The change is noted and not made: a queue or a person comes first.',
    },

    'deleted-silent': {
      ...silent,
      title: 'Deleted',
      why: 'The deletion took effect and there is nothing to tell.',
      not: [
        { code: 200, why: 'It comes with a report, and there is none.' },
        { code: 202, why: 'The deletion is done.' },
        { code: 410, why: 'It answers later requests to the address, not the DELETE itself.' },
      ],
      steps: ['No content'],
      sources: ['rfc9110#9.3.5', 'rfc9110#15.3.5'],
    },
    'deleted-receipt': {
      ...result,
      title: 'Deleted, with a receipt',
      why: 'The deletion took effect and the response reports on it.',
      not: [
        { code: 204, why: 'It cannot carry the receipt.' },
        { code: 202, why: 'The deletion is done.' },
      ],
      steps: ['Content: the receipt or the last state'],
      sources: ['rfc9110#9.3.5', 'rfc9110#15.3.1'],
    },
    'deleted-again': { ...deletedBefore, title: 'It was gone already' },
    'delete-queued': {
      ...accepted,
      title: 'It will be removed later',
      why: 'The removal will probably succeed and has not been carried out; DELETE then gets 202.',
      sources: ['rfc9110#9.3.5', 'rfc9110#15.3.3'],
    },
    'soft-deleted': {
      ...result,
      title: 'Marked as deleted',
      why: 'The item lives on in another state, so send that state: it names the time of the final removal and the way back.',
      split: {
        how: 'A soft delete is a change of state or a deletion, depending on whom you ask.',
        who: [
          { who: 'Google AIP-164', code: 200, source: 'aip-164' },
          { who: 'PayPal', code: 204, source: 'paypal' },
        ],
        recommendation: 'Send 200 with the item where it can be restored; 204 where nobody is to see the bin.',
      },
      not: [
        { code: 204, why: 'It hides the way back.' },
        { code: 202, why: 'The marking is done; only the final removal is later.' },
        { code: 410, why: 'It answers later requests, and only if the removal is final.' },
      ],
      steps: ['Content: the item with its state, the date of removal and how to restore it'],
      sources: ['rfc9110#9.3.5'],
    },

    'action-result': {
      ...result,
      title: 'The result of the action',
      why: 'The action ran at once and has a result; nothing with an address of its own was created.',
    },
    'event-repeated': {
      ...silent,
      title: 'The event needs no work',
      why: 'It was handled before, or is of a kind that you ignore. The sender has to learn that the delivery is complete, or it may come again.',
      not: [
        { code: 409, why: 'Most senders would count it as a failure and deliver again.' },
        { code: 202, why: 'Nothing is left to do.' },
        { code: 200, why: 'Just as good, if you send content.' },
      ],
      steps: ['Compare the id of the event with those handled', 'No content'],
    },
    'action-silent': {
      ...silent,
      title: 'Done, nothing to show',
      why: 'The action is complete and the fact is all that the client needs. Most webhook senders take any 2xx as received.',
    },
    'form-done': {
      ...seeOther,
      title: 'A form was processed',
      why: 'The browser fetches the result page with GET, so a reload does not submit again.',
    },
    'check-positive': {
      ...result,
      title: 'The check says yes',
      why: 'The question was answered, and the verdict stands in the content.',
      steps: ['Content: the verdict'],
    },
    'check-passed': {
      ...silent,
      title: 'Yes, without a word',
      why: 'The status is the whole answer, as where 204 means "is a member" and 404 "is none".',
      steps: ['No content'],
    },
    'check-absent': {
      ...missing,
      title: 'No, without a word',
      why: 'What was asked for is not there, and a client that asks with HEAD or GET reads that from 404.',
      not: [
        { code: 200, why: 'With a verdict in the content; then "no" is an answer like any other.' },
        { code: 410, why: 'It says that it was there once.' },
        { code: 422, why: 'The question could be processed.' },
      ],
      steps: ['Document that 404 means "no" here, so that nobody takes it for a wrong address'],
    },
    'check-negative': {
      ...result,
      title: 'The check worked and says no',
      why: 'The question was answered; "no" is an answer. The check succeeded even if what it checked would not.',
      not: [
        { code: 422, why: 'It would say that the question itself could not be processed.' },
        { code: 404, why: 'Only if "is it there?" is asked with HEAD or GET of the thing itself.' },
        { code: 409, why: 'Nothing was attempted, so nothing conflicts.' },
      ],
      steps: ['Content: the verdict and its reasons'],
    },
    'preflight-allowed': {
      ...silent,
      title: 'The preflight is allowed',
      why: 'The browser wants a success and the CORS fields; content is of no use. Any status from 200 to 299 counts.',
      not: [
        { code: 200, why: 'Works as well.' },
        { code: 401, why: 'A preflight carries no credentials: answer it before you check them.' },
        { code: 301, why: 'A redirect makes a preflight fail.' },
      ],
      steps: [
        'Access-Control-Allow-Origin, -Allow-Methods and -Allow-Headers, with what is allowed; the browser blocks the rest',
        'Access-Control-Max-Age, to save repetitions',
        'For OPTIONS in general: Allow',
        'Vary: Origin, if the answer depends on it',
      ],
      sources: ['fetch#cors-preflight-fetch', 'rfc9110#9.3.7'],
    },
    healthy: {
      ...ok,
      title: 'Healthy',
      why: 'The service can do its work. A minor part that is down is a detail for the content.',
      not: [
        { code: 204, why: 'Works too, if monitors read the code alone.' },
        { code: 503, why: 'It would take the server out of rotation.' },
      ],
      steps: ['Content: the state of each part', 'Cache-Control: no-store'],
      sources: ['rfc9110#15.3.1', 'belgif#health'],
    },
    'second-step': {
      ...result,
      title: 'One step done, another follows',
      why: 'The first step succeeded, and the content says what the next one needs. No session exists yet.',
      not: [
        { code: 401, why: 'Also seen; it has to carry a challenge, and it would say that this step failed.' },
        { code: 202, why: 'Nothing is processed later; the client has to act.' },
        { code: 303, why: 'For a browser that goes on to a page for the second step.' },
      ],
      steps: ['Content: the kind of step, and a token that is good for that step only', 'Cache-Control: no-store'],
    },
    'token-issued': {
      ...result,
      title: 'Signed in: here is the token',
      why: 'The response carries the token, and nothing with an address was created.',
      sources: ['rfc6749#5.1', 'rfc9110#15.3.1'],
    },
    'signed-in-page': {
      ...seeOther,
      title: 'Signed in: on to the page',
      why: 'The form was posted and the browser continues with GET on the page that was asked for.',
    },
    'signed-out': {
      ...silent,
      title: 'Signed out',
      why: 'The session has ended and nothing is left to say. In a browser, 303 to the start page does the same for people.',
      steps: ['No content', 'Set-Cookie that expires the session cookie'],
    },

    'job-accepted': {
      ...accepted,
      title: 'The job was accepted',
      why: 'The work starts after the response. 202 promises nothing but that the request was taken.',
      not: [
        { code: 201, why: 'It also fits if the job is a resource of its own and the request asked to create it.' },
        { code: 200, why: 'It would say that the work is done.' },
        { code: 102, why: 'It keeps the client waiting on the open request.' },
      ],
      split: {
        how: 'Most guides accept the work with 202; some create a job resource with 201.',
        who: [
          { who: 'Microsoft Azure', code: 202, source: 'azure#lro-returns-202' },
          { who: 'Belgif', code: 202, source: 'belgif#long-running-tasks' },
          { who: 'Zalando', code: 201, source: 'zalando#253' },
        ],
        recommendation: 'Send 202 when the client asked for the work, because the result is still open; 201 when it asked for a job.',
      },
    },
    'event-queued': {
      ...accepted,
      title: 'The event was queued',
      why: 'It is stored and not yet handled. Senders commonly stop at any 2xx; 202 says that the work is still to come.',
      not: [
        { code: 200, why: 'It says that the event was processed and carries a report.' },
        { code: 204, why: 'It says that the event was processed.' },
        { code: 503, why: 'Only if you cannot store it; then the sender tries again.' },
      ],
      steps: ['Store the event durably before you answer', 'Answer within seconds; work afterwards', 'Content is optional'],
      sources: ['cloudevents-webhook', 'rfc9110#15.3.3'],
    },
    'approval-pending': {
      ...accepted,
      title: 'A person must approve it',
      why: 'The request was taken and its fate is open: that is what 202 says.',
      steps: ['Content: the state "pending", who decides, and the address of the request', 'Location of the request by custom'],
    },
    'job-runs-already': {
      ...conflict,
      title: 'The job is running already',
      why: 'Only one may run at a time, and the state forbids a second start. It works again when the first has ended.',
      split: {
        how: 'Refuse the second start, or hand out the running job.',
        who: [{ who: 'Google AIP-151', code: 409, source: 'aip-151' }],
        recommendation: 'Send 409 if a second start is a mistake; 202 with the running job if callers only want the result.',
      },
      not: [
        { code: 429, why: 'Not the number of requests is the reason.' },
        { code: 202, why: 'Nothing new was accepted.' },
        { code: 423, why: 'No lock was taken that a client could name.' },
      ],
      steps: [problem, 'The address of the running job', 'Retry-After, if the end can be foreseen'],
    },
    'job-running': {
      ...ok,
      title: 'The job is still running',
      why: 'Reading the status worked, and "running" is the status.',
      not: [
        { code: 202, why: 'It answers the start; some APIs repeat it while the address of the result itself is polled.' },
        { code: 204, why: 'There is a status to send.' },
        { code: 404, why: 'The job exists.' },
      ],
      split: {
        how: 'A status monitor is a resource that can be read; some poll the address of the future result instead.',
        who: [
          { who: 'Microsoft Azure', code: 200, source: 'azure#lro-status-monitor-get-returns-200' },
          { who: 'Belgif', code: 200, source: 'belgif#long-running-tasks' },
          { who: 'Zalando', code: 202, source: 'zalando#253' },
        ],
        recommendation: 'Send 200 from a monitor, since reading it succeeded; 202 only if the client polls the address of the result.',
      },
      steps: ['Content: state, progress, expected end', 'Retry-After as a hint when to look again', 'Cache-Control: no-store'],
    },
    'job-result-elsewhere': {
      ...seeOther,
      title: 'Done: the result is over there',
      why: 'The monitor has nothing more to say, and the result has an address of its own, which the client reads with GET.',
      split: {
        how: 'A finished monitor redirects to the result, or stays and links it.',
        who: [
          { who: 'Belgif', code: 303, source: 'belgif#long-running-tasks' },
          { who: 'Microsoft Azure', code: 200, source: 'azure#lro-status-monitor-get-returns-200' },
          { who: 'Zalando', code: 200, source: 'zalando#253' },
        ],
        recommendation:
          'Send 303: clients that follow redirects arrive at the result by themselves. Send 200 with a link where clients also need start, end and warnings of the job.',
      },
      not: [
        { code: 302, why: 'It says that the result stands in for the monitor for now.' },
        { code: 301, why: 'The monitor has not moved.' },
        { code: 201, why: 'This GET created nothing.' },
      ],
    },
    'job-result-here': { ...ok, title: 'Done: here is the result', why: 'The client asked, and the answer is complete.' },
    'job-failed': { ...jobFailure, title: 'The job failed; reading its status did not' },
    'job-expired': {
      ...gone,
      title: 'The job was cleaned up',
      why: 'It existed and will not come back; polling should stop. Without a record of it, 404 is all you can say.',
    },
    'job-stopped': {
      ...result,
      title: 'The job has stopped',
      why: 'The cancellation took effect at once, and the response shows the final state.',
      steps: ['Content: the job with its state "cancelled" and what was done until then'],
    },
    'job-stopping': {
      ...accepted,
      title: 'The job will stop soon',
      why: 'The wish is noted; the job ends at its next safe point.',
      steps: ['Content: the state "cancelling"', 'The client goes on polling the monitor'],
    },
    'job-ended': {
      ...conflict,
      title: 'Too late to cancel',
      why: 'The job has ended, so its state forbids the step. If "not running" is all the caller wants, 204 is kinder.',
    },

    'bulk-all-fine': {
      ...result,
      title: 'Every item worked',
      why: 'All succeeded, so the request did; the content lists the results.',
      split: {
        how: 'Some batches always answer 207, so that clients look at each item in any case.',
        who: [{ who: 'Zalando', code: 207, source: 'zalando#152' }],
        recommendation: 'Send 200 when all succeeded: it is true, and generic clients understand it. Keep the same content in both cases.',
      },
      not: [
        { code: 207, why: 'It announces results that may differ.' },
        { code: 201, why: 'Use it if creating was all that the batch did.' },
        { code: 202, why: 'The items are done.' },
      ],
    },
    'bulk-mixed': {
      code: 207,
      title: 'Some items worked, some failed',
      why: 'No single code fits items that fared differently. 207 says that the content holds a status for each.',
      split: {
        how: 'RFC 4918 defines 207 with an XML body for WebDAV. JSON APIs borrow it, or send 200 with results inside, or refuse partial success altogether.',
        who: [{ who: 'Zalando', code: 207, source: 'zalando#status-code-207' }],
        recommendation:
          'Send 207 and document the format: logs and clients that only test for 200 then do not take a half-failed batch for a success. 200 is as correct where the format alone tells. Google AIP-193 advises against partial errors where a batch can be all or nothing.',
      },
      not: [
        { code: 200, why: 'Right only if clients always look at each item.' },
        { code: 206, why: 'It answers a Range request.' },
        { code: 400, why: 'It would hide what was done.' },
      ],
      steps: [
        'Content: for each item its id, its own status and, if it failed, a problem object',
        'The order of the request',
        'A way to send the failed items again',
      ],
      sources: ['rfc4918#13', 'zalando#152', 'aip-193#partial-errors'],
    },
    'bulk-none': {
      code: 207,
      title: 'Each was tried, all failed',
      why: 'The items failed for reasons of their own, so the content still has to tell them apart. The same form serves all outcomes.',
      split: {
        how: 'Zalando keeps 207 even if every item fails; others send the 4xx that all have in common.',
        who: [{ who: 'Zalando', code: 207, source: 'zalando#152' }],
        recommendation: 'Keep 207 while reasons differ; send the common code, for instance 403, if one reason stopped them all.',
      },
      not: [
        { code: 422, why: 'Use it if the batch as a whole was refused.' },
        { code: 200, why: 'Nothing succeeded.' },
        { code: 500, why: 'The items were at fault, not the server.' },
      ],
      steps: ['Content: for each item its id, its status and a problem object'],
      sources: ['rfc4918#13', 'zalando#152'],
    },
    'bulk-undone': {
      ...invalid,
      title: 'One bad item undid the batch',
      why: 'All or nothing was asked for, and one item cannot be processed, so the whole request cannot. Nothing was stored.',
      not: [
        { code: 207, why: 'The items did not fare differently: none was stored.' },
        { code: 400, why: 'Also correct, as for any failed validation.' },
        { code: 424, why: 'It belongs inside a 207, for the items that failed only with another one.' },
      ],
      steps: [problem, 'List the failing items with their position', 'Say that nothing was stored'],
    },
    'chunk-stored': {
      ...silent,
      title: 'The piece is stored, more follow',
      why: 'This piece is done, and the client needs only the new offset.',
      split: {
        how: 'Each upload protocol has its own answer to a stored piece.',
        who: [
          { who: 'tus', code: 204, source: 'tus' },
          { who: 'OCI', code: 202, source: 'oci' },
        ],
        recommendation: 'Send 204: storing this piece is complete, and there is nothing to say beyond the offset.',
      },
      not: [
        { code: 206, why: 'It answers a GET with Range.' },
        { code: 308, why: 'Nothing moved permanently, whatever some upload services make of it.' },
        { code: 201, why: 'Nothing new has an address.' },
      ],
      steps: ['The new offset, in the field of the protocol: Upload-Offset for tus', 'No content'],
      sources: ['tus', 'rfc9110#15.3.5'],
    },
    'upload-complete': {
      ...made,
      title: 'The upload is complete',
      why: 'With the last piece the file exists, at its own address.',
      split: {
        how: 'The end of an upload creates the file, or is a piece like the others.',
        who: [
          { who: 'OCI', code: 201, source: 'oci' },
          { who: 'tus', code: 204, source: 'tus' },
        ],
        recommendation: 'Send 201 with Location where the finished file has an address other than the upload; 204 where it has not.',
      },
    },
    'chunk-offset': {
      ...conflict,
      title: 'The piece starts at the wrong place',
      why: 'The offset does not match what the server holds. The client asks for the offset and goes on from there.',
      split: {
        how: 'An offset that does not match is a conflict of state or a range that cannot be met.',
        who: [
          { who: 'tus', code: 409, source: 'tus' },
          { who: 'OCI', code: 416, source: 'oci' },
        ],
        recommendation: 'Send 409: 416 is defined for the Range field of a GET.',
      },
      not: [
        { code: 416, why: 'It answers Range on GET.' },
        { code: 412, why: 'An offset is no precondition such as If-Match.' },
        { code: 400, why: 'The request is well formed and fits another state.' },
      ],
      steps: [problem, 'The offset that the server expects'],
      sources: ['tus', 'rfc9110#15.5.10'],
    },
    'chunk-checksum': {
      ...bad,
      title: 'The checksum does not match',
      why: 'The bytes were damaged on the way or the sum is wrong; the registered codes have nothing narrower.',
      not: [
        { code: 422, why: 'Also defensible; the content was not even received as sent.' },
        { code: 409, why: 'The state of the upload is fine.' },
        { code: 412, why: 'A checksum is no precondition of HTTP.' },
      ],
      steps: [problem, 'Discard the piece and name the offset to continue from'],
    },

    'body-unparsable': {
      ...bad,
      title: 'The body cannot be parsed',
      why: 'The type is right and the syntax is not, so nothing in it can be judged.',
      not: [
        { code: 422, why: 'It is for content that parses.' },
        { code: 415, why: 'Broken JSON is still JSON.' },
        { code: 500, why: 'A parser error that reaches the client as 500 is a missing check.' },
      ],
      steps: [problem, 'Line and column where the parser stopped'],
    },
    'field-missing': {
      ...invalid,
      title: 'A required field is missing',
      why: 'The content parses and breaks a rule: this field has to be there.',
      split: {
        how: 'Validation errors are 400 for some and 422 for others. Both are correct.',
        who: [
          { who: 'Microsoft Azure', code: 400, source: 'azure#rest-fail-for-unknown-fields' },
          { who: 'PayPal', code: 400, source: 'paypal' },
          { who: 'Zalando', code: 400, source: 'zalando#status-code-400' },
          { who: 'GitHub REST API', code: 422, source: 'github-rest#validation-failed' },
          { who: 'Kubernetes', code: 422, source: 'kubernetes#http-status-codes' },
        ],
        recommendation:
          'Send 422 when a rule fails and 400 when the parser fails: a log then shows which of the two clients get wrong. Choose once for the whole API.',
      },
    },
    'field-invalid': {
      ...invalid,
      title: 'A field has an invalid value',
      why: 'The content can be parsed, and this value cannot be accepted.',
      split: {
        how: 'Validation errors are 400 for some and 422 for others. Both are correct.',
        who: [
          { who: 'Zalando', code: 400, source: 'zalando#status-code-422' },
          { who: 'PayPal', code: 400, source: 'paypal' },
          { who: 'Google APIs', code: 400, source: 'google-rpc' },
          { who: 'GitHub REST API', code: 422, source: 'github-rest#validation-failed' },
          { who: 'Kubernetes', code: 422, source: 'kubernetes#http-status-codes' },
        ],
        recommendation:
          'Send 400 when the content does not parse or does not have the documented shape, 422 when a rule fails. Clients should go by the problem type, not by this number.',
      },
      not: [
        { code: 400, why: 'Also correct; here it is kept for content that does not parse, unknown fields and wrong JSON types.' },
        { code: 409, why: 'The value is wrong in every state.' },
        { code: 413, why: 'One long field is not a large body.' },
      ],
    },
    'field-unknown': {
      ...bad,
      title: 'An unknown field, or a wrong JSON type',
      why: 'The content parses and does not have the documented shape: a name that a strict API does not know, or a string where it wants a number. Mostly it is a bug or a typing error in the client.',
      split: {
        how: 'An unknown field is refused or ignored.',
        who: [{ who: 'Microsoft Azure', code: 400, source: 'azure#rest-fail-for-unknown-fields' }],
        recommendation:
          'Send 400, because the request does not have the shape that the API documents, whatever the value. If clients of newer versions call you, ignore unknown fields instead.',
      },
      not: [
        { code: 422, why: 'Also correct where such fields are reported with the other failed rules.' },
        { code: 415, why: 'It is about the media type of the content, not about types within it.' },
        { code: 500, why: 'A failed conversion must not end as an error of the server.' },
      ],
      sources: ['rfc9110#15.5.1', 'rfc9457#3', 'paypal'],
    },
    'field-dangling': {
      ...invalid,
      title: 'It refers to something that does not exist',
      why: 'The address of the request was found; a reference inside its content leads nowhere, so the content cannot be processed.',
      split: {
        how: 'A dangling reference is a validation error to most; the code follows the house rule for those. JSON:API treats it as not found.',
        who: [
          { who: 'Belgif', code: 400, source: 'belgif#standardized-problem-types' },
          { who: 'JSON:API', code: 404, source: 'jsonapi#crud-creating-responses-404' },
        ],
        recommendation: 'Send 422 and name the field; 404 would make the client doubt the address it called.',
      },
      not: [
        { code: 404, why: 'It is about the address in the request line.' },
        { code: 409, why: 'Only if the record was there and vanished in between.' },
        { code: 400, why: 'Also correct, as for any failed validation.' },
      ],
    },
    'field-readonly': {
      ...invalid,
      title: 'A field that clients may not set',
      why: "The content parses, and this member is not the client's to write. A value equal to the stored one can be let through.",
      split: {
        how: 'A write to a read-only field is a validation error, or is ignored.',
        who: [{ who: 'Microsoft Azure', code: 400, source: 'azure#rest-fail-for-unknown-fields' }],
        recommendation: 'Send what your other validation errors get, here 422: the cure is the same, to mend the content.',
      },
      not: [
        { code: 403, why: 'It suggests that other rights would help.' },
        { code: 409, why: 'No state makes it writable; use 409 if one does.' },
        { code: 400, why: 'Also correct, as for any failed validation.' },
      ],
    },
    'rule-broken': {
      ...invalid,
      title: 'The values break a rule',
      why: 'Each value is fine and together they make no sense or miss a limit, whatever the state of the server.',
      split: {
        how: 'Broken business rules are 422 where 400 is for the form, and 400 where there is one code for all validation.',
        who: [
          { who: 'PayPal', code: 422, source: 'paypal' },
          { who: 'Zalando', code: 400, source: 'zalando#status-code-400' },
        ],
        recommendation: 'Send 422, with a problem type for each rule: the client understands every single value and has to know the rule.',
      },
    },
    'field-taken': {
      ...conflict,
      title: 'The value is taken',
      why: 'The value is valid and clashes with what is stored; yesterday it would have worked.',
      split: {
        how: 'Uniqueness is a clash of state to some and validation to others.',
        who: [
          { who: 'Google APIs', code: 409, source: 'google-rpc' },
          { who: 'GitHub REST API', code: 422, source: 'github-rest#validation-failed' },
        ],
        recommendation:
          'Send 409: the client mends it by another choice, not by correcting a mistake. If uniqueness is one of several field errors, let it travel with them under 422.',
      },
    },
    'parameter-missing': {
      ...bad,
      title: 'A query parameter is missing',
      why: 'The request is incomplete. A path that exists does not become 404 for it.',
    },
    'parameter-invalid': {
      ...bad,
      title: 'A query parameter is invalid',
      why: 'The value cannot be used: no date, an unknown sort field, a limit above the maximum. 422 speaks of content, and a query string is none.',
      not: [
        { code: 422, why: 'It is about the content of the request.' },
        { code: 416, why: 'It is about the Range field, not about offset and limit.' },
        { code: 200, why: 'Cutting a limit to the maximum is kind too, if documented.' },
      ],
      sources: ['rfc9110#15.5.1', 'jsonapi#fetching-sorting', 'azure#http-parameter-validation'],
    },
    'parameter-unknown': {
      ...bad,
      title: 'An unknown query parameter',
      why: 'Ignoring a mistyped filter would return everything, which is worse than an error.',
      sources: ['rfc9110#15.5.1', 'jsonapi#query-parameters-custom'],
    },
    'cursor-bad': {
      ...bad,
      title: 'The cursor cannot be used',
      why: 'The cursor is a parameter whose value the server cannot use. The client starts again from the first page.',
      not: [
        { code: 410, why: 'For a cursor that was good and has expired.' },
        { code: 404, why: 'The collection exists.' },
        { code: 200, why: 'An empty page would look like the end of the list.' },
      ],
    },
    'cursor-expired': {
      ...gone,
      title: 'The cursor has expired',
      why: 'The position existed and will not come back. 410 tells the client to drop the cursor and to start again from the first page.',
      not: [
        { code: 400, why: 'For a cursor that is broken or altered, or if you cannot tell.' },
        { code: 404, why: 'The collection exists; only the cursor has ended.' },
        { code: 200, why: 'An empty page would look like the end of the list.' },
      ],
      steps: [
        'Content: that the cursor has expired, and the address of the first page',
        'Cache-Control, because caches may otherwise guess a lifetime',
      ],
    },
    'page-past-end': {
      ...ok,
      title: 'A page past the end',
      why: 'The list exists and has nothing here. An empty page tells a client that reads page after page where to stop.',
      not: [
        { code: 404, why: 'Some APIs send it; clients then need a special case at the end of each list.' },
        { code: 400, why: 'The number was right a moment ago, before records were deleted.' },
        { code: 416, why: 'It is about the Range field.' },
      ],
    },
    'header-bad': {
      ...bad,
      title: 'A header field is missing or malformed',
      why: 'No narrower code names this field. Name it in the content.',
      not: [
        { code: 428, why: 'For a missing precondition such as If-Match.' },
        { code: 415, why: 'For Content-Type and Content-Encoding.' },
        { code: 401, why: 'For missing credentials.' },
        { code: 411, why: 'For a missing Content-Length.' },
      ],
      sources: ['rfc9110#15.5.1', 'idempotency-key#2.7'],
    },
    'condition-missing': {
      ...conditionRequired,
      title: 'The request must be conditional',
      why: 'Without If-Match two editors overwrite each other unseen. The server insists, and the client sent no condition.',
    },
    'condition-false': {
      ...precondition,
      title: 'The condition is false',
      why: 'The client attached a condition to a write, and it does not hold.',
    },
    'type-missing': {
      ...unsupportedType,
      title: 'Content-Type is missing or not supported',
      why: 'The server cannot or will not guess the format, so it refuses the content for its format.',
    },
    'key-with-other-content': { ...keyReused, title: 'The key came with other content' },
    'range-unit-unknown': {
      ...ok,
      title: 'A range in an unknown unit',
      why: 'An origin server has to ignore a Range field whose unit it does not understand, so it answers as if there were none.',
      not: [
        { code: 416, why: 'For a unit that is known and a range that cannot be met.' },
        { code: 400, why: 'The field is well formed.' },
        { code: 206, why: 'No part is sent.' },
      ],
      steps: ['The whole representation', 'Accept-Ranges with the units you know'],
      sources: ['rfc9110#14.2', 'rfc9110#14.3'],
    },
    'range-outside': { ...rangeOutside, title: 'Range lies outside the file' },
    'path-id-differs': {
      ...bad,
      title: 'Path and body name different ids',
      why: 'The request contradicts itself in every state of the server, and a guess could overwrite the wrong record.',
      split: {
        how: 'A bad request to some, a conflict with the target to others.',
        who: [{ who: 'JSON:API', code: 409, source: 'jsonapi#crud-updating-responses-409' }],
        recommendation: 'Send 400, and 409 if you follow JSON:API.',
      },
      not: [
        { code: 409, why: 'No other state of the server would make it right.' },
        { code: 422, why: 'Also defended, where the id is a field like the others.' },
        { code: 404, why: 'Both may well exist.' },
      ],
    },
    'path-id-malformed': {
      ...bad,
      title: 'The id has the wrong form',
      why: 'No resource can ever have such an id, and the caller has a bug to find. 400 says so more clearly than 404.',
      split: {
        how: 'For /orders/abc where ids are numbers, some say that the request is malformed, some that nothing is there, some that a check failed.',
        who: [
          { who: 'Belgif', code: 400, source: 'belgif#bad-request' },
          {
            who: 'ASP.NET Core, route constraints',
            code: 404,
            source: {
              title: 'ASP.NET Core: routing',
              url: 'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/routing#route-constraints',
            },
          },
          {
            who: 'FastAPI',
            code: 422,
            source: { title: 'FastAPI: handling errors', url: 'https://fastapi.tiangolo.com/tutorial/handling-errors/' },
          },
        ],
        recommendation:
          'Send 400 if ids have a documented form; 404 if the route does not match at all or ids are opaque. Neither is wrong.',
      },
      not: [
        { code: 404, why: 'True as well; it hides the reason.' },
        { code: 422, why: 'It is about content, and this is the address.' },
        { code: 500, why: 'A failed conversion must not end as an error of the server.' },
      ],
    },
    'current-password-wrong': {
      ...invalid,
      title: 'The current password is wrong',
      why: 'The session is valid, and the password is content that fails its check. A 401 can make clients sign the user out.',
      not: [
        { code: 401, why: 'The request itself is authenticated.' },
        { code: 403, why: 'The caller may do this, with the right password.' },
        { code: 429, why: 'After too many attempts.' },
      ],
      steps: [problem, 'Name the field; say nothing of how far off it was'],
    },
    'password-wrong': {
      ...unauthenticated,
      title: 'The password is wrong',
      why: 'Authentication was tried and failed. Say the same for an unknown user name.',
      steps: ['WWW-Authenticate with at least one challenge; it is mandatory', problem],
    },
    'one-time-code-wrong': { ...codeRefused, title: 'The code is not the right one' },
    'coupon-invalid': {
      ...invalid,
      title: 'The coupon cannot be redeemed',
      why: 'The code is well formed and unknown, expired or not for this basket.',
      not: [
        { code: 409, why: 'For a coupon that was valid and is used up.' },
        { code: 400, why: 'Also correct, as for any failed validation.' },
        { code: 404, why: 'The address was found; the coupon is content.' },
      ],
      steps: [problem, 'Name the coupon and the reason: unknown, expired, or not for this basket'],
    },
    'grant-invalid': {
      ...bad,
      title: 'The OAuth grant is invalid',
      why: 'OAuth defines it: invalid_grant covers codes and refresh tokens that are used, expired, revoked or for another client, and the token endpoint answers with 400.',
      not: [
        { code: 401, why: 'It is for invalid_client, when the client itself fails to authenticate.' },
        { code: 403, why: 'The client may use the endpoint.' },
        { code: 422, why: 'OAuth names 400.' },
      ],
      steps: ['Content: {"error": "invalid_grant"} as JSON', 'Cache-Control: no-store'],
      sources: ['rfc6749#5.2'],
    },
    'signature-wrong': { ...keyWrong, title: 'The key or signature is wrong' },
    'form-token-wrong': { ...formTokenWrong, title: 'The form token is wrong' },
    'patch-malformed': {
      ...bad,
      title: 'The patch is malformed',
      why: 'A patch document that is not well formed gets 400.',
      sources: ['rfc5789#2.2'],
    },
    'patch-invalid': {
      ...invalid,
      title: 'The patch would make it invalid',
      why: 'The patch is well formed and the result would break a rule of the resource.',
      sources: ['rfc5789#2.2', 'rfc9110#15.5.21'],
    },
    'patch-state': {
      ...conflict,
      title: 'The patch expects another state',
      why: 'The structure or value that the patch counts on is not there, so it cannot be applied to this state.',
      sources: ['rfc5789#2.2', 'rfc9110#15.5.10'],
    },
    'file-damaged': {
      ...invalid,
      title: 'The file is damaged or infected',
      why: 'Type and size are accepted; what is inside cannot be processed.',
      not: [
        { code: 415, why: 'For a file of a type that you do not take.' },
        { code: 400, why: 'Also correct; here it is kept for bytes that changed on the way.' },
        { code: 413, why: 'The size is fine.' },
      ],
      steps: [problem, 'Name the file and what was found in it'],
    },
    'file-checksum': {
      ...bad,
      title: 'The file does not match its checksum',
      why: 'The bytes changed on the way, or the sum is wrong. The same upload, sent again, may succeed.',
      not: [
        { code: 422, why: 'Also defended; what came is not what was sent, so there is nothing to judge.' },
        { code: 412, why: 'A checksum is no precondition of HTTP.' },
        { code: 409, why: 'The state of the resource is fine.' },
      ],
      steps: [problem, 'Name both sums, and the field in which the expected one came'],
    },
    'file-type-lies': {
      ...unsupportedType,
      title: 'The file is of a type that we do not take',
      why: 'The server refuses the format, whether the declared type says so or a look into the data; 415 covers both.',
    },

    'no-credentials': {
      ...unauthenticated,
      title: 'No credentials came',
      why: 'The resource is protected and nobody said who is asking.',
      not: [
        { code: 403, why: 'It is for a decision about a caller or a rule; nobody has been identified.' },
        { code: 302, why: 'A program cannot fill in a sign-in page.' },
        { code: 404, why: 'Only if even the existence of the address is a secret.' },
      ],
      steps: ['WWW-Authenticate with the scheme in use; it is mandatory', 'For bearer tokens no error code: none was sent', problem],
    },
    'sign-in-page': {
      ...found,
      title: 'Off to the sign-in page',
      why: 'People in a browser are sent to the form and come back afterwards. The browser follows with GET.',
      not: [
        { code: 307, why: 'It would send a POST, content included, on to the sign-in page.' },
        { code: 303, why: 'As good; better after a POST.' },
        { code: 401, why: 'For programs, and for scripts of the same site.' },
      ],
      steps: ['Location of the sign-in page, with the way back as a parameter that you check', 'Cache-Control: no-store'],
    },
    'token-expired': {
      ...unauthenticated,
      title: 'The token or session has expired',
      why: 'Credentials were sent and are no longer valid. The client gets new ones and repeats the request.',
      not: [
        { code: 403, why: 'It does not ask for new credentials, and those are what helps.' },
        { code: 400, why: 'The request is well formed.' },
        { code: 410, why: 'The resource is there; the token has ended.' },
      ],
    },
    'login-wrong': {
      ...unauthenticated,
      title: 'User name or password is wrong',
      why: 'Authentication was tried, in a form of your own, and failed.',
      split: {
        how: 'One side sees failed authentication, the other a public form with wrong values.',
        who: [
          {
            who: 'ASP.NET Core Identity',
            code: 401,
            source: {
              title: 'ASP.NET Core: Identity API endpoints',
              url: 'https://github.com/dotnet/aspnetcore/blob/main/src/Identity/Core/src/IdentityApiEndpointRouteBuilderExtensions.cs',
            },
          },
          {
            who: 'Django REST framework',
            code: 400,
            source: {
              title: 'Django REST framework: authtoken serializers',
              url: 'https://github.com/encode/django-rest-framework/blob/master/rest_framework/authtoken/serializers.py',
            },
          },
          {
            who: 'Supabase Auth',
            code: 400,
            source: { title: 'Supabase Auth: token.go', url: 'https://github.com/supabase/auth/blob/master/internal/api/token.go' },
          },
        ],
        recommendation: 'Send 401: clients and monitors read it as "credentials refused" without documentation.',
      },
      not: [
        { code: 403, why: 'Only when the identity is proved and the account is barred.' },
        { code: 404, why: 'An unknown user must look like a wrong password.' },
        { code: 422, why: 'The fields are well formed; the proof failed.' },
        { code: 429, why: 'After too many attempts.' },
      ],
      steps: [
        'WWW-Authenticate: it is mandatory; a scheme name of your own keeps the dialog of browsers away',
        'The same content and time for an unknown user and a wrong password',
      ],
    },
    'key-unknown': { ...keyWrong, title: 'The key, token or signature does not check out' },
    'factor-wrong': {
      ...unauthenticated,
      title: 'The second factor is wrong',
      why: 'The code is a credential of this sign-in, and the sign-in fails with it.',
      not: [
        { code: 403, why: 'Nobody was authenticated yet.' },
        { code: 422, why: 'For a code that confirms an action and signs nobody in.' },
        { code: 429, why: 'After too many attempts.' },
      ],
      steps: ['WWW-Authenticate with at least one challenge; it is mandatory', problem, 'Limit the attempts'],
    },
    'confirmation-wrong': { ...codeRefused, title: 'The confirmation code is wrong' },
    'authorization-malformed': {
      ...bad,
      title: 'The Authorization field is malformed',
      why: 'The request repeats or garbles its credentials; for bearer tokens that is invalid_request, which gets 400.',
      not: [
        { code: 401, why: 'For a token that is itself malformed, expired or revoked: invalid_token.' },
        { code: 403, why: 'Nobody was identified yet.' },
      ],
      steps: ['WWW-Authenticate: Bearer error="invalid_request"', problem],
      sources: ['rfc6750#3.1'],
    },
    'oauth-grant-used': {
      ...bad,
      title: 'The OAuth code or grant is refused',
      why: 'OAuth calls it invalid_grant and answers with 400, also when the code was used before.',
      not: [
        { code: 401, why: 'For invalid_client only.' },
        { code: 409, why: 'A used code is an invalid grant, and OAuth names the code.' },
        { code: 410, why: 'OAuth names 400.' },
      ],
      steps: [
        'Content: {"error": "invalid_grant"} as JSON',
        'Cache-Control: no-store',
        'Revoke the tokens that were issued for a code that comes twice',
      ],
      sources: ['rfc6749#5.2', 'rfc6749#4.1.2'],
    },
    'authorization-pending': {
      ...bad,
      title: 'The user has not confirmed yet',
      why: 'OAuth reports it as an error of the token endpoint, authorization_pending, with 400; the device polls again.',
      not: [
        { code: 202, why: 'OAuth names the code, and clients go by the error.' },
        { code: 401, why: 'For invalid_client only.' },
        { code: 429, why: 'A device that polls too often gets 400 with slow_down.' },
      ],
      steps: ['Content: {"error": "authorization_pending"} as JSON', 'Cache-Control: no-store'],
      sources: ['rfc8628#3.5', 'rfc6749#5.2'],
    },
    'signed-url-wrong': {
      ...forbidden,
      title: 'The signature of the URL is wrong',
      why: 'The address itself was to prove the right to use it, and does not. It is the only credential that is taken here, so there is nothing to challenge for.',
      not: [
        { code: 401, why: 'It asks for credentials, and the caller has none to add.' },
        { code: 404, why: 'If the object must stay hidden.' },
        { code: 410, why: 'For a link that has expired and that you still know.' },
      ],
      steps: [problem, 'Say whether the signature is wrong or too old'],
    },
    'oauth-client-unknown': {
      ...unauthenticated,
      title: 'The OAuth client is refused',
      why: 'The client itself failed to authenticate: invalid_client. OAuth allows 401 and demands it if the client used the Authorization field.',
      not: [
        { code: 400, why: 'Also allowed if the client sent its secret in the content; it is the code of the other token errors.' },
        { code: 403, why: 'Nobody was identified.' },
      ],
      steps: ['WWW-Authenticate with the scheme that the client used', 'Content: {"error": "invalid_client"} as JSON'],
      sources: ['rfc6749#5.2'],
    },
    'role-missing': {
      ...forbidden,
      title: 'The role does not cover it',
      why: 'We know the caller, and what they ask for is not theirs to do. Asking again does not help; other rights, or another person, would.',
    },
    'scope-missing': {
      ...forbidden,
      title: 'The token lacks a scope',
      why: 'The token is valid and does not reach this far: insufficient_scope.',
      not: [
        { code: 401, why: 'The token itself is valid.' },
        { code: 404, why: 'Only when the existence must stay hidden.' },
      ],
      steps: ['WWW-Authenticate: Bearer error="insufficient_scope" with the scope that is needed', problem],
      sources: ['rfc6750#3.1', 'rfc9110#15.5.4'],
    },
    'not-yours': {
      ...forbidden,
      title: 'It belongs to somebody else',
      why: 'That it exists is no secret; the caller may not touch it.',
      sources: ['rfc9110#15.5.4', 'aip-193#permission-denied'],
    },
    'hidden-from-caller': {
      ...missing,
      title: 'Hidden from this caller',
      why: 'Saying 403 would give away that it exists. RFC 9110 lets an origin server answer 404 instead.',
      split: {
        how: 'Refuse openly, or hide.',
        who: [
          { who: 'GitHub REST API', code: 404, source: 'github-rest#404-not-found-for-an-existing-resource' },
          { who: 'Microsoft Azure', code: 404, source: 'azure#http-return-403-vs-404' },
          { who: 'Google AIP-193', code: 403, source: 'aip-193#permission-denied' },
        ],
        recommendation:
          'Send 404 for what belongs to other users or tenants and may be guessed; 403 everywhere else, because it is easier to debug.',
      },
      not: [
        { code: 403, why: 'It confirms the existence, unless everything unknown gets 403 too.' },
        { code: 401, why: 'The caller is signed in.' },
        { code: 410, why: 'It would admit that something was there.' },
      ],
      steps: ['The same content, header fields and time as for a real absence', 'Hide it everywhere: in lists, searches and error texts'],
      sources: ['rfc9110#15.5.4', 'rfc9110#15.5.5'],
    },
    'account-barred': {
      ...forbidden,
      title: 'The account is barred',
      why: 'The identity is clear and the account may not be used: suspended, locked, unconfirmed.',
      not: [
        { code: 401, why: 'The credentials are right; signing in again changes nothing.' },
        { code: 423, why: 'It is about a locked resource, not a locked user.' },
        { code: 429, why: 'Only for a lock that ends by itself after failed attempts.' },
      ],
      steps: [
        problem,
        'What lifts the bar: confirm the address, accept the terms, ask the administrator',
        'Tell it only after the password was right',
      ],
    },
    'step-up': {
      ...unauthenticated,
      title: 'More proof is needed',
      why: 'For this action the proof shown so far is not enough. Authenticating again, with a second factor or afresh, is what helps, and 401 asks for that.',
      split: {
        how: 'Missing assurance is incomplete authentication to some, insufficient rights to others.',
        who: [
          { who: 'RFC 9470 (step-up)', code: 401, source: 'rfc9470#3' },
          { who: 'RFC 6750 (scopes)', code: 403, source: 'rfc6750#3.1' },
        ],
        recommendation:
          'Send 401 with a challenge that names what is needed, because the client can mend it by authenticating; 403 if it cannot.',
      },
      not: [
        { code: 403, why: 'It does not tell the client to authenticate; use it if no stronger proof is possible.' },
        { code: 428, why: 'It is about preconditions such as If-Match.' },
        { code: 402, why: 'No payment is missing.' },
      ],
      steps: [
        'WWW-Authenticate with a challenge that names the factor or the maximum age',
        problem,
        'Keep the session: only this action waits',
      ],
      sources: ['rfc9110#15.5.2', 'rfc9110#11.4', 'rfc9470#3'],
    },
    'plan-lacks-it': { ...planTooSmall, title: 'The plan does not include it' },
    'nobody-may': {
      ...methodRefused,
      title: 'Nobody may do this here',
      why: 'The refusal has nothing to do with the caller: the address does not support the method.',
    },
    'sign-in-throttled': { ...tooManyAttempts, title: 'Too many failed sign-ins' },
    'certificate-missing': {
      ...forbidden,
      title: 'No client certificate came',
      why: 'The server refuses. No registered challenge of HTTP asks for a certificate; TLS does that, usually before the request.',
      not: [
        { code: 401, why: 'It has to carry a WWW-Authenticate challenge, and no registered one asks for a certificate.' },
        { code: 400, why: 'nginx sends it; the request itself is well formed.' },
        { code: 496, why: 'An internal number of nginx, and not registered.' },
      ],
      steps: [problem, 'Say which authorities are accepted and where to obtain a certificate'],
      sources: ['rfc9110#15.5.4', 'rfc9110#15.5.2'],
    },
    'csrf-failed': { ...formTokenWrong, title: 'The CSRF check failed' },
    'preflight-refused': {
      ...forbidden,
      title: 'A preflight from a foreign origin',
      why: 'A status outside 200 to 299 makes the preflight fail, and 403 tells a developer why.',
      split: {
        how: 'Some refuse the preflight; others answer with a success and leave the blocking to the browser.',
        who: [
          {
            who: 'Spring',
            code: 403,
            source: {
              title: 'Spring: DefaultCorsProcessor.java',
              url: 'https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/web/cors/DefaultCorsProcessor.java',
            },
          },
          {
            who: 'Express cors',
            code: 204,
            source: { title: 'Express cors: index.js', url: 'https://github.com/expressjs/cors/blob/master/lib/index.js' },
          },
        ],
        recommendation: 'Send 403: the effect in the browser is the same, and the log shows a refusal.',
      },
      not: [
        { code: 204, why: 'Works if you leave out Access-Control-Allow-Origin; the log then shows a success.' },
        { code: 401, why: 'Preflights carry no credentials.' },
        { code: 405, why: 'OPTIONS is supported; the origin is refused.' },
      ],
      steps: ['No Access-Control fields', 'Vary: Origin'],
      sources: ['fetch#cors-preflight-fetch', 'rfc9110#15.5.4'],
    },
    'origin-refused': {
      ...forbidden,
      title: 'A request from a foreign origin',
      why: 'The server checks where the request comes from and refuses by rule. Without such a check, answer as usual and send no CORS fields: the browser keeps the content from the page.',
    },
    'address-blocked': {
      ...forbidden,
      title: 'The address is blocked',
      why: 'A rule about networks decides, and credentials do not matter.',
      sources: ['rfc9110#15.5.4', 'rfc9209#2.3.17'],
    },
    'bot-blocked': {
      ...forbidden,
      title: 'A bot was recognised',
      why: 'A rule refuses this kind of client. If only its pace is the trouble, 429 tells it to slow down.',
      not: [
        { code: 429, why: 'For clients that are welcome at a slower pace.' },
        { code: 404, why: 'It would say that the address leads nowhere.' },
        { code: 418, why: 'It is no code for services that others depend on.' },
      ],
    },
    'country-by-law': {
      ...legal,
      title: 'The law bars this country',
      why: 'A legal demand is the reason, and saying so is the purpose of 451.',
    },
    'country-by-choice': {
      ...forbidden,
      title: 'Not offered in this country',
      why: 'The reason is your own or a contract, not a demand of law.',
      not: [
        { code: 451, why: 'It is for legal demands.' },
        { code: 404, why: 'That it exists is no secret.' },
        { code: 402, why: 'Paying does not help.' },
      ],
    },

    'never-there': {
      ...missing,
      title: 'Nothing is there',
      why: 'No route matches, or nothing has this id. 404 says nothing about how long that lasts.',
      not: [
        { code: 410, why: 'For what is known to have been here.' },
        { code: 204, why: 'An absent resource is not an empty success.' },
        { code: 400, why: 'The id is well formed.' },
        { code: 405, why: 'For an address that exists under other methods.' },
      ],
    },
    'kept-secret': {
      ...missing,
      title: 'Kept secret from this caller',
      why: 'An origin server may answer 404 where 403 would give away that something exists.',
      split: {
        how: 'Refuse openly, or hide.',
        who: [
          { who: 'GitHub REST API', code: 404, source: 'github-rest#404-not-found-for-an-existing-resource' },
          { who: 'Google AIP-193', code: 403, source: 'aip-193#permission-denied' },
        ],
        recommendation: "Send 404 where guessing the address is worth an attacker's while, 403 elsewhere.",
      },
      not: [
        { code: 403, why: 'It confirms the existence.' },
        { code: 410, why: 'It admits that something was there.' },
      ],
      steps: ['The same content, header fields and time as for a real absence'],
      sources: ['rfc9110#15.5.4', 'rfc9110#15.5.5'],
    },
    'part-missing': { ...partUnset, title: 'This part was never filled in' },
    'reference-missing': {
      ...invalid,
      title: 'The body names something missing',
      why: 'The target of the request was found. What its content mentions was not, so the content cannot be processed.',
      not: [
        { code: 404, why: 'It speaks of the address in the request line.' },
        { code: 400, why: 'Also correct, as for any failed validation.' },
        { code: 409, why: 'If the other record vanished in between.' },
      ],
    },
    'deleted-for-good': {
      ...gone,
      title: 'Deleted for good',
      why: 'It was here, it will not return, and the people who link to it should know.',
      sources: ['rfc9110#15.5.11', 'zalando#status-code-410'],
    },
    'deleted-untold': {
      ...missing,
      title: 'Deleted, and nobody need know',
      why: '410 admits that something was there. Without a record of it, or where that is private, 404 is the answer; no rule demands 410.',
      not: [
        { code: 410, why: 'It would tell that something was there.' },
        { code: 204, why: 'An absent resource is not an empty success.' },
        { code: 403, why: 'It would suggest that something is still there.' },
      ],
    },
    'in-the-bin': {
      ...missing,
      title: 'It is in the bin',
      why: 'For ordinary callers it is absent, and since it may return, 410 would be wrong.',
      split: {
        how: 'Hide softly deleted items, or show them with their state.',
        who: [
          { who: 'PayPal', code: 404, source: 'paypal' },
          { who: 'Google AIP-164', code: 200, source: 'aip-164' },
        ],
        recommendation: 'Send 404 to callers who cannot restore it, and 200 with the state to those who can.',
      },
      not: [
        { code: 410, why: 'It may come back.' },
        { code: 200, why: 'For callers who may see the bin.' },
        { code: 403, why: 'It would tell that it exists.' },
      ],
    },
    'removed-by-law': { ...legal, title: 'Removed on a legal demand', why: 'The demand is the reason, and it may one day be lifted.' },
    'second-delete': { ...deletedBefore, title: 'Deleted a second time' },
    'link-expired': {
      ...gone,
      title: 'The link has expired',
      why: 'It was valid and never will be again, and the visitor should ask for a new one.',
      split: {
        how: 'Expired links get 410, 404 or 403.',
        who: [{ who: 'tus (expired uploads)', code: 410, source: 'tus' }],
        recommendation: 'Send 410 while you still recognise the link, with a way to a new one; 404 when you no longer know it.',
      },
      not: [
        { code: 404, why: 'Right when the link is no longer recognised.' },
        { code: 403, why: 'It suggests that other rights would help.' },
        { code: 401, why: 'Signing in does not revive the link.' },
      ],
    },
    'invitation-expired': {
      ...gone,
      title: 'The invitation or reset link has expired',
      why: 'It can never be used again; the page should offer a new one. If the token is sent in the content of a POST, 422 or 400 fits instead.',
      not: [
        { code: 404, why: 'Right when the link is no longer recognised.' },
        { code: 403, why: 'It suggests that other rights would help.' },
        { code: 400, why: 'For a token that is malformed, or sent as content.' },
      ],
    },
    'upload-expired': {
      ...gone,
      title: 'The upload session was cleaned up',
      why: 'The server remembers the upload and knows that it will not come back. The client starts a new one.',
      split: {
        how: 'It depends on whether the server keeps track of removed uploads.',
        who: [
          { who: 'tus (kept track)', code: 410, source: 'tus' },
          { who: 'tus (no record)', code: 404, source: 'tus' },
        ],
        recommendation: 'Send 410 if you know, 404 if you do not.',
      },
      steps: ['Content: how to open a new upload'],
      sources: ['tus', 'rfc9110#15.5.11'],
    },
    'result-expired': {
      ...gone,
      title: 'The result was thrown away',
      why: 'It existed for a while, as documented, and will not come back. The client starts the work or the listing again.',
    },
    'sync-marker-expired': {
      ...gone,
      title: 'The sync marker is too old',
      why: 'The changes since then existed and are no longer kept. 410 tells the client to start over with a full read.',
      not: [
        { code: 404, why: 'It could mean a wrong address; the client should discard its marker.' },
        { code: 400, why: 'The marker was valid when it was issued.' },
        { code: 304, why: 'There is news; you just cannot list it.' },
      ],
      steps: ['Content: that a full synchronisation is needed, and its address'],
    },
    'version-retired': { ...versionGone, title: 'The version was retired' },
    'receiver-retired': {
      ...gone,
      title: 'The receiver is gone: stop sending',
      why: 'Many senders drop a target or subscription that answers 410.',
      split: {
        how: 'Web push speaks of 404 for an expired subscription; webhooks of 410 for a retired target.',
        who: [
          { who: 'CloudEvents', code: 410, source: 'cloudevents-webhook' },
          { who: 'RFC 8030 (push)', code: 404, source: 'rfc8030#7.3' },
        ],
        recommendation: 'Send 410 if you know that it was removed: senders may treat a 404 as a passing mistake.',
      },
      not: [
        { code: 404, why: 'Senders may go on trying.' },
        { code: 503, why: 'It invites them to try again.' },
        { code: 200, why: 'They would never stop.' },
      ],
      steps: ['Content is optional'],
      sources: ['cloudevents-webhook', 'rfc9110#15.5.11'],
    },
    'off-for-a-while': {
      ...away,
      title: 'Switched off for a while',
      why: 'It will be back, so neither 404 nor 410 is true.',
      not: [
        { code: 410, why: 'It says that it will not return.' },
        { code: 404, why: 'Clients and search engines may drop the address.' },
        { code: 500, why: 'Nothing is broken.' },
      ],
    },
    'feature-flag-off': {
      ...missing,
      title: 'A feature that is not switched on',
      why: 'For this account the address does not exist yet. 403 fits if the feature is public and only the account lacks it.',
      not: [
        { code: 403, why: 'For features that everybody knows about.' },
        { code: 501, why: 'The function is built.' },
        { code: 503, why: 'Waiting does not switch it on.' },
      ],
    },
    'announced-only': {
      ...notImplemented,
      title: 'Announced, not built',
      why: 'The published description promises the address and the function is still missing.',
      sources: ['rfc9110#15.6.2', 'zalando#status-code-501'],
    },

    'if-match-nothing': {
      ...precondition,
      title: 'If-Match, and nothing is there',
      why: 'Without a current representation If-Match is false, even with an asterisk. The client meant to change something, not to bring it back.',
      not: [
        { code: 404, why: 'If the request would fail without the condition too; conditions are then ignored.' },
        { code: 201, why: 'Creating it would undo a deletion behind the back of others.' },
        { code: 409, why: 'The client sent a precondition, so its failure is 412.' },
      ],
      steps: [
        'Create nothing',
        'Content: that nothing is there, so that the client can ask its user',
        'Check sign-in and rights first; 401 and 403 come before 412',
      ],
      sources: ['rfc9110#13.1.1', 'rfc9110#13.2.1', 'rfc9110#15.5.13'],
    },
    'stale-precondition': {
      ...precondition,
      title: 'The precondition is stale',
      why: 'The client said which version it meant to change, and that version is no longer current. The same holds for PUT, PATCH and DELETE.',
      split: {
        how: 'Over HTTP a false If-Match is 412. Interfaces that carry the ETag as a field of the message answer as for any conflict.',
        who: [
          { who: 'Microsoft Azure', code: 412, source: 'azure#conditional-requests' },
          { who: 'Zalando', code: 412, source: 'zalando#182' },
          { who: 'Google AIP-154', code: 409, source: 'aip-154' },
        ],
        recommendation: 'Send 412 whenever the version came in If-Match or If-Unmodified-Since; it is defined for exactly that.',
      },
    },
    'create-only-exists': {
      ...precondition,
      title: 'It should be new, and it exists',
      why: 'If-None-Match: * on PUT means "create, never overwrite". Something is there, so the condition is false and 412 is mandatory.',
      steps: [
        'Leave the resource as it is',
        'ETag of the version that exists, and its address or representation',
        'Check sign-in and rights first; 401 and 403 come before 412',
      ],
      sources: ['rfc9110#13.1.2', 'rfc9110#15.5.13'],
    },
    'stale-body-version': {
      ...conflict,
      title: 'The version in the body is stale',
      why: 'The conflict is with the present state, and the client stated its version in the content, not in a precondition field.',
      not: [
        { code: 412, why: 'It answers If-Match and its kin; a version in the content is none.' },
        { code: 422, why: 'The content is fine and was right a moment ago.' },
        { code: 428, why: 'Only if you insist on If-Match.' },
      ],
      sources: ['rfc9110#15.5.10', 'belgif#http-412'],
    },
    'conflict-noticed': {
      ...conflict,
      title: 'Somebody else saved first',
      why: 'The server noticed a conflict although the client sent no precondition.',
      sources: ['rfc9110#15.5.10', 'rfc5789#2.2'],
    },
    'condition-required': {
      ...conditionRequired,
      title: 'Send the version you have seen',
      why: 'The server insists on a conditional write, so that nobody overwrites unseen changes, and the client sent no condition.',
    },
    'value-taken': {
      ...conflict,
      title: 'The value is taken',
      why: 'The request is valid in itself and clashes with another record.',
      split: {
        how: 'Uniqueness is a clash of state to some and validation to others.',
        who: [
          { who: 'Google APIs', code: 409, source: 'google-rpc' },
          { who: 'Kubernetes', code: 409, source: 'kubernetes#http-status-codes' },
          { who: 'GitHub REST API', code: 422, source: 'github-rest#validation-failed' },
        ],
        recommendation: 'Send 409: the client mends it by choosing another value, and the same request would work in another state.',
      },
      not: [
        { code: 422, why: 'Fits if uniqueness is reported together with other field errors.' },
        { code: 400, why: 'The value is well formed.' },
        { code: 202, why: 'If nobody may learn that an account exists, accept all alike.' },
      ],
      steps: [problem, 'Name the field that clashes'],
    },
    'record-exists': {
      ...conflict,
      title: 'The record exists already',
      why: 'A second one cannot be created, and the client meant to create.',
      split: {
        how: 'A creation that finds the record in place is an error or a success.',
        who: [
          { who: 'Google APIs', code: 409, source: 'google-rpc' },
          { who: 'JSON:API', code: 409, source: 'jsonapi#crud-creating-responses-409' },
          { who: 'Belgif', code: 409, source: 'belgif#create-resource' },
          { who: 'Zalando', code: 200, source: 'zalando#251' },
        ],
        recommendation: 'Send 409 with a link to the existing record; 200 where "make sure that it exists" is the purpose.',
      },
      not: [
        { code: 303, why: 'Possible too, to lead to the existing record.' },
        { code: 412, why: 'The client sent no If-None-Match: *.' },
        { code: 422, why: 'The content is fine.' },
      ],
    },
    'exists-if-none-match': {
      ...precondition,
      title: 'If-None-Match: * is false',
      why: 'The client asked to create only; the resource exists.',
      steps: [
        'Leave the resource as it is',
        'ETag of the version that exists, and its address or representation',
        'Check sign-in and rights first; 401 and 403 come before 412',
      ],
      sources: ['rfc9110#13.1.2', 'rfc9110#15.5.13'],
    },
    'done-before': {
      ...conflict,
      title: 'Once is the limit',
      why: 'The caller has done this already, and the rule allows it once. If a repetition is harmless, answer it as a success.',
    },
    'already-so': {
      ...silent,
      title: 'It is so already',
      why: 'The wanted state is there, so nothing is left to do and nothing failed.',
      not: [
        { code: 409, why: 'Both sides agree; there is no conflict.' },
        { code: 304, why: 'It answers conditional GET and HEAD only.' },
        { code: 200, why: 'Also right, if you send the state back.' },
      ],
    },
    'too-late': {
      ...conflict,
      title: 'Too late for this step',
      why: 'The request is fine, and the resource has moved on: shipped, paid, closed.',
      split: {
        how: 'A step that the state forbids has several homes.',
        who: [
          { who: 'Google AIP-216', code: 400, source: 'aip-216' },
          { who: 'Zalando', code: 405, source: 'zalando#status-code-405' },
        ],
        recommendation:
          'Send 409: it is defined as a conflict with the current state of the resource, and leaves the other codes their meaning.',
      },
      not: [
        { code: 422, why: 'The content is fine in itself.' },
        { code: 403, why: 'The caller has the right; the state forbids it.' },
        { code: 405, why: 'The address supports the method.' },
        { code: 412, why: 'No precondition field was sent.' },
      ],
    },
    'too-early': {
      ...conflict,
      title: 'A step is missing before',
      why: 'The same request will work once the earlier step is done.',
      not: [
        { code: 412, why: 'Its preconditions are request header fields, not the state of a workflow.' },
        { code: 425, why: 'It is about TLS early data, not about the order of steps.' },
        { code: 428, why: 'It asks for If-Match or the like.' },
        { code: 424, why: 'No earlier request failed; a step has not been taken.' },
      ],
    },
    'not-open-yet-date': {
      ...forbidden,
      title: 'It has not opened yet',
      why: 'The server understands and refuses everybody until the date. No step of the caller brings it nearer.',
      not: [
        { code: 409, why: 'For a state that the caller can change, such as an order that is not paid.' },
        { code: 425, why: 'It is about TLS early data, not about dates.' },
        { code: 404, why: 'Only if nobody may know of it before the date.' },
      ],
      steps: [problem, 'The date and time of the opening, with its time zone'],
      sources: ['rfc9110#15.5.4', 'rfc4918#16', 'rfc8470#5.2'],
    },
    'last-one': {
      ...conflict,
      title: 'The last one has to stay',
      why: 'The request is fine as long as another one is left; with the present state it would break a rule of the whole.',
      not: [
        { code: 403, why: 'The caller may remove one, only not the last.' },
        { code: 422, why: 'Also defended, where there is content to judge.' },
        { code: 405, why: 'The address supports the method.' },
      ],
      steps: [problem, 'What has to exist first, such as another administrator'],
    },
    'still-in-use': {
      ...conflict,
      title: 'It still holds other things',
      why: 'The state forbids the removal until the dependants are gone; the user can resolve that.',
      split: {
        how: "Most call it a conflict; Google's mapping of FAILED_PRECONDITION gives 400.",
        who: [
          { who: 'Belgif', code: 409, source: 'belgif#http-409' },
          { who: 'Google AIP-135', code: 400, source: 'aip-135' },
        ],
        recommendation: 'Send 409 and list what is in the way.',
      },
      not: [
        { code: 422, why: 'The request has no content that could be wrong.' },
        { code: 403, why: 'The caller may delete it once it is empty.' },
        { code: 424, why: 'It is for a step that failed because another one did.' },
      ],
      steps: [problem, 'What depends on it, with links', 'How to remove it all the same, if there is a way'],
    },
    'not-deleted': {
      ...conflict,
      title: 'It is not deleted',
      why: 'There is nothing to restore: the wanted state clashes with the present one.',
      sources: ['rfc9110#15.5.10', 'aip-164'],
    },
    frozen: {
      ...conflict,
      title: 'It is archived or frozen',
      why: 'In this state it takes no changes; thawing it is the step before. If it never will again, 403 is clearer.',
    },
    'job-runs': {
      ...conflict,
      title: 'The operation still runs',
      why: 'A second one at the same time is not allowed; when the first has ended, the request works.',
      not: [
        { code: 429, why: 'Not the number of requests is the reason.' },
        { code: 423, why: 'Nobody took a lock that a client could name.' },
        { code: 202, why: 'Nothing new was accepted.' },
      ],
      steps: [problem, 'The address of the running operation', 'Retry-After, if the end can be foreseen'],
      sources: ['rfc9110#15.5.10', 'aip-151'],
    },
    'lock-held': {
      code: 423,
      title: 'A lock is held',
      why: 'Somebody took a lock, and the request came without its token. Outside WebDAV the code is rare.',
      not: [
        { code: 409, why: 'It fits where no lock can be named, and in APIs without locks.' },
        { code: 403, why: 'For a caller who may not write at all.' },
        { code: 412, why: 'For a false If field.' },
      ],
      steps: [
        'Content: who holds the lock, since when and until when',
        'In WebDAV: lock-token-submitted or no-conflicting-lock in the error element',
      ],
      sources: ['rfc4918#11.3'],
    },
    deadlock: {
      ...away,
      title: 'A deadlock of our own',
      why: 'The client did nothing wrong and can do nothing but try again. Better: repeat the transaction yourself first.',
      split: {
        how: 'A passing fault of the server to some, a clash of two writers to others.',
        who: [{ who: 'Google APIs (ABORTED)', code: 409, source: 'google-rpc' }],
        recommendation: 'Send 503, because the client only has to try again; 409 where it has to read and decide again.',
      },
      not: [
        { code: 409, why: 'The user cannot resolve it.' },
        { code: 500, why: 'Trying again helps.' },
        { code: 423, why: 'No client holds this lock.' },
      ],
    },
    'concurrent-write': {
      ...conflict,
      title: 'Another request is changing it',
      why: 'Two changes came together and cannot be queued; one may try again.',
      sources: ['rfc5789#2.2', 'rfc9110#15.5.10'],
    },
    'key-in-progress': {
      ...conflict,
      title: 'The first request still runs',
      why: 'The same Idempotency-Key came again before the first request was finished; there is no answer to repeat yet.',
      not: [
        { code: 202, why: 'It would promise an answer of its own.' },
        { code: 422, why: 'For the same key with other content.' },
        { code: 429, why: 'Not the number of requests is the reason.' },
      ],
      steps: [problem, 'Retry-After with a few seconds'],
      sources: ['idempotency-key#2.7', 'stripe-errors'],
    },
    'key-reused': { ...keyReused, title: 'The key came before with other content' },
    'key-missing': {
      ...bad,
      title: 'The Idempotency-Key is missing',
      why: 'The draft names 400 for a missing key where one is required.',
      not: [
        { code: 428, why: 'It asks for a precondition such as If-Match; a key is none.' },
        { code: 422, why: 'For a key with other content.' },
      ],
      sources: ['idempotency-key#2.7'],
    },
    'key-replayed': {
      ...made,
      title: 'Done before: the same answer again',
      why: 'The key promises the outcome of the first request: repeat its status and content, 201 for a creation.',
      not: [
        { code: 409, why: 'Only while the first request still runs.' },
        { code: 208, why: 'It is a line in a WebDAV report.' },
        { code: 304, why: 'It belongs to conditional GET.' },
      ],
      sources: ['idempotency-key#2.6', 'stripe-idempotency'],
    },
    'sold-out': {
      ...conflict,
      title: 'Sold out',
      why: 'The order is valid, and a second ago it would have worked. The state has changed.',
      split: {
        how: 'A clash with the stock, or an order that cannot be processed; both are defended.',
        who: [{ who: 'PayPal (outside factors)', code: 422, source: 'paypal' }],
        recommendation: 'Send 409: the content is right, and the same request works when stock returns.',
      },
      not: [
        { code: 422, why: 'The content is fine in itself.' },
        { code: 410, why: 'The product page is still there.' },
        { code: 503, why: 'The service works.' },
      ],
    },
    'balance-too-low': { ...fundsMissing, title: 'The balance is too low' },
    'funds-missing': { ...fundsMissing, title: 'The account does not cover the payment' },
    'api-credit-empty': {
      ...payment,
      title: 'The credit for this API is empty',
      why: 'The request is fine and the prepaid balance is zero; paying is what helps.',
    },
    'room-used-up': { ...full, title: 'No room to store it', why: 'The result of the request does not fit into the room that is left.' },
    'earlier-step': {
      code: 424,
      title: 'An earlier step failed',
      why: 'This step was refused only because another action of the client, on which it depends, has failed. The code comes from WebDAV; document your use of it.',
      not: [
        { code: 502, why: 'For a service behind you that failed; that is no fault of the client.' },
        { code: 409, why: 'For a state that forbids the step, whatever happened before.' },
        { code: 412, why: 'For a false precondition field.' },
      ],
      steps: [problem, 'Which step failed, and its own status'],
      sources: ['rfc4918#11.4'],
    },

    'rate-limited': {
      ...limited,
      title: 'The rate limit is reached',
      why: 'On its own the request would be fine; it is refused for how many came before it.',
      split: {
        how: 'Most send 429. GitHub sends 403 or 429 for its limits.',
        who: [
          { who: 'Zalando', code: 429, source: 'zalando#153' },
          { who: 'Google APIs', code: 429, source: 'google-rpc' },
          { who: 'GitHub REST API', code: 403, source: 'github-rest#rate-limit-errors' },
        ],
        recommendation: 'Send 429: many clients and libraries wait and repeat by themselves, which few do after 403.',
      },
    },
    'quota-used': {
      ...limited,
      title: 'The quota is used up',
      why: 'It refills by itself, at midnight or on the first of the month, so waiting helps.',
      steps: [
        'Retry-After with the time until the quota refills',
        'Content: which quota, its size, and how to raise it',
        'Caches must not store a 429',
      ],
    },
    'too-many-parallel': {
      ...limited,
      title: 'Too many at the same time',
      why: 'The share of this client counts open requests or running jobs. It may go on when one has ended.',
    },
    'too-many-attempts': { ...tooManyAttempts, title: 'Too many attempts' },
    'credit-empty': {
      ...payment,
      title: 'Only paying helps',
      why: 'The prepaid credit is used up; waiting does not refill it, so 429 would mislead.',
    },
    'overload-for-all': {
      ...away,
      title: 'Everybody is turned away',
      why: 'Not the share of this client but the capacity of the server is the reason.',
    },
    'body-too-large': {
      ...tooLarge,
      title: 'The body is too large',
      why: 'The content exceeds what the server takes here.',
      sources: ['rfc9110#15.5.14', 'oci'],
    },
    'batch-too-large': {
      ...tooLarge,
      title: 'The batch has too many items',
      why: 'The limit is one of size, counted in items. The client splits the batch.',
      not: [
        { code: 422, why: 'Also defensible: a rule about the number of items is broken.' },
        { code: 429, why: 'It is one request.' },
        { code: 400, why: 'It would not say what is wrong.' },
      ],
      steps: [problem, 'The limit and the number found'],
    },
    'field-too-long': {
      ...invalid,
      title: 'One field is too long',
      why: 'The document is of ordinary size and one value breaks its rule: validation, not size.',
      not: [
        { code: 413, why: 'It is about the content as a whole.' },
        { code: 400, why: 'Also correct, as for any failed validation.' },
        { code: 431, why: 'It is about header fields.' },
      ],
    },
    'length-unknown': {
      code: 411,
      title: 'The length is unknown',
      why: 'The server wants to know the size beforehand, and no Content-Length came.',
      not: [
        { code: 413, why: 'For a length that is known and too large.' },
        { code: 400, why: 'For a Content-Length that is invalid.' },
        { code: 501, why: 'For a transfer coding that the server does not understand.' },
      ],
      steps: ['Content: that Content-Length is needed'],
      sources: ['rfc9110#15.5.12'],
    },
    'url-too-long': {
      code: 414,
      title: 'The URL is too long',
      why: 'The server does not wish to read a target of this length. Often a search with many parameters belongs in a POST.',
      not: [
        { code: 431, why: 'It is about header fields.' },
        { code: 413, why: 'It is about content.' },
        { code: 400, why: 'It would not say what is wrong.' },
      ],
      steps: ['Content: the limit, and the other way to ask', 'Support at least 8000 bytes'],
      sources: ['rfc9110#15.5.15', 'rfc9110#4.1'],
    },
    'headers-too-large': {
      code: 431,
      title: 'Header fields are too large',
      why: 'One field, often Cookie, or all together exceed the limit.',
      not: [
        { code: 413, why: 'Cookies and tokens are not content.' },
        { code: 414, why: 'It is about the URL.' },
        { code: 400, why: 'It would not say what is wrong.' },
      ],
      steps: ['Content: which field, the limit and the size found', 'Caches must not store a 431'],
      sources: ['rfc6585#5', 'rfc9110#5.4'],
    },
    'storage-full': {
      ...full,
      title: 'The storage is full',
      why: 'This content would be accepted, and there is no room left for it.',
      split: {
        how: 'Quotas of storage have a code from WebDAV; Google counts them among exhausted resources.',
        who: [
          { who: 'RFC 4331', code: 507, source: 'rfc4331#6' },
          { who: 'Google APIs', code: 429, source: 'google-rpc' },
        ],
        recommendation: 'Send 507: neither a smaller rate nor other rights help, only room.',
      },
    },
    'count-limit': {
      ...forbidden,
      title: 'The account has as many as it may',
      why: 'A rule of the plan or of the service sets the number. Nothing is wrong with the request, and waiting does not help.',
      split: {
        how: 'A limit on the number of things is a refusal, a conflict or an exhausted quota.',
        who: [{ who: 'Google APIs', code: 429, source: 'google-rpc' }],
        recommendation: 'Send 403 with a problem type of its own; 429 makes clients wait and repeat in vain.',
      },
      not: [
        { code: 429, why: 'Time does not lift the limit.' },
        { code: 402, why: 'Fits if a larger plan can be bought in this exchange.' },
        { code: 409, why: 'Fits as well where the caller can delete one to make room.' },
        { code: 507, why: 'It is about room to store, not about a number.' },
      ],
    },
    'answer-too-big': {
      ...bad,
      title: 'It asks for too much at once',
      why: 'The value of the parameter is out of range. Cutting it to the maximum is the friendly way, if documented.',
      not: [
        { code: 413, why: 'It is about the content of the request.' },
        { code: 416, why: 'It is about the Range field.' },
        { code: 429, why: 'It is one request.' },
        { code: 422, why: 'It is about content, and this is a parameter.' },
      ],
    },

    'http-page': {
      ...moved,
      title: 'The page is served over https',
      why: 'The move to https is for good, and a visitor follows without noticing.',
      steps: ['Location with the same host, path and query over https', 'Strict-Transport-Security on the https side'],
      sources: ['rfc9110#15.4.2', 'rfc6797#7.2'],
    },
    'http-api': {
      ...forbidden,
      title: 'https is needed',
      why: 'A redirect would let clients go on sending tokens in the clear. A refusal is noticed and mended.',
      not: [
        { code: 301, why: 'Right for web pages; API clients would leak their credentials on every call.' },
        { code: 426, why: 'Upgrade cannot lead to another connection.' },
        { code: 400, why: 'Also seen; 403 says that a rule forbids it.' },
      ],
      steps: [problem, 'The https address', 'Revoke tokens that came in the clear'],
      sources: ['rfc9110#15.5.4', 'rfc9110#7.8'],
    },
    'method-not-here': {
      ...methodRefused,
      title: 'Not with this method here',
      why: 'The server knows the method, and this address does not support it.',
    },
    'method-nowhere': { ...methodUnknown, title: 'An unknown method' },
    'method-disabled': {
      ...methodRefused,
      title: 'Switched off for everybody',
      why: 'The method exists in the software and not on this service; Allow then does not list it.',
      split: {
        how: 'One example: a registry of images without deletion may answer in two ways.',
        who: [
          { who: 'OCI', code: 405, source: 'oci' },
          { who: 'OCI (also allowed)', code: 400, source: 'oci' },
        ],
        recommendation: 'Send 405: its Allow field shows what is possible.',
      },
      sources: ['rfc9110#15.5.6', 'oci'],
    },
    'method-not-for-caller': {
      ...forbidden,
      title: 'Not for this caller',
      why: 'Allow is about the resource, not about permissions: the method is supported and this caller may not use it.',
    },
    'method-not-now': {
      ...conflict,
      title: 'Not in its present status',
      why: 'The address supports the method; its state stands in the way.',
      split: {
        how: 'Allow may depend on the state, so 405 is possible too.',
        who: [{ who: 'Zalando', code: 405, source: 'zalando#status-code-405' }],
        recommendation: 'Send 409, which can explain the state; 405 only names methods.',
      },
    },
    'type-not-read': {
      ...unsupportedType,
      title: 'A type that we do not read',
      why: 'The server refuses the content for its format, or for a parameter of it such as charset.',
    },
    'type-not-given': {
      ...unsupportedType,
      title: 'Content-Type is missing',
      why: 'A recipient may guess; an API that takes one format does well to refuse instead.',
      split: {
        how: 'Guess, refuse with 415, or refuse with 400.',
        who: [
          {
            who: 'Vert.x Web since 2024',
            code: 415,
            source: { title: 'Vert.x Web: pull request 2659', url: 'https://github.com/vert-x3/vertx-web/pull/2659' },
          },
          {
            who: 'Vert.x Web before',
            code: 400,
            source: { title: 'Vert.x Web: issue 2656', url: 'https://github.com/vert-x3/vertx-web/issues/2656' },
          },
        ],
        recommendation: 'Send 415 with Accept: it tells the client what to put into the missing field.',
      },
      sources: ['rfc9110#8.3', 'rfc9110#15.5.16'],
    },
    'encoding-unknown': {
      ...unsupportedType,
      title: 'A compression that we cannot undo',
      why: 'Content-Encoding names a coding that the server does not know; 415 covers that too.',
      not: [
        { code: 501, why: 'It is for a transfer coding.' },
        { code: 406, why: 'It is about what the client wants back.' },
        { code: 400, why: 'For a known coding whose data are broken.' },
      ],
      steps: ['Accept-Encoding with the codings that you take', problem],
    },
    'right-type-broken': {
      ...bad,
      title: 'Right type, broken content',
      why: 'Broken JSON is still JSON: the type is accepted and the syntax is not.',
    },
    'right-type-invalid': {
      ...invalid,
      title: 'It parses, the values are wrong',
      why: 'The content is understood and cannot be processed.',
    },
    'no-acceptable-format': {
      ...notAcceptable,
      title: 'No format that the client accepts',
      why: 'Nothing that exists suits Accept, and a default would be of no use.',
      split: {
        how: 'Refuse, or send what there is; HTTP allows both.',
        who: [
          { who: 'PayPal', code: 406, source: 'paypal' },
          { who: 'JSON:API', code: 406, source: 'jsonapi#content-negotiation-servers' },
        ],
        recommendation: 'Send 406 to programs, which parse whatever arrives; a default to people.',
      },
    },
    'default-format': {
      ...ok,
      title: 'A default all the same',
      why: 'A server may disregard what the client prefers. For pages and languages that is nearly always kinder.',
      not: [
        { code: 406, why: 'Allowed, and less useful here.' },
        { code: 300, why: 'The server has chosen.' },
      ],
      steps: ['Content-Type and Content-Language of what you send', 'Vary with the field that you looked at'],
      sources: ['rfc9110#12.4.1'],
    },
    'format-in-path': {
      ...missing,
      title: 'This path does not exist',
      why: 'A format in the path makes another resource, and this one is not there; nothing is negotiated.',
      not: [
        { code: 406, why: 'Only if Accept decides.' },
        { code: 415, why: 'It is about what the client sent.' },
        { code: 410, why: 'Only if it was there once.' },
      ],
    },
    'version-unknown': {
      ...bad,
      title: 'An unknown API version',
      why: 'The version is a parameter, and its value is missing, is unknown or contradicts another.',
      split: {
        how: 'The code follows the place where the version is named.',
        who: [{ who: 'Microsoft Azure', code: 400, source: 'azure#versioning-api-version-unsupported' }],
        recommendation: 'Send 400 for a parameter or header field and list the versions; 404 for a path; 406 for Accept.',
      },
      not: [
        { code: 404, why: 'For a version in the path.' },
        { code: 406, why: 'For a version in the Accept media type.' },
        { code: 410, why: 'For a version that was retired.' },
        { code: 505, why: 'It is about the version of HTTP.' },
      ],
      steps: [problem, 'The versions that you support'],
    },
    'version-in-path': {
      ...missing,
      title: 'No such version in the path',
      why: 'The version is part of the address, and no resource is at this one.',
      not: [
        { code: 400, why: 'For a version in a parameter.' },
        { code: 410, why: 'For a version that was retired.' },
        { code: 505, why: 'It is about the version of HTTP.' },
      ],
    },
    'version-in-accept': {
      ...notAcceptable,
      title: 'The version in Accept is not offered',
      why: 'The client accepts only a media type of a version that does not exist here.',
      not: [
        { code: 415, why: 'It is about the media type of what was sent.' },
        { code: 400, why: 'For a version in a parameter.' },
        { code: 410, why: 'The resource is there, in other versions.' },
      ],
    },
    'version-off': { ...versionGone, title: 'The version is switched off' },
    'app-too-old': {
      ...bad,
      title: 'The app is too old',
      why: 'The request comes from a release that is no longer served. No registered code means that, so 400 with a type of your own does.',
      split: {
        how: 'Some take 426 at its word; others object that it speaks of protocols and not of programs.',
        who: [
          {
            who: 'Nextcloud Talk',
            code: 426,
            source: { title: 'Nextcloud Talk Desktop: issue 209', url: 'https://github.com/nextcloud/talk-desktop/issues/209' },
          },
          {
            who: 'DiracX, as proposed',
            code: 400,
            source: { title: 'DiracX: issue 542, stop using UPGRADE_REQUIRED', url: 'https://github.com/DIRACGrid/diracx/issues/542' },
          },
        ],
        recommendation:
          'Send 400 with a problem type such as "app-too-old" that the app knows how to show. 426 must carry Upgrade, and there is no protocol to name.',
      },
      not: [
        { code: 426, why: 'It must name a protocol in Upgrade.' },
        { code: 403, why: 'It suggests missing rights.' },
        { code: 410, why: 'The resource is there, for newer releases.' },
      ],
      steps: [problem, 'The oldest release that is served, and where to get it'],
    },
    'http-major-refused': {
      code: 505,
      title: 'This version of HTTP is refused',
      why: 'The server refuses the major version of HTTP that the request uses.',
      not: [
        { code: 426, why: 'For a protocol that can be switched to on this connection.' },
        { code: 400, why: 'For a request line that is malformed.' },
        { code: 501, why: 'For a method or transfer coding.' },
      ],
      steps: ['Content: why, and which protocols are supported'],
      sources: ['rfc9110#15.6.6'],
    },

    'pay-first': {
      ...payment,
      title: 'Pay first',
      why: 'A payment stands between the request and its answer, and the response says how to make it.',
      not: [
        { code: 403, why: 'It would not tell the client that paying helps.' },
        { code: 401, why: 'No identity is missing.' },
        { code: 429, why: 'No limit of rate was reached.' },
      ],
      steps: [
        'The terms: amount, currency, where to pay, how to prove it; in the fields of your payment protocol',
        'Cache-Control: no-store',
      ],
    },
    'payment-unconfirmed': {
      ...payment,
      title: 'The cardholder has to confirm',
      why: 'The bank takes the payment only after the holder of the card has confirmed it. The client brings that person back and tries again.',
      not: [
        { code: 401, why: 'The caller of the API is known; somebody else has to confirm.' },
        { code: 200, why: 'Also fits, if the payment is a resource whose state says what is needed.' },
        { code: 202, why: 'Also fits, if the payment goes on by itself once it is confirmed.' },
      ],
      steps: [
        problem,
        'The address or token with which the cardholder confirms',
        'Document the meaning: HTTP itself only reserves the code',
      ],
    },
    'card-declined': {
      ...payment,
      title: 'The payment was declined',
      why: 'The request was fine and the charge failed.',
      split: {
        how: 'Stripe sends 402 when the parameters were valid and the request failed all the same; others count a decline among invalid requests.',
        who: [{ who: 'Stripe', code: 402, source: 'stripe-errors' }],
        recommendation: 'Send 402 with the reason for the decline: it tells a failed payment from bad input at a glance.',
      },
      not: [
        { code: 422, why: 'Also defended; the fields are right.' },
        { code: 400, why: 'The request is well formed.' },
        { code: 502, why: 'The bank answered properly.' },
      ],
      steps: [problem, 'A code for the reason, and whether another card or another try helps'],
    },
    'no-credit-left': { ...payment, title: 'The credit is used up', why: 'The request is fine; paying is what helps.' },
    'paid-feature': { ...planTooSmall, title: 'A feature of a paid plan' },
    'subscription-ended': {
      ...payment,
      title: 'The subscription has ended',
      why: 'What the account may do depends on a payment that has not come; paying restores it.',
    },
    licence: {
      ...forbidden,
      title: 'A licence or policy forbids it',
      why: 'The reason is a contract or your own rule, not a demand of law.',
      not: [
        { code: 451, why: 'It is for legal demands; some sites stretch it to licences.' },
        { code: 404, why: 'That it exists is no secret.' },
        { code: 402, why: 'Paying does not help.' },
      ],
    },
    takedown: {
      ...legal,
      title: 'Blocked on a legal demand',
      why: 'A court, authority or rights holder demands it of you, and 451 makes that visible.',
    },
    sanctions: { ...legal, title: 'Barred by sanctions', why: 'The law forbids serving these users, and that is the reason to state.' },
    'regional-rule': {
      ...legal,
      title: 'A regional rule of law',
      why: 'You withhold it because of a law in this region. If your own caution decides, send 403.',
    },
    'age-check': {
      ...forbidden,
      title: 'An age check or consent is missing',
      why: 'The visitor can lift the bar by passing the check, so nothing is withheld by law as such.',
      not: [
        { code: 451, why: 'It is for what the law withholds, whatever the visitor does.' },
        { code: 401, why: 'Signing in is not what is missing, unless the account carries the proof.' },
        { code: 404, why: 'That it exists is no secret.' },
      ],
      steps: [problem, 'How to pass the check or give consent'],
    },
    'secret-demand': {
      ...missing,
      title: 'A demand that may not be told',
      why: 'Where even the demand must stay secret, 404 is the way; clients cannot rely on 451 being used.',
      not: [
        { code: 451, why: 'It reveals the demand.' },
        { code: 410, why: 'It admits that something was there.' },
        { code: 403, why: 'It confirms the existence.' },
      ],
      sources: ['rfc7725#5', 'rfc9110#15.5.5'],
    },
    'erased-on-request': {
      ...gone,
      title: "Erased at the person's wish",
      why: 'It was removed for good. The person asked for it, so no legal demand withholds it from you. If that anything was there is private, send 404.',
      not: [
        { code: 451, why: 'It is for what you still have and withhold.' },
        { code: 404, why: 'Where the former existence is private.' },
        { code: 403, why: 'Nobody can see it any more.' },
      ],
      steps: ['Content: as little as possible'],
    },

    'own-timeout': {
      ...away,
      title: 'Our own code was too slow',
      why: 'No other server is involved, so no gateway waited. The server cannot handle the request now; later it may.',
      split: {
        how: "504 is common for any time-out; by definition it is for a gateway. 503 and 500 are the origin server's own codes.",
        who: [
          { who: 'Kubernetes', code: 504, source: 'kubernetes#http-status-codes' },
          { who: 'Google APIs', code: 504, source: 'google-rpc' },
        ],
        recommendation:
          'Send 503: it is true of an origin server and invites another try. If the same request will always be too slow, send 500, or accept it with 202.',
      },
      not: [
        { code: 504, why: 'No server behind you was waited for.' },
        { code: 408, why: 'The client was not slow.' },
        { code: 500, why: 'Only if trying again cannot help.' },
        { code: 202, why: 'The better design for work that takes longer than anyone waits.' },
      ],
    },
    'failed-job-read': { ...jobFailure, title: 'A job failed; reading its status did not' },
    exception: {
      ...bug,
      title: 'An unexpected error',
      why: 'A valid request failed for a reason that nobody foresaw. If the response has begun, break it off: the status cannot be changed any more.',
    },
    misconfigured: {
      ...bug,
      title: 'A wrong configuration or corrupt data',
      why: 'The operator has to mend it; neither waiting nor another request helps.',
      not: [
        { code: 503, why: 'It says that waiting is likely to help.' },
        { code: 501, why: 'The function exists.' },
        { code: 502, why: 'No other server gave an invalid response.' },
      ],
    },
    'unchecked-input': {
      ...bad,
      title: 'Bad input that was not checked',
      why: 'The input caused the failure. An exception that every caller can provoke is a missing check; send 400, or 422 for a broken rule.',
    },
    'negotiation-loop': {
      code: 506,
      title: 'The negotiation points at itself',
      why: 'The variant that was picked negotiates in turn, so the process has no end: an error in the configuration.',
      not: [
        { code: 500, why: 'It says the same to clients that do not know 506.' },
        { code: 300, why: 'For a list of variants that the client picks from.' },
        { code: 406, why: 'For ordinary negotiation that finds nothing acceptable.' },
      ],
      steps: ['Content: which resource is set up wrongly', 'Make each variant a plain resource'],
      sources: ['rfc2295#8.1'],
    },
    'database-down': {
      ...away,
      title: 'The database is down',
      why: 'The service runs and cannot take the request now; the condition should pass.',
      split: {
        how: 'Some see a failed dependency as 500, some as temporary.',
        who: [{ who: 'Zalando', code: 503, source: 'zalando#status-code-503' }],
        recommendation: 'Send 503 with Retry-After if you expect it back soon; 500 if the failure is a bug or you cannot tell.',
      },
      not: [
        { code: 500, why: 'It does not say that trying again helps.' },
        { code: 502, why: 'An application is the origin server; a database gives no HTTP response.' },
        { code: 424, why: 'It would blame an earlier step of the client.' },
      ],
    },
    unhealthy: {
      ...away,
      title: 'Unhealthy',
      why: 'Monitors, load balancers and orchestrators read the status code, and 503 takes the server out of rotation.',
      split: {
        how: 'Most health checks let the code speak; some always send 200 and write the state into the content.',
        who: [{ who: 'Belgif', code: 503, source: 'belgif#health' }],
        recommendation: 'Send 503 for what makes this server useless, and 200 for anything that restarting or removing it would not help.',
      },
      not: [
        { code: 500, why: 'The check worked; its result is bad.' },
        { code: 200, why: 'Most monitors would read it as healthy.' },
      ],
      steps: [
        'Content: the state of each part',
        'Cache-Control: no-store',
        'Do not fail the check for a dependency that all servers share, or all leave at once',
      ],
      sources: ['rfc9110#15.6.4', 'belgif#health'],
    },
    'health-degraded': {
      ...ok,
      title: 'Degraded, and still useful',
      why: 'The service goes on with less; taking it out of rotation would make things worse.',
      not: [
        { code: 503, why: 'It would take the server out of rotation.' },
        { code: 207, why: 'Monitors expect one verdict.' },
      ],
      steps: ['Content: "degraded" and which part is down', 'Cache-Control: no-store'],
      sources: ['rfc9110#15.3.1', 'belgif#health'],
    },
    'disk-full': { ...full, title: 'Our disk is full', why: 'The server cannot store the representation; the operator has to make room.' },
    'read-only-mode': {
      ...away,
      title: 'Read-only for now',
      why: 'Writes will work again; until then they cannot be handled.',
      not: [
        { code: 405, why: 'The method is supported, only not now.' },
        { code: 403, why: "The caller's rights are not the reason." },
        { code: 423, why: 'No lock was taken on this resource.' },
      ],
    },
    overloaded: {
      ...away,
      title: 'Overloaded',
      why: 'The server turns requests away to stay alive. Early and cheap refusals are the point.',
      steps: ['Retry-After, with values spread so that not all return at once', 'Refuse before doing work', 'Cache-Control: no-store'],
    },
    'one-client-too-many': {
      ...limited,
      title: 'One client sends too many',
      why: 'The share of this client is the reason, so the answer is its own: slow down.',
    },
    'writes-paused': {
      ...away,
      title: 'Writing is paused',
      why: 'The service reads and does not write for a while, by plan. The same write works afterwards.',
      not: [
        { code: 405, why: 'The method is supported, only not now.' },
        { code: 403, why: "The caller's rights are not the reason." },
        { code: 409, why: 'The state of the record is not the reason.' },
      ],
      steps: ['Retry-After with the planned end', 'Content: what still works'],
    },
    maintenance: {
      ...away,
      title: 'Planned maintenance',
      why: 'The service is away by plan and will be back.',
      not: [
        { code: 302, why: 'A redirect to a page that answers 200 tells monitors and crawlers that all is well.' },
        { code: 500, why: 'Nothing is broken.' },
        { code: 404, why: 'Search engines may drop the address.' },
      ],
      steps: ['Retry-After with the planned end, as a date or in seconds', 'Content: what is affected and until when'],
    },
    starting: {
      ...away,
      title: 'Starting, stopping or being deployed',
      why: 'In a moment another server, or this one, can take the request.',
      not: [
        { code: 425, why: 'It is about TLS early data, not about a service that is not ready.' },
        { code: 500, why: 'Nothing is broken.' },
        { code: 502, why: "It is the gateway's answer when it finds nobody." },
      ],
    },
    'backend-refused': {
      ...badGateway,
      title: 'The backend refused or was not found',
      why: 'You act as a gateway and tried. RFC 9209 recommends 502 for refused connections, DNS errors and TLS failures.',
    },
    'backend-rubbish': {
      ...badGateway,
      title: 'The backend sent rubbish',
      why: 'What came back was no usable response: malformed, cut off, or too large.',
      sources: ['rfc9110#15.6.3', 'rfc9209#2.3', 'rfc9112#6.3'],
    },
    'backend-slow': {
      ...gatewayTimeout,
      title: 'The backend did not answer in time',
      why: 'You needed another server to complete the request, and its answer did not come in time. Whether it acted is unknown: let the client look it up, or repeat with the same Idempotency-Key.',
    },
    'backend-none': {
      ...away,
      title: 'No healthy backend',
      why: 'The gateway knows without trying that nobody can answer: health checks failed or the circuit breaker is open.',
      not: [
        { code: 502, why: 'For a connection that was tried and refused.' },
        { code: 504, why: 'For a time-out.' },
        { code: 500, why: 'The gateway works.' },
      ],
      steps: ['Retry-After with the time until the next try', 'Proxy-Status: destination_unavailable'],
      sources: ['rfc9209#2.3.4', 'rfc9110#15.6.4'],
    },
    'backend-error': {
      ...badGateway,
      title: 'The other service answered with an error',
      why: 'An API whose own work depends on it cannot go on, and the client is not at fault. A plain proxy forwards the error as it is: an error is a valid response.',
      split: {
        how: 'An application that calls another service is an origin server by the book, and a gateway in spirit.',
        who: [
          { who: 'Zalando', code: 502, source: 'zalando#status-code-502' },
          { who: 'Stripe', code: 424, source: 'stripe-errors' },
        ],
        recommendation: 'Send 502: it tells operators to look behind you. 500 is as correct; 424 blames an earlier step of the client.',
      },
      not: [
        { code: 500, why: 'Also correct; it points at your own code.' },
        { code: 503, why: 'If the other service says that it will be back.' },
        { code: 424, why: 'It is about earlier steps of the client.' },
        { code: 400, why: "A 4xx that you got is about your request, not the client's." },
      ],
      steps: [problem, 'Which service failed, in words that may be public', 'No backend addresses or stack traces'],
    },
    'backend-limits-us': {
      ...away,
      title: 'The other service limits us',
      why: "The limit is yours and not the client's, and it will pass.",
      not: [
        { code: 429, why: 'It would tell the client that it sent too many.' },
        { code: 502, why: 'It does not say that waiting helps.' },
        { code: 424, why: 'No earlier step of the client failed.' },
      ],
      steps: ['Retry-After, taken from the answer you got', problem],
    },
    'proxy-loop': {
      ...badGateway,
      title: 'The request came back to us',
      why: 'A proxy that sees its own request again cannot answer it; RFC 9209 recommends 502 for a loop.',
      not: [
        { code: 508, why: 'It is about loops of WebDAV collections.' },
        { code: 500, why: 'Also possible for a wrong configuration of your own.' },
        { code: 421, why: 'A proxy must not generate it.' },
      ],
      steps: ['Proxy-Status: proxy_loop_detected'],
      sources: ['rfc9209#2.3.32', 'rfc9110#15.6.3'],
    },
    'endpoint-planned': {
      ...notImplemented,
      title: 'Announced, not built',
      why: 'The published description promises the endpoint and the code for it is missing.',
      sources: ['rfc9110#15.6.2', 'zalando#status-code-501'],
    },
    'method-unsupported': { ...methodUnknown, title: 'A method for no address' },
    'edition-lacks-it': {
      ...notImplemented,
      title: 'Not in this edition',
      why: 'The interface lists the option and this deployment lacks the capability.',
      not: [
        { code: 400, why: 'For an option that no edition has.' },
        { code: 405, why: 'For a method that other addresses support.' },
        { code: 403, why: 'For a caller who lacks the right.' },
      ],
      sources: ['rfc9110#15.6.2', 'google-rpc'],
    },

    'described-elsewhere': {
      ...seeOther,
      title: 'A page describes it',
      why: 'The target has no representation that could be sent, a thing of the real world for instance; Location leads to a description. The client reads it with GET.',
      not: [
        { code: 302, why: 'It says that the other page stands in for the target.' },
        { code: 404, why: 'The target is known.' },
        { code: 200, why: 'It would claim that the description is the thing.' },
      ],
    },
    'page-moved': {
      ...moved,
      title: 'The page has a new address',
      why: 'It is read with GET, so it does not matter that 301 lets clients turn POST into GET.',
      split: {
        how: '301 and 308 say the same to a GET.',
        who: [{ who: 'Belgif', code: 301, source: 'belgif#http-301' }],
        recommendation: 'Send 301 for pages, which every client knows; 308 where the address takes more than GET.',
      },
    },
    'endpoint-moved': {
      code: 308,
      title: 'The endpoint has a new address',
      why: 'The move is for good and the method has to survive: after 301 a client may turn POST into GET and lose the content.',
      not: [
        { code: 301, why: 'It allows POST to become GET.' },
        { code: 307, why: 'It says that the move may end.' },
        { code: 410, why: 'For an endpoint that ended without successor.' },
      ],
      steps: ['Location with the final address', 'Tell the developers as well: not every client follows a redirect of a POST'],
      sources: ['rfc9110#15.4.9'],
    },
    'site-canonical': {
      ...moved,
      title: 'One canonical address for the site',
      why: 'The move from http to https, or to one spelling of the host, is for good, and visitors come with GET.',
      split: {
        how: 'Any permanent redirect does it.',
        who: [{ who: 'RFC 6797 (HSTS)', code: 301, source: 'rfc6797#7.2' }],
        recommendation: 'Send 301; 308 if forms or APIs on the old address still receive POST.',
      },
      not: [
        { code: 308, why: 'As good, and needed where POST arrives.' },
        { code: 302, why: 'It makes clients ask the old address again and again.' },
        { code: 426, why: 'Upgrade cannot lead to another connection.' },
      ],
      steps: ['Location with the same path and query on the final host', 'Strict-Transport-Security on the https side'],
      sources: ['rfc9110#15.4.2', 'rfc6797#7.2'],
    },
    'moved-nowhere': {
      ...gone,
      title: 'Nothing took its place',
      why: 'A redirect of everything to the home page hides that the content has ended.',
    },
    'page-for-now': {
      ...found,
      title: 'Another page, for now',
      why: 'Next week the same address may lead elsewhere, and the client should go on using it.',
    },
    'request-for-now': {
      code: 307,
      title: 'The same request, elsewhere, for now',
      why: 'The other host takes over for a while, and the request has to arrive there unchanged: a client must not alter the method.',
      not: [
        { code: 302, why: 'It allows POST to become GET.' },
        { code: 308, why: 'It says that the move is for good.' },
        { code: 303, why: 'It turns the request into a GET.' },
      ],
      steps: ['Location with the address at the other host', 'Retry-After, if it needs a moment'],
      sources: ['rfc9110#15.4.8'],
    },
    'signed-download': {
      ...found,
      title: 'The download waits at a signed URL',
      why: 'The signed address is short-lived, and the original stays the one to keep. 307 does the same.',
      steps: ['Location with the signed address', 'Cache-Control: no-store, or a lifetime below that of the signature'],
    },
    'maintenance-notice': {
      ...away,
      title: 'Say it here, without a redirect',
      why: 'A redirect to a page that answers 200 tells monitors and crawlers that all is well. Send the notice itself as the content of a 503.',
      not: [
        { code: 302, why: 'It hides the outage.' },
        { code: 307, why: 'The same.' },
        { code: 200, why: 'Crawlers would store the notice as the page.' },
      ],
    },
    'after-post': {
      ...seeOther,
      title: 'Look at the result',
      why: 'POST, 303, GET: the result has an address of its own, and a reload does not repeat the POST.',
    },
    'after-job': {
      ...seeOther,
      title: 'The job is done: see the result',
      why: 'The monitor leads to the result, which is read with GET.',
      split: {
        how: 'A finished monitor redirects, or stays and links.',
        who: [
          { who: 'Belgif', code: 303, source: 'belgif#long-running-tasks' },
          { who: 'Microsoft Azure', code: 200, source: 'azure#lro-status-monitor-get-returns-200' },
        ],
        recommendation: 'Send 303: clients arrive at the result by themselves.',
      },
      not: [
        { code: 302, why: 'The result does not stand in for the monitor.' },
        { code: 301, why: 'The monitor has not moved.' },
      ],
    },
    'after-duplicate': {
      ...seeOther,
      title: 'The result exists already',
      why: 'If the result of processing a POST would be equivalent to an existing resource, 303 may lead there.',
      sources: ['rfc9110#9.3.3', 'rfc9110#15.4.4'],
    },
    'to-login-page': {
      ...found,
      title: 'To the sign-in page',
      why: 'People cannot use a bare 401; the browser loads the form with GET and comes back later.',
      not: [
        { code: 401, why: 'For programs, and for scripts of the same site.' },
        { code: 303, why: 'As good; better after a POST.' },
        { code: 307, why: 'It would send a POST on to the sign-in page.' },
        { code: 403, why: 'It leaves people without a way on.' },
      ],
      steps: ['Location of the sign-in page, with the way back as a parameter that you check', 'Cache-Control: no-store'],
    },
    'login-for-programs': {
      ...unauthenticated,
      title: 'Programs get a 401',
      why: 'A program cannot fill in a form, and would take the sign-in page for the answer.',
      not: [
        { code: 302, why: 'The program would follow it and read a page of HTML.' },
        { code: 403, why: 'Authenticating is what helps.' },
      ],
    },
    'variant-redirect': {
      ...found,
      title: 'The server chose a variant',
      why: 'The choice depends on this visitor, so it must not be remembered for others.',
      not: [
        { code: 301, why: 'It may be stored, and would then hold for later visits too.' },
        { code: 300, why: 'The server has chosen.' },
        { code: 200, why: 'Answering right here saves a round trip; add Content-Location and Vary.' },
      ],
      steps: ['Location of the variant', 'Vary with the field that decided', 'Links to the other variants on each page'],
    },
    'pick-a-variant': {
      code: 300,
      title: 'Pick a variant',
      why: 'The target has several representations, and the user or client is to choose.',
      not: [
        { code: 200, why: 'If the server can choose from Accept or Accept-Language.' },
        { code: 302, why: 'For a single target.' },
        { code: 406, why: 'For the case that nothing suits.' },
      ],
      steps: [
        'Content: a list of the variants with their addresses, for instance a short page of links',
        'Location, if you prefer one of them',
      ],
      sources: ['rfc9110#15.4.1'],
    },

    'early-hints': {
      code: 103,
      title: 'Early hints',
      why: 'The final response takes time, and you know already what the page will need. The hints come first, the real answer afterwards.',
      not: [
        { code: 100, why: 'It answers a client that waits for leave to send content.' },
        { code: 102, why: 'It carries no hints and has hardly any use today.' },
        { code: 200, why: 'If the response is ready, put Link there.' },
      ],
      steps: [
        'Link with rel=preload or rel=preconnect',
        'Repeat the fields in the final response',
        'Over HTTP/1.1 only to clients known to handle it',
      ],
      sources: ['rfc8297#2', 'rfc8297#3'],
    },
    'send-the-body': {
      code: 100,
      title: 'Go on, send the body',
      why: 'The client announced content with Expect: 100-continue and waits; the header section gives no reason to refuse.',
      not: [
        { code: 413, why: 'Say it now if the announced size is too large; sparing the upload is the point.' },
        { code: 401, why: 'The same for missing credentials.' },
        { code: 417, why: 'It is for other expectations.' },
      ],
      steps: ['No content; a final response must follow', 'Leave it out if content has begun to arrive'],
      sources: ['rfc9110#15.2.1', 'rfc9110#10.1.1'],
    },
    'expectation-unknown': {
      code: 417,
      title: 'An expectation that cannot be met',
      why: 'Expect holds something other than 100-continue, the only expectation that is defined.',
      not: [
        { code: 100, why: 'For 100-continue.' },
        { code: 412, why: 'For preconditions such as If-Match.' },
        { code: 422, why: 'For content that breaks a rule.' },
      ],
      steps: ['Content: which expectation is not supported'],
      sources: ['rfc9110#15.5.18', 'rfc9110#10.1.1'],
    },
    'work-goes-on': {
      ...accepted,
      title: 'Do not keep the client waiting',
      why: 'Answer at once, and let the client ask how the work goes. 102, which was made to keep it waiting, was dropped from WebDAV.',
      not: [
        { code: 102, why: 'RFC 4918 removed it, and few clients make anything of it.' },
        { code: 103, why: 'It announces header fields, not progress.' },
        { code: 200, why: 'The work is not done.' },
      ],
      sources: ['rfc9110#15.3.3', 'rfc4918#21.4'],
    },
    switching: {
      code: 101,
      title: 'Switching protocols',
      why: 'The client listed the protocol in Upgrade and you take it up now, on this connection.',
      not: [
        { code: 200, why: 'For WebSocket over HTTP/2, and to go on in HTTP.' },
        { code: 426, why: 'For refusing a request that came without the upgrade.' },
        { code: 100, why: 'It comes before the 101 if the client sent Expect.' },
      ],
      steps: [
        'Upgrade with the protocol, and Connection: upgrade',
        'Sec-WebSocket-Accept for WebSocket',
        'Only protocols that the client listed',
      ],
      sources: ['rfc9110#15.2.2', 'rfc9110#7.8', 'rfc6455#4.2.2'],
    },
    'websocket-over-h2': {
      ...ok,
      title: 'A WebSocket over HTTP/2',
      why: 'The client sent an extended CONNECT, and a 2xx opens the tunnel. HTTP/2 and HTTP/3 have no 101.',
      not: [
        { code: 101, why: 'It exists in HTTP/1.1 only.' },
        { code: 204, why: 'The stream stays open.' },
      ],
      steps: ['No Content-Length; the frames of WebSocket follow'],
      sources: ['rfc8441#5', 'rfc9113#8.6'],
    },
    'upgrade-needed': {
      code: 426,
      title: 'This address needs the upgrade',
      why: 'It can be had only in another protocol on the same connection, and the request came in plain HTTP.',
      not: [
        { code: 400, why: 'For a handshake that is malformed.' },
        { code: 101, why: 'The client did not offer to switch.' },
        { code: 308, why: 'For moving clients from http to https.' },
        { code: 505, why: 'For a major version of HTTP that you do not support.' },
      ],
      steps: ['Upgrade with the protocol; it is mandatory', 'Connection: upgrade', 'Content: which protocol, and why'],
      sources: ['rfc9110#15.5.22', 'rfc9110#7.8'],
    },
    'websocket-version': {
      code: 426,
      title: 'Another version of WebSocket',
      why: 'The handshake asks for a version that you do not speak; RFC 6455 names 426 for it.',
      not: [
        { code: 400, why: 'For a malformed handshake.' },
        { code: 505, why: 'It is about the version of HTTP.' },
        { code: 501, why: 'WebSocket itself is supported.' },
      ],
      steps: ['Sec-WebSocket-Version with the versions that you speak', 'Upgrade: websocket and Connection: upgrade'],
      sources: ['rfc6455#4.2.2', 'rfc9110#15.5.22'],
    },
    'handshake-malformed': {
      ...bad,
      title: 'The handshake is malformed',
      why: 'A field of the handshake is missing or wrong. Before the switch, the rules of HTTP hold.',
      not: [
        { code: 426, why: 'For an unknown version, or a missing upgrade.' },
        { code: 101, why: 'Nothing can be switched.' },
        { code: 403, why: 'For an origin that is not allowed.' },
      ],
      sources: ['rfc6455#4.2.1', 'rfc9110#15.5.1'],
    },
    'framing-invalid': {
      ...bad,
      title: 'Framing or Host is invalid',
      why: 'No Host, two of them, an unusable Content-Length: HTTP/1.1 prescribes 400.',
      not: [
        { code: 411, why: 'For a Content-Length that is missing, not invalid.' },
        { code: 421, why: 'For a host that is valid and not served here.' },
        { code: 501, why: 'For an unknown transfer coding.' },
      ],
      steps: ['Close the connection when the end of the request is uncertain'],
      sources: ['rfc9112#3.2', 'rfc9112#6.3'],
    },
    'length-required': {
      code: 411,
      title: 'Content-Length is needed',
      why: 'The server refuses content of unknown length.',
      not: [
        { code: 413, why: 'For a length that is known and too large.' },
        { code: 400, why: 'For a Content-Length that is invalid.' },
        { code: 501, why: 'For an unknown transfer coding; chunked itself must be understood.' },
      ],
      steps: ['Content: that Content-Length is needed', 'Better: buffer and count'],
      sources: ['rfc9110#15.5.12', 'rfc9112#6.3'],
    },
    'transfer-coding': {
      ...notImplemented,
      title: 'An unknown transfer coding',
      why: 'The server does not understand the coding and says so with 501.',
      not: [
        { code: 415, why: 'It is for Content-Encoding.' },
        { code: 400, why: 'If chunked is not the last coding.' },
        { code: 411, why: 'For a length that you insist on.' },
      ],
      steps: ['Close the connection, or read the request to its end'],
      sources: ['rfc9112#6.1', 'rfc9110#15.6.2'],
    },
    'http-version': {
      code: 505,
      title: 'The version of HTTP is refused',
      why: 'The server does not support, or refuses, the major version of the request. The minor version is no reason.',
      not: [
        { code: 426, why: 'For a protocol that can be switched to on this connection.' },
        { code: 400, why: 'For a malformed request line.' },
        { code: 501, why: 'For a method or transfer coding.' },
      ],
      steps: ['Content: why, and which protocols are supported'],
      sources: ['rfc9110#15.6.6', 'rfc9110#6.2'],
    },
    'header-section-large': {
      code: 431,
      title: 'The header section is too large',
      why: 'A field, or all of them, exceed what the server reads.',
      not: [
        { code: 413, why: 'It is about content.' },
        { code: 414, why: 'It is about the URL.' },
        { code: 400, why: 'It would not say what is wrong.' },
      ],
      steps: ['Content: which field, and the limit', 'Caches must not store a 431'],
      sources: ['rfc6585#5', 'rfc9110#5.4'],
    },
    'target-too-long': {
      code: 414,
      title: 'The request target is too long',
      why: 'HTTP/1.1 prescribes 414 for a target longer than the server wishes to parse.',
      not: [
        { code: 431, why: 'It is about header fields.' },
        { code: 400, why: 'For a target that is malformed.' },
        { code: 413, why: 'It is about content.' },
      ],
      steps: ['Content: the limit', 'Support at least 8000 bytes'],
      sources: ['rfc9112#3', 'rfc9110#15.5.15'],
    },
    misdirected: {
      code: 421,
      title: 'The wrong server for this host',
      why: 'The connection was opened for another host and reused. The client may repeat the request on a new connection, whatever its method.',
      not: [
        { code: 404, why: 'For a host that is yours and a path that is not there.' },
        { code: 400, why: 'For a Host that is missing or malformed.' },
        { code: 308, why: 'The address is right; only the connection is wrong.' },
        { code: 502, why: 'For a proxy; it must not generate 421.' },
      ],
      steps: ['Content is optional', 'Narrow the certificate or use the ORIGIN frame, so that it does not happen again'],
      sources: ['rfc9110#15.5.20', 'rfc9113#9.1.1'],
    },
    'early-data': {
      code: 425,
      title: 'Too early: TLS early data',
      why: 'The request may be a replay, and acting on it twice would do harm. The client repeats it after the handshake.',
      not: [
        { code: 503, why: 'The service is ready; the handshake is not.' },
        { code: 409, why: 'For steps in the wrong order.' },
        { code: 429, why: 'For too many requests.' },
      ],
      steps: ['Only if it came in early data or carries Early-Data: 1', 'Content is optional'],
      sources: ['rfc8470#5.2', 'rfc8470#3'],
    },
    'client-slow': {
      code: 408,
      title: 'The client was too slow',
      why: 'The request did not arrive in full within the time that the server waits.',
      not: [
        { code: 504, why: 'For a gateway that waits for another server.' },
        { code: 503, why: 'For a server that is too busy with a complete request.' },
        { code: 400, why: 'For framing that is wrong.' },
      ],
      steps: ['Close the connection', 'No answer at all on a connection where no request has begun'],
      sources: ['rfc9110#15.5.9'],
    },
    'reconnect-stop': {
      ...silent,
      title: 'Stop the event stream',
      why: 'EventSource reconnects by itself; the HTML Standard makes 204 the answer that stops it.',
      not: [
        { code: 200, why: 'An ended 200 makes the browser connect again.' },
        { code: 503, why: 'It says that the stream will be back.' },
        { code: 410, why: 'It reports an error, and the stream ended as planned.' },
      ],
      steps: ['No content', 'Send it to the reconnection'],
      sources: ['html#server-sent-events-intro', 'rfc9110#15.3.5'],
    },
    'to-https': {
      ...moved,
      title: 'On to https',
      why: 'The move is for good, and pages are read with GET.',
      steps: ['Location with the same host, path and query over https', 'Strict-Transport-Security on the https side'],
      sources: ['rfc9110#15.4.2', 'rfc6797#7.2'],
    },
    'http-on-tls-port': {
      ...bad,
      title: 'Plain HTTP on the TLS port',
      why: 'The bytes are no TLS handshake, so there is no secure connection on which to answer. Servers that answer at all commonly send 400 in plain HTTP.',
      not: [
        { code: 301, why: 'For leading people on, as a rule from the plain port.' },
        { code: 403, why: 'For https that a rule requires on the plain port.' },
        { code: 497, why: 'An internal number of nginx, and not registered.' },
      ],
      steps: ['Content: the address with https', 'Close the connection'],
    },
    'https-required': {
      ...forbidden,
      title: 'https is required',
      why: 'A redirect would let API clients go on sending tokens in the clear. For pages, redirect with 301.',
      not: [
        { code: 301, why: 'For pages that people visit.' },
        { code: 426, why: 'Upgrade cannot lead to another connection.' },
        { code: 400, why: 'Also seen; 403 says that a rule forbids it.' },
      ],
      sources: ['rfc9110#15.5.4', 'rfc9110#7.8'],
    },
    'proxy-login': {
      code: 407,
      title: 'The proxy wants a login',
      why: 'The client chose this proxy, and the proxy demands credentials of its own.',
      not: [
        { code: 401, why: 'For the origin server, and for a reverse proxy in front of it.' },
        { code: 403, why: 'For a user who is known and may not go there.' },
        { code: 511, why: 'For a network that nobody configured as a proxy.' },
      ],
      steps: ['Proxy-Authenticate with a challenge; it is mandatory'],
      sources: ['rfc9110#15.5.8', 'rfc9110#11.7.1'],
    },
    'proxy-policy': {
      ...forbidden,
      title: 'Refused by policy',
      why: 'The proxy or firewall refuses by rule; RFC 9209 recommends 403.',
      not: [
        { code: 407, why: 'For missing proxy credentials.' },
        { code: 451, why: 'For a legal demand.' },
        { code: 511, why: 'For a login page that comes first.' },
      ],
      steps: ['Proxy-Status: http_request_denied', 'Content: who runs the proxy and which rule applied'],
      sources: ['rfc9209#2.3.17', 'rfc9110#15.5.4'],
    },
    'content-transformed': {
      code: 203,
      title: 'The proxy changed the content',
      why: 'The origin sent a 200 and the proxy transformed it; 203 lets recipients know.',
      not: [
        { code: 200, why: 'For an unchanged copy, and for an origin server that repeats what others said.' },
        { code: 226, why: 'For deltas that the client asked for.' },
        { code: 206, why: 'For ranges.' },
      ],
      steps: ['No change if the response says no-transform', 'ETag no longer that of the origin'],
      sources: ['rfc9110#15.3.4', 'rfc9110#7.7'],
    },
    'cache-has-nothing': {
      ...gatewayTimeout,
      title: 'The cache has nothing usable',
      why: 'The client wants a stored response only, or the stored one is stale, must be revalidated, and the origin cannot be reached. RFC 9111 names 504.',
      not: [
        { code: 404, why: 'It would speak for the origin.' },
        { code: 503, why: 'Nothing here is overloaded.' },
        { code: 304, why: 'For a conditional request that a usable stored copy answers.' },
      ],
      steps: ['Cache-Status or Proxy-Status, if you use them', 'Content is optional'],
      sources: ['rfc9111#5.2.1.7', 'rfc9111#5.2.2.2'],
    },
    'tunnel-open': {
      ...ok,
      title: 'The tunnel is open',
      why: 'After a 2xx to CONNECT the bytes of the tunnel follow.',
      not: [
        { code: 101, why: 'For Upgrade in HTTP/1.1.' },
        { code: 204, why: 'The connection is not done.' },
        { code: 502, why: 'If the target refuses the connection.' },
      ],
      steps: ['No Content-Length and no Transfer-Encoding'],
      sources: ['rfc9110#9.3.6'],
    },
    'gateway-bad-answer': { ...badGateway, title: 'Refused, broken off, or rubbish', why: 'The gateway tried and got no usable response.' },
    'gateway-timeout': {
      ...gatewayTimeout,
      title: 'The server behind was too slow',
      why: 'The gateway waited, and no answer came in time.',
    },
    'gateway-unavailable': {
      ...away,
      title: 'Nobody is left to ask',
      why: 'The gateway did not try: no healthy server, or its connection limit is reached.',
      not: [
        { code: 502, why: 'For a try that failed.' },
        { code: 504, why: 'For a time-out.' },
      ],
      steps: ['Retry-After', 'Proxy-Status: destination_unavailable or connection_limit_reached'],
      sources: ['rfc9209#2.3.4', 'rfc9209#2.3.12'],
    },
    'client-gone': {
      code: 499,
      title: 'The client has gone',
      why: 'Nobody is left to receive a response, so send none. For the log, nginx introduced 499, and others have taken it over; it is not registered.',
      not: [
        { code: 408, why: 'For a request that did not arrive in time; this one did.' },
        { code: 500, why: 'The server did not fail, and its error rate should not say so.' },
        { code: 504, why: 'The server behind did not miss the time; the client did not wait.' },
      ],
      steps: ['Stop the work, unless it must be finished, such as a payment', 'Log the time until the client went'],
      sources: ['nginx', 'rfc9112#9.5'],
    },
    teapot: {
      code: 418,
      title: 'A teapot is asked for coffee',
      why: 'The joke of RFC 2324. HTTP itself reserves the number and gives it no meaning, so it says nothing to clients of a real service.',
      not: [
        { code: 403, why: 'For a refusal that is meant.' },
        { code: 501, why: 'For a function that the server lacks.' },
        { code: 503, why: 'For coffee that is out at the moment (RFC 7168).' },
      ],
      steps: ['Content, if you like: short and stout'],
      sources: ['rfc2324#2.3.2', 'rfc7168#2.3.3', 'rfc9110#15.5.19'],
    },
    'captive-portal': {
      code: 511,
      title: 'The network wants a login first',
      why: 'You intercept web traffic until the user has signed in or accepted terms; 511 tells software that the answer is not from the site.',
      not: [
        { code: 302, why: 'Clients would take the login page for the site.' },
        { code: 407, why: 'For a proxy that the client chose.' },
        { code: 401, why: 'For the users of a site.' },
      ],
      steps: ['Content: a link to the login page, not the form itself', 'Caches must not store a 511'],
      sources: ['rfc6585#6'],
    },

    'graphql-data': {
      ...ok,
      title: 'Data, perhaps with errors',
      why: 'The operation was executed and has a result; errors of single fields are part of it.',
      split: {
        how: 'Classic servers answer 200. The working draft recommends 294, which it defines itself and IANA has not registered, for data with errors.',
        who: [{ who: 'GraphQL over HTTP (draft)', code: 294, source: 'graphql-http#sec-Partial-success' }],
        recommendation: 'Send 200: it is registered, and clients read the errors from the content in either case.',
      },
      not: [
        { code: 207, why: 'It is about independent operations, in WebDAV.' },
        { code: 206, why: 'It answers a Range request.' },
        { code: 400, why: 'The draft requires a 2xx when there is data.' },
      ],
      steps: [
        'Content-Type: application/graphql-response+json, or application/json for a client that accepts only that',
        'Content: data and errors',
      ],
      sources: ['graphql-http#sec-Status-Codes', 'rfc9110#15.3.1'],
    },
    'graphql-syntax': {
      ...bad,
      title: 'It cannot be parsed',
      why: 'The JSON or the GraphQL document has a syntax error, so nothing was executed.',
      split: {
        how: 'Old servers answer 200 with an errors list, for clients that accept only application/json.',
        who: [{ who: 'GraphQL over HTTP (draft)', code: 400, source: 'graphql-http#sec-Status-Codes' }],
        recommendation: 'Send 400: there is no data, and every client and log can see it.',
      },
      not: [
        { code: 200, why: 'It hides the failure from everything but GraphQL clients.' },
        { code: 422, why: 'For a document that parses and does not fit the schema.' },
        { code: 415, why: 'For a Content-Type that you do not read.' },
      ],
      steps: ['Content: errors with the locations, as application/graphql-response+json'],
      sources: ['graphql-http#sec-Status-Codes'],
    },
    'graphql-invalid': {
      ...invalid,
      title: 'It fails validation',
      why: 'The document parses and breaks a rule of the schema or a limit that is checked with it, or its variables cannot be coerced. Nothing was executed.',
      split: {
        how: 'Many servers still send 400; old clients expect 200.',
        who: [{ who: 'GraphQL over HTTP (draft)', code: 422, source: 'graphql-http#sec-Status-Codes' }],
        recommendation: 'Send 422, as the draft does now: it tells a query that does not fit from one that does not parse.',
      },
      not: [
        { code: 400, why: 'For a document that cannot be parsed.' },
        { code: 404, why: 'The address was found; a field was not.' },
        { code: 200, why: 'There is no data.' },
      ],
      steps: ['Content: errors with the locations, as application/graphql-response+json'],
      sources: ['graphql-http#sec-Status-Codes'],
    },
    'graphql-mutation-get': {
      ...methodRefused,
      title: 'A mutation with GET',
      why: 'GET is safe and must not change anything. The draft recommends 405.',
      steps: ['Allow: POST; it is mandatory', 'Do not execute the operation'],
      not: [
        { code: 400, why: 'The document may be perfectly valid.' },
        { code: 403, why: 'Nobody may do this with GET.' },
        { code: 501, why: 'GET is supported for queries.' },
      ],
      sources: ['graphql-http#sec-GET', 'rfc9110#15.5.6'],
    },
    'graphql-anonymous': {
      ...unauthenticated,
      title: 'Not signed in',
      why: 'The endpoint refuses the request before GraphQL is executed. Rights on single fields are decided while executing, and end as errors beside data.',
      not: [
        { code: 200, why: 'For refusals of single fields.' },
        { code: 403, why: 'For a caller who is known and may not use the endpoint.' },
      ],
      sources: ['graphql-http#sec-Status-Codes', 'rfc9110#15.5.2'],
    },
    'graphql-format': {
      ...unsupportedType,
      title: 'The format does not fit',
      why: 'The Content-Type of the request is not one that the server reads. If Accept is what does not fit, send 406.',
      not: [
        { code: 406, why: 'For an Accept that no response type suits.' },
        { code: 400, why: 'For JSON that cannot be parsed.' },
        { code: 422, why: 'For JSON that is no GraphQL request.' },
      ],
      sources: ['graphql-http#sec-Status-Codes', 'rfc9110#15.5.16'],
    },
    'graphql-down': {
      ...away,
      title: 'It cannot be executed now',
      why: 'The server is the reason, and it will pass: maintenance, overload. For a bug before any data exists, send 500.',
      not: [
        { code: 200, why: 'There is no data.' },
        { code: 500, why: 'For a bug or another unexpected error.' },
      ],
      sources: ['graphql-http#sec-Status-Codes', 'rfc9110#15.6.4'],
    },

    'webdav-made': {
      ...made,
      title: 'Something new was made',
      why: 'COPY, MOVE, MKCOL or LOCK created a resource at the destination.',
      not: [
        { code: 204, why: 'For a destination that existed and was replaced.' },
        { code: 207, why: 'For members that fared differently.' },
        { code: 405, why: 'For MKCOL where something exists.' },
      ],
      steps: ['No content needed', 'For LOCK: Lock-Token and the lockdiscovery property'],
      sources: ['rfc4918#9.8.5', 'rfc4918#9.3.1'],
    },
    'webdav-replaced': {
      ...silent,
      title: 'The destination was replaced',
      why: 'COPY or MOVE succeeded and something was there before.',
      not: [
        { code: 201, why: 'For a destination that is new.' },
        { code: 412, why: 'If Overwrite: F had been sent.' },
        { code: 207, why: 'For members that fared differently.' },
      ],
      sources: ['rfc4918#9.8.5', 'rfc4918#9.9.4'],
    },
    'webdav-locked': {
      code: 423,
      title: 'Locked',
      why: 'The resource, or the collection above it, is locked and no valid lock token came.',
      not: [
        { code: 409, why: 'For conflicts without a lock.' },
        { code: 412, why: 'If the If field was evaluated and is false.' },
        { code: 403, why: 'For a user who may not write at all.' },
      ],
      steps: ['Content: lock-token-submitted with the locked resource, or no-conflicting-lock'],
      sources: ['rfc4918#11.3'],
    },
    'webdav-condition': {
      ...precondition,
      title: 'If or Overwrite is not met',
      why: 'The condition of the request is false: no state list of If matched, or Overwrite: F met something.',
      not: [
        { code: 423, why: 'For a lock without a token.' },
        { code: 409, why: 'For a missing parent.' },
        { code: 428, why: 'A condition was sent.' },
      ],
      steps: ['Leave everything as it is', 'Content: which condition failed'],
      sources: ['rfc4918#12.1', 'rfc4918#10.6'],
    },
    'webdav-parent': {
      ...conflict,
      title: 'The parent collection is missing',
      why: 'PUT, MKCOL, COPY and MOVE need the collection above; the user creates it and tries again.',
      not: [
        { code: 404, why: 'The target need not exist; its parent must.' },
        { code: 424, why: 'For a step that failed because another one did.' },
        { code: 412, why: 'No condition was sent.' },
      ],
      sources: ['rfc4918#9.7.1', 'rfc4918#9.3.1'],
    },
    'webdav-exists': {
      code: 405,
      title: 'MKCOL where something exists',
      why: 'MKCOL works only on an address where nothing is; WebDAV gives 405 for any other.',
      not: [
        { code: 409, why: 'For a missing parent.' },
        { code: 412, why: 'No condition was sent.' },
        { code: 201, why: 'Nothing was made.' },
      ],
      steps: ['Allow with the methods of what is there'],
      sources: ['rfc4918#9.3.1', 'rfc9110#15.5.6'],
    },
    'webdav-long': {
      ...accepted,
      title: 'It takes very long',
      why: 'Accept the work and let the client ask for its state. WebDAV once had an interim response for this, 102, and RFC 4918 removed it.',
      not: [
        { code: 102, why: 'It was removed for lack of implementations.' },
        { code: 207, why: 'For results, and there are none yet.' },
        { code: 504, why: 'No gateway gave up.' },
      ],
      sources: ['rfc9110#15.3.3', 'rfc4918#F.3'],
    },
    'webdav-full': { ...full, title: 'No room', why: 'The result cannot be stored: the quota is used up or the disk is full.' },
    'multi-status': {
      code: 207,
      title: 'A report in 207',
      why: 'The response holds a status for each resource or property: PROPFIND and PROPPATCH as a rule, DELETE, COPY and MOVE on a collection when members stood in the way.',
      not: [
        { code: 200, why: 'It has no room for several statuses.' },
        { code: 204, why: 'If everything succeeded and nothing needs saying, as after DELETE.' },
        { code: 403, why: 'A 4xx of its own when one refusal stopped the whole request.' },
      ],
      steps: ['Content: a multistatus element in XML, with an href in each response element'],
      sources: ['rfc4918#13', 'rfc4918#11.1'],
    },
    'failed-with-it': {
      code: 424,
      title: 'Not set, because another one failed',
      why: 'PROPPATCH makes all changes or none. The property at fault gets its own status in the 207, and each of the others 424.',
      not: [
        { code: 207, why: 'It is the status of the response as a whole.' },
        { code: 409, why: 'For the property that is itself at fault.' },
        { code: 200, why: 'Nothing was set.' },
      ],
      steps: ['A propstat with HTTP/1.1 424 Failed Dependency inside the 207'],
      sources: ['rfc4918#11.4', 'rfc4918#9.2.1'],
    },
    'listed-before': {
      code: 208,
      title: 'Listed before',
      why: 'A collection with several bindings is listed in full once; at its other paths 208 stands instead of the members. It is a line inside a 207, never the status of a response.',
      not: [
        { code: 508, why: 'For a client that did not announce DAV: bind.' },
        { code: 200, why: 'For the one path whose members are listed.' },
      ],
      steps: ['A propstat with HTTP/1.1 208 Already Reported inside the 207', 'Only for clients that sent DAV: bind'],
      sources: ['rfc5842#7.1'],
    },
    'collection-loop': {
      code: 508,
      title: 'A loop of collections',
      why: 'A collection contains itself, Depth: infinity would never end, and the client did not announce DAV: bind.',
      not: [
        { code: 208, why: 'For clients that sent DAV: bind.' },
        { code: 403, why: 'For refusing Depth: infinity as such.' },
        { code: 502, why: 'For a proxy that sees its own request again.' },
      ],
      steps: ['The status of the response, or of one entry if the 207 has begun'],
      sources: ['rfc5842#7.2'],
    },
    'depth-refused': {
      ...forbidden,
      title: 'Depth: infinity is refused',
      why: 'The server may reject an infinite PROPFIND on collections, and 403 is the code.',
      not: [
        { code: 508, why: 'For a loop that was found.' },
        { code: 413, why: 'It is about the content of the request.' },
        { code: 207, why: 'Nothing is listed.' },
      ],
      steps: ['Content: propfind-finite-depth in the error element'],
      sources: ['rfc4918#9.1.1'],
    },
  },
};

/** Registered codes that no path leads to, each with the reason. */
export const notAsked: Record<number, string> = {
  102: 'RFC 4918 removed it from WebDAV for lack of implementations; answer long work with 202 instead.',
  104: 'Its registration is temporary, and only an implementation of the resumable upload draft may send it.',
  305: 'It is deprecated: configuring a proxy by a response was judged insecure.',
  306: 'It is unused, and the number is reserved.',
  510: 'It is marked obsolete; its extension framework was an experiment and is Historic.',
};
