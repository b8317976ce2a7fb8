/** What a style says of letters; `undefined` where it says nothing. */
export interface LetterStyle {
  isBold?: boolean | undefined
  isItalic?: boolean | undefined
  isHidden: boolean
}

export type ClassStyles = ReadonlyMap<string, LetterStyle>

/** Excel, Pages and Notes say in a sheet of styles, by class, what is bold. */
export function readClassStyles(page: Document): ClassStyles {
  const styles = new Map<string, LetterStyle>()
  for (const sheet of page.querySelectorAll('style')) {
    const rules = (sheet.textContent ?? '').matchAll(/([^{}]+)\{([^{}]*)\}/g)
    for (const [, selectors = '', declarations = ''] of rules) {
      for (const name of classesIn(selectors)) styles.set(name, readStyle(declarations))
    }
  }
  return styles
}

/** A style of Word's own, such as that of a quotation, is its look, not the writer's emphasis. */
function classesIn(selectors: string): string[] {
  return selectors
    .split(',')
    .map((selector) => /^\s*(?:<!--)?\s*\w*\.(?!Mso)([\w-]+)\s*$/i.exec(selector)?.[1])
    .filter((name) => name !== undefined)
}

export function styleOf(element: Element, classes: ClassStyles): LetterStyle {
  const own = readStyle(element.getAttribute('style') ?? '')
  const named = [...element.classList].map((name) => classes.get(name)).filter((style) => !!style)
  return {
    isBold: own.isBold ?? lastOf(named, 'isBold'),
    isItalic: own.isItalic ?? lastOf(named, 'isItalic'),
    isHidden:
      own.isHidden || element.hasAttribute('hidden') || named.some(({ isHidden }) => isHidden),
  }
}

/** One declaration of a `style` attribute; browsers keep none of Word's own (`mso-…`) in `style` itself. */
export function declared(element: Element, property: string): string {
  return valueOf(element.getAttribute('style') ?? '', property)
}

function readStyle(declarations: string): LetterStyle {
  const weight = valueOf(declarations, 'font-weight')
  const slant = valueOf(declarations, 'font-style')
  return {
    isBold: weight ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 : undefined,
    isItalic: slant ? slant === 'italic' || slant === 'oblique' : undefined,
    isHidden:
      valueOf(declarations, 'display') === 'none' || valueOf(declarations, 'mso-hide') === 'all',
  }
}

function valueOf(declarations: string, property: string): string {
  if (!declarations.includes(property)) return ''
  const value = new RegExp(`(?<![\\w-])${property}\\s*:\\s*([^;"]+)`, 'i').exec(declarations)?.[1]
  return (value ?? '').replace('!important', '').trim().toLowerCase()
}

function lastOf(styles: LetterStyle[], name: 'isBold' | 'isItalic'): boolean | undefined {
  return styles.map((style) => style[name]).findLast((value) => value !== undefined)
}
