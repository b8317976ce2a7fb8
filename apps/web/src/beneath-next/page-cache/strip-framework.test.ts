import { describe, expect, it } from '@jest/globals'
import { ownScriptAttribute, stripFramework } from './strip-framework.mjs'

describe('a page that goes through the cache', () => {
  it('loses the scripts of the framework, its flight data and their preloads', () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>' +
      '<link rel="modulepreload" href="/_next/static/b.js"/>' +
      '<script src="/_next/static/a.js" async=""></script></head>' +
      '<body><p>Text</p><script>self.__next_f.push([1,"<p>flight</p>"])</script></body>'
    expect(stripFramework(html)).toBe('<head></head><body><p>Text</p></body>')
  })

  it('loses the marks at which React would take it up again, and no text', () => {
    const html =
      '<div hidden=""><!--$--><!--/$--></div><!--$--><p>4<!-- --> min &lt;!-- --&gt; read</p><!--/$-->'
    expect(stripFramework(html)).toBe('<p>4 min &lt;!-- --&gt; read</p>')
  })

  it('says what it is once to those who share it', () => {
    const kept =
      '<meta property="og:title" content="A"/><meta name="twitter:card" content="summary"/>'
    expect(stripFramework(`${kept}<meta name="twitter:title" content="A"/>`)).toBe(kept)
    expect(stripFramework('<meta name="twitter:image:alt" content="A &gt; B"/>')).toBe('')
  })

  it('asks for each font once, and for no picture that stands in it', () => {
    const font = (href: string, rest: string) =>
      `<link rel="preload" href="${href}" as="font" ${rest}/>`
    const first = font('/a.woff2', 'crossorigin="anonymous" type="font/woff2"')
    const other = font('/b.woff2', 'type="font/woff2" crossorigin="anonymous"')
    const picture = '<img src="/a.webp" fetchPriority="high"/>'
    const html =
      '<link rel="preconnect" href="/" crossorigin=""/>' +
      first +
      '<link rel="preload" as="image" imageSrcSet="/a.webp 1w" fetchPriority="high"/>' +
      '<meta name="next-size-adjust" content=""/>' +
      font('/a.woff2', 'type="font/woff2" crossorigin="anonymous"') +
      other +
      picture
    expect(stripFramework(html)).toBe(first + other + picture)
  })

  it('keeps its style sheets', () => {
    const html = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'
    expect(stripFramework(html)).toBe('<link rel="stylesheet" href="/_next/static/a.css"/>')
  })

  it('keeps its icon, under one address', () => {
    const html = '<link rel="icon" href="/icon.svg?icon.0.svg" sizes="any"/>'
    expect(stripFramework(html)).toBe('<link rel="icon" href="/icon.svg" sizes="any"/>')
  })

  it('keeps scripts marked as our own', () => {
    const html = `<script ${ownScriptAttribute}="">paint()</script>`
    expect(stripFramework(html)).toBe(html)
  })

  it('keeps blocks of data, which no browser runs', () => {
    const html = '<script type="application/ld+json">{"@type":"Course"}</script>'
    expect(stripFramework(html)).toBe(html)
  })

  it('is the same when it goes through twice', () => {
    const html = '<p>Text</p><script src="/a.js"></script>'
    expect(stripFramework(stripFramework(html))).toBe(stripFramework(html))
  })
})
