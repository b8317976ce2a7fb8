import { expect, it } from '@jest/globals'
import vm from 'node:vm'

it('a file of tests has a global object of its own, which Node reads without asking anybody', () => {
  expect(vm.runInThisContext('globalThis')).not.toBe(globalThis)
  // Node says so of a global object that stands for itself, and not of one that stands for another object.
  expect(vm.isContext(globalThis)).toBe(true)
})

it('what stands for a global here is found by its bare name, as in any program', () => {
  const name = 'setByThisTest'
  Object.assign(globalThis, { [name]: 'here' })
  expect(new Function(`return ${name}`)()).toBe('here')
  expect(vm.runInThisContext(`typeof ${name}`)).toBe('undefined')
})
