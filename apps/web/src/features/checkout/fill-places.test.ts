import { describe, expect, it } from '@jest/globals'
import { fillPlaces, fillWith } from './fill-places'

/** Three places on the first date, two on the second. */
const groups = [
  [0, 1, 2],
  [3, 4],
]
const list = 'Ann Lee, ann@lee.example\nBo Ray'

describe('a pasted list', () => {
  it('fills the places of its date in their order, and leaves the box empty', () => {
    const { answers, problems } = fill(fillWith('list', 0), { 'list.0': list })
    expect(answers).toEqual({
      'delegates.0.name': 'Ann Lee',
      'delegates.0.email': 'ann@lee.example',
      'delegates.1.name': 'Bo Ray',
      'delegates.1.email': '',
      'list.0': '',
    })
    expect(problems).toEqual([])
  })

  it('takes no place that has a name, nor the first of whoever books and attends', () => {
    const typed = { 'list.0': list, bookerAttends: 'yes', 'delegates.1.name': 'Cy Dow' }
    const { answers, problems } = fill(fillWith('list', 0), typed)
    expect(answers['delegates.0.name']).toBeUndefined()
    expect(answers['delegates.1.name']).toBe('Cy Dow')
    expect(answers['delegates.2.name']).toBe('Ann Lee')
    expect(answers['list.0']).toBe('Bo Ray')
    expect(problems).toEqual([{ path: 'list.0', message: expect.stringContaining('Bo Ray') }])
  })

  it('gives back what it could not read, and fills in the rest', () => {
    const { answers, problems } = fill(fillWith('list', 1), { 'list.1': `${list}\nx@y` })
    expect(answers['delegates.3.name']).toBe('Ann Lee')
    expect(answers['list.1']).toBe('x@y')
    expect(problems).toEqual([{ path: 'list.1', message: expect.stringContaining('x@y') }])
  })

  it('that is empty is asked for', () => {
    expect(fill(fillWith('list', 0), {}).problems).toHaveLength(1)
  })
})

describe('the same people as above', () => {
  it('come on the second date too, as far as there are places', () => {
    const typed = {
      'delegates.0.name': 'Ann Lee',
      'delegates.0.email': 'ann@lee.example',
      'delegates.2.name': 'Cy Dow',
      'delegates.4.name': 'Somebody else',
    }
    const { answers } = fill(fillWith('same', 1), typed)
    expect(answers).toMatchObject({
      ...typed,
      'delegates.3.name': 'Ann Lee',
      'delegates.3.email': 'ann@lee.example',
      'delegates.4.name': '',
    })
  })

  it.each(['same:0', 'same:9', 'list:9', 'nonsense', ''])('changes nothing for %j', (asked) => {
    const typed = { 'delegates.0.name': 'Ann Lee' }
    expect(fill(asked, typed)).toEqual({ answers: typed, problems: [] })
  })
})

function fill(asked: string, typed: Record<string, string>) {
  return fillPlaces({ fill: asked, ...typed }, groups)
}
