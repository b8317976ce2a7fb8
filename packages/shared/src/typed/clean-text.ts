/**
 * What people type or paste, without what nobody sees: control characters (a database may end a text
 * at NUL), marks that turn the direction of everything behind them round, halves of characters, byte
 * order marks. Line breaks become `\n`, tabs stay, and so do the joiners inside words and emoji that
 * need them. Nothing else is changed. Text without anything to see is empty.
 */
export function cleanText(typed: string): string {
  return isBlank(typed) ? '' : withoutHidden(typed)
}

/** As `cleanText`, for a part of a text, which may be nothing but the space between two others. */
export function withoutHidden(typed: string): string {
  return typed
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(neverSeen, '')
    .replace(strayJoiner, '')
    .replace(strayTag, '')
}

/** As `cleanText`, on one line, without space around it: a title, an alternative text. */
export function cleanTitle(typed: string): string {
  return cleanText(typed)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}

/**
 * What tells people, addresses and numbers apart, on one line: nothing invisible is left, every space
 * is an ordinary one, and accents are part of their letters. "Jo\u202eWren" is "JoWren".
 */
export function cleanLine(typed: string): string {
  return cleanTitle(typed)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{L}\p{M}+/gu, (letter) => letter.normalize('NFC'))
}

/** Whether there is nothing to see in it, though there may be spaces and fillers. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u.test(
    text,
  )
}

/** Full-width letters, digits and signs, as Asian keyboards write them, as the ordinary ones. */
export function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

/** Every kind of hyphen, dash and minus as `-`. */
export function plainHyphens(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
}

/** Controls, overrides and embeddings of direction, unpaired surrogates, and what is no character. */
const neverSeen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** Joiners belong behind a letter of a script that joins, or between two emoji. */
const joiningScripts =
  'Arab Syrc Mand Nkoo Mong Phag Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Java Bali'
const letterThatJoins = `[${joiningScripts
  .split(' ')
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('')}]`
const emoji = '\\p{Extended_Pictographic}[\ufe0f\\p{Emoji_Modifier}]?'
const strayJoiner = new RegExp(
  [
    `(?<!${letterThatJoins})\u200c`,
    `(?<!${letterThatJoins})(?<!${emoji})\u200d`,
    `(?<=${emoji})\u200d(?!\\p{Extended_Pictographic})`,
  ].join('|'),
  'gu',
)

/** The flags of England, Scotland and Wales are a black flag and tags. */
const strayTag = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu

/** What is left when a word is copied from a calendar or an address book. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2800\u3164\uffa0]/g
