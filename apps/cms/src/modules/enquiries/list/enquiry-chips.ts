import type { Chip } from '@cms/admin/list-chips/chips'

/** What staff look for in the list of enquiries. */
export function enquiryChips(userId: string): Chip[] {
  return [
    { words: 'All', anyOf: [] },
    { words: 'Open', anyOf: [[['status', 'equals', 'new']]] },
    {
      words: 'Mine',
      anyOf: [
        [
          ['status', 'equals', 'new'],
          ['assigneeId', 'equals', userId],
        ],
      ],
    },
    {
      words: 'Nobody has it',
      anyOf: [
        [
          ['status', 'equals', 'new'],
          ['assigneeId', 'exists', 'false'],
        ],
      ],
    },
    {
      words: 'In-house, open',
      anyOf: [
        [
          ['status', 'equals', 'new'],
          ['kind', 'equals', 'in-house'],
        ],
      ],
    },
    {
      words: 'Complaints, open',
      anyOf: [
        [
          ['kind', 'equals', 'complaint'],
          ['outcomeAt', 'exists', 'false'],
        ],
      ],
    },
    { words: 'Answered', anyOf: [[['status', 'equals', 'answered']]] },
  ]
}
