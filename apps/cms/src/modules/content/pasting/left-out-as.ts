import { declared } from './element-styles'
import type { LeftOutKind } from './pasted-text'

/** What is not for an article, and whether anybody would miss it. */
export function leftOutAs(element: Element): LeftOutKind | 'silently' | null {
  const { localName } = element
  if (silent.has(localName) || declared(element, 'mso-element') === 'comment-list') {
    return 'silently'
  }
  if (element.classList.contains('msocomtxt') || isCommentText(element)) return 'silently'
  if (isCommentMark(element)) return 'comments'
  if (localName === 'del' || element.classList.contains('msoDel')) return 'deletions'
  if (/^MsoToc\d/.test(element.className)) return 'contents'
  if (localName === 'nav') return 'menus'
  if (embeds.has(localName)) return 'embeds'
  return controls.has(localName) ? 'controls' : null
}

function isCommentMark(element: Element): boolean {
  if (element.classList.contains('msocomanchor')) return true
  return element.localName === 'a' && /^#(?:cmnt|_msocom)/.test(element.getAttribute('href') ?? '')
}

/** Google Docs writes them below the text, each beginning with the way back. */
function isCommentText(element: Element): boolean {
  return element.localName === 'p' && !!element.querySelector(':scope > a[href^="#cmnt_ref"]')
}

const silent = setOf(
  'style script noscript template title xml svg map datalist meta link base head',
)
const embeds = setOf('iframe object embed video audio canvas applet frameset')
const controls = setOf('button input select textarea')

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
