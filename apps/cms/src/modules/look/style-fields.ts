import { neutralLook } from '@lectern/shared/theme/look'
import { readColour } from '@lectern/shared/theme/typed-colour'
import type { Field, TextField } from 'payload'

const brandField: TextField = {
  name: 'brand',
  type: 'text',
  label: 'Brand colour',
  required: true,
  defaultValue: neutralLook.brand,
  admin: {
    description:
      'For what visitors should press next, and nothing else. Pick it, or paste it from your guidelines: “#a43b1c”.',
    components: { Field: '/modules/look/brand-field.client#BrandField' },
  },
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) =>
        typeof value === 'string' ? (readColour(value) ?? value) : value,
    ],
  },
  validate: (value: unknown) =>
    (typeof value === 'string' && readColour(value) !== null) ||
    'Please choose a colour, or type one with six digits, such as #a43b1c.',
}

export const styleFields: Field[] = [
  brandField,
  {
    name: 'tone',
    type: 'radio',
    label: 'Tone',
    required: true,
    defaultValue: neutralLook.tone,
    options: [
      { label: 'Warm: sand and ink', value: 'warm' },
      { label: 'Plain: nearly grey', value: 'plain' },
      { label: 'Strong: tinted in your colour', value: 'strong' },
    ],
    admin: { description: 'What pages and bands are coloured with, in light and in dark.' },
  },
  {
    name: 'fonts',
    type: 'radio',
    label: 'Typefaces',
    required: true,
    defaultValue: neutralLook.fonts,
    options: [
      { label: 'Bricolage Grotesque and Literata: lively', value: 'bricolage' },
      { label: 'Schibsted and Instrument: matter-of-fact', value: 'schibsted' },
      { label: 'Hanken Grotesk and Source Serif: calm', value: 'hanken' },
      { label: 'Atkinson Hyperlegible Next: the easiest to read', value: 'atkinson' },
    ],
    admin: { description: 'For headings and for reading. They come with the website.' },
  },
  {
    name: 'corners',
    type: 'radio',
    label: 'Corners',
    required: true,
    defaultValue: neutralLook.corners,
    options: [
      { label: 'Round', value: 'round' },
      { label: 'Square', value: 'square' },
    ],
    admin: { description: 'Of buttons, cards and fields.' },
  },
  {
    name: 'seats',
    type: 'radio',
    label: 'Places left',
    required: true,
    defaultValue: neutralLook.seats,
    options: [
      { label: 'Drawn as dots', value: 'dots' },
      { label: 'Drawn as squares', value: 'squares' },
      { label: 'In words only', value: 'off' },
    ],
    admin: {
      description:
        'The drawing shows how large a group is. Leave it out if you would rather not say.',
    },
  },
  {
    name: 'pictures',
    type: 'radio',
    label: 'Pictures',
    required: true,
    defaultValue: neutralLook.pictures,
    options: [
      { label: 'As they are', value: 'as-they-are' },
      { label: 'In your brand’s colour', value: 'in-brand' },
    ],
    admin: {
      description: 'In your colour, pictures of many kinds look as if they belonged together.',
    },
  },
  {
    name: 'opening',
    type: 'radio',
    label: 'Opening of the front page',
    required: true,
    defaultValue: neutralLook.opening,
    options: [
      { label: 'Quiet: on sand', value: 'sand' },
      { label: 'Loud: on your brand’s colour', value: 'brand' },
    ],
    admin: { description: 'The band with the large headline.' },
  },
]
