import { expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Room } from './room'
import { roomRows } from './room-rows'

it('a room draws every person of a row, the last one too, and is not read out', () => {
  const markup = renderToStaticMarkup(createElement(Room, { people: 'alike' }))
  const drawn = [...markup.matchAll(/pathLength="([\d.]+)"/g)].map(
    ([, length]) => Math.floor(Number(length)) + 1,
  )
  expect(drawn).toEqual(roomRows.map(({ seats }) => seats))
  expect(markup).toContain('aria-hidden="true"')
})

it('in every row somebody sits right in front of the speaker', () => {
  for (const { seats } of roomRows) expect(seats % 2).toBe(1)
})

it('in a room where some places are yours, so many people in front of the speaker are lit', () => {
  for (const yours of [1, 3, 20]) {
    const [lit = ''] = /<path class="you"[^>]*>/.exec(render({ yours })) ?? []
    const dashes = /stroke-dasharray="([^"]+)"/.exec(lit)?.[1] ?? ''
    expect(dashes.match(/0 \d+/g)).toHaveLength(yours)
    const from = -Number(/stroke-dashoffset="([^"]+)"/.exec(lit)?.[1])
    const last = Number(/pathLength="(\d+)/.exec(lit)?.[1])
    expect(from + yours - 1).toBeLessThanOrEqual(last)
    expect(Math.abs(from - (last - (from + yours - 1)))).toBeLessThanOrEqual(1)
  }
  expect(render({})).not.toContain('class="you"')
})

function render(props: { yours?: number }): string {
  return renderToStaticMarkup(createElement(Room, props))
}
