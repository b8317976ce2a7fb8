import type { Testimonial } from '@lectern/shared/contract/payload-types'
import type { FieldHook, TextField } from 'payload'

const usualWords = {
  discount: 'They received a discount for giving this testimonial.',
  gift: 'They received a gift for giving this testimonial.',
  other: 'They received something in return for giving this testimonial.',
} as const

/** What visitors read beside a testimonial that was given in return for something. */
export const incentiveDisclosureField: TextField = {
  name: 'incentiveDisclosure',
  type: 'text',
  label: 'What visitors read about it',
  maxLength: 200,
  disableDuplicate: true,
  admin: {
    condition: (data: Partial<Testimonial>) =>
      !!data?.evidence?.incentive && data.evidence.incentive !== 'none',
    description: `Left empty: “${usualWords.gift}”, or the like.`,
  },
  hooks: { beforeChange: [fillIn] },
}

function fillIn({
  value,
  data,
  originalDoc,
}: Parameters<FieldHook<Testimonial, string | null>>[0]): unknown {
  const incentive: unknown = data?.evidence?.incentive ?? originalDoc?.evidence?.incentive
  if (!isGiven(incentive)) return null
  return value || usualWords[incentive]
}

function isGiven(incentive: unknown): incentive is keyof typeof usualWords {
  return typeof incentive === 'string' && Object.hasOwn(usualWords, incentive)
}
