import { describe, expect, it } from '@jest/globals'
import { readFormAnswers, UnreadableFormError } from './form-answers'

const post = (body: string, type = 'application/x-www-form-urlencoded') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

describe('what was typed', () => {
  it('is read by the names of its fields, in any script', async () => {
    const form = new URLSearchParams({ name: 'Zoë 李', message: 'a & b = c\r\nd' })
    expect(await readFormAnswers(post(form.toString()))).toEqual({
      name: 'Zoë 李',
      message: 'a & b = c\nd',
    })
  })

  it('loses what nobody sees, so that it is not drawn or sent on', async () => {
    const form = new URLSearchParams({ name: 'Jo\u0000\u202eWren', message: 'First\u0000 second' })
    expect(await readFormAnswers(post(form.toString()))).toEqual({
      name: 'JoWren',
      message: 'First second',
    })
  })

  it('is the last when a name comes twice, and nothing when nothing was sent', async () => {
    expect(await readFormAnswers(post('a=1&a=2'))).toEqual({ a: '2' })
    expect(await readFormAnswers(post(''))).toEqual({})
  })

  it('has no say about what objects inherit', async () => {
    const answers = await readFormAnswers(post('__proto__=x&constructor=y'))
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  })

  it.each([
    ['JSON', post('{}', 'application/json')],
    ['text', post('a=1', 'text/plain')],
    ['more than any form of ours', post(`a=${'x'.repeat(300_000)}`)],
  ])('is refused when it is %s', async (_, request) => {
    await expect(readFormAnswers(request)).rejects.toBeInstanceOf(UnreadableFormError)
  })
})
