import { createHash } from 'node:crypto'
import { paths } from '@lectern/shared/addresses/paths'
import { partsBesidesPages } from '@lectern/shared/addresses/website-parts'

/**
 * Which links browsers may follow before somebody does: to pages that are the same for everybody, fetched
 * while a pointer rests on the link, drawn once it is pressed. Never to what is made for one visitor, and
 * never to an address with a query. https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
const rules = {
  prefetch: [{ where: pagesForEverybody(), eagerness: 'moderate' }],
  prerender: [{ where: pagesForEverybody(), eagerness: 'conservative' }],
}

export const speculationRulesText = JSON.stringify(rules)

const hash = createHash('sha256').update(speculationRulesText).digest('base64url').slice(0, 8)

/** Which changes with the rules, so that they are fetched once. */
export const speculationRulesAddress = `${paths.speculationRules}?v=${hash}`

function pagesForEverybody() {
  return {
    and: [
      { href_matches: '/*' },
      { not: { href_matches: elsewhere() } },
      { not: { selector_matches: '[rel~=nofollow], [download]' } },
    ],
  }
}

/** As URL patterns. Files have a full stop in their names, pages have none. */
function elsewhere(): string[] {
  return ['/*.*', '/*\\?(.+)', ...partsBesidesPages().map((part) => `/${part}{/*}?`)]
}
