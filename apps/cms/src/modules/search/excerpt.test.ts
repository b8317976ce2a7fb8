import { describe, expect, it } from '@jest/globals'

import { excerpt } from './excerpt'

/** What is marked in brackets, as one line. */
function lines(given: Partial<Parameters<typeof excerpt>[0]>): string {
  const parts = excerpt({ summary: '', text: '', words: [], ...given })
  return parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')
}

describe('the lines beside a result', () => {
  it('are the summary, with what was found marked as it is written', () => {
    const summary = 'Don’t panic: Café talks about e-mail and R&D.'
    expect(lines({ summary, words: ['dont', 'cafe', 'email', 'r&d'] })).toBe(
      '[Don’t] panic: [Café] talks about [e-mail] and [R&D].',
    )
  })

  it('are those around the place where only the text has it', () => {
    const text = `${'Long before. '.repeat(30)}A waiter showed leadership. ${'Long after. '.repeat(30)}`
    const found = lines({ summary: 'Of cafés.', text, words: ['waiter', 'leadership'] })
    expect(found).toContain('A [waiter] showed [leadership]. Long after.')
    expect(found).toMatch(/^… \S.*\S …$/)
    expect(found.length).toBeLessThan(240)
  })

  it('are the summary when the words are in the title alone', () => {
    expect(lines({ summary: 'Of cafés.', text: 'Soup.', words: ['title'] })).toBe('Of cafés.')
  })

  it('mark signs of scripts without spaces where they are neighbours', () => {
    expect(lines({ summary: '高效领导力课程', words: ['领导', '导力'] })).toBe('高效[领导力]课程')
  })

  it('lose nothing of a text without spaces, and end in it', () => {
    expect(lines({ text: '词'.repeat(500), words: ['词词'] }).length).toBeLessThan(260)
  })
})
