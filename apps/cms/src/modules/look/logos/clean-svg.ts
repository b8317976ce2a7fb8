import { optimize, type CustomPlugin } from 'svgo'

export type CleanedSvg = { kind: 'clean'; svg: string } | { kind: 'refused'; message: string }

/**
 * A drawing, written anew from shapes, texts and colours: whatever could run, fetch or lead anywhere is left
 * out, known by what may stay. Styles become attributes, since the website's policy admits no others.
 */
export function cleanSvg(svg: string): CleanedSvg {
  // Names for pieces of text, which can stand for gigabytes.
  if (/<!ENTITY/i.test(svg)) return { kind: 'refused', message: unreadable }
  const found = { elements: 0, uses: 0, drawn: 0, hasSize: false }
  try {
    const { data } = optimize(svg, { plugins: [...stylesAsAttributes, keepOnlyShapes(found)] })
    if (found.drawn === 0) return { kind: 'refused', message: nothingDrawn }
    if (!found.hasSize) return { kind: 'refused', message: withoutSize }
    if (found.elements > maxElements || found.uses > maxUses) {
      return { kind: 'refused', message: tooIntricate }
    }
    return { kind: 'clean', svg: data }
  } catch {
    return { kind: 'refused', message: unreadable }
  }
}

const maxElements = 2_000
/** Copies of copies of copies grow without end; so many can make about a thousand. */
const maxUses = 20

const unreadable = 'This SVG cannot be read. Please save it again as a plain SVG, or choose a PNG.'
const nothingDrawn =
  'Nothing would be left of this SVG: it holds a picture or a program, and no drawing. Please choose a PNG.'
const withoutSize =
  'This SVG does not say how large it is. Please save it again with a view box, or choose a PNG.'
const tooIntricate =
  'This SVG is too intricate for a logo. Please make it simpler, or choose a PNG.'

const stylesAsAttributes = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeEditorsNSData',
  'mergeStyles',
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'convertStyleToAttrs',
] as const

interface Found {
  elements: number
  uses: number
  drawn: number
  hasSize: boolean
}

function keepOnlyShapes(found: Found): CustomPlugin {
  return {
    name: 'keepOnlyShapes',
    fn: () => ({
      root: {
        enter: (root) => {
          root.children = root.children.filter(
            (node) => node.type === 'element' && node.name === 'svg',
          )
        },
      },
      element: {
        enter: (element, parent) => {
          if (!mayStay.has(element.name)) {
            parent.children = parent.children.filter((node) => node !== element)
            return
          }
          element.children = element.children.filter(
            ({ type }) => type === 'element' || type === 'text',
          )
          element.attributes = keptAttributes(element.attributes)
          count(found, element)
        },
      },
    }),
  }
}

function count(
  found: Found,
  { name, attributes }: { name: string; attributes: Record<string, string> },
): void {
  found.elements += 1
  if (name === 'use') found.uses += 1
  if (shapes.has(name)) found.drawn += 1
  if (name === 'svg' && (attributes.viewBox || (attributes.width && attributes.height))) {
    found.hasSize = true
  }
}

const shapes = new Set('circle ellipse line path polygon polyline rect text tspan use'.split(' '))
const mayStay = new Set([
  ...shapes,
  ...'svg g defs symbol title desc clipPath mask linearGradient radialGradient stop'.split(' '),
])

function keptAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => attributeMayStay(name, value)),
  )
}

function attributeMayStay(name: string, value: string): boolean {
  const namespace = namespaces[name]
  if (namespace) return value === namespace
  if (name === 'href' || name === 'xlink:href') return /^#[\w.-]+$/.test(value)
  return attributeNames.has(name) && leadsNowhere(value)
}

/** To parts of the same drawing alone, and without backslashes, which can spell anything. */
function leadsNowhere(value: string): boolean {
  const ofOtherParts = value.replace(/url\(\s*(["']?)#[\w.-]+\1\s*\)/g, '')
  return !/url|\\|javascript:|data:|https?:|expression|@import/i.test(ofOtherParts)
}

const namespaces: Record<string, string> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
}

const attributeNames = new Set(
  [
    'id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points dx dy rotate',
    'transform gradientTransform gradientUnits spreadMethod offset preserveAspectRatio pathLength',
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin',
    'stroke-miterlimit stroke-dasharray stroke-dashoffset stop-color stop-opacity opacity color',
    'clip-path clip-rule clipPathUnits mask mask-type maskUnits maskContentUnits display visibility',
    'font-family font-size font-weight font-style letter-spacing word-spacing text-anchor',
    'dominant-baseline textLength lengthAdjust paint-order vector-effect',
  ].flatMap((names) => names.split(' ')),
)
