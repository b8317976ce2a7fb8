export const longestWordsCharacters = 1_000
