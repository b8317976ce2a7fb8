import { expect, it } from '@jest/globals'

import { answersWords } from './answers-words'
import { helpTasks } from './tasks/tasks'
import { whoMay } from './who-may'

const namesFor = (typed: string) =>
  helpTasks.filter((task) => answersWords(task, typed)).map(({ name }) => name)

it('finds a task by its title, by other words for it and by beginnings of words', () => {
  expect(namesFor('How do I call off a date?')).toEqual(['call-off-a-date'])
  expect(namesFor('typo')).toEqual(['correct-a-mistake'])
  expect(namesFor('GDPR')).toEqual(['say-what-is-held-about-somebody'])
  expect(namesFor('zebra')).toEqual([])
  expect(namesFor('')).toHaveLength(helpTasks.length)
})

it('names each task once, for its place on the page', () => {
  expect(new Set(helpTasks.map(({ name }) => name)).size).toBe(helpTasks.length)
})

it('says who may as the table of permissions has it', () => {
  const who = (wanted: string) => helpTasks.filter(({ name }) => name === wanted).map(whoMay)
  expect(who('call-off-a-date')).toEqual(['Owner, Bookings'])
  expect(who('publish-an-article')).toEqual(['Owner, Editor, Author'])
  expect(who('add-dates')).toEqual(['Owner, Editor'])
  expect(who('close-an-account')).toEqual(['Owner'])
})
