import type { Field } from 'payload'

export const logoFields: Field[] = [
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'logos',
    label: 'Logo',
    admin: {
      description:
        'At the top of every page, on a light ground. A lying SVG looks best. Without one your name stands there, with a mark.',
    },
  },
  {
    name: 'logoForDark',
    type: 'upload',
    relationTo: 'logos',
    label: 'Logo for dark screens',
    admin: {
      description:
        'Shown to visitors whose screen is set to dark. Without one they get the logo above: look whether it can be seen on black.',
    },
  },
  {
    name: 'icon',
    type: 'upload',
    relationTo: 'logos',
    label: 'Icon',
    admin: {
      description:
        'A square one, at least 512 pixels wide, or an SVG: for the tab of a browser and the home screen of a phone. All sizes are made of it.',
    },
  },
  {
    name: 'shareImage',
    type: 'upload',
    relationTo: 'media',
    label: 'Picture for shared links',
    admin: {
      description:
        'Shown where somebody passes on a page that has no picture of its own. About 1200 by 630 pixels. Left empty, one is drawn for each page.',
    },
  },
]
