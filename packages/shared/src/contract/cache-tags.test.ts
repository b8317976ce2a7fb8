import { describe, expect, it } from '@jest/globals'

import {
  documentTag,
  globalTag,
  isTaggedCollection,
  maxCacheTagCharacters,
  tagsTouchedBy,
  tagsTouchedByPlaces,
} from './cache-tags'

describe('tagsTouchedBy', () => {
  it('names the lists and the page of a document', () => {
    const slugs = ['managing-up', 'managing-up']
    expect(tagsTouchedBy({ collection: 'posts', slugs })).toEqual(['posts', 'post:managing-up'])
  })

  it('names whatever links to it when a document appears or goes', () => {
    expect(tagsTouchedBy({ collection: 'posts', slugs: ['managing-up'] })).toEqual([
      'posts',
      'post:managing-up',
      'addresses',
    ])
  })

  it('names both pages, and whatever links there, when a slug has changed', () => {
    const slugs = ['managing-upwards', 'managing-up']
    expect(tagsTouchedBy({ collection: 'courses', slugs })).toEqual([
      'courses',
      'course:managing-upwards',
      'course:managing-up',
      'addresses',
    ])
  })

  it('names each page once when the slug stayed', () => {
    expect(tagsTouchedBy({ collection: 'pages', slugs: ['home', 'home'] })).toEqual([
      'pages',
      'page:home',
    ])
  })

  it('names the courses that a course run moved between, and whatever shows what they cost', () => {
    expect(tagsTouchedBy({ collection: 'course-runs', courseSlugs: ['speak-up', 'lead'] })).toEqual(
      ['runs', 'courses', 'course:speak-up', 'course:lead'],
    )
  })

  it('leaves alone what shows no date when places on one are taken', () => {
    expect(tagsTouchedByPlaces({ courseSlugs: ['lead', 'lead'] })).toEqual(['runs', 'course:lead'])
  })

  it('tells the links to a topic when its page appears or moves', () => {
    expect(tagsTouchedBy({ collection: 'topics', slugs: ['lead', 'leadership'] })).toEqual([
      'topics',
      'addresses',
    ])
    expect(tagsTouchedBy({ collection: 'topics', slugs: ['lead', 'lead'] })).toEqual(['topics'])
  })

  it('names one tag for collections whose documents have no page', () => {
    expect(tagsTouchedBy({ collection: 'media' })).toEqual(['media'])
  })
})

it('keeps every tag within what Next accepts', () => {
  expect(documentTag('posts', 'x'.repeat(1_000))).toHaveLength(maxCacheTagCharacters)
})

it('knows the globals, and the collections that the website shows', () => {
  const globals = ['settings', 'navigation', 'look'] as const
  expect(globals.map(globalTag)).toEqual(globals)
  expect(isTaggedCollection('course-runs')).toBe(true)
  expect(isTaggedCollection('enquiries')).toBe(false)
  expect(isTaggedCollection('toString')).toBe(false)
})
