/** The day on which the content was last held against its sources as a whole. */
export const checked = '2026-11-26';
