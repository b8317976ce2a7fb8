import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { refusalOfAction } from './refusal-of-action'

const whole = [
  '--edge\r\nContent-Disposition: form-data; name="1"\r\n\r\n{"path":"a"}\r\n',
  '--edge\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n',
  '--edge--\r\n',
].join('')

const multipart = 'multipart/form-data; boundary=edge'

function send(body: string | FormData, type?: string): Promise<unknown> {
  const headers = new Headers({ 'next-action': '40a1' })
  if (type) headers.set('content-type', type)
  return refusalOfAction(
    new Request('http://localhost:3001/admin', { method: 'POST', headers, body }),
  )
}

describe('a call of the admin to the server passes', () => {
  it('a call that is sent as a form passes', async () => {
    const form = new FormData()
    form.append('1_file', new File(['\0\r\n--'], 'naïve "name".png'))
    form.append('0', '[{"a":"$1"}]')
    expect(await send(form)).toBeNull()
    expect(await send(whole, multipart)).toBeNull()
  })

  it('a call that is sent as text passes', async () => {
    expect(await send('[{"slug":"posts"}]', 'text/plain;charset=UTF-8')).toBeNull()
  })
})

it('what is no such call is not looked at', async () => {
  const request = new Request('http://localhost:3001/admin', { method: 'POST', body: 'x' })
  expect(await refusalOfAction(request)).toBeNull()
})

describe('a call that cannot be read is answered 400 in words', () => {
  it.each([
    ['no part at all', 'x', multipart],
    ['nothing', '', multipart],
    ['an end without a beginning', '--edge--\r\n', multipart],
    ['a part without a name', whole.replaceAll('name=', 'nome='), multipart],
    ['another edge than the one that was named', whole, 'multipart/form-data; boundary=other'],
    ['no edge', whole, 'multipart/form-data; x-boundary=edge'],
    ['no value to begin with', whole.replaceAll('"0"', '"2"'), multipart],
    ['a value that is no JSON', whole.replace('["$K1"]', '{'), multipart],
    ['a text that is no JSON', '{', 'text/plain'],
    ['no text', '', 'text/plain'],
  ])('%s', async (_, body, type) => expect(await send(body, type)).toEqual(unreadable))

  it('a form that ends too soon, wherever', async () => {
    const lastPart = whole.lastIndexOf('\r\n--edge--')
    const ends = fc.integer({ min: 0, max: lastPart + '\r\n--edge'.length })
    await fc.assert(
      fc.asyncProperty(ends, async (end) => {
        expect(await send(whole.slice(0, end), multipart)).toEqual(unreadable)
      }),
      { seed: 1912 },
    )
  })
})

it('a call that is too large is answered 413, and not read to its end', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(100_000))
      sent += 1
    },
  })
  const request = new Request('http://localhost:3001/admin', {
    method: 'POST',
    headers: { 'next-action': '40a1', 'content-type': 'text/plain' },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(await refusalOfAction(request)).toMatchObject({ status: 413 })
  expect(sent).toBeLessThan(30)
})

const unreadable = { status: 400, text: 'We could not read what was sent.' }
