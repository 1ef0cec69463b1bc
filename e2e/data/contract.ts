/** The codes that everybody meets: their pages get full treatment. */
export const everyday = [
  200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 416, 422, 425, 428, 429,
  431, 451, 500, 501, 502, 503, 504,
];

/** Section ids of a code page: the URL contract. */
export const sectionIds = [
  'use',
  'avoid',
  'receive',
  'headers',
  'example',
  'retry',
  'cache',
  'mistakes',
  'situations',
  'emitters',
  'constants',
  'spec',
  'related',
];
