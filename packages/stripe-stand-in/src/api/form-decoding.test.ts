import { describe, expect, it } from '@jest/globals'
import { decodeForm } from './form-decoding'

const decode = (text: string): unknown => JSON.parse(JSON.stringify(decodeForm(text)))

describe('decoding a form', () => {
  it.each([
    ['a=1&b=x%20y', { a: '1', b: 'x y' }],
    ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['a[1]=y&a[0]=x', { a: ['x', 'y'] }],
    ['a[]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[0][n]=1&a[0][m]=2&a[1][n]=3', { a: [{ n: '1', m: '2' }, { n: '3' }] }],
    ['a[][n]=1&a[][m]=2&a[][n]=3', { a: [{ n: '1', m: '2' }, { n: '3' }] }],
    ['a[][p][x]=1&a[][p][y]=2&a[][p][x]=3', { a: [{ p: { x: '1', y: '2' } }, { p: { x: '3' } }] }],
    ['a%5Bb%5D=%C2%A3', { a: { b: '£' } }],
    ['', {}],
  ])('%s', (text, value) => {
    expect(decode(text)).toEqual(value)
  })

  it('cannot reach the prototype of anything', () => {
    decodeForm('__proto__[polluted]=1&constructor[prototype][polluted]=1')
    expect({}).not.toHaveProperty('polluted')
  })

  it.each(['[a]=1', 'a[b=1', `a${'[b]'.repeat(20)}=1`, 'a=1&'.repeat(3000)])(
    'refuses %.20s',
    (text) => {
      expect(() => decodeForm(text)).toThrow()
    },
  )
})
