/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readStoredText } from '@lectern/shared/contract/stored-text'
import fc from 'fast-check'

import { outlineOf } from '@cms-support/outline-of-paste'
import { keepEdgeSpaces } from './keep-edge-spaces'
import type { Block, Cell, Run } from './pasted-text'
import { readHtml } from './read-html'
import { toEditorNodes } from './to-editor-nodes'

const clipboards = join(process.cwd(), 'apps/cms/src/modules/content/pasting/clipboards')

describe('each clipboard comes in as its outline says', () => {
  const names = readdirSync(clipboards)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''))

  it.each(names)('%s', (name) => {
    const read = readHtml(contentOf(`${name}.html`))
    expect(outlineOf(read)).toBe(contentOf(`${name}.txt`).trim())
    const root = { type: 'root', children: toEditorNodes(read.blocks, () => 'id') }
    expect(readStoredText({ root })).toHaveProperty('nodes')
  })
})

function contentOf(name: string): string {
  return readFileSync(join(clipboards, name), 'utf8')
}

/** Markup as other programs write it, with a word of its own in each place that is to come in. */
const markup = fc.letrec<{ node: string; text: string }>((tie) => {
  const around = (name: string, attributes = '') =>
    fc
      .array(tie('node'), { maxLength: 3 })
      .map((inside) => `<${name}${attributes}>${inside.join('')}</${name}>`)
  return {
    text: fc.constantFrom('word', ' word ', 'word&nbsp;', '\n word\n'),
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      tie('text'),
      fc.constantFrom(
        '<br>',
        '<br><br>',
        '<hr>',
        '<p>&nbsp;</p>',
        '<o:p></o:p>',
        '<!-- hidden -->',
      ),
      fc.constantFrom(
        ...['<style>p { color: red }</style>', '<script>hidden()</script>', '<del>hidden</del>'],
        ...['<img src="https://a.example/x.png" alt="hidden">', '<nav>hidden</nav>'],
        '<span style="display:none">hidden</span>',
      ),
      ...[
        'p',
        'div',
        'h1',
        'h3',
        'h5',
        'ul',
        'ol',
        'li',
        'blockquote',
        'pre',
        'section',
        'constructor',
      ].map((name) => around(name)),
      ...['b', 'i', 'span', 'u', 's', 'sup', 'font', 'w:sdt', 'unknown-part'].map((name) =>
        around(name),
      ),
      ...['table', 'tr', 'td', 'th', 'caption'].map((name) => around(name)),
      around('td', ' colspan="2" rowspan="0"'),
      around('b', ' style="font-weight:normal"'),
      around('a', ' href="https://www.example.org/"'),
      around('a', ' href="javascript:hidden()"'),
      around('p', ' class="MsoListParagraph" style="mso-list:l0 level3 lfo1"'),
      around('li', ' aria-level="4"'),
    ),
  }
}).node

describe('whatever is pasted', () => {
  const page = fc.array(markup, { maxLength: 8 }).map((nodes) => {
    let words = 0
    return nodes.join('').replace(/\bword\b/g, () => `word${(words += 1)}`)
  })

  it('comes in with every word, in its order, and nothing that was hidden', () => {
    fc.assert(
      fc.property(page, (html) => {
        const seen = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
        const come = outlineOf(readHtml(html))
        expect(come.match(/word\d+/g) ?? []).toEqual(seen.match(/word\d+/g) ?? [])
        expect(come).not.toContain('hidden')
      }),
      { numRuns: 100 },
    )
  })

  it('becomes nothing that our editor does not hold', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string()), (html) => {
        const children = toEditorNodes(readHtml(html).blocks, () => 'id')
        expect(readStoredText({ root: { type: 'root', children } })).toHaveProperty('nodes')
        expect(children.map(({ type }) => type)).not.toContain('text')
      }),
    )
  })

  it('comes in as it is once it has been cleaned', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = readHtml(html)
        expect(outlineOf({ ...readHtml(htmlOf(once.blocks)), leftOut: once.leftOut })).toBe(
          outlineOf(once),
        )
      }),
    )
  })
})

it('words copied out of a sentence keep the spaces at their ends, a paragraph has none', () => {
  const pasted = (html: string, plain: string) => outlineOf(keepEdgeSpaces(readHtml(html), plain))
  expect(pasted('<span> some <b>words</b></span>', ' some words')).toBe('p  some *words*')
  expect(pasted('<b>some</b> words ', 'some words ')).toBe('p *some* words ')
  expect(pasted('<p>some</p><p>words</p>', ' some\n\nwords ')).toBe('p some\np words')
})

it('a text of two hundred thousand characters is read in little more time than it takes to parse', () => {
  const paragraph = `<p class=MsoNormal><span style='mso-ansi-language:EN-GB'>${'Words and more. '.repeat(12)}<o:p></o:p></span></p>`
  const { blocks } = readHtml(paragraph.repeat(1_050))
  expect(blocks).toHaveLength(1_050)
})

/** As a web page would hold it. */
function htmlOf(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`
    case 'quote':
      return `<blockquote>${runsHtml(block.runs)}</blockquote>`
    case 'list': {
      const items = block.items.map(
        ({ runs, sublists }) => `<li>${runsHtml(runs)}${htmlOf(sublists)}</li>`,
      )
      return block.isOrdered
        ? `<ol start="${block.start}">${items.join('')}</ol>`
        : `<ul>${items.join('')}</ul>`
    }
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`
    default:
      return block satisfies never
  }
}

function cellHtml({ heads, columnSpan, rowSpan, blocks }: Cell): string {
  const name = heads.column || heads.row ? 'th' : 'td'
  const scope = heads.row ? ' scope="row"' : ''
  return `<${name}${scope} colspan="${columnSpan}" rowspan="${rowSpan}">${htmlOf(blocks)}</${name}>`
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isItalic, href }) => {
      const words = text === '\n' ? '<br>' : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const slanted = isItalic ? `<i>${words}</i>` : words
      const strong = isBold ? `<b>${slanted}</b>` : slanted
      return href ? `<a href="${href}">${strong}</a>` : strong
    })
    .join('')
}
