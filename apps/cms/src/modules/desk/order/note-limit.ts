/** Of a note on an order. */
export const longestNoteCharacters = 2000
