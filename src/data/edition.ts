/** The day on which the content was last held against its sources as a whole. */
export const checked = '2026-11-26';

/** Version of the public form of the data: the second number rises with every field that is added; none is renamed. */
export const version = '1.0.0';
