import type { GlobalConfig } from 'payload'

import { globalAccessOf } from '../../access/access-of'
import { hiddenFrom } from '../../access/hidden-from'
import { editedFromField } from '../../fields/edited-from-field'
import { changesTab } from './changes-tab'
import { companyTab } from './company-tab'
import { contactTab } from './contact-tab'
import { feedbackTab } from './feedback-tab'
import { onAccountTab } from './on-account-tab'
import { privacyTab } from './privacy-tab'
import { remindersTab } from './reminders-tab'
import { socialField } from './social-field'
import { pricesTab, vatTab } from './vat-tab'
import { waitingTab } from './waiting-tab'
import { writingTab } from './writing-tab'

export const Settings: GlobalConfig = {
  slug: 'settings',
  label: 'Company and prices',
  access: globalAccessOf('settings'),
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'bookings', 'editor'),
    description:
      'Who you are, how you can be reached, how prices are shown, and how long you keep what about people.',
    hideAPIURL: true,
  },
  versions: { max: 50 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        companyTab,
        contactTab,
        vatTab,
        pricesTab,
        onAccountTab,
        changesTab,
        waitingTab,
        remindersTab,
        feedbackTab,
        privacyTab,
        writingTab,
        { label: 'Social networks', fields: [socialField] },
      ],
    },
    editedFromField,
  ],
}
