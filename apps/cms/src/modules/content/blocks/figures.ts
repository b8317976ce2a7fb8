import type { Block, NumberFieldSingleValidation } from 'payload'

import { rowLabel } from '@cms/admin/row-label/row-label'
import { headingOf } from './heading-of'

/** As many as can be taken in at a glance. */
const mostDots = 16

export const Figures: Block = {
  slug: 'figures',
  interfaceName: 'FiguresBlock',
  labels: { singular: 'Figures', plural: 'Figures' },
  admin: { disableBlockName: true },
  fields: [
    {
      ...headingOf('figures'),
      admin: {
        description:
          'May stay empty: the figures then stand alone, and only people who listen to the page hear “In figures”.',
      },
    },
    {
      name: 'figures',
      type: 'array',
      label: 'Figures',
      labels: { singular: 'Figure', plural: 'Figures' },
      required: true,
      minRows: 2,
      maxRows: 4,
      admin: {
        initCollapsed: true,
        description: 'From two to four. Each has to be true, and to stay so.',
        components: { RowLabel: rowLabel('Figure') },
      },
      fields: [
        {
          name: 'figure',
          type: 'text',
          label: 'Figure',
          required: true,
          maxLength: 24,
          admin: { description: 'In digits or in words: “4,200”, “Twelve”, “Since 2005”.' },
        },
        {
          name: 'text',
          type: 'text',
          label: 'What it means',
          required: true,
          maxLength: 160,
          admin: { description: 'Goes on where the figure ends: “in a group, never more”.' },
        },
        {
          type: 'row',
          fields: [
            dotsField({
              name: 'dots',
              label: 'Dots',
              description: `Draws a row of up to ${mostDots} dots above the figure. May stay empty.`,
            }),
            dotsField({
              name: 'brightDots',
              label: 'Of these, in colour',
              description: 'For “one in ten”: 1, and 10 dots. Left empty, none is.',
              validate: refuseMoreThanThereAre,
            }),
          ],
        },
      ],
    },
  ],
}

interface DotsField {
  name: string
  label: string
  description: string
  validate?: NumberFieldSingleValidation
}

function dotsField({ description, validate = refuseOddCounts, ...field }: DotsField) {
  return { ...field, type: 'number' as const, admin: { step: 1, description }, validate }
}

function refuseOddCounts(value: unknown): string | true {
  if (value === null || value === undefined) return true
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= mostDots
    ? true
    : `Please type a whole number from 1 to ${mostDots}, or nothing.`
}

function refuseMoreThanThereAre(
  value: unknown,
  { siblingData }: { siblingData: { dots?: unknown } },
): string | true {
  if (value === null || value === undefined) return true
  return Number.isInteger(value) &&
    (value as number) >= 0 &&
    (value as number) <= dotsOf(siblingData)
    ? true
    : 'Please type a whole number that is not larger than the number of dots, or nothing.'
}

function dotsOf({ dots }: { dots?: unknown }): number {
  return typeof dots === 'number' ? dots : 0
}
