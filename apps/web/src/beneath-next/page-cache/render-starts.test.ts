import { expect, it } from '@jest/globals'
import { RenderStarts } from './render-starts.mjs'

const minute = 60_000

it('dates an entry by the beginning of its making, not by its storing', () => {
  const starts = new RenderStarts()
  starts.begin('key', 1_000)
  expect(starts.end('key', 9_000)).toBe(1_000)
})

it('dates each of several makings by the oldest beginning that has not ended', () => {
  const starts = new RenderStarts()
  starts.begin('key', 1_000)
  starts.begin('key', 2_000)
  expect(starts.end('key', 3_000)).toBe(1_000)
  expect(starts.hasBegun('key', 3_000)).toBe(true)
  expect(starts.end('key', 4_000)).toBe(2_000)
  expect(starts.hasBegun('key', 4_000)).toBe(false)
})

it('dates what it saw nobody begin by its storing', () => {
  expect(new RenderStarts().end('key', 9_000)).toBe(9_000)
})

it('keeps the makings of different entries apart', () => {
  const starts = new RenderStarts()
  starts.begin('a', 1_000)
  expect(starts.hasBegun('b', 1_000)).toBe(false)
  expect(starts.end('b', 2_000)).toBe(2_000)
})

it('forgets after a minute a making that was given up, and none before', () => {
  const starts = new RenderStarts()
  starts.begin('key', 1_000)
  expect(starts.hasBegun('key', 1_000 + minute - 1)).toBe(true)
  expect(starts.hasBegun('key', 1_000 + minute)).toBe(false)
  starts.begin('key', 2_000 + minute)
  expect(starts.end('key', 3_000 + minute)).toBe(2_000 + minute)
})
