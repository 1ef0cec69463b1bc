/** A problem type that somebody has published for everybody. */
export interface ProblemType {
  /** What stands behind `#` in its address; the whole of `about:blank`. */
  name: string;
  title: string;
  /** The status code to send it with; left out where it goes with any. */
  code?: string;
  /** Members of its own beside the five of RFC 9457. */
  members: string[];
  /** Where it is defined. */
  spec: string;
}

/** Where the addresses of registered types begin (RFC 9457 §4.2). */
export const prefix = 'https://iana.org/assignments/http-problem-types#';

/**
 * Types that RFCs register, then those that Internet-Drafts ask IANA to register. Read from the documents, since the registry itself
 * (https://www.iana.org/assignments/http-problem-types) could not be opened.
 */
export const problemTypes: ProblemType[] = [
  { name: 'about:blank', title: 'See HTTP Status Code', members: [], spec: 'rfc9457#4.2.1' },
  { name: 'date', title: 'Date Not Acceptable', code: '400', members: [], spec: 'rfc9458#6.5.2' },
  { name: 'ohttp-key', title: 'Oblivious HTTP key configuration not acceptable', code: '400', members: [], spec: 'rfc9458#5.3' },
  { name: 'quota-exceeded', title: 'Quota Exceeded', code: '429', members: ['violated-policies'], spec: 'ratelimit#5.1' },
  {
    name: 'temporary-reduced-capacity',
    title: 'Temporary Reduced Capacity',
    code: '503',
    members: ['violated-policies'],
    spec: 'ratelimit#5.2',
  },
  {
    name: 'abnormal-usage-detected',
    title: 'Abnormal Usage Detected',
    code: '429',
    members: ['violated-policies'],
    spec: 'ratelimit#5.3',
  },
  {
    name: 'mismatching-upload-offset',
    title: 'Mismatching Upload Offset',
    code: '409',
    members: ['expected-offset', 'provided-offset'],
    spec: 'resumable-upload#7.1',
  },
  {
    name: 'inconsistent-upload-length',
    title: 'Inconsistent Upload Length Values',
    code: '400',
    members: [],
    spec: 'resumable-upload#7.2',
  },
  {
    name: 'digest-unsupported-algorithms',
    title: 'Unsupported Hashing Algorithms',
    code: '400',
    members: ['unsupported_algorithms'],
    spec: 'digest-problems#3.1',
  },
  {
    name: 'digest-invalid-values',
    title: 'Invalid Digest Values',
    code: '400',
    members: ['invalid_digests'],
    spec: 'digest-problems#3.2',
  },
  {
    name: 'digest-mismatched-values',
    title: 'Mismatched Digest Values',
    code: '400',
    members: ['mismatched_digests'],
    spec: 'digest-problems#3.3',
  },
];
