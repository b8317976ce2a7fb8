import { stemmer } from 'stemmer'

/** What the forms of an English word have in common: "managers" and "managed", "organise" and "organizing". */
export function stemOf(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(inOneSpelling(word)) : word
}

/**
 * British and American spelling alike. What comes out need not be a word ("exercize"), as everything
 * that is compared goes through here.
 */
function inOneSpelling(word: string): string {
  return spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word)
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, 'iz'],
  [/ys(?=(?:e|ed|er|ers|ing)$)/, 'yz'],
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|al|able|ably|ite|ites)?$)/, 'or'],
  [/(?<=[a-z]{2})tre(?=s?$)/, 'ter'],
  [/(?<=(?:lic|def|off|pret))ence(?=s?$)/, 'ense'],
  [/^practi[sz](?=(?:e|ed|es|ing)$)/, 'practic'],
  [/mme(?=s?$)/, 'm'],
  [/(?<=[aeiou][a-z]*[aeiou])ll(?=(?:ed|er|ers|ing|or|ors|ment|ments)$)/, 'l'],
  [/(?<=[aeiou])ll(?=ful$)/, 'l'],
  [/judgement/, 'judgment'],
]
