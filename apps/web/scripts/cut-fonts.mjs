import { copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import prettier from 'prettier'
import subsetFont from 'subset-font'
import { families, pairs } from './font-families.mjs'
import { measuredLetters, standInMetrics, standIns } from './stand-ins.mjs'

/**
 * @typedef {{ source: string, weight: string, isItalic?: boolean,
 *   axes: Record<string, number | { min: number, max: number }> }} Cut
 * @typedef {{ package: string, standIn: keyof typeof standIns, cuts: Cut[] }} Family
 */

const fontFolder = fileURLToPath(new URL('../src/ui/fonts', import.meta.url))
const drawnFolder = fileURLToPath(new URL('../../cms/faces', import.meta.url))
const packageFolder = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/**
 * What a page in English needs comes in one file; names from elsewhere in Europe bring another, which
 * browsers fetch only where such a letter stands on the page.
 */
const parts = [
  {
    suffix: '',
    subset: 'latin',
    ranges:
      'U+20-7E, U+A0, U+A3, U+A9, U+AB, U+B0, U+B7, U+BB, U+D7, U+E9, U+2010-2015, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+20AC, U+2122, U+2212',
  },
  {
    suffix: '-accents',
    subset: 'latin',
    ranges:
      'U+A1-A2, U+A4-A8, U+AA, U+AC-AF, U+B1-B6, U+B8-BA, U+BC-D6, U+D8-E8, U+EA-FF, U+131, U+152-153',
  },
  {
    suffix: '-ext',
    subset: 'latin-ext',
    ranges: 'U+100-130, U+132-151, U+154-2BA, U+1E00-1E9F, U+1EF2-1EFF',
  },
]

/** Spacing, ligatures, marks, and figures of one width. What nobody asks for is left out. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum']

const rules = []
for (const [name, family] of Object.entries(families))
  rules.push(...(await cutFamily(name, family)))
for (const { display, ui } of Object.values(pairs)) {
  await cutDrawnFace(display, { use: 'display', boldness: 700 })
  await cutDrawnFace(ui, { use: 'label', boldness: 500 })
}
await write('fonts.css', rules.join('\n\n'), 'css')
await write('font-pairs.ts', pairsModule(), 'typescript')

/** @param {string} name @param {Family} family */
async function cutFamily(name, family) {
  await copyFile(
    path.join(packageFolder, family.package, 'LICENSE'),
    path.join(fontFolder, `OFL-${slug(name)}.txt`),
  )
  const faces = []
  for (const cut of family.cuts)
    for (const part of parts) faces.push(await cutFace(name, family, cut, part))
  return [...faces, await standInFace(name, family)]
}

/** @param {string} name @param {Family} family @param {Cut} cut @param {typeof parts[number]} part */
async function cutFace(name, family, cut, part) {
  const file = fileName(name, cut, part.suffix)
  const source = await readFile(sourceFile(family, cut, part.subset))
  const font = await subsetFont(source, textOf(part.ranges), {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    keepFeatures,
    noHinting: true,
  })
  await writeFile(path.join(fontFolder, file), font)
  return rule({
    'font-family': `'${name}'`,
    'font-style': cut.isItalic ? 'italic' : 'normal',
    'font-weight': cut.weight,
    'font-display': 'optional',
    src: `url('./${file}') format('woff2')`,
    'unicode-range': part.ranges,
  })
}

/**
 * Of one weight, for what the CMS draws: pictures for shared links, and papers. Programs that draw read
 * neither several weights nor the compact form.
 *
 * @param {string} name @param {{ use: string, boldness: number }} drawn
 */
async function cutDrawnFace(name, { use, boldness }) {
  const family = families[name]
  const upright = family?.cuts[0]
  if (!family || !upright) throw new Error(`${name} has nothing cut out of it`)
  for (const subset of ['latin', 'latin-ext']) {
    const ranges = parts.filter((part) => part.subset === subset).map((part) => part.ranges)
    const face = await subsetFont(
      await readFile(sourceFile(family, upright, subset)),
      textOf(ranges.join(', ')),
      { targetFormat: 'truetype', variationAxes: pinned(upright.axes, boldness), noHinting: true },
    )
    const suffix = subset === 'latin' ? '' : '-ext'
    await writeFile(path.join(drawnFolder, `${slug(name)}-${use}${suffix}.ttf`), face)
  }
}

/** @param {Cut['axes']} axes @param {number} boldness */
function pinned(axes, boldness) {
  return Object.fromEntries(
    Object.entries(axes).map(([axis, value]) => [
      axis,
      typeof value === 'number' ? value : boldness,
    ]),
  )
}

/** @param {string} name @param {Family} family */
async function standInFace(name, family) {
  const [upright] = family.cuts
  if (!upright) throw new Error(`${name} has nothing cut out of it`)
  const standIn = standIns[family.standIn]
  return rule({
    'font-family': `'${name} stand-in'`,
    'font-weight': upright.weight,
    src: standIn.local.map((local) => `local('${local}')`).join(', '),
    ...standInMetrics(await lightest(family, upright), standIn),
  })
}

/** The font at the weight of running text, as one that can be measured. @param {Family} family @param {Cut} cut */
async function lightest(family, cut) {
  const axes = Object.entries(cut.axes).map(([axis, value]) => [
    axis,
    typeof value === 'number' ? value : value.min,
  ])
  const font = await subsetFont(await readFile(sourceFile(family, cut, 'latin')), measuredLetters, {
    targetFormat: 'truetype',
    variationAxes: Object.fromEntries(axes),
  })
  return fontkit.create(font)
}

function pairsModule() {
  const used = [...new Set(Object.values(pairs).flatMap((pair) => Object.values(pair)))]
  const imports = used.map(
    (name) => `import ${variable(name)} from './${slug(name)}.woff2?address'`,
  )
  const entries = Object.entries(pairs).map(
    ([pair, { display, text, ui }]) => `${pair}: {
      display: "${stack(display)}",
      text: "${stack(text)}",
      ui: "${stack(ui)}",
      preload: [${[...new Set([display, ui, text])].map(variable).join(', ')}],
    }`,
  )
  return `${imports.join('\n')}

/** Written by \`npm run fonts\`: the families of each pair, and the files that every page needs of it. */
export const fontPairs = { ${entries.join(', ')} } as const satisfies Record<string, FontPair>

interface FontPair {
  /** Values of \`font-family\`, with the stand-in that keeps the place. */
  display: string
  text: string
  ui: string
  preload: readonly string[]
}

export type FontPairName = keyof typeof fontPairs
`
}

/** @param {Family} family @param {Cut} cut @param {string} subset */
function sourceFile(family, cut, subset) {
  const file = `${cut.source.replace('{subset}', subset)}.woff2`
  return path.join(packageFolder, family.package, 'files', file)
}

/** @param {string} name @param {Cut} cut @param {string} suffix */
function fileName(name, cut, suffix) {
  return `${slug(name)}${cut.isItalic ? '-italic' : ''}${suffix}.woff2`
}

/** @param {string} ranges */
function textOf(ranges) {
  return ranges
    .split(', ')
    .map((range) => {
      const [from, until = from] = range.slice(2).split('-')
      return charactersBetween(parseInt(from, 16), parseInt(until, 16))
    })
    .join('')
}

/** @param {number} from @param {number} until */
function charactersBetween(from, until) {
  return String.fromCodePoint(
    ...Array.from({ length: until - from + 1 }, (_, index) => from + index),
  )
}

/** @param {Record<string, string>} declarations */
function rule(declarations) {
  const lines = Object.entries(declarations).map(([property, value]) => `${property}: ${value};`)
  return `@font-face {\n${lines.join('\n')}\n}`
}

/** @param {string} name */
function stack(name) {
  const generic = families[name]?.standIn === 'Times New Roman' ? 'serif' : 'sans-serif'
  return `'${name}', '${name} stand-in', ${generic}`
}

/** @param {string} name */
function slug(name) {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** @param {string} name */
function variable(name) {
  const joined = name.replaceAll(' ', '')
  return joined[0]?.toLowerCase() + joined.slice(1)
}

/** @param {string} file @param {string} text @param {'css' | 'typescript'} parser */
async function write(file, text, parser) {
  const target = path.join(fontFolder, file)
  const options = (await prettier.resolveConfig(target)) ?? {}
  await writeFile(target, await prettier.format(text, { ...options, parser }))
}
