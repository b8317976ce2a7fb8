/** Whether a mail program would make a link to a website out of a part of it. */
export function holdsWebAddress(text: string): boolean {
  const plain = text.replace(/[\u3002\uff0e\uff61]/g, '.')
  if (/:\/\/|(^|[^\p{L}\p{N}])www\./iu.test(plain)) return true
  if (/(?<![\d.])\d{1,3}(\.\d{1,3}){3}(?![\d.])/.test(plain)) return true
  return [...plain.matchAll(dotted)].some(([, labels = '', after = '']) =>
    isWebAddress(labels.split('.'), after),
  )
}

/** Whether it holds an e-mail address, as in "jo@wrenfield.example". */
export function holdsEmail(text: string): boolean {
  return /[^\s@<>]@[\p{L}\p{N}-]+\.\p{L}{2,}/u.test(text)
}

/** Words with dots and no space between them, and what follows. */
const dotted = /(?<![\p{L}\p{N}.-])([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)([/?#]\S|:\d)?/gu

/** "St.John" and "J.R.Ewing" are people, "evil.example" and "bit.ly/x" are not. */
function isWebAddress(labels: readonly string[], after: string): boolean {
  const last = labels.at(-1) ?? ''
  const before = labels.at(-2) ?? ''
  if (!/^\p{L}{2,}$/u.test(last) && !/^xn--/i.test(last)) return false
  if (after) return true
  if (manyVisit.has(last.toLowerCase())) return true
  const isLowerCase = labels.every((label) => label === label.toLowerCase())
  return isLowerCase && /\p{Ll}/u.test(last) && before.length > 1 && !titles.has(before)
}

/** Ends of addresses that mail programs know, in whatever case they are written. */
const manyVisit = new Set(
  'app biz com dev edu example gov info invalid io link live net online org shop site store test top uk xyz'.split(
    ' ',
  ),
)

/** People leave out the space: "dr.smith". */
const titles = new Set('dr fr hr miss mr mrs ms mx prof rev sir st ste sr jr'.split(' '))
