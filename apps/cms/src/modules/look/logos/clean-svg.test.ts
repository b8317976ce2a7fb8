import { describe, expect, it } from '@jest/globals'

import { cleanSvg } from './clean-svg'

const drawing = '<path d="M0 0h10v10z" fill="#a43b1c"/>'

describe('a drawing keeps', () => {
  it.each([
    ['shapes, groups and colours', `<g fill="red" transform="scale(2)">${drawing}</g>`, 'scale(2)'],
    [
      'gradients and what uses them',
      `<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)"/>`,
      'url(#a)',
    ],
    ['parts that are used again', `<defs><g id="a">${drawing}</g></defs><use href="#a"/>`, '#a'],
    ['its title', `<title>Hollin Bank</title>${drawing}`, 'Hollin Bank'],
    [
      'the colours of its classes, as attributes',
      `<style>.a{fill:#123456}</style><rect class="a" width="9" height="9"/>`,
      'fill="#123456"',
    ],
    [
      'the colours of its styles',
      `<rect style="fill:#123456" width="9" height="9"/>`,
      'fill="#123456"',
    ],
  ])('%s', (_, content, expected) => {
    const svg = cleaned(content)
    expect(svg).toContain(expected)
    expect(svg).not.toMatch(/style/)
  })
})

describe('nothing is left of', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    [
      'a script in another namespace',
      '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    ],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a script in CDATA', '<desc><![CDATA[<script>alert(1)</script>]]></desc>'],
    ['what runs on loading', '<g onload="alert(1)"/>'],
    ['what runs on a click', '<rect width="9" height="9" OnClick="alert(1)"/>'],
    [
      'another document inside',
      '<foreignObject><iframe src="https://evil.example"/></foreignObject>',
    ],
    ['a picture from elsewhere', '<image href="https://evil.example/a.png"/>'],
    ['a picture inside', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>'],
    ['a link', '<a href="javascript:alert(1)"><rect width="9" height="9"/></a>'],
    ['use of another file', '<use href="https://evil.example/a.svg#b"/>'],
    [
      'use of another file, the old way',
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="//evil.example/a.svg#b"/>',
    ],
    [
      'a fill from elsewhere',
      '<rect width="9" height="9" fill="url(https://evil.example/a.svg#b)"/>',
    ],
    [
      'a fill that is spelled oddly',
      '<rect width="9" height="9" fill="u\\72l(https://evil.example)"/>',
    ],
    ['a style that fetches', '<style>@import url(https://evil.example/a.css);</style>'],
    [
      'a style of its own that fetches',
      '<rect width="9" height="9" style="fill:url(https://evil.example/#a)"/>',
    ],
    [
      'a movement that sets an address',
      '<use href="#a"><set attributeName="href" to="javascript:alert(1)"/></use>',
    ],
    [
      'a filter that fetches',
      '<filter id="f"><feImage href="https://evil.example/a.png"/></filter>',
    ],
    ['a handler of events', '<handler type="text/javascript">alert(1)</handler>'],
    ['an instruction', '<?xml-stylesheet href="https://evil.example/a.css"?>'],
    ['another base for addresses', '<g xml:base="https://evil.example/"/>'],
  ])('%s', (_, hostile) => {
    const svg = cleaned(`${hostile}${drawing}`)
    expect(svg).toContain('#a43b1c')
    expect(svg).not.toMatch(
      /<script|alert|evil|javascript|data:|onload|onclick|iframe|foreignObject|<image|<a |<set|style|xml:base/i,
    )
  })
})

describe('refused, in words, is', () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
  it.each([
    ['a text that unfolds', `${bomb}${wrapped(`<text>&b;</text>${drawing}`)}`, 'cannot be read'],
    ['what is no XML', '<svg><g></svg', 'cannot be read'],
    [
      'a picture in the clothes of a drawing',
      wrapped('<image href="data:image/png;base64,AAAA"/>'),
      'Nothing would be left',
    ],
    ['a web page', '<html><body>Hello</body></html>', 'Nothing would be left'],
    ['one without a size', `<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`, 'how large'],
    [
      'copies of copies of copies',
      wrapped(`<defs><g id="a">${drawing}</g></defs>${'<use href="#a"/>'.repeat(21)}`),
      'too intricate',
    ],
    ['thousands of shapes', wrapped(drawing.repeat(2_001)), 'too intricate'],
  ])('%s', (_, svg, message) => {
    expect(cleanSvg(svg)).toEqual({ kind: 'refused', message: expect.stringContaining(message) })
  })
})

function cleaned(content: string): string {
  const answer = cleanSvg(wrapped(content))
  if (answer.kind === 'refused') throw new Error(answer.message)
  return answer.svg
}

function wrapped(content: string): string {
  return `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`
}
