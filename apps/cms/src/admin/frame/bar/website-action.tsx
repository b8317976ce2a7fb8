import { currentEnv } from '@cms/env'
import { Icon } from '../icon'
import './bar.css'

/** In the bar: what visitors see, beside the admin and not instead of it. */
export function WebsiteAction() {
  return (
    <a
      className="desk-press desk-press--plain desk-website"
      href={currentEnv().WEB_URL}
      target="_blank"
      rel="noreferrer"
    >
      See the website <Icon name="away" />
    </a>
  )
}
