import type { GlobalConfig } from 'payload'

import { globalAccessOf } from '@cms/access/access-of'
import { hiddenFrom } from '@cms/access/hidden-from'
import { editedFromField } from '@cms/fields/edited-from-field'
import { savedAtField } from '@cms/fields/saved-at-field'
import { announcementField, headerButtonField } from './header-fields'
import { logoFields } from './logo-fields'
import { styleFields } from './style-fields'

export const Look: GlobalConfig = {
  slug: 'look',
  label: 'Look of the website',
  access: globalAccessOf('look'),
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'bookings'),
    description:
      'One colour, a logo and a few choices make the website your own. The colours of everything else follow, and can always be read.',
    hideAPIURL: true,
  },
  versions: { max: 50 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Colour and style', fields: styleFields },
        { label: 'Logo and icon', fields: logoFields },
        { label: 'Top of every page', fields: [announcementField, headerButtonField] },
      ],
    },
    savedAtField,
    editedFromField,
  ],
}
