import type { ServerProps } from 'payload'

import { loadSender } from '@cms/mail/sender'
import { currentEnv } from '@cms/env'
import { newThings } from '../bar/new-things'
import { seenBy } from '../seen-by'
import { menuFor } from './menu-for'
import { MenuPanel } from './menu-panel.client'
import '../frame.css'
import './menu.css'

/** Beside every page: where everything is that somebody may see, by the work that it is for. */
export async function Menu(props: ServerProps) {
  const seen = seenBy(props)
  const { name } = await loadSender(props.payload)
  return (
    <MenuPanel
      company={name || 'Lectern'}
      groups={menuFor(seen)}
      things={newThings(seen)}
      websiteUrl={currentEnv().WEB_URL}
    />
  )
}
