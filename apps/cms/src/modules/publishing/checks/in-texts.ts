import type { Finding, Spot } from './finding'
import type { Text } from './text-of'

/** What can be seen in the texts alone. */
export function findInTexts(texts: readonly Text[]): Finding[] {
  return [
    headingsOutOfOrder(texts),
    headingsWithoutWords(texts),
    typedPrices(texts),
    linksThatSayNothing(texts),
    longSentences(texts),
  ].filter((finding) => finding.spots.length > 0)
}

/** The title of the page is the first level, so that a text begins with the second. */
const levelOfTitle = 1

/** WCAG 2.2, 1.3.1: who listens to a page goes from heading to heading. */
function headingsOutOfOrder(texts: readonly Text[]): Finding {
  const spots = texts.flatMap(({ path, headings }) =>
    headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? levelOfTitle) + 1)
      .map(({ words }) => ({ path, words })),
  )
  const { length } = spots
  return {
    weight: 'should',
    words: `${length} ${length === 1 ? 'heading skips' : 'headings skip'} a level`,
    detail: `${inQuotes(spots)}: whoever listens to the page looks for the level above it.`,
    spots,
  }
}

function headingsWithoutWords(texts: readonly Text[]): Finding {
  const spots = texts
    .filter(({ headings }) => headings.some(({ words }) => words === ''))
    .map(({ path }) => ({ path }))
  return {
    weight: 'should',
    words: 'A heading has no words',
    detail: 'An empty line that is a heading is read out as one. Take it out, or write it.',
    spots,
  }
}

const price = /£\s?\d[\d,]*(?:\.\d\d)?(?:\s*(?:\+|plus|excl?\.?|inc(?:l|luding)?\.?)\s*VAT)?/gi

function typedPrices(texts: readonly Text[]): Finding {
  const spots = texts.flatMap(({ path, paragraphs }) =>
    paragraphs.flatMap((words) =>
      [...words.matchAll(price)].map(([found]) => ({ path, words: found.trim() })),
    ),
  )
  const { length } = spots
  return {
    weight: 'should',
    words: `${length} ${length === 1 ? 'price is' : 'prices are'} typed by hand`,
    detail: `${inQuotes(spots)} stays as it is when the course’s price changes. Type / in the sentence and choose “Course price”.`,
    spots,
  }
}

const sayNothing = /^(?:(?:click|press|tap|read|see|learn|find out|more|this|here|link|page)\s*)+$/i

/** WCAG 2.2, 2.4.4: a list of a page's links is read without what stands around them. */
function linksThatSayNothing(texts: readonly Text[]): Finding {
  const spots = texts.flatMap(({ path, links }) =>
    links.filter(({ words }) => sayNothing.test(words)).map(({ words }) => ({ path, words })),
  )
  const { length } = spots
  return {
    weight: 'should',
    words: `${length} ${length === 1 ? 'link does' : 'links do'} not say where ${length === 1 ? 'it leads' : 'they lead'}`,
    detail: `${inQuotes(spots)}: name the page instead.`,
    spots,
  }
}

/** Twice what the style guide of GOV.UK allows: such a sentence is read twice. */
const mostWords = 50

function longSentences(texts: readonly Text[]): Finding {
  const spots = texts.flatMap(({ path, paragraphs }) =>
    paragraphs
      .flatMap((words) => words.split(/(?<=[.!?…]["”’)]*)\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > mostWords)
      .map((sentence) => ({ path, words: beginningOf(sentence) })),
  )
  const { length } = spots
  return {
    weight: 'should',
    words: `${length} ${length === 1 ? 'sentence has' : 'sentences have'} more than ${mostWords} words`,
    detail: `${inQuotes(spots)}: two sentences are easier to read.`,
    spots,
  }
}

function beginningOf(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 6).join(' ')
}

const mostQuoted = 3

function inQuotes(spots: readonly Spot[]): string {
  const quoted = spots.slice(0, mostQuoted).map(({ words = '' }) => `“${words}”`)
  const others = spots.length - quoted.length
  return [...quoted, ...(others > 0 ? [`${others} more`] : [])].join(', ')
}
