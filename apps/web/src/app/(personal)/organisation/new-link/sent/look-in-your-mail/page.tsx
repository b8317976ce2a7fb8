import { paths } from '@lectern/shared/addresses/paths'
import { LookInYourMail, lookInYourMailMetadata } from '@web/app/look-in-your-mail'

export const metadata = lookInYourMailMetadata

/** The same for everybody: who books for whom is nobody else's business. */
export default function LinkSentPage() {
  return (
    <LookInYourMail lead="If somebody with that address books for an organisation and has a link, an e-mail with it is on its way.">
      Look among unwanted mail, or <a href={paths.newOrganisationLink}>try another address</a>. Or
      ask us: we send a link to whoever books for you.
    </LookInYourMail>
  )
}
