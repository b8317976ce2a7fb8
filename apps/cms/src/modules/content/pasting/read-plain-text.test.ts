import { describe, expect, it } from '@jest/globals'

import { outlineOf } from '@cms-support/outline-of-paste'
import { readPlainText } from './read-plain-text'

describe('plain text', () => {
  it.each([
    [
      'empty lines part paragraphs, and stay out',
      'One\r\ntwo\r\n\r\n \r\nThree\r\n\r\n',
      'p One ⏎ two\np Three',
    ],
    ['without empty lines each line is a paragraph', 'One\ntwo\nthree', 'p One\np two\np three'],
    ['headings', '# Title\n\n### Part ##\n\ntext', 'h2 Title\nh3 Part\np text'],
    [
      'lists, those within lists and what belongs to an item',
      'Bring:\n- pens\n  and ink\n  - blue\n- paper\n\n3. third\n4. fourth',
      'p Bring:\n- pens ⏎ and ink\n  - blue\n- paper\n3. third\n4. fourth',
    ],
    [
      'what is bold, slanted or leads somewhere',
      'A **bold** and *slanted* word\n\n[here](https://example.org/a_b) or [there](javascript:x)',
      'p A *bold* and _slanted_ word\np [here](https://example.org/a_b) or [there](javascript:x)',
    ],
    [
      'signs that mean nothing stay',
      '2 * 3 * 4 = 24\nsnake_case_name\n-5 degrees',
      'p 2 * 3 * 4 = 24\np snake_case_name\np -5 degrees',
    ],
    ['quotations', '> said\n\nby me', '> said\np by me'],
    ['a dialogue is no list', '- No.\n\n- Yes.', 'p - No.\np - Yes.'],
  ])('%s', (_, typed, outline) => {
    expect(outlineOf(readPlainText(typed))).toBe(outline)
  })
})
