/** The place of an emitter's word on its page: case counts, as `sC` and `SC` differ. */
export const placeOfWord = (word: string): string => `w-${word.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+(?=\w)|(?<=.{60}).*/g, '')}`;
